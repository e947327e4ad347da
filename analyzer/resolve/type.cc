#include "analyzer/resolve/type.h"

namespace uplift {

llvm::StringRef unseenWords(Unseen why) {
    static constexpr llvm::StringLiteral words[] = {
#define UNSEEN(id, words) words,
#include "analyzer/resolve/unseen.def"
#undef UNSEEN
    };
    return words[static_cast<size_t>(why)];
}

} // namespace uplift
