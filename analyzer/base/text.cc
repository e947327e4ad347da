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

} // namespace uplift
