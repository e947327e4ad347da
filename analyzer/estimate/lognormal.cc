#include "analyzer/estimate/lognormal.h"

#include <cmath>

namespace uplift {

Hours Lognormal::hours() const {
    double median = mean * std::exp(-sigma * sigma / 2);
    return {mean, median * std::exp(-z90 * sigma), median, median * std::exp(z80 * sigma),
            median * std::exp(z90 * sigma)};
}

double Lognormal::variance() const {
    return mean * mean * std::expm1(sigma * sigma);
}

Lognormal Lognormal::ofMoments(double mean, double variance) {
    if (mean <= 0)
        return {};
    return {mean, std::sqrt(std::log1p(variance / (mean * mean)))};
}

} // namespace uplift
