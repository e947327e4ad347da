#pragma once

#include "reports/report.h"

#include <vector>

namespace uplift {

/// Whether a report for people or for CI has the finding: those known by name only are counted
/// there, and shown if asked for. Reviews are never among them.
bool shown(const Finding &finding, const TextOptions &options);

/// The findings that are shown, in the order of the report.
std::vector<const Finding *> shownFindings(const ScanReport &report, const TextOptions &options);

/// Puts first what is most urgent: by lane, then confidence, then hours. Equals keep their order.
void sortWorstFirst(std::vector<const Finding *> &findings);

/// Findings of a lane that are certain or likely.
unsigned sure(const FindingCounts &counts, Lane lane);
/// Of all lanes.
unsigned sure(const FindingCounts &counts);
unsigned possible(const FindingCounts &counts);

/// "16.0 to 18.0: 31 findings in 4 modules"
std::string headline(const ScanReport &report, const TextOptions &options);
/// "(3 break installation, …), 12.3 h (P80 15.6 h)"
std::string totals(const ScanReport &report);
/// What is counted and not shown, a line each: what is possible only, what is to be reviewed.
std::vector<std::string> notShown(const ScanReport &report, const TextOptions &options);

/// "Baseline FILE: 15 known, 1 new, …"
std::string baselineLine(const BaselineComparison &baseline);

/// "1 finding", "2 findings".
std::string plural(size_t count, llvm::StringRef one);
/// To a tenth: "12.3".
std::string tenths(double value);

} // namespace uplift
