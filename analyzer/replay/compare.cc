#include "analyzer/replay/compare.h"

#include "analyzer/replay/words.h"

#include <algorithm>

namespace uplift {

LinedText::LinedText(llvm::StringRef text) : text(text), starts{0} {
    for (size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n' && i + 1 < text.size())
            starts.push_back(i + 1);
    if (!text.empty())
        starts.push_back(text.size());
}

llvm::StringRef LinedText::lines(size_t begin, size_t end) const {
    begin = std::clamp<size_t>(begin, 1, starts.size());
    end = std::clamp<size_t>(end, begin, starts.size());
    return text.slice(starts[begin - 1], starts[end - 1]);
}

std::vector<Difference> differencesOf(llvm::StringRef before, llvm::StringRef after,
                                      Language language) {
    LinedText old(before), now(after);
    std::vector<Difference> differences;
    for (const LineHunk &hunk : changedHunks(before, after)) {
        llvm::StringRef was = old.lines(hunk.oldBegin, hunk.oldEnd);
        llvm::StringRef is = now.lines(hunk.newBegin, hunk.newEnd);
        differences.push_back({hunk, was, is, isCosmeticChange(was, is, language)});
    }
    return differences;
}

} // namespace uplift
