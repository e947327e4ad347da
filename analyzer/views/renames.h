#pragma once

#include "llvm/ADT/StringMap.h"

#include <string>
#include <vector>

namespace uplift {

/// What the target series calls what the project's views name.
struct Renames {
    llvm::StringMap<std::string> views;               ///< "module.name" → the same
    llvm::StringMap<std::string> modules;             ///< also what became part of another
    llvm::StringMap<std::string> tags;                ///< elements of views
    llvm::StringMap<std::vector<std::string>> fields; ///< of any model, by their names
};

} // namespace uplift
