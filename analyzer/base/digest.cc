#include "analyzer/base/digest.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

void Digest::add(llvm::StringRef text) {
    hash.update(std::to_string(text.size()) + ":");
    hash.update(text);
}

std::string Digest::hex() {
    return llvm::toHex(hash.final(), /*LowerCase=*/true);
}

} // namespace uplift
