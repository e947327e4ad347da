#pragma once

#include "analyzer/baseline/matching.h"
#include "analyzer/core/scan_report.h"

namespace uplift {

/// The report's findings, as a baseline has them.
EntryFile baselineOf(const ScanReport &report);

/// Takes the findings that the baseline has out of the report, and says what became of its entries.
/// `path` is the baseline's name.
void applyBaseline(const EntryFile &baseline, const std::string &path, ScanReport &report);

/// The entries that are still there, as they were written: never one more.
EntryFile prunedBaseline(const EntryFile &baseline, const ScanReport &report);

} // namespace uplift
