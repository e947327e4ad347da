#include "analyzer/core/facts.h"

namespace uplift {

llvm::StringRef factKindName(FactKind kind) {
    static constexpr llvm::StringLiteral names[] = {
#define FACT(id, name) name,
#include "analyzer/core/facts.def"
#undef FACT
    };
    return names[static_cast<size_t>(kind)];
}

llvm::StringRef languageName(Language language) {
    static constexpr llvm::StringLiteral names[] = {"python",     "manifest", "xml",  "csv",
                                                    "javascript", "css",      "scss", "other"};
    return names[static_cast<size_t>(language)];
}

} // namespace uplift
