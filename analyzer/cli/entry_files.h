#pragma once

#include "analyzer/baseline/baseline.h"
#include "analyzer/cli/arguments.h"

namespace uplift {

/// The file, read; what is odd about it is said on standard error. The error names the file.
llvm::Expected<EntryFile> loadEntryFile(const std::string &path, EntryFileKind kind);

/// Takes what --baseline names out of the report.
llvm::Error applyBaselineOption(const Arguments &arguments, ScanReport &report);

} // namespace uplift
