#pragma once

#include "analyzer/core/scan_report.h"
#include "reports/html/string_pool.h"

#include "llvm/Support/JSON.h"

namespace uplift {

/// "findings", "changes", "files": findings by column, in the order of the report; texts as
/// numbers of the pool.
void writePageFindings(llvm::json::OStream &json, const ScanReport &report, StringPool &pool);

} // namespace uplift
