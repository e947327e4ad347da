#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/core/scan_report.h"

namespace uplift {

/// With --changed-only or --since: takes findings in files that did not change out of the report,
/// and notes how many. All the project's facts were used for those that stay.
llvm::Error applyChangedOption(const Arguments &arguments, ScanReport &report);

} // namespace uplift
