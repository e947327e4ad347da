#include "reports/text/text.h"

#include "llvm/ADT/StringExtras.h"
#include <algorithm>

#include <map>
#include <tuple>

namespace uplift {

namespace {

using Row = std::vector<std::string>;

Row rowOf(llvm::StringRef name, llvm::StringRef version, const FindingCounts &counts,
          uint32_t reviews, const std::optional<LineCount> &cloc, const Hours &hours) {
    Row row = {name.str(), version.str(), cloc ? std::to_string(cloc->code) : "-"};
    for (unsigned lane = 0; lane < laneCount; ++lane)
        row.push_back(std::to_string(sure(counts, static_cast<Lane>(lane))));
    row.push_back(std::to_string(possible(counts)));
    row.push_back(std::to_string(reviews));
    row.push_back(tenths(hours.mean));
    row.push_back(tenths(hours.p80));
    return row;
}

void writeRow(const Painter &paint, const Row &row, llvm::ArrayRef<size_t> widths, Style style) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i)
        line +=
            (i ? "  " : "") + (i < 2 ? padRight(row[i], widths[i]) : padLeft(row[i], widths[i]));
    paint.out << paint(style, llvm::StringRef(line).rtrim()) << '\n';
}

/// The first finding of the worst lane; one that is possible only where there is no other. Null
/// where there is none.
const Finding *mostUrgent(const ScanReport &report) {
    auto order = [](const Finding &finding) {
        return std::tuple(finding.isReview(), finding.confidence == Confidence::Possible,
                          finding.lane);
    };
    auto first =
        std::min_element(report.findings.begin(), report.findings.end(),
                         [&](const Finding &a, const Finding &b) { return order(a) < order(b); });
    return first == report.findings.end() || first->isReview() ? nullptr : &*first;
}

} // namespace

void writeModuleTable(const Painter &paint, const ScanReport &report) {
    std::vector<Row> rows = {{"Module", "Version", "Lines", "Install", "Runtime", "Silent",
                              "Deprecated", "Cosmetic", "Possible", "Review", "Hours", "P80"}};
    for (const ModuleSummary &row : report.modules)
        rows.push_back(rowOf(report.module(row).name, report.module(row).manifest.version,
                             row.counts, row.reviews, row.cloc, row.hours));
    rows.push_back(
        rowOf("Total", "", report.counts(), report.reviews(), report.cloc, report.hours));
    std::vector<size_t> widths(rows[0].size());
    for (const Row &row : rows)
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    size_t total = 0;
    for (size_t width : widths)
        total += width + 2;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i + 1 == rows.size())
            paint.out << std::string(total - 2, '-') << '\n';
        writeRow(paint, rows[i], widths, i == 0 ? Style::Bold : Style::Plain);
    }
    paint.out << "Hours are means, which add; P80 is each row's own. "
              << (report.calibrated ? "Calibrated on your history.\n"
                                    : "From a prior, not your team's history.\n");
}

void writeUnneeded(const Painter &paint, const ScanReport &report) {
    if (report.unneeded.empty())
        return;
    paint.out
        << "\nMay no longer be needed (delete instead of migrate, once somebody has looked):\n";
    for (const Unneeded &entry : report.unneeded) {
        paint.out << "  " << report.project->project.modules[entry.module].name << ": "
                  << entry.reason;
        if (!entry.evidence.empty())
            paint.out << " (" << entry.evidence << ")";
        paint.out << '\n';
    }
}

void writeNotIndexed(const Painter &paint, const Coverage &coverage) {
    if (coverage.notIndexed.empty())
        return;
    paint.out << "  not indexed, so that what hangs on them is not judged: "
              << llvm::join(coverage.notIndexed, ", ");
    if (coverage.references)
        paint.out << " (" << coverage.unjudged << " of " << coverage.references << " references)";
    paint.out << '\n';
}

void writeCoverage(const Painter &paint, const ScanReport &report) {
    const Coverage &coverage = report.coverage;
    paint.out << "\nCoverage: " << plural(coverage.files, "file") << ", " << coverage.analysed
              << " analysed, " << coverage.partly << " partly, " << coverage.skipped
              << " skipped\n";
    std::map<std::string, std::vector<std::string>> byReason;
    for (const CoverageItem &item : coverage.items)
        byReason[item.reason].push_back(item.file);
    constexpr size_t named = 3;
    for (const auto &[reason, files] : byReason) {
        paint.out << "  " << reason << ": ";
        for (size_t i = 0; i < std::min(named, files.size()); ++i)
            paint.out << (i ? ", " : "") << files[i];
        if (files.size() > named)
            paint.out << " and " << files.size() - named << " more";
        paint.out << '\n';
    }
    writeNotIndexed(paint, coverage);
    if (!coverage.notSeen.empty())
        paint.out << "  " << plural(coverage.notSeen.size(), "place")
                  << " in analysed files could not be seen (names made at run time); "
                     "--format json lists them\n";
}

void writeSummary(const Painter &paint, const ScanReport &report, const TextOptions &options) {
    for (const std::string &note : report.notes)
        paint.out << "note: " << note << '\n';
    paint.out << paint(Style::Bold, headline(report, options)) << ' ' << totals(report) << '\n';
    for (const std::string &line : notShown(report, options))
        paint.out << line << '\n';
    if (report.baseline)
        paint.out << baselineLine(*report.baseline) << '\n';
    if (const Finding *next = mostUrgent(report))
        paint.out << "Next: uplift explain '" << next->change << "'\n";
}

} // namespace uplift
