#pragma once

#include "analyzer/core/facts.h"

namespace uplift {

/// What is known of a file besides its text.
struct FileContext {
    llvm::StringRef module; ///< technical name
    llvm::StringRef path;   ///< below the module
    Language language = Language::Python;
    llvm::StringRef text;
    bool isTest = false;
    bool definitionsOnly =
        false; ///< leave out what the file uses: only what it defines is asked for
};

} // namespace uplift
