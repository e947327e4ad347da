#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/rules/compose.h"

#include <string>

namespace uplift {

/// Fills check, change, lane, series, message, because, remedy, sources of a finding.
/// `resolution` says how the code was understood; may be empty.
void describe(Finding &finding, const ComposedChange &change, llvm::StringRef resolution);

/// The edit that replaces the token by the new name, where the change says that this is all.
std::optional<Fix> renameFix(const ComposedChange &change, Range token, llvm::StringRef tokenText);

} // namespace uplift
