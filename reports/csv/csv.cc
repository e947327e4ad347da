// RFC 4180: a header, a row a finding, lines that end in CR LF.
#include "reports/shared/csv_rows.h"
#include "reports/shared/places.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

void writeCsv(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    writeCsvRow(out, {"module",     "file",      "line",     "column", "end_line", "end_column",
                      "check",      "change",    "since",    "lane",   "severity", "confidence",
                      "message",    "because",   "remedy",   "write",  "affects",  "review",
                      "hours_mean", "hours_p50", "hours_p80"});
    for (const Finding &finding : report.findings)
        writeCsvRow(out, {report.project->project.modules[finding.module].name,
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
                          csvHours(finding.hours.mean),
                          csvHours(finding.hours.p50),
                          csvHours(finding.hours.p80)});
}

} // namespace uplift
