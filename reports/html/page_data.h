#pragma once

#include "analyzer/core/scan_report.h"

#include <string>

namespace uplift {

/// What the page shows, as compact JSON: texts once, findings by column. page/data.js reads it.
std::string pageData(const ScanReport &report);

} // namespace uplift
