#include "analyzer/base/text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

llvm::StringRef nearestName(llvm::StringRef word, llvm::ArrayRef<llvm::StringRef> known) {
    unsigned limit = std::max<unsigned>(1, static_cast<unsigned>(word.size()) / 3);
    llvm::StringRef best;
    for (llvm::StringRef candidate : known) {
        unsigned distance = word.edit_distance(candidate, true, limit + 1);
        if (distance <= limit && (best.empty() || distance < word.edit_distance(best, true)))
            best = candidate;
    }
    return best;
}

std::string didYouMean(llvm::StringRef word, llvm::ArrayRef<llvm::StringRef> known) {
    llvm::StringRef near = nearestName(word, known);
    return near.empty() ? std::string() : "; did you mean '" + near.str() + "'?";
}

bool isIdentifier(llvm::StringRef text) {
    auto letter = [](unsigned char c) { return c == '_' || c >= 0x80 || llvm::isAlpha(c); };
    if (text.empty() || !letter(static_cast<unsigned char>(text[0])))
        return false;
    return llvm::all_of(text, [&](unsigned char c) { return letter(c) || llvm::isDigit(c); });
}

namespace {

/// One row of a table of which prefixes of the pattern fit which prefixes of the path.
bool fits(llvm::StringRef pattern, llvm::StringRef path) {
    std::vector<char> row(path.size() + 1), next(path.size() + 1);
    row[0] = 1;
    for (size_t p = 0; p < pattern.size(); ++p) {
        bool deep = pattern.substr(p).startswith("**");
        for (size_t i = 0; i <= path.size(); ++i) {
            char before = i ? path[i - 1] : 0;
            if (deep)
                next[i] = row[i] || (i && next[i - 1]);
            else if (pattern[p] == '*')
                next[i] = row[i] || (i && before != '/' && next[i - 1]);
            else
                next[i] =
                    i && row[i - 1] && (pattern[p] == '?' ? before != '/' : pattern[p] == before);
        }
        p += deep ? 1 : 0;
        row.swap(next);
        std::fill(next.begin(), next.end(), 0);
    }
    return row.back();
}

} // namespace

bool matchesPath(llvm::StringRef pattern, llvm::StringRef path) {
    pattern.consume_front("./");
    pattern = pattern.rtrim('/');
    if (pattern.contains('/'))
        return fits(pattern, path) || fits(pattern.str() + "/**", path);
    for (llvm::StringRef rest = path; !rest.empty(); rest = rest.split('/').second)
        if (fits(pattern, rest.split('/').first))
            return true;
    return false;
}

} // namespace uplift
