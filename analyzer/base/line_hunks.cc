#include "analyzer/base/line_hunks.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

#include <algorithm>
#include <cctype>

namespace uplift {

namespace {

/// Pairs of lines of one stretch that are compared at most.
constexpr size_t maxPairs = 1'000'000;
/// How often a stretch is divided by lines that it has once on either side.
constexpr unsigned maxDivisions = 16;

struct Line {
    uint64_t hash; ///< of its text without blanks
    size_t number;
};

std::vector<Line> linesOf(llvm::StringRef text) {
    std::vector<Line> lines;
    std::string kept;
    for (size_t number = 1; !text.empty(); ++number) {
        auto [line, rest] = text.split('\n');
        text = rest;
        kept.clear();
        for (char c : line)
            if (!std::isspace(static_cast<unsigned char>(c)))
                kept += c;
        if (!kept.empty())
            lines.push_back({hashText(kept), number});
    }
    return lines;
}

/// Lines [oldBegin, oldEnd) beside [newBegin, newEnd), counted from 0.
struct Stretch {
    size_t oldBegin, oldEnd, newBegin, newEnd;
    unsigned divisions = 0;
};

class Matcher {
  public:
    Matcher(llvm::ArrayRef<Line> before, llvm::ArrayRef<Line> after)
        : before(before),
          after(after),
          partner(before.size(), none) {}

    void run();

    static constexpr size_t none = ~size_t{0};
    llvm::ArrayRef<Line> before, after;
    std::vector<size_t> partner; ///< of each line before, the line after

  private:
    bool equal(size_t i, size_t j) const { return before[i].hash == after[j].hash; }
    void trim(Stretch &s);
    bool divide(const Stretch &s);
    void compare(const Stretch &s);
    std::vector<std::pair<size_t, size_t>> anchors(const Stretch &s) const;

    std::vector<Stretch> open;
};

void Matcher::trim(Stretch &s) {
    for (; s.oldBegin < s.oldEnd && s.newBegin < s.newEnd && equal(s.oldBegin, s.newBegin);
         ++s.oldBegin, ++s.newBegin)
        partner[s.oldBegin] = s.newBegin;
    for (; s.oldBegin < s.oldEnd && s.newBegin < s.newEnd && equal(s.oldEnd - 1, s.newEnd - 1);
         --s.oldEnd, --s.newEnd)
        partner[s.oldEnd - 1] = s.newEnd - 1;
}

/// Lines that stand once on either side, as many as keep one order: (old, new), rising.
std::vector<std::pair<size_t, size_t>> Matcher::anchors(const Stretch &s) const {
    struct Seen {
        size_t place = 0;
        unsigned olds = 0, news = 0;
    };
    llvm::DenseMap<uint64_t, Seen> seen;
    for (size_t j = s.newBegin; j < s.newEnd; ++j) {
        Seen &of = seen[after[j].hash];
        of.place = j;
        ++of.news;
    }
    for (size_t i = s.oldBegin; i < s.oldEnd; ++i)
        if (auto found = seen.find(before[i].hash); found != seen.end())
            ++found->second.olds;
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = s.oldBegin; i < s.oldEnd; ++i)
        if (auto found = seen.find(before[i].hash);
            found != seen.end() && found->second.olds == 1 && found->second.news == 1)
            pairs.push_back({i, found->second.place});
    // The longest rising run of new places: piles, each with the smallest end of its length.
    std::vector<size_t> piles, previous(pairs.size(), none);
    for (size_t k = 0; k < pairs.size(); ++k) {
        auto at = std::lower_bound(piles.begin(), piles.end(), pairs[k].second,
                                   [&](size_t p, size_t j) { return pairs[p].second < j; });
        if (at != piles.begin())
            previous[k] = *(at - 1);
        if (at == piles.end())
            piles.push_back(k);
        else
            *at = k;
    }
    std::vector<std::pair<size_t, size_t>> chain;
    for (size_t k = piles.empty() ? none : piles.back(); k != none; k = previous[k])
        chain.push_back(pairs[k]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

bool Matcher::divide(const Stretch &s) {
    if (s.divisions >= maxDivisions)
        return false;
    auto chain = anchors(s);
    if (chain.empty())
        return false;
    size_t i = s.oldBegin, j = s.newBegin;
    for (auto [oldAt, newAt] : chain) {
        partner[oldAt] = newAt;
        open.push_back({i, oldAt, j, newAt, s.divisions + 1});
        i = oldAt + 1;
        j = newAt + 1;
    }
    open.push_back({i, s.oldEnd, j, s.newEnd, s.divisions + 1});
    return true;
}

/// The longest common subsequence, by the lengths of those of each pair of suffixes.
void Matcher::compare(const Stretch &s) {
    size_t height = s.oldEnd - s.oldBegin, width = s.newEnd - s.newBegin;
    if (height == 0 || width == 0 || height > maxPairs / width)
        return;
    std::vector<uint32_t> common((height + 1) * (width + 1));
    auto at = [&](size_t i, size_t j) -> uint32_t & { return common[i * (width + 1) + j]; };
    for (size_t i = height; i-- > 0;)
        for (size_t j = width; j-- > 0;)
            at(i, j) = equal(s.oldBegin + i, s.newBegin + j) ? at(i + 1, j + 1) + 1
                                                             : std::max(at(i + 1, j), at(i, j + 1));
    for (size_t i = 0, j = 0; i < height && j < width;) {
        if (equal(s.oldBegin + i, s.newBegin + j))
            partner[s.oldBegin + i++] = s.newBegin + j++;
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
}

void Matcher::run() {
    open.push_back({0, before.size(), 0, after.size()});
    while (!open.empty()) {
        Stretch s = open.back();
        open.pop_back();
        trim(s);
        if (s.oldBegin < s.oldEnd && s.newBegin < s.newEnd && !divide(s))
            compare(s);
    }
}

/// The place of lines [begin, end) in their text.
std::pair<size_t, size_t> placeOf(llvm::ArrayRef<Line> lines, size_t begin, size_t end) {
    if (begin < end)
        return {lines[begin].number, lines[end - 1].number + 1};
    size_t line = begin > 0 ? lines[begin - 1].number + 1 : 1;
    return {line, line};
}

} // namespace

std::vector<LineHunk> changedHunks(llvm::StringRef before, llvm::StringRef after) {
    std::vector<Line> a = linesOf(before), b = linesOf(after);
    Matcher matcher(a, b);
    matcher.run();
    std::vector<LineHunk> hunks;
    for (size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        size_t oldBegin = i, newBegin = j;
        while (i < a.size() && matcher.partner[i] == Matcher::none)
            ++i;
        j = i < a.size() ? matcher.partner[i] : b.size();
        if (i > oldBegin || j > newBegin) {
            auto [oldFirst, oldLast] = placeOf(a, oldBegin, i);
            auto [newFirst, newLast] = placeOf(b, newBegin, j);
            hunks.push_back({oldFirst, oldLast, newFirst, newLast, i - oldBegin, j - newBegin});
        }
        if (i < a.size()) {
            ++i;
            ++j;
        }
    }
    return hunks;
}

} // namespace uplift
