#pragma once

#include "reports/report.h"

#include <string>

namespace uplift {

/// The file from the top of the repository, or of the working folder; forward slashes.
std::string pathOf(const ScanReport &report, const ReportContext &context, FileId file);

/// The path as a relative URI: bytes that may not stand there are percent-encoded.
std::string uriOf(llvm::StringRef path);

} // namespace uplift
