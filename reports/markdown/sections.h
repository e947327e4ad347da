#pragma once

#include "reports/report.h"

#include <string>

namespace uplift {

/// What became of the entries of a baseline: numbers, then some of each kind, folded. "" without
/// one.
std::string baselineSection(const ScanReport &report);

/// Scripts for stored data, folded; "" where there is none.
std::string scriptsSection(const ScanReport &report, const ReportContext &context);

} // namespace uplift
