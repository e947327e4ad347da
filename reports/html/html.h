#pragma once

#include "analyzer/core/scan_report.h"

#include "llvm/Support/raw_ostream.h"

#include <string>

namespace uplift {

/// The report as one page that needs nothing beside it: our front end, bundled when uplift was
/// built, and the data, compressed.
void writeHtml(llvm::raw_ostream &out, const ScanReport &report);

/// What the page shows, as compact JSON: texts once, findings by column. page/data.js reads it.
std::string pageData(const ScanReport &report);

} // namespace uplift
