#include "analyzer/core/rewrite.h"

namespace uplift {

namespace {

constexpr RewriteInfo rewrites[] = {
#define REWRITE(id, name, function, meaning) {Rewrite::id, name, meaning},
#include "analyzer/core/rewrites.def"
#undef REWRITE
};

} // namespace

llvm::ArrayRef<RewriteInfo> allRewrites() {
    return rewrites;
}

const RewriteInfo &info(Rewrite rewrite) {
    return rewrites[static_cast<size_t>(rewrite)];
}

std::optional<Rewrite> rewriteByName(llvm::StringRef name) {
    for (const RewriteInfo &entry : rewrites)
        if (entry.name == name)
            return entry.rewrite;
    return std::nullopt;
}

} // namespace uplift
