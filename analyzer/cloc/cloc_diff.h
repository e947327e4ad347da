#pragma once

#include "analyzer/cloc/module_count.h"

namespace uplift {

/// One module in two trees; a side on which it is missing counts nothing.
struct ModuleDiff {
    std::string module;
    bool inOld = false;
    bool inNew = false;
    int64_t oldCode = 0;
    int64_t newCode = 0;

    int64_t added() const { return newCode - oldCode; }
};

struct ClocDiff {
    std::vector<ModuleDiff> modules; ///< by name
    int64_t oldCode = 0;
    int64_t newCode = 0;
};

/// What the second tree adds to the count of the first, module by module.
ClocDiff diffCounts(llvm::ArrayRef<ModuleCount> before, llvm::ArrayRef<ModuleCount> after);

} // namespace uplift
