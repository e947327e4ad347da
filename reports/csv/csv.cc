// RFC 4180: a header, a row a finding, lines that end in CR LF.
#include "reports/shared/places.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

namespace uplift {

namespace {

/// A cell that a spreadsheet would read as a formula is marked as text by an apostrophe: part of
/// what is written here comes from the code that was scanned.
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

void writeRow(llvm::raw_ostream &out, llvm::ArrayRef<std::string> cells) {
    for (size_t i = 0; i < cells.size(); ++i)
        out << (i ? "," : "") << cellOf(cells[i]);
    out << "\r\n";
}

std::string hours(double value) {
    std::string text;
    llvm::raw_string_ostream(text) << llvm::format("%.4f", value);
    return text;
}

} // namespace

void writeCsv(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    writeRow(out,
             {"module", "file",  "line",    "column",   "end_line",   "end_column", "check",
              "change", "since", "lane",    "severity", "confidence", "message",    "because",
              "remedy", "write", "affects", "review",   "hours_mean", "hours_p50",  "hours_p80"});
    for (const Finding &finding : report.findings)
        writeRow(out, {report.project->project.modules[finding.module].name,
                       pathOf(report, context, finding.file),
                       std::to_string(finding.begin.line),
                       std::to_string(finding.begin.column),
                       std::to_string(finding.end.line),
                       std::to_string(finding.end.column),
                       info(finding.check).code.str(),
                       finding.change,
                       finding.series.str(),
                       laneName(finding.lane).str(),
                       severityName(severityOf(finding.lane)).str(),
                       confidenceName(finding.confidence).str(),
                       finding.message,
                       finding.because,
                       finding.remedy,
                       finding.write,
                       llvm::join(finding.depends, "; "),
                       finding.isReview() ? "yes" : "no",
                       hours(finding.hours.mean),
                       hours(finding.hours.p50),
                       hours(finding.hours.p80)});
}

} // namespace uplift
