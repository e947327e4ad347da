#pragma once

#include "analyzer/cli/output.h"
#include "reports/report.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// A report to write: its format, and where to. "" is standard output.
struct ReportOutput {
    Format format{};
    std::string file;
    Terminal screen;
};

/// What --format, --output-file and each --output ask for; text on standard output where nothing
/// else goes there. Faults are said before any work: an unknown format, two reports in one file, a
/// folder that is not there or cannot be written to.
llvm::Expected<std::vector<ReportOutput>> reportOutputs(const Arguments &arguments);

/// Writes all of them, or none: files appear under their names once all of them are whole.
/// With annotations for GitHub goes a summary of the step, where GitHub asks for one.
llvm::Error writeReports(llvm::ArrayRef<ReportOutput> outputs, const ScanReport &report,
                         const ReportContext &context);

} // namespace uplift
