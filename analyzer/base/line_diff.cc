#include "analyzer/base/line_diff.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <algorithm>
#include <vector>

namespace uplift {

namespace {

using Lines = llvm::SmallVector<llvm::StringRef, 64>;

/// Pairs of lines that are compared at most.
constexpr size_t maxPairs = 4'000'000;
/// Equal lines shown around a difference.
constexpr size_t context = 3;

struct Step {
    char kind; ///< ' ', '-' or '+'
    llvm::StringRef line;
};

Lines linesOf(llvm::StringRef text) {
    Lines lines;
    text.split(lines, '\n');
    if (!lines.empty() && lines.back().empty())
        lines.pop_back();
    for (llvm::StringRef &line : lines)
        line = line.rtrim('\r');
    return lines;
}

/// Lengths of the longest common subsequence of each pair of suffixes, row by row.
std::vector<uint32_t> commonLengths(llvm::ArrayRef<llvm::StringRef> a,
                                    llvm::ArrayRef<llvm::StringRef> b) {
    size_t width = b.size() + 1;
    std::vector<uint32_t> common((a.size() + 1) * width);
    for (size_t i = a.size(); i-- > 0;)
        for (size_t j = b.size(); j-- > 0;)
            common[i * width + j] =
                a[i] == b[j] ? common[(i + 1) * width + j + 1] + 1
                             : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    return common;
}

void addMiddle(llvm::ArrayRef<llvm::StringRef> a, llvm::ArrayRef<llvm::StringRef> b,
               std::vector<Step> &steps) {
    size_t i = 0, j = 0;
    if (!a.empty() && !b.empty() && a.size() <= maxPairs / b.size()) {
        std::vector<uint32_t> common = commonLengths(a, b);
        size_t width = b.size() + 1;
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                steps.push_back({' ', a[i++]});
                ++j;
            } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
                steps.push_back({'-', a[i++]});
            } else {
                steps.push_back({'+', b[j++]});
            }
        }
    }
    for (; i < a.size(); ++i)
        steps.push_back({'-', a[i]});
    for (; j < b.size(); ++j)
        steps.push_back({'+', b[j]});
}

std::vector<Step> stepsOf(llvm::ArrayRef<llvm::StringRef> a, llvm::ArrayRef<llvm::StringRef> b) {
    std::vector<Step> steps;
    size_t head = 0, tail = 0, least = std::min(a.size(), b.size());
    while (head < least && a[head] == b[head])
        steps.push_back({' ', a[head++]});
    while (tail < least - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    addMiddle(a.drop_front(head).drop_back(tail), b.drop_front(head).drop_back(tail), steps);
    for (llvm::StringRef line : a.take_back(tail))
        steps.push_back({' ', line});
    return steps;
}

/// True for lines that stand close enough to a difference to be shown.
std::vector<bool> shownSteps(llvm::ArrayRef<Step> steps) {
    std::vector<bool> shown(steps.size());
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].kind != ' ')
            for (size_t j = i > context ? i - context : 0;
                 j < std::min(steps.size(), i + context + 1); ++j)
                shown[j] = true;
    return shown;
}

std::string range(size_t begin, size_t count) {
    return std::to_string(count ? begin : begin - 1) + "," + std::to_string(count);
}

} // namespace

LineDiff diffLines(llvm::StringRef before, llvm::StringRef after, size_t oldLine, size_t newLine) {
    LineDiff diff;
    Lines a = linesOf(before), b = linesOf(after);
    std::vector<Step> steps = stepsOf(a, b);
    std::vector<bool> shown = shownSteps(steps);
    for (size_t i = 0; i < steps.size();) {
        size_t end = i, removed = 0, added = 0;
        std::string text;
        for (; end < steps.size() && shown[end]; ++end) {
            text += steps[end].kind + steps[end].line.str() + "\n";
            removed += steps[end].kind != '+';
            added += steps[end].kind != '-';
            diff.removed += steps[end].kind == '-';
            diff.added += steps[end].kind == '+';
        }
        if (end > i)
            diff.hunks +=
                "@@ -" + range(oldLine, removed) + " +" + range(newLine, added) + " @@\n" + text;
        oldLine += removed;
        newLine += added;
        for (i = end; i < steps.size() && !shown[i]; ++i, ++oldLine, ++newLine) {
        }
    }
    return diff;
}

} // namespace uplift
