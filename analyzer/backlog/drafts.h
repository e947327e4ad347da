#pragma once

#include "analyzer/backlog/package_texts.h"
#include "analyzer/core/scan_report.h"

#include <string>
#include <vector>

namespace uplift {

/// Work before it is said in words.
struct Draft {
    ModuleId module = noModule;
    PackageKind kind{};
    std::string subject; ///< what tells it from others of its kind: key of the change, phase of a
                         ///< script, ""
    std::vector<const Finding *> findings;
    std::vector<const MigrationStep *> steps; ///< of a package of the kind Data
    double mean = 0;
    unsigned part = 0; ///< from 1 where it was cut, else 0
    unsigned parts = 0;

    Lane lane() const; ///< the most urgent one; Cosmetic where there is no finding
    bool breaksInstall() const { return !findings.empty() && lane() == Lane::BreaksInstall; }
};

/// Canonical key of a change without its check and series: the symbol.
llvm::StringRef symbolOfChange(llvm::StringRef change);

/// The report's hours as pieces of work, none above `limit` hours: by module, in the order in which
/// a module's are done. Their means add to the report's.
std::vector<Draft> draftPackages(const ScanReport &report, const PackageTexts &texts, double limit);

} // namespace uplift
