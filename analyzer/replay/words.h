#pragma once

#include "analyzer/core/facts.h"

#include <string>
#include <vector>

namespace uplift {

/// What a change of lines took away and brought, to tell changes that look alike.
struct ChangedWords {
    std::vector<std::string> removed, added; ///< sorted, each once
};

/// Words that one text has more often than the other.
ChangedWords changedWords(llvm::StringRef before, llvm::StringRef after);

/// True where nothing but comments, blanks, quotes, commas and parentheses changed, or, in a
/// manifest, the version.
bool isCosmeticChange(llvm::StringRef before, llvm::StringRef after, Language language);

/// Names for groups of changes that look alike: for each its group, that of the word that most of
/// the changes without a group have in common, and so on; "" where no other is like it.
std::vector<std::string> groupNames(const std::vector<ChangedWords> &changes);

} // namespace uplift
