#pragma once

#include "analyzer/cloc/count.h"

#include "llvm/Support/Error.h"

#include <set>
#include <string>
#include <vector>

namespace uplift {

/// Python code that lives in the database: a server action or a manual computed field.
struct DatabaseCode {
    std::string module; ///< `odoo/studio`, or the imported module it came with
    std::string item;   ///< as Odoo prints it, e.g. `ir.actions.server/12: Set price`
    Count count;
    bool excluded = false; ///< by an external id of the module `__cloc_exclude__`
};

/// Rows of an export of ir.module.module.
struct InstalledModules {
    std::set<std::string> known;     ///< every module of the export
    std::set<std::string> installed; ///< those whose code is counted
    std::set<std::string> imported;  ///< installed by import: their code is in the database
};

/// Reads a CSV export of ir.module.module: the columns `name` and `state`, and `imported` where it
/// is there, by their technical names or their English labels. Without a state each row counts as
/// installed. The error says what is missing.
llvm::Expected<InstalledModules> readInstalled(llvm::StringRef csv);

/// Reads a CSV export of server actions and manual fields with their code and counts what Odoo
/// counts of them. Columns: `id` (external ids, separated by commas), `name`, `state`, and `code`
/// or `compute`; `.id` is the database id. `modules` tells which external ids belong to modules;
/// without it every module name but those that Odoo makes up does.
llvm::Expected<std::vector<DatabaseCode>>
readDatabaseCode(llvm::StringRef csv, const InstalledModules *modules, const CountRules &rules);

} // namespace uplift
