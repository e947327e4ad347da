#include "analyzer/estimate/shares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace uplift {

std::vector<int64_t> largestRemainder(llvm::ArrayRef<double> weights, int64_t total) {
    std::vector<int64_t> parts(weights.size());
    double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(sum > 0))
        return parts;
    std::vector<double> remainders(weights.size());
    int64_t left = total;
    for (size_t i = 0; i < weights.size(); ++i) {
        double exact = weights[i] / sum * static_cast<double>(total);
        parts[i] = static_cast<int64_t>(std::floor(exact));
        remainders[i] = exact - std::floor(exact);
        left -= parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++parts[order[i]];
    return parts;
}

} // namespace uplift
