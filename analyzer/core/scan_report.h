#pragma once

#include "analyzer/core/analysis.h"
#include "analyzer/core/effort_terms.h"
#include "analyzer/core/finding.h"
#include "analyzer/core/migration_step.h"
#include "analyzer/core/refactor_item.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// Lines as Odoo's cloc counts them.
struct LineCount {
    int64_t code = 0;
    int64_t total = 0;
};

/// Number of findings by lane and confidence.
using FindingCounts = std::array<std::array<uint32_t, confidenceCount>, laneCount>;

struct ModuleSummary {
    ModuleId module = noModule;
    FindingCounts counts{}; ///< without reviews
    uint32_t reviews = 0;
    Hours hours;
    double sigma = 0; ///< of the logarithm of its hours, without what a project has in common
    EffortTerms terms{};
    /// What the row adds to the project's P50 and P80, in tenths of an hour: these add.
    int64_t shareP50 = 0;
    int64_t shareP80 = 0;
    std::optional<LineCount> cloc;
};

/// Hours of the project where one part is at its P10 and at its P90, all else at its mean.
struct EffortDriver {
    std::string part;
    double low = 0;
    double high = 0;
};

/// Something that was not seen within a file that was analysed otherwise.
struct NotSeen {
    std::string file;
    uint32_t line = 0;
    std::string reason;
};

/// Every file is in exactly one of the three classes.
struct Coverage {
    size_t files = 0;
    size_t analysed = 0;
    size_t partly = 0;
    size_t skipped = 0;
    std::vector<std::string>
        notIndexed;        ///< modules depended on that are neither here nor in a pack
    size_t references = 0; ///< to modules, models, fields, records; 0 without knowledge of Odoo
    size_t unjudged = 0;   ///< of them, to what nobody who is known defines
    std::vector<CoverageItem> items; ///< why files are partly analysed or skipped
    std::vector<NotSeen> notSeen;
};

/// A finding that is not among the others, since somebody said so.
struct SuppressedFinding {
    Finding finding;
    std::string where;  ///< "models/order.py:12", or the name of a file of suppressions
    std::string reason; ///< what they wrote
    bool costs = false; ///< agreed upon: its hours are in the totals
};

/// What became of the entries of a baseline.
struct BaselineComparison {
    struct Entry {
        std::string change, module, file, anchor;
    };
    struct Moved {
        std::string change, before, after; ///< "module/file"
    };
    std::string file;
    size_t known = 0; ///< findings that are not listed, since the baseline has them
    size_t fresh = 0;
    std::vector<Entry> fixed;
    std::vector<Moved> moved;
    std::vector<Entry> absent; ///< entries of modules that were not scanned
    std::vector<std::pair<std::string, std::string>> renamed; ///< modules: then, now
};

/// A module of the project that Odoo or a community module may have made pointless: to be deleted
/// rather than migrated, once somebody has looked.
struct Unneeded {
    ModuleId module = noModule;
    std::string reason;   ///< one line, no final period
    std::string evidence; ///< what shows it; may be empty
};

/// What a scan found, for the renderers. Findings by module, file and position.
struct ScanReport {
    const ProjectFacts *project = nullptr;
    Series from;
    Series to;
    std::vector<ModuleSummary> modules;
    /// Those to be shown; hours are also of those that the baseline has, or that were agreed upon.
    std::vector<Finding> findings;
    std::vector<SuppressedFinding> suppressed; ///< as findings are
    std::vector<NotSeen> suppressionProblems;  ///< unused, unknown checks …: by file and line
    std::optional<BaselineComparison> baseline;
    std::vector<MigrationStep> steps;    ///< by module, file and place
    std::vector<Unneeded> unneeded;      ///< by module
    std::vector<RefactorItem> refactors; ///< by module and kind; empty unless asked for
    std::vector<std::string> refactorNotes;
    Coverage coverage;
    Hours hours;
    EffortTerms terms{};
    std::vector<EffortDriver> drivers; ///< the widest first
    double sharedSigma = 0;            ///< of the factor that all modules have in common
    bool calibrated = false;           ///< hours are scaled by the team's own history
    std::optional<LineCount> cloc;
    std::string tool;  ///< version of this program
    std::string rules; ///< digest of the rulesets
    size_t ruleCount = 0;
    std::string model;              ///< version of the effort model
    std::string effortBasis;        ///< what its numbers rest on
    std::vector<std::string> notes; ///< for people: series read differently, disagreements …

    /// Sum of the modules' counts.
    FindingCounts counts() const {
        FindingCounts sum{};
        for (const ModuleSummary &row : modules)
            for (unsigned lane = 0; lane < laneCount; ++lane)
                for (unsigned c = 0; c < confidenceCount; ++c)
                    sum[lane][c] += row.counts[lane][c];
        return sum;
    }
    uint32_t reviews() const {
        uint32_t sum = 0;
        for (const ModuleSummary &row : modules)
            sum += row.reviews;
        return sum;
    }
    const SourceFile &file(const Finding &finding) const {
        return project->project.files[finding.file];
    }
    const Module &module(const ModuleSummary &row) const {
        return project->project.modules[row.module];
    }
};

/// Counts the findings into the rows of their modules, anew.
void countFindings(ScanReport &report);

} // namespace uplift
