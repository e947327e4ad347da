#pragma once

#include "analyzer/core/change.h"
#include "analyzer/rules/user_error.h"

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// One key of a change in a ruleset file, as documentation and error messages show it.
struct RulesetKey {
    llvm::StringRef name;
    llvm::StringRef meaning;
};
llvm::ArrayRef<RulesetKey> rulesetKeys();

/// What one file of a ruleset holds.
struct RulesetContent {
    std::vector<Change> changes;
    std::vector<LineColumn> places;       ///< of each change, parallel
    std::vector<LineColumn> supersedesAt; ///< of each change's `supersedes`, parallel
    std::vector<std::string> tests;       ///< folders named by `tests`, each once
    std::vector<LineColumn> testsAt;      ///< parallel to `tests`
    std::vector<RuleProblem> problems;
};

/// Reads the changes of one file. `path` names it in problems, `file` in the changes ("16.0-17.0/
/// hr.yaml"); `series` is the newer end of its hop. All problems of the file are reported.
RulesetContent readRuleset(llvm::StringRef text, llvm::StringRef path, llvm::StringRef file,
                           Series series);

} // namespace uplift
