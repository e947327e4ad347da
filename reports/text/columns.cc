#include "reports/text/columns.h"

#include "reports/text/painter.h"

#include "llvm/Support/Format.h"

#include <algorithm>

namespace uplift {

void writeTable(llvm::raw_ostream &out, const Rows &rows, size_t left) {
    std::vector<size_t> widths(rows.front().size());
    for (const auto &row : rows)
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    for (const auto &row : rows) {
        std::string line;
        for (size_t i = 0; i < row.size(); ++i)
            line += (i ? "  " : "") +
                    (i < left ? padRight(row[i], widths[i]) : padLeft(row[i], widths[i]));
        out << llvm::StringRef(line).rtrim() << '\n';
    }
}

std::string formatted(double hours, const char *format) {
    std::string text;
    llvm::raw_string_ostream(text) << llvm::format(format, hours);
    return text;
}

} // namespace uplift
