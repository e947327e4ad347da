#include "analyzer/cloc/cloc_report.h"

namespace uplift {

std::string ClocReport::repositoryOf(const ModuleCount &module) const {
    auto found = community.find(module.name);
    return found == community.end() ? std::string() : found->second;
}

LinesByLanguage byLanguage(const ModuleCount &module) {
    LinesByLanguage lines;
    for (const FileCount &file : module.files) {
        if (!file.excluded.empty() || !file.count.error.empty())
            continue;
        LanguageLines &language = lines[static_cast<size_t>(file.language)];
        ++language.files;
        language.code += file.count.code;
        language.total += file.count.total;
    }
    return lines;
}

static void addModule(ClocTotals &totals, const ModuleCount &module) {
    totals.code += module.code;
    totals.total += module.total;
    for (const FileCount &file : module.files) {
        ++(file.excluded.empty() ? totals.files : totals.excluded);
        totals.errors += file.excluded.empty() && !file.count.error.empty();
        totals.python2 += file.python2.code;
    }
    LinesByLanguage lines = byLanguage(module);
    for (size_t i = 0; i < kLanguageCount; ++i) {
        totals.languages[i].files += lines[i].files;
        totals.languages[i].code += lines[i].code;
        totals.languages[i].total += lines[i].total;
    }
}

ClocTotals totalsOf(const ClocReport &report) {
    ClocTotals totals;
    for (const ModuleCount &module : report.modules) {
        addModule(totals, module);
        if (!report.repositoryOf(module).empty()) {
            totals.communityCode += module.code;
            ++totals.communityModules;
        }
    }
    for (const DatabaseCode &item : report.database) {
        totals.errors += !item.count.error.empty();
        if (item.excluded || !item.count.error.empty())
            continue;
        totals.databaseCode += item.count.code;
        totals.code += item.count.code;
        totals.total += item.count.total;
    }
    return totals;
}

std::vector<std::string> notesOf(const ClocReport &report) {
    std::vector<std::string> notes;
    if (!report.installedKnown && !report.databaseKnown)
        notes.push_back("installation state and database customisations not seen");
    else if (!report.installedKnown)
        notes.push_back("installation state not seen");
    else if (!report.databaseKnown)
        notes.push_back("database customisations not seen");
    if (!report.notInstalled.empty())
        notes.push_back(std::to_string(report.notInstalled.size()) +
                        " modules are not installed and not counted");
    if (int64_t python2 = totalsOf(report).python2)
        notes.push_back(
            std::to_string(python2) +
            (report.countsPython2
                 ? " lines of Python 2, which Odoo calls Syntax Error, are in the totals"
                 : " lines of Python 2, which Odoo calls Syntax Error, are in no total"));
    for (const ModuleCount &module : report.modules)
        for (const std::string &problem : module.problems)
            notes.push_back(module.directory + ": " + problem + "; Odoo's own count ends here");
    return notes;
}

} // namespace uplift
