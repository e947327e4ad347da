#include "analyzer/cloc/print.h"

#include "analyzer/cloc/table.h"

#include "llvm/ADT/SmallVector.h"

#include <fmt/format.h>

namespace uplift {
namespace {

std::string languageLines(const LinesByLanguage &lines) {
    std::string out;
    for (size_t i = 1; i < kLanguageCount; ++i)
        if (lines[i].files > 0)
            out += fmt::format("  {:<12}{:>8} lines in {} files\n",
                               languageName(static_cast<CountedLanguage>(i)).str(), lines[i].code,
                               lines[i].files);
    return out;
}

/// Modules that a community repository has, too: contracts treat third-party code differently.
std::string communityLines(const ClocReport &report, const ClocTotals &totals, bool verbose) {
    if (totals.communityModules == 0)
        return {};
    std::string out = fmt::format(
        "\nBy name also in a community repository: {} lines in {} modules; {} other.\n",
        totals.communityCode, totals.communityModules, totals.code - totals.communityCode);
    for (const ModuleCount &module : report.modules)
        if (std::string repository = report.repositoryOf(module); verbose && !repository.empty())
            out += fmt::format("  {:<40}{:>8}  {}\n", module.name, module.code, repository);
    return out;
}

std::string excludedLines(const ClocReport &report) {
    std::string out;
    for (const ModuleCount &module : report.modules)
        for (const FileCount &file : module.files)
            if (!file.excluded.empty())
                out += fmt::format("  {}/{}  {}\n", module.directory, file.path, file.excluded);
    return out.empty() ? out : "\nNot counted\n" + out;
}

std::string diffRow(int width, llvm::StringRef name, const ModuleDiff &row) {
    llvm::StringRef remark = !row.inOld ? "  new" : (row.inNew ? "" : "  gone");
    return fmt::format("{:<{}}{:>8}{:>8}{:>+8}{}\n", name.str(), width, row.oldCode, row.newCode,
                       row.added(), remark.str());
}

} // namespace

void printClocText(llvm::raw_ostream &out, const ClocReport &report, bool verbose, int columns) {
    ClocTable table;
    for (const ModuleCount &module : report.modules)
        table.add(module, report.countsPython2);
    for (const DatabaseCode &item : report.database)
        table.addItem(item.module, item.item, item.count, item.excluded);
    out << table.text(verbose, columns);
    ClocTotals totals = totalsOf(report);
    out << fmt::format("Counted as Odoo {} does, under Python {}.\n", report.countedAs,
                       toString(report.rules.python));
    out << languageLines(totals.languages) << communityLines(report, totals, verbose);
    out << fmt::format("\n{} started hundreds; the next begins after {} more lines.\n",
                       totals.hundreds(), totals.leftInHundred());
    for (const std::string &note : notesOf(report))
        out << "note: " << note << "\n";
    if (verbose)
        out << excludedLines(report);
}

void printDiffText(llvm::raw_ostream &out, const ClocDiff &diff, int columns) {
    constexpr int kNumberColumns = 30;
    int width = std::max(20, std::min(70, columns - kNumberColumns));
    out << fmt::format("{:<{}}{:>8}{:>8}{:>8}\n", "Lines of code", width, "Old", "New", "Added");
    std::string rule(width + 24, '-');
    out << rule << "\n";
    for (const ModuleDiff &row : diff.modules)
        if (row.added() != 0 || !row.inOld || !row.inNew)
            out << diffRow(width, row.module, row);
    ModuleDiff all{"", true, true, diff.oldCode, diff.newCode};
    out << rule << "\n" << diffRow(width, "", all);
}

void printExplained(llvm::raw_ostream &out, llvm::StringRef bytes, CountedLanguage language,
                    const CountRules &rules) {
    LineMarks marks;
    Count count = countBytes(bytes, language, rules, &marks);
    size_t blank = bytes.size() - bytes.ltrim(" \t\n\v\f\r\x1C\x1D\x1E\x1F\x85\xA0").size();
    auto before = static_cast<uint32_t>(bytes.take_front(blank).count('\n'));
    llvm::SmallVector<llvm::StringRef, 0> lines;
    bytes.split(lines, '\n');
    if (!lines.empty() && lines.back().empty())
        lines.pop_back();
    for (uint32_t i = 0; i < lines.size(); ++i) {
        bool counted = count.error.empty() && i >= before && marks.contains(i + 1 - before);
        out << fmt::format("{:>6} {} ", i + 1, counted ? '+' : ' ') << lines[i] << "\n";
    }
    if (count.error.empty())
        out << fmt::format("{} of {} lines are counted\n", count.code, count.total);
    else
        out << "nothing is counted: " << count.error << "\n";
}

} // namespace uplift
