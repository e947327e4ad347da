#pragma once

#include "analyzer/core/scan_report.h"
#include "analyzer/estimate/effort_model.h"

namespace uplift {

/// The one seed of all simulations: reports name it.
inline constexpr uint64_t effortSeed = 0;

/// Sets hours, terms and shares of the report's rows and of the project, and what drives the
/// width. Findings have their hours, and rows their lines, before; modules that cannot be
/// installed cost nothing.
void estimateReport(const EffortModel &model, ScanReport &report);

} // namespace uplift
