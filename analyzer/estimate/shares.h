#pragma once

#include "llvm/ADT/ArrayRef.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// Divides `total` in whole parts in the proportion of the weights, so that they add to it: each
/// gets its share rounded down, and those with the largest remainders one more, the first on a tie.
std::vector<int64_t> largestRemainder(llvm::ArrayRef<double> weights, int64_t total);

} // namespace uplift
