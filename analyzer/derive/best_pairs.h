#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// What speaks for one thing being another.
struct Evidence {
    unsigned points = 0;
    bool isPrimary = false; ///< enough to be named; the rest only adds
    std::vector<std::string> words;

    void add(unsigned worth, std::string word, bool primary = false) {
        points += worth;
        isPrimary |= primary;
        words.push_back(std::move(word));
    }
};

/// A pair of which each is the best for the other, with no equal beside it.
struct BestPair {
    size_t gone;
    size_t found;
    Evidence evidence;
};

/// Pairs of `gone` and `found` things by `weigh`; no points: no pair.
std::vector<BestPair> bestPairs(size_t gone, size_t found,
                                llvm::function_ref<Evidence(size_t, size_t)> weigh);

} // namespace uplift
