#pragma once

#include "analyzer/core/scan_report.h"

#include "llvm/Support/JSON.h"

namespace uplift {

/// "suppressed", "suppressionProblems", "baseline": what is not among the findings, and why.
void writePageAside(llvm::json::OStream &json, const ScanReport &report);

} // namespace uplift
