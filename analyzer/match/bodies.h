#pragma once

#include "analyzer/core/finding.h"

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

/// One definition of a method in one series, as a pack has it.
struct Body {
    llvm::StringRef where; ///< the module, or what else tells definitions apart
    uint32_t hash = 0;
    uint32_t size = 0;
};

/// Definitions that differ between the two ends, the largest difference first.
std::vector<ReviewedBody> compareBodies(std::vector<Body> before, std::vector<Body> after);

/// True where a definition got at least a third larger or smaller, and not by a line only. A lower
/// bound of what changed, since as many nodes may have come as went.
bool isLarge(llvm::ArrayRef<ReviewedBody> changes);

/// "24 → 41 nodes in sale, 12 → 0 in stock"
std::string shownSizes(llvm::ArrayRef<ReviewedBody> changes, llvm::StringRef unit);

} // namespace uplift
