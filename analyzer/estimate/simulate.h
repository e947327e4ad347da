#pragma once

#include "analyzer/estimate/lognormal.h"

#include "llvm/ADT/ArrayRef.h"

#include <vector>

namespace uplift {

/// Draws of one simulation: the fewer the rows, the more each one's tail matters and the more draws
/// it gets, at the same cost.
size_t simulationDraws(size_t rows);

/// Quantiles of the sum of the rows, each independent of the others but for one factor, of mean 1
/// and sigma `shared`, that multiplies all of them. Seeded: equal rows give equal hours, in
/// whatever order.
Hours simulateSum(llvm::ArrayRef<Lognormal> rows, double shared, uint64_t seed);

/// Quantiles of sums of so many parts, each independent of the others but for one factor, of mean
/// 1, that multiplies all of them: a module with its terms. Seeded: equal parts give equal hours.
class RowSimulation {
  public:
    RowSimulation(size_t parts, uint64_t seed);
    /// `factor` is the sigma of the factor.
    Hours run(llvm::ArrayRef<Lognormal> parts, double factor) const;

  private:
    std::vector<double> levels;               ///< the standard normal's quantiles, each once
    std::vector<std::vector<uint32_t>> order; ///< in which each part takes them
};

/// The draws that simulateSum adds up, one by one: the hours of each row, for what is not a sum.
class Draws {
  public:
    Draws(llvm::ArrayRef<Lognormal> rows, double shared, uint64_t seed);

    size_t count() const { return draws; }
    /// Sets `hours` to those of the rows in that draw.
    void take(size_t draw, std::vector<double> &hours) const;

  private:
    std::vector<Lognormal> rows;
    std::vector<uint64_t> seeds; ///< of each row
    double shared;
    size_t draws;
};

} // namespace uplift
