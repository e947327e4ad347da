#include "analyzer/base/hash.h"

#include "llvm/Support/xxhash.h"

namespace uplift {

uint64_t hashText(llvm::StringRef text) {
    return llvm::xxHash64(text);
}

} // namespace uplift
