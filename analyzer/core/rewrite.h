#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace uplift {

/// The closed set of conversions that are computed. Documented in rewrites.def.
enum class Rewrite : uint8_t {
#define REWRITE(id, name, function, meaning) id,
#include "analyzer/core/rewrites.def"
#undef REWRITE
};

struct RewriteInfo {
    Rewrite rewrite;
    llvm::StringRef name;
    llvm::StringRef meaning;
};

llvm::ArrayRef<RewriteInfo> allRewrites();
const RewriteInfo &info(Rewrite rewrite);
std::optional<Rewrite> rewriteByName(llvm::StringRef name);

} // namespace uplift
