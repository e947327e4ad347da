#pragma once

#include "analyzer/estimate/lognormal.h"

#include "llvm/ADT/ArrayRef.h"

namespace uplift {

/// Draws of one simulation: the fewer the rows, the more each one's tail matters and the more draws
/// it gets, at the same cost.
size_t simulationDraws(size_t rows);

/// Quantiles of the sum of the rows, each independent of the others but for one factor, of mean 1
/// and sigma `shared`, that multiplies all of them. Seeded: equal rows give equal hours, in
/// whatever order.
Hours simulateSum(llvm::ArrayRef<Lognormal> rows, double shared, uint64_t seed);

} // namespace uplift
