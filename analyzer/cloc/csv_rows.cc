#include "analyzer/cloc/csv_rows.h"

namespace uplift {
namespace {

/// Reads one cell and what separates it from the next; true if that was a comma.
bool readCell(llvm::StringRef &rest, std::string &cell) {
    if (rest.consume_front("\"")) {
        for (;;) {
            size_t quote = rest.find('"');
            cell.append(rest.take_front(quote).str());
            rest = quote == llvm::StringRef::npos ? "" : rest.drop_front(quote + 1);
            if (!rest.consume_front("\""))
                break;
            cell.push_back('"');
        }
    }
    size_t end = rest.find_first_of(",\r\n");
    cell.append(rest.take_front(end).str());
    rest = end == llvm::StringRef::npos ? "" : rest.drop_front(end);
    if (rest.consume_front(","))
        return true;
    if (!rest.consume_front("\r\n") && !rest.empty())
        rest = rest.drop_front();
    return false;
}

std::vector<std::string> readRow(llvm::StringRef &rest) {
    std::vector<std::string> row;
    for (bool more = true; more;) {
        row.emplace_back();
        more = readCell(rest, row.back());
    }
    return row;
}

} // namespace

CsvRows CsvRows::read(llvm::StringRef text, const std::map<std::string, std::string> &labels) {
    CsvRows result;
    text.consume_front("\xEF\xBB\xBF");
    if (text.empty())
        return result;
    std::vector<std::string> header = readRow(text);
    for (size_t i = 0; i < header.size(); ++i) {
        std::string name = llvm::StringRef(header[i]).trim().lower();
        auto label = labels.find(name);
        result.columns_.try_emplace(label == labels.end() ? name : label->second, i);
    }
    while (!text.empty()) {
        std::vector<std::string> row = readRow(text);
        if (row.size() > 1 || !row[0].empty())
            result.rows_.push_back(std::move(row));
    }
    return result;
}

llvm::StringRef CsvRows::at(size_t row, llvm::StringRef column) const {
    auto found = columns_.find(column.str());
    if (found == columns_.end() || found->second >= rows_[row].size())
        return {};
    return rows_[row][found->second];
}

} // namespace uplift
