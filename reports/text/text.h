#pragma once

#include "reports/report.h"
#include "reports/shared/selection.h"
#include "reports/text/painter.h"

namespace uplift {

void writeModuleTable(const Painter &paint, const ScanReport &report);
void writeFinding(const Painter &paint, const ScanReport &report, const Finding &finding,
                  unsigned width);
/// Modules that may be deleted instead of migrated, and why.
void writeUnneeded(const Painter &paint, const ScanReport &report);
/// Overrides to read again, counted apart from what has to change.
void writeReviews(const Painter &paint, const ScanReport &report, const TextOptions &options);
void writeCoverage(const Painter &paint, const ScanReport &report);
void writeSummary(const Painter &paint, const ScanReport &report, const TextOptions &options);

/// Suppressions that nothing was found for, or that name no check.
void writeSuppressions(const Painter &paint, const ScanReport &report);
/// What became of the entries of the baseline.
void writeBaseline(const Painter &paint, const ScanReport &report);

} // namespace uplift
