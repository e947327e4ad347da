#include "analyzer/cloc/print.h"

namespace uplift {
namespace {

std::string csvCell(llvm::StringRef text) {
    if (text.find_first_of(",\"\r\n") == llvm::StringRef::npos)
        return text.str();
    std::string cell = "\"";
    for (char c : text)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + "\"";
}

void csvRow(llvm::raw_ostream &out, llvm::ArrayRef<std::string> cells) {
    for (size_t i = 0; i < cells.size(); ++i)
        out << (i ? "," : "") << csvCell(cells[i]);
    out << "\n";
}

std::vector<std::string> countCells(const Count &count, bool isCounted) {
    bool shown = isCounted && count.error.empty();
    return {shown ? std::to_string(count.code) : "", shown ? std::to_string(count.total) : "",
            count.error};
}

} // namespace

void printClocCsv(llvm::raw_ostream &out, const ClocReport &report) {
    csvRow(out, {"module", "path", "language", "code", "total", "error", "excluded", "community"});
    for (const ModuleCount &module : report.modules)
        for (const FileCount &file : module.files) {
            std::vector<std::string> cells = countCells(file.count, file.excluded.empty());
            csvRow(out, {module.name, file.path, languageName(file.language).str(), cells[0],
                         cells[1], cells[2], file.excluded, report.repositoryOf(module)});
        }
    for (const DatabaseCode &item : report.database) {
        std::vector<std::string> cells = countCells(item.count, true);
        csvRow(out, {item.module, item.item, "python", cells[0], cells[1], cells[2],
                     item.excluded ? "__cloc_exclude__" : "", ""});
    }
}

void printDiffCsv(llvm::raw_ostream &out, const ClocDiff &diff) {
    csvRow(out, {"module", "old_code", "new_code", "added"});
    for (const ModuleDiff &row : diff.modules)
        csvRow(out, {row.module, std::to_string(row.oldCode), std::to_string(row.newCode),
                     std::to_string(row.added())});
}

} // namespace uplift
