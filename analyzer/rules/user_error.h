#pragma once

#include "analyzer/base/location.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// What is wrong in a ruleset, and where: for the person who writes it.
struct RuleProblem {
    std::string path; ///< as given, e.g. "rulesets/16.0-17.0/hr.yaml"
    LineColumn at;    ///< line 0: the file or folder as a whole
    std::string message;

    /// "rulesets/16.0-17.0/hr.yaml:12:5: unknown check 'field-renamd'".
    std::string str() const;
};

/// Sorts by path, line and column.
void sortProblems(std::vector<RuleProblem> &problems);

/// All problems of a folder of rulesets as one error; its text has one line for each.
class RuleErrors : public llvm::ErrorInfo<RuleErrors> {
  public:
    static char ID;

    explicit RuleErrors(std::vector<RuleProblem> found) : problems(std::move(found)) {}
    llvm::ArrayRef<RuleProblem> all() const { return problems; }

    void log(llvm::raw_ostream &out) const override;
    std::error_code convertToErrorCode() const override { return llvm::inconvertibleErrorCode(); }

  private:
    std::vector<RuleProblem> problems;
};

} // namespace uplift
