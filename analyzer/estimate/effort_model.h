#pragma once

#include "analyzer/core/finding.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// Hours by kind of change: rulesets/effort/prior.yaml. What each number means stands there.
struct EffortModel {
    std::string version;
    double repetition = 1; ///< n findings of one change in one module cost minutes · n^repetition
    double spread = 0.5;   ///< sigma of one finding's lognormal
    double shared = 0.3;   ///< sigma that all findings of a project have in common
    std::vector<double> confidence; ///< factor, by Confidence
    std::vector<double> minutes;    ///< by Check
};

llvm::Expected<EffortModel> loadEffortModel(llvm::StringRef path);

/// Sets the hours of each finding: its share of the work on its change in its module.
void estimateFindings(const EffortModel &model, std::vector<Finding> &findings);

/// Hours of a group of findings. Means add; quantiles are those of the group's own distribution
/// (lognormal with the same mean and variance), so they do not.
class HoursSum {
  public:
    explicit HoursSum(const EffortModel &model) : model(model) {}
    void add(const Hours &hours);
    Hours total() const;

  private:
    const EffortModel &model;
    double mean = 0;
    double variance = 0; ///< of what the findings do not have in common
};

} // namespace uplift
