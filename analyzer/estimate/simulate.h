#pragma once

#include "analyzer/estimate/lognormal.h"

#include "llvm/ADT/ArrayRef.h"

namespace uplift {

/// Draws of one simulation: the standard error of a P90 is below a hundredth of it.
inline constexpr size_t simulationDraws = 4096;

/// Quantiles of the sum of the rows, each independent of the others but for one factor, of mean 1
/// and sigma `shared`, that multiplies all of them. Seeded: equal rows give equal hours.
Hours simulateSum(llvm::ArrayRef<Lognormal> rows, double shared, uint64_t seed);

} // namespace uplift
