#include "reports/replay/replay_output.h"

#include "llvm/Support/Format.h"

namespace uplift {

namespace {

/// A cell: in quotes where it holds what would end it.
std::string cell(llvm::StringRef text) {
    if (text.find_first_of("\",\n\r") == llvm::StringRef::npos)
        return text.str();
    std::string quoted = "\"";
    for (char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

void writeHistory(llvm::raw_ostream &out, const Replay &replay) {
    out << "module,from,to,hours,lines,p50,model\n";
    for (const ReplayRow &row : replay.rows)
        if (row.actual && row.hours.p50 > 0)
            out << cell(row.module) << ',' << replay.report->from.str() << ','
                << replay.report->to.str() << ',' << llvm::format("%.2f", *row.actual) << ','
                << (row.code > 0 ? std::to_string(row.code) : "") << ','
                << llvm::format("%.4f", row.hours.p50) << ',' << cell(replay.report->model) << '\n';
}

} // namespace uplift
