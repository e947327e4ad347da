#include "analyzer/parse/csv.h"

#include <fmt/format.h>

namespace uplift {

namespace {

/// csv.field_size_limit(): Python refuses a longer field.
constexpr size_t fieldLimit = 131072;
/// Keeps the table of a file of any content within 150 MB.
constexpr size_t cellLimit = 8'000'000;

struct RawCell {
    uint32_t begin = 0; ///< without quotes
    uint32_t end = 0;
    bool exact = true; ///< the text is the bytes of the range, unchanged
};

class CsvReader {
  public:
    CsvReader(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps)
        : text(text),
          strings(strings),
          gaps(gaps),
          at(text.startswith("\xEF\xBB\xBF") ? 3 : 0) {}

    CsvTable read() {
        while (at < text.size() && !stopped)
            readRow();
        return std::move(table);
    }

  private:
    void readRow() {
        row.clear();
        bool content = false;
        bool more = true;
        while (more && !stopped) {
            RawCell cell = readCell();
            content |= cell.begin != cell.end;
            more = at < text.size() && text[at] == ',';
            at += more;
            // A row may be longer than the header; a header has every column that there is.
            if (table.columns == 0 || row.size() < table.columns)
                addCell(cell);
        }
        skipLineEnd();
        if (content && !stopped)
            keepRow();
    }

    void addCell(const RawCell &cell) {
        row.push_back({strings.intern(cell.exact ? text.slice(cell.begin, cell.end) : buffer),
                       {cell.begin, cell.end}});
        if (table.cells.size() + row.size() > cellLimit)
            stop(cell.begin, "too large to parse whole");
    }

    void keepRow() {
        if (table.columns == 0)
            table.columns = static_cast<uint32_t>(row.size());
        StrId empty = strings.intern("");
        uint32_t end = row.back().token.end;
        row.resize(table.columns, CsvCell{empty, {end, end}});
        table.cells.insert(table.cells.end(), row.begin(), row.end());
    }

    /// Reads up to the comma or line end after a cell. A quote means something at the beginning
    /// of a cell only; what follows a closing quote belongs to the cell too.
    RawCell readCell() {
        bool quoted = at < text.size() && text[at] == '"';
        RawCell cell = quoted ? readQuoted() : readPlain();
        llvm::StringRef bytes = text.slice(cell.begin, cell.end);
        if (size_t nul = bytes.find('\0'); nul != llvm::StringRef::npos)
            stop(cell.begin + nul, "line contains NUL");
        else if (bytes.size() > fieldLimit && characters(bytes) > fieldLimit)
            stop(cell.begin, fmt::format("field larger than field limit ({})", fieldLimit));
        return cell;
    }

    RawCell readPlain() {
        RawCell cell;
        cell.begin = at;
        cell.end = at = endOfPlain(at);
        return cell;
    }

    RawCell readQuoted() {
        RawCell cell;
        cell.begin = at + 1;
        buffer.clear();
        uint32_t from = at + 1;
        while (true) {
            size_t quote = std::min(text.find('"', from), text.size());
            bool doubled = text.substr(quote + 1).startswith("\"");
            buffer += text.slice(from, quote + doubled);
            at = cell.end = static_cast<uint32_t>(quote);
            if (!doubled)
                break;
            cell.exact = false;
            from = at + 2;
        }
        if (at < text.size())
            ++at;
        readAfterQuote(cell);
        return cell;
    }

    void readAfterQuote(RawCell &cell) {
        uint32_t end = endOfPlain(at);
        if (end == at)
            return;
        buffer += text.slice(at, end);
        cell.exact = false;
        cell.end = at = end;
    }

    uint32_t endOfPlain(uint32_t from) const {
        return static_cast<uint32_t>(std::min(text.find_first_of(",\r\n", from), text.size()));
    }

    static size_t characters(llvm::StringRef bytes) {
        size_t count = 0;
        for (char c : bytes)
            count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        return count;
    }

    void skipLineEnd() {
        if (text.substr(at).startswith("\r\n"))
            at += 2;
        else if (at < text.size() && (text[at] == '\r' || text[at] == '\n'))
            ++at;
    }

    void stop(size_t place, std::string reason) {
        uint32_t begin = static_cast<uint32_t>(place);
        if (!stopped)
            gaps.push_back({{begin, begin}, std::move(reason), true});
        stopped = true;
    }

    llvm::StringRef text;
    StringTable &strings;
    std::vector<Gap> &gaps;
    CsvTable table;
    std::vector<CsvCell> row;
    std::string buffer; ///< text of the last cell that is not exact
    uint32_t at;
    bool stopped = false;
};

} // namespace

CsvTable parseCsv(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps) {
    return CsvReader(text, strings, gaps).read();
}

} // namespace uplift
