#include "reports/shared/csv_rows.h"

#include "llvm/Support/Format.h"

namespace uplift {

namespace {

std::string cellOf(llvm::StringRef text) {
    std::string cell = text.str();
    if (!text.empty() && llvm::StringRef("=+-@\t\r").contains(text.front()))
        cell = "'" + cell;
    if (llvm::StringRef(cell).find_first_of(",\"\r\n") == llvm::StringRef::npos)
        return cell;
    std::string quoted = "\"";
    for (char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

void writeCsvRow(llvm::raw_ostream &out, llvm::ArrayRef<std::string> cells) {
    for (size_t i = 0; i < cells.size(); ++i)
        out << (i ? "," : "") << cellOf(cells[i]);
    out << "\r\n";
}

std::string csvHours(double value) {
    std::string text;
    llvm::raw_string_ostream(text) << llvm::format("%.4f", value);
    return text;
}

} // namespace uplift
