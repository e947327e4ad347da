#pragma once

#include "analyzer/core/scan_report.h"

#include <vector>

namespace uplift {

/// A line of code as the page shows it. Of a very long line only a part around the first finding.
struct CodeLine {
    uint32_t number = 0;
    uint32_t skipped = 0; ///< characters left out in front
    llvm::StringRef text;
};

/// The lines of one file that its findings and those around them stand in, in order.
std::vector<CodeLine> codeLines(llvm::StringRef text, llvm::ArrayRef<const Finding *> findings);

} // namespace uplift
