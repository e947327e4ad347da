#include "analyzer/replay/pairs.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace uplift {

namespace {

/// A line that more of the others have says nothing about whose it is.
constexpr size_t mostOwners = 8;

struct Match {
    size_t common, before, after;
};

/// Lines in common of those that have no partner, by the rarer lines.
std::vector<Match> matchesOf(llvm::ArrayRef<Texts> before, llvm::ArrayRef<Texts> after,
                             llvm::ArrayRef<size_t> partner, const std::vector<bool> &taken) {
    llvm::DenseMap<uint64_t, std::vector<size_t>> owners;
    for (size_t j = 0; j < after.size(); ++j)
        if (!taken[j])
            for (uint64_t line : after[j].lines)
                owners[line].push_back(j);
    std::vector<Match> matches;
    for (size_t i = 0; i < before.size(); ++i) {
        if (partner[i] != noPartner)
            continue;
        std::map<size_t, size_t> common;
        for (uint64_t line : before[i].lines)
            if (auto found = owners.find(line);
                found != owners.end() && found->second.size() <= mostOwners)
                for (size_t j : found->second)
                    ++common[j];
        for (auto [j, count] : common)
            if (2 * count >= std::min(before[i].lines.size(), after[j].lines.size()))
                matches.push_back({count, i, j});
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return std::tie(b.common, a.before, a.after) < std::tie(a.common, b.before, b.after);
    });
    return matches;
}

} // namespace

void addLines(llvm::StringRef text, std::vector<uint64_t> &lines) {
    while (!text.empty()) {
        auto [line, rest] = text.split('\n');
        text = rest;
        if (line = line.trim(); !line.empty())
            lines.push_back(hashText(line));
    }
}

void sortLines(std::vector<uint64_t> &lines) {
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
}

std::vector<size_t> pairTexts(llvm::ArrayRef<Texts> before, llvm::ArrayRef<Texts> after) {
    std::vector<size_t> partner(before.size(), noPartner);
    std::vector<bool> taken(after.size());
    llvm::StringMap<size_t> byName;
    for (size_t j = 0; j < after.size(); ++j)
        byName.try_emplace(after[j].name, j);
    for (size_t i = 0; i < before.size(); ++i)
        if (auto found = byName.find(before[i].name);
            found != byName.end() && !taken[found->second]) {
            partner[i] = found->second;
            taken[found->second] = true;
        }
    for (const Match &match : matchesOf(before, after, partner, taken))
        if (partner[match.before] == noPartner && !taken[match.after]) {
            partner[match.before] = match.after;
            taken[match.after] = true;
        }
    return partner;
}

} // namespace uplift
