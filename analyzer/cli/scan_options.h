#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/pipeline/pipeline.h"

namespace uplift {

/// What to scan and how, from the options that every command that scans has. Errors are faults of
/// the invocation.
llvm::Expected<ScanOptions> scanOptions(const Arguments &arguments);

/// The scan, with its progress on a terminal.
llvm::Expected<std::unique_ptr<ScanResult>> scanWithProgress(ScanOptions options);

} // namespace uplift
