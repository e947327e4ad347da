#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/core/migration_step.h"

#include "llvm/Support/Error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// Hours by kind of change and by size: rulesets/effort/prior.yaml. What each number means stands
/// there.
struct EffortModel {
    std::string version;
    double repetition = 1; ///< n findings of one change in one module cost minutes · n^repetition
    double spread = 0.5;   ///< sigma of one term's lognormal
    double module = 0;     ///< sigma of the factor that all of a module's terms have in common
    double shared = 0.3;   ///< sigma of the factor that all modules of a project have in common
    double certain = 1, likely = 1, possible = 1; ///< factors by confidence …
    double mechanical = 1;                        ///< … where the edit is known …
    double inTests = 1;                           ///< … in a test of the module …
    double dependent = 0; ///< … and 1 + dependent · log2(1 + n) where n places hang on it
    double fixed = 0;     ///< minutes once a module
    double growth = 1;    ///< (code lines / 100)^growth …
    std::map<std::string, double> unforeseen; ///< … times these minutes, by series entered
    double testing = 0;                       ///< share of findings, unforeseen and fixed
    double release = 0;                       ///< the same
    std::vector<double> minutes;              ///< by Check
    std::string basis;                        ///< what the numbers rest on, as reports say it
    /// Of a calibrated model: P80 and P90 by the P50, instead of what the sigmas give.
    std::optional<double> ratio80, ratio90;
    bool calibrated = false;

    double byConfidence(Confidence confidence) const;
    /// What a module of so many lines costs beyond its findings, in minutes.
    double unforeseenMinutes(int64_t codeLines, Series from, Series to) const;
};

llvm::Expected<EffortModel> loadEffortModel(llvm::StringRef path);

/// Sets the hours of each finding: its share of the work on its change in its module.
void estimateFindings(const EffortModel &model, const Project &project,
                      std::vector<Finding> &findings);

/// The same for scripts: the second one of a kind in a module is known by then.
void estimateSteps(const EffortModel &model, std::vector<MigrationStep> &steps);

} // namespace uplift
