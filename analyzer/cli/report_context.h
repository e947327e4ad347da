#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/pipeline/pipeline.h"
#include "reports/report.h"

namespace uplift {

/// By root: what makes a file's path one below the top of the git repository, or of the working
/// folder where there is none.
std::vector<std::string> pathPrefixes(const Project &project);

/// What the formats say beside the report, but for the terminal's layout.
ReportContext reportContext(const Arguments &arguments, const ScanResult &scanned);

} // namespace uplift
