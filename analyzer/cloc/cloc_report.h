#pragma once

#include "analyzer/cloc/database_code.h"
#include "analyzer/cloc/module_count.h"

#include <array>
#include <map>
#include <set>

namespace uplift {

/// Lines of one language.
struct LanguageLines {
    int64_t files = 0;
    int64_t code = 0;
    int64_t total = 0;
};

constexpr size_t kLanguageCount = 6; ///< None included
using LinesByLanguage = std::array<LanguageLines, kLanguageCount>;

/// Everything `uplift cloc` says, for the writers. Totals are those of Odoo's table.
struct ClocReport {
    std::vector<ModuleCount> modules;
    std::vector<std::string> notInstalled; ///< modules that were found and left out for that
    std::vector<DatabaseCode> database;
    CountRules rules;
    std::string countedAs;       ///< the series whose counting this is
    bool installedKnown = false; ///< --installed was given
    bool databaseKnown = false;  ///< --db-code was given
    bool countsPython2 = false;
    std::map<std::string, std::string> community; ///< module name → repository that has one like it

    std::string repositoryOf(const ModuleCount &module) const;
};

struct ClocTotals {
    int64_t code = 0;
    int64_t total = 0;
    int64_t files = 0;    ///< counted
    int64_t excluded = 0; ///< files
    int64_t errors = 0;   ///< files and database items
    int64_t python2 = 0;  ///< our own reading of files that are Python 2, in `code` only if asked
    int64_t communityCode = 0;
    int64_t communityModules = 0;
    int64_t databaseCode = 0;
    LinesByLanguage languages;

    /// Contracts are priced by started hundreds.
    int64_t hundreds() const { return (code + 99) / 100; }
    int64_t leftInHundred() const { return hundreds() * 100 - code; }
};

ClocTotals totalsOf(const ClocReport &report);

LinesByLanguage byLanguage(const ModuleCount &module);

/// What a reader must know of this count beside the figures, one sentence each.
std::vector<std::string> notesOf(const ClocReport &report);

} // namespace uplift
