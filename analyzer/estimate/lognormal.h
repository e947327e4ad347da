#pragma once

#include "analyzer/core/finding.h"

namespace uplift {

/// A lognormal by its mean and the sigma of its logarithm.
struct Lognormal {
    double mean = 0;
    double sigma = 0;

    Hours hours() const;
    double variance() const;
    /// The lognormal of this mean and variance.
    static Lognormal ofMoments(double mean, double variance);
};

/// The standard normal's 10 % and 90 % points are -z90 and z90.
inline constexpr double z80 = 0.8416212335729143;
inline constexpr double z90 = 1.2815515655446004;

} // namespace uplift
