#include "reports/shared/selection.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

#include <tuple>

namespace uplift {

bool shown(const Finding &finding, const TextOptions &options) {
    return finding.confidence != Confidence::Possible ||
           (options.showPossible && !finding.isReview());
}

std::vector<const Finding *> shownFindings(const ScanReport &report, const TextOptions &options) {
    std::vector<const Finding *> result;
    for (const Finding &finding : report.findings)
        if (shown(finding, options))
            result.push_back(&finding);
    return result;
}

void sortWorstFirst(std::vector<const Finding *> &findings) {
    llvm::stable_sort(findings, [](const Finding *a, const Finding *b) {
        return std::tuple(a->lane, a->confidence, b->hours.mean) <
               std::tuple(b->lane, b->confidence, a->hours.mean);
    });
}

unsigned sure(const FindingCounts &counts, Lane lane) {
    const auto &row = counts[static_cast<size_t>(lane)];
    return row[static_cast<size_t>(Confidence::Certain)] +
           row[static_cast<size_t>(Confidence::Likely)];
}

unsigned sure(const FindingCounts &counts) {
    unsigned sum = 0;
    for (unsigned lane = 0; lane < laneCount; ++lane)
        sum += sure(counts, static_cast<Lane>(lane));
    return sum;
}

unsigned possible(const FindingCounts &counts) {
    unsigned sum = 0;
    for (const auto &lane : counts)
        sum += lane[static_cast<size_t>(Confidence::Possible)];
    return sum;
}

std::string headline(const ScanReport &report, const TextOptions &options) {
    FindingCounts counts = report.counts();
    return report.from.str() + " to " + report.to.str() + ": " +
           plural(sure(counts) + (options.showPossible ? possible(counts) : 0),
                  report.baseline ? "new finding" : "finding") +
           " in " + plural(report.modules.size(), "module");
}

std::string totals(const ScanReport &report) {
    FindingCounts counts = report.counts();
    return "(" + std::to_string(sure(counts, Lane::BreaksInstall)) + " break installation, " +
           std::to_string(sure(counts, Lane::BreaksRuntime)) + " break at run time, " +
           std::to_string(sure(counts, Lane::ChangesSilently)) + " change silently), " +
           tenths(report.hours.mean) + " h (P80 " + tenths(report.hours.p80) + " h)";
}

static std::string suppressedBy(const ScanReport &report) {
    size_t accepted =
        llvm::count_if(report.suppressed, [](const SuppressedFinding &each) { return each.costs; });
    std::string ignored = std::to_string(report.suppressed.size() - accepted) + " ignored";
    return accepted ? ignored + ", " + std::to_string(accepted) + " accepted: their hours count"
                    : ignored;
}

std::string baselineLine(const BaselineComparison &baseline) {
    std::string line = "Baseline " + baseline.file + ": " + std::to_string(baseline.known) +
                       " known, " + std::to_string(baseline.fresh) + " new, " +
                       std::to_string(baseline.fixed.size()) + " fixed, " +
                       std::to_string(baseline.moved.size()) + " moved";
    if (!baseline.absent.empty())
        line += ", " + std::to_string(baseline.absent.size()) + " of modules that are not here";
    return line + ". Hours are of all.";
}

std::vector<std::string> notShown(const ScanReport &report, const TextOptions &options) {
    std::vector<std::string> lines;
    if (unsigned hidden = options.showPossible ? 0 : possible(report.counts()))
        lines.push_back(plural(hidden, "more finding") + (hidden == 1 ? " is" : " are") +
                        " possible only (matched by name): --possible");
    if (unsigned reviews = report.reviews())
        lines.push_back(plural(reviews, "override") + " to review, since what " +
                        (reviews == 1 ? "it overrides" : "they override") + " was rewritten");
    if (size_t count = report.suppressed.size())
        lines.push_back(plural(count, "finding") + (count == 1 ? " is" : " are") + " suppressed (" +
                        suppressedBy(report) + ")");
    if (size_t count = report.suppressionProblems.size())
        lines.push_back(plural(count, "suppression") + (count == 1 ? " is" : " are") +
                        " unused or wrong");
    return lines;
}

std::string plural(size_t count, llvm::StringRef one) {
    return std::to_string(count) + " " + one.str() + (count == 1 ? "" : "s");
}

std::string tenths(double value) {
    std::string text;
    llvm::raw_string_ostream(text) << llvm::format("%.1f", value);
    return text;
}

} // namespace uplift
