#pragma once

#include "reports/report.h"

#include <string>

namespace uplift {

/// What the page shows, as compact JSON: texts once, findings by column. page/data.js reads it.
std::string pageData(const ScanReport &report, const ReportContext &context);

} // namespace uplift
