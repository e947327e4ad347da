#include "analyzer/cli/history.h"

#include "analyzer/base/user_error.h"
#include "analyzer/cloc/csv_rows.h"

#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace uplift {

namespace {

const std::map<std::string, std::string> labels = {
    {"task", "module"},       {"task_id", "module"}, {"task_id/name", "module"},
    {"unit_amount", "hours"}, {"quantity", "hours"}, {"hours spent", "hours"},
    {"time spent", "hours"},  {"duration", "hours"}, {"actual hours", "hours"}};

class HistoryReader {
  public:
    HistoryReader(const CsvRows &rows, Series from, Series to) : rows(rows), from(from), to(to) {}

    void read();

    std::vector<PastWork> works;
    std::string faults;

  private:
    void row(size_t at);
    std::string fault(size_t at, PastWork &work) const;
    static std::optional<double> number(llvm::StringRef text);
    std::string series(size_t at, llvm::StringRef column, Series otherwise, Series &into) const;

    const CsvRows &rows;
    Series from, to;
    std::map<std::tuple<std::string, Series, Series>, size_t> known;
};

/// 12.5 or 12:30, as timesheets write it.
std::optional<double> HistoryReader::number(llvm::StringRef text) {
    auto [whole, minutes] = text.trim().split(':');
    double value = 0, more = 0;
    if (whole.getAsDouble(value) || !std::isfinite(value) || value < 0)
        return std::nullopt;
    if (!minutes.empty() && (minutes.getAsDouble(more) || !(more >= 0 && more < 60)))
        return std::nullopt;
    return value + more / 60;
}

std::string HistoryReader::series(size_t at, llvm::StringRef column, Series otherwise,
                                  Series &into) const {
    llvm::StringRef text = rows.at(at, column).trim();
    into = otherwise;
    if (text.empty())
        return otherwise ? "" : "no '" + column.str() + "', and no --" + column.str();
    auto parsed = parseSeries(text);
    if (!parsed)
        return "'" + text.str() + "' is no series";
    into = parsed->series;
    return "";
}

std::string HistoryReader::fault(size_t at, PastWork &work) const {
    work.module = rows.at(at, "module").trim().str();
    if (work.module.empty())
        return "no module";
    for (std::string wrong : {series(at, "from", from, work.from), series(at, "to", to, work.to)})
        if (!wrong.empty())
            return wrong;
    if (work.from >= work.to)
        return "'from' is not older than 'to'";
    auto hours = number(rows.at(at, "hours"));
    if (!hours)
        return "'" + rows.at(at, "hours").str() + "' is no number of hours";
    work.hours = *hours;
    for (auto [column, into] :
         {std::pair("lines", &work.lines), std::pair("p50", &work.foreseen)}) {
        if (rows.at(at, column).trim().empty())
            continue;
        auto value = number(rows.at(at, column));
        if (!value || *value == 0)
            return "'" + rows.at(at, column).str() + "' is no number above 0";
        *into = *value;
    }
    work.model = rows.at(at, "model").trim().str();
    return "";
}

void HistoryReader::row(size_t at) {
    PastWork work;
    work.line = at + 2;
    if (std::string wrong = fault(at, work); !wrong.empty()) {
        faults += "\n  line " + std::to_string(work.line) + ": " + wrong;
        return;
    }
    auto [place, isNew] = known.try_emplace({work.module, work.from, work.to}, works.size());
    if (isNew)
        works.push_back(work);
    else
        works[place->second].hours += work.hours;
}

void HistoryReader::read() {
    for (size_t at = 0; at < rows.size(); ++at)
        row(at);
    for (const PastWork &work : works)
        if (work.hours <= 0)
            faults +=
                "\n  line " + std::to_string(work.line) + ": " + work.module + " took no hours";
}

} // namespace

llvm::Expected<std::vector<PastWork>> readHistory(llvm::StringRef text, llvm::StringRef file,
                                                  Series from, Series to) {
    CsvRows rows = CsvRows::read(text, labels);
    for (llvm::StringRef column : {"module", "hours"})
        if (!rows.has(column))
            return userError(file.str() + ": no column '" + column.str() + "'");
    HistoryReader reader(rows, from, to);
    reader.read();
    if (!reader.faults.empty())
        return userError(file.str() + ": rows that cannot be used:" + reader.faults);
    return std::move(reader.works);
}

} // namespace uplift
