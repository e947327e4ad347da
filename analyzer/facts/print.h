#pragma once

#include "analyzer/core/facts.h"

#include <string>

namespace uplift {

/// One fact a line, `kind name owner value flags @line:column`, then one gap a line. Absent and
/// empty strings are `-`; line ends and blanks inside are escaped, so that columns stay columns.
std::string printFacts(const FileFacts &facts, llvm::StringRef text);

} // namespace uplift
