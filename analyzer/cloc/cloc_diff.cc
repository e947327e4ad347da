#include "analyzer/cloc/cloc_diff.h"

#include <map>

namespace uplift {

ClocDiff diffCounts(llvm::ArrayRef<ModuleCount> before, llvm::ArrayRef<ModuleCount> after) {
    std::map<std::string, ModuleDiff> byName;
    ClocDiff diff;
    for (const ModuleCount &module : before) {
        ModuleDiff &entry = byName[module.name];
        entry.inOld = true;
        entry.oldCode += module.code;
        diff.oldCode += module.code;
    }
    for (const ModuleCount &module : after) {
        ModuleDiff &entry = byName[module.name];
        entry.inNew = true;
        entry.newCode += module.code;
        diff.newCode += module.code;
    }
    for (auto &[name, entry] : byName) {
        entry.module = name;
        diff.modules.push_back(entry);
    }
    return diff;
}

} // namespace uplift
