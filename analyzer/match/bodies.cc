#include "analyzer/match/bodies.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

namespace {

/// Differences up to it are a line or so.
constexpr uint32_t smallChange = 12;
/// Definitions that are spelled out.
constexpr size_t maxSpelled = 3;

/// Takes out what both have, wherever it stands: a body that moved is the same one.
void dropEqual(std::vector<Body> &before, std::vector<Body> &after) {
    llvm::erase_if(before, [&](const Body &old) {
        auto same = llvm::find_if(
            after, [&](const Body &now) { return now.hash == old.hash && now.size == old.size; });
        if (same == after.end())
            return false;
        after.erase(same);
        return true;
    });
}

/// Pairs definitions of one module, and takes them out.
void pairByPlace(std::vector<Body> &before, std::vector<Body> &after,
                 std::vector<ReviewedBody> &changes) {
    llvm::erase_if(before, [&](const Body &old) {
        auto same = llvm::find_if(after, [&](const Body &now) { return now.where == old.where; });
        if (same == after.end())
            return false;
        changes.push_back({old.where.str(), old.size, same->size});
        after.erase(same);
        return true;
    });
}

uint32_t difference(const ReviewedBody &body) {
    return std::max(body.before, body.after) - std::min(body.before, body.after);
}

} // namespace

bool isLarge(llvm::ArrayRef<ReviewedBody> changes) {
    return llvm::any_of(changes, [](const ReviewedBody &body) {
        return difference(body) > smallChange &&
               difference(body) * 3 >= std::max(body.before, body.after);
    });
}

std::string shownSizes(llvm::ArrayRef<ReviewedBody> changes, llvm::StringRef unit) {
    std::string text;
    for (size_t i = 0; i < changes.size() && i < maxSpelled; ++i) {
        const ReviewedBody &body = changes[i];
        text += (i ? ", " : "") + std::to_string(body.before) + " → " + std::to_string(body.after) +
                (i ? " in " : " " + unit.str() + " in ") + body.where;
    }
    if (changes.size() > maxSpelled)
        text += " and " + std::to_string(changes.size() - maxSpelled) + " more";
    return text;
}

std::vector<ReviewedBody> compareBodies(std::vector<Body> before, std::vector<Body> after) {
    std::vector<ReviewedBody> changes;
    dropEqual(before, after);
    pairByPlace(before, after, changes);
    // What is left has another place now; a definition that only came says nothing of the old.
    if (before.size() == 1 && after.size() == 1) {
        changes.push_back({before[0].where.str(), before[0].size, after[0].size});
    } else {
        for (const Body &old : before)
            changes.push_back({old.where.str(), old.size, 0});
    }
    llvm::stable_sort(changes, [](const ReviewedBody &a, const ReviewedBody &b) {
        return std::tuple(difference(b), a.where) < std::tuple(difference(a), b.where);
    });
    return changes;
}

} // namespace uplift
