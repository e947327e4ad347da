#include "analyzer/estimate/simulate.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>
#include <vector>

namespace uplift {

namespace {

/// Random bits by position rather than by order: the n-th number needs no other.
uint64_t bitsAt(uint64_t seed, uint64_t n) {
    uint64_t x = seed + (n + 1) * 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// Between 0 and 1, never either.
double uniformAt(uint64_t seed, uint64_t n) {
    return (static_cast<double>(bitsAt(seed, n) >> 11) + 0.5) / 9007199254740992.0;
}

/// Where the standard normal's distribution reaches `probability`.
double normalQuantile(double probability) {
    double low = -9, high = 9;
    for (int step = 0; step < 48; ++step) {
        double middle = (low + high) / 2;
        bool below = std::erfc(-middle / std::numbers::sqrt2) / 2 < probability;
        (below ? low : high) = middle;
    }
    return low;
}

double medianOf(const Lognormal &row) {
    return row.mean * std::exp(-row.sigma * row.sigma / 2);
}

/// What all rows have in common in a draw. It takes each of its own quantiles once: it is most of
/// the width, and so exact.
double sharedFactor(double shared, size_t draw, size_t draws) {
    double level = (static_cast<double>(draw) + 0.5) / static_cast<double>(draws);
    return std::exp(shared * normalQuantile(level) - shared * shared / 2);
}

bool isBefore(const Lognormal &a, const Lognormal &b) {
    return std::tie(a.mean, a.sigma) < std::tie(b.mean, b.sigma);
}

/// Adds draws of a row; two normal numbers are made from two uniform ones.
void addRow(const Lognormal &row, uint64_t seed, std::vector<double> &sums) {
    double median = medianOf(row);
    for (size_t draw = 0; draw < sums.size(); draw += 2) {
        double radius = std::sqrt(-2 * std::log(uniformAt(seed, draw))) * row.sigma;
        double angle = 2 * std::numbers::pi * uniformAt(seed, draw + 1);
        sums[draw] += median * std::exp(radius * std::cos(angle));
        sums[draw + 1] += median * std::exp(radius * std::sin(angle));
    }
}

double quantile(std::vector<double> &draws, double probability) {
    auto at = draws.begin() + static_cast<std::ptrdiff_t>(probability * draws.size());
    std::nth_element(draws.begin(), at, draws.end());
    return *at;
}

} // namespace

size_t simulationDraws(size_t rows) {
    constexpr size_t fewest = 4096, most = 65'536, numbers = 200 * fewest;
    return std::clamp(numbers / std::max<size_t>(rows, 1), fewest, most) / 2 * 2;
}

Hours simulateSum(llvm::ArrayRef<Lognormal> given, double shared, uint64_t seed) {
    std::vector<Lognormal> rows(given.begin(), given.end());
    std::sort(rows.begin(), rows.end(), isBefore);
    std::vector<double> draws(simulationDraws(rows.size()));
    double mean = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        mean += rows[i].mean;
        addRow(rows[i], bitsAt(seed, i), draws);
    }
    for (size_t i = 0; i < draws.size(); ++i)
        draws[i] *= sharedFactor(shared, i, draws.size());
    return {mean, quantile(draws, 0.1), quantile(draws, 0.5), quantile(draws, 0.8),
            quantile(draws, 0.9)};
}

RowSimulation::RowSimulation(size_t parts, uint64_t seed) : order(parts) {
    // Each part takes each of its quantiles once, in an order of its own: few draws are enough.
    constexpr uint32_t count = 1024;
    for (uint32_t i = 0; i < count; ++i)
        levels.push_back(normalQuantile((i + 0.5) / count));
    for (size_t part = 0; part < parts; ++part) {
        uint64_t own = bitsAt(seed, part);
        order[part].resize(count);
        std::iota(order[part].begin(), order[part].end(), 0U);
        std::sort(order[part].begin(), order[part].end(),
                  [&](uint32_t a, uint32_t b) { return bitsAt(own, a) < bitsAt(own, b); });
    }
}

Hours RowSimulation::run(llvm::ArrayRef<Lognormal> parts, double factor) const {
    std::vector<double> draws(levels.size());
    double mean = 0;
    for (size_t part = 0; part < parts.size(); ++part) {
        if (parts[part].mean <= 0)
            continue;
        mean += parts[part].mean;
        double median = medianOf(parts[part]);
        for (size_t i = 0; i < draws.size(); ++i)
            draws[i] += median * std::exp(parts[part].sigma * levels[order[part][i]]);
    }
    if (mean <= 0)
        return {};
    for (size_t i = 0; i < draws.size(); ++i)
        draws[i] *= std::exp(factor * levels[i] - factor * factor / 2);
    return {mean, quantile(draws, 0.1), quantile(draws, 0.5), quantile(draws, 0.8),
            quantile(draws, 0.9)};
}

Draws::Draws(llvm::ArrayRef<Lognormal> given, double sharedSigma, uint64_t seed)
    : rows(given.begin(), given.end()),
      seeds(given.size()),
      shared(sharedSigma),
      draws(simulationDraws(given.size())) {
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return isBefore(rows[a], rows[b]); });
    for (size_t i = 0; i < order.size(); ++i)
        seeds[order[i]] = bitsAt(seed, i);
}

void Draws::take(size_t draw, std::vector<double> &hours) const {
    size_t pair = draw / 2 * 2;
    double factor = sharedFactor(shared, draw, draws);
    hours.resize(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        double radius = std::sqrt(-2 * std::log(uniformAt(seeds[i], pair))) * rows[i].sigma;
        double angle = 2 * std::numbers::pi * uniformAt(seeds[i], pair + 1);
        double normal = radius * (draw == pair ? std::cos(angle) : std::sin(angle));
        hours[i] = medianOf(rows[i]) * std::exp(normal) * factor;
    }
}

} // namespace uplift
