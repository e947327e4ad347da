#pragma once

#include "analyzer/core/series.h"

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// Reads `version_info` of Odoo's release.py. The error says that it cannot be read, or that it is
/// of another series than `option` says.
llvm::Error checkRelease(const std::string &file, Series series,
                         llvm::StringRef option = "--series");

} // namespace uplift
