#include "analyzer/derive/best_pairs.h"

namespace uplift {

namespace {

/// The best so far and whether another one is as good.
struct Best {
    unsigned points = 0;
    size_t at = 0;
    bool isTie = false;

    void take(unsigned worth, size_t where) {
        if (worth > points)
            *this = {worth, where, false};
        else if (worth == points)
            isTie = true;
    }
};

} // namespace

std::vector<BestPair> bestPairs(size_t gone, size_t found,
                                llvm::function_ref<Evidence(size_t, size_t)> weigh) {
    std::vector<Best> forGone(gone), forFound(found);
    std::vector<Evidence> kept(gone);
    for (size_t i = 0; i < gone; ++i)
        for (size_t j = 0; j < found; ++j) {
            Evidence evidence = weigh(i, j);
            if (evidence.points == 0)
                continue;
            bool better = evidence.points > forGone[i].points;
            forGone[i].take(evidence.points, j);
            forFound[j].take(evidence.points, i);
            if (better)
                kept[i] = std::move(evidence);
        }
    std::vector<BestPair> pairs;
    for (size_t i = 0; i < gone; ++i) {
        const Best &best = forGone[i];
        if (best.points == 0 || best.isTie)
            continue;
        const Best &back = forFound[best.at];
        if (!back.isTie && back.at == i)
            pairs.push_back({i, best.at, std::move(kept[i])});
    }
    return pairs;
}

} // namespace uplift
