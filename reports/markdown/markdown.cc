// A comment on a merge request: what is new against a baseline, totals, then the changes, the worst
// and dearest first. GitHub takes 65,536 characters; what does not fit is counted.
#include "reports/markdown/sections.h"
#include "reports/shared/markdown_text.h"
#include "reports/shared/places.h"
#include "reports/shared/selection.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace uplift {

namespace {

constexpr size_t longest = 65'536; ///< bytes, so that characters are never more
constexpr size_t spare = 300;      ///< for what is said of the rows that do not fit
constexpr size_t modulesShown = 100;
constexpr size_t modulesOpen = 8;  ///< of more, the table is folded away
constexpr size_t groupsShown = 15; ///< others are folded away
constexpr size_t placesShown = 3;
constexpr size_t longestCell = 400;
constexpr size_t longestName = 120;

/// Findings of one change that do the same harm.
struct Group {
    std::vector<const Finding *> findings;
    double hours = 0;
};

class MarkdownWriter {
  public:
    MarkdownWriter(const ScanReport &report, const ReportContext &context)
        : report(report),
          context(context) {}

    std::string write();

  private:
    void head();
    void lanes();
    std::string modules() const;
    void changes(size_t room);
    size_t rows(llvm::ArrayRef<Group> groups, size_t from, size_t to, size_t room);
    std::string foot() const;
    std::vector<Group> groups() const;
    std::string rowOf(const Group &group) const;

    const ScanReport &report;
    const ReportContext &context;
    std::string text;
};

std::string moduleRow(const std::string &name, const FindingCounts &counts,
                      const std::optional<LineCount> &cloc, const Hours &hours) {
    std::string row = "| " + name + " | " + (cloc ? std::to_string(cloc->code) : "–");
    for (unsigned lane = 0; lane < laneCount; ++lane)
        row += " | " + std::to_string(sure(counts, static_cast<Lane>(lane)));
    return row + " | " + tenths(hours.mean) + " | " + tenths(hours.p80) + " |\n";
}

std::string cut(llvm::StringRef text, size_t limit = longestCell) {
    if (text.size() <= limit)
        return text.str();
    llvm::StringRef part = firstBytes(text, limit);
    return part.take_front(part.rfind(' ')).str() + " …";
}

/// One row for those with the fewest hours; means and counts add, a P80 does not.
std::string otherModules(llvm::ArrayRef<const ModuleSummary *> modules) {
    FindingCounts counts{};
    LineCount lines;
    double hours = 0;
    for (const ModuleSummary *module : modules) {
        for (unsigned lane = 0; lane < laneCount; ++lane)
            for (unsigned c = 0; c < confidenceCount; ++c)
                counts[lane][c] += module->counts[lane][c];
        lines.code += module->cloc ? module->cloc->code : 0;
        hours += module->hours.mean;
    }
    std::string row =
        "| " + plural(modules.size(), "more module") + " | " + std::to_string(lines.code);
    for (unsigned lane = 0; lane < laneCount; ++lane)
        row += " | " + std::to_string(sure(counts, static_cast<Lane>(lane)));
    return row + " | " + tenths(hours) + " | |\n";
}

/// What to do; where the code to write was computed, that of the first place.
std::string remedyOf(const Group &group) {
    const Finding &first = *group.findings.front();
    bool isCode = !first.write.empty() && first.remedy == "Write " + first.write &&
                  first.write.size() <= longestCell;
    if (!isCode)
        return markdownText(cut(first.remedy));
    bool differs = llvm::any_of(group.findings,
                                [&](const Finding *other) { return other->write != first.write; });
    return "Write " + markdownCode(first.write) + (differs ? " at the first place" : "");
}

void MarkdownWriter::head() {
    text += "## Odoo " + headline(report, context.text) + ", " + tenths(report.hours.mean) +
            " h (P80 " + tenths(report.hours.p80) + " h)\n" + baselineSection(report);
    for (const std::string &line : notShown(report, context.text))
        text += "\n" + markdownText(line) + ".\n";
}

/// Findings and hours by lane, and the other terms of the hours: rows that sum to the project's.
void MarkdownWriter::lanes() {
    text += "\n| | Findings | Hours |\n|---|--:|--:|\n";
    auto row = [&](llvm::StringRef name, const std::string &findings, double hours) {
        text += "| " + name.str() + " | " + findings + " | " + tenths(hours) + " |\n";
    };
    std::array<size_t, laneCount> count{};
    std::array<double, laneCount> hours{};
    std::vector<const Finding *> all = shownFindings(report, context.text);
    auto hoursOf = [&](EffortTerm term) { return report.terms[static_cast<size_t>(term)]; };
    double others = hoursOf(EffortTerm::Findings) + hoursOf(EffortTerm::Cosmetic);
    for (const Finding *finding : all) {
        ++count[static_cast<size_t>(finding->lane)];
        hours[static_cast<size_t>(finding->lane)] += finding->hours.mean;
        others -= finding->hours.mean;
    }
    for (size_t lane = 0; lane < laneCount; ++lane)
        row(laneName(static_cast<Lane>(lane)), std::to_string(count[lane]), hours[lane]);
    if (others >= 0.05)
        row("findings that are not listed here", "", others);
    for (size_t i = 0; i < effortTermCount; ++i) {
        auto term = static_cast<EffortTerm>(i);
        bool isListed = term == EffortTerm::Findings || term == EffortTerm::Cosmetic;
        if (!isListed && hoursOf(term) >= 0.05)
            row(info(term).what, "", hoursOf(term));
    }
    row("**Total**", "**" + std::to_string(all.size()) + "**", report.hours.mean);
}

std::string MarkdownWriter::modules() const {
    std::string text;
    std::vector<const ModuleSummary *> order;
    for (const ModuleSummary &module : report.modules)
        order.push_back(&module);
    llvm::stable_sort(order, [](const ModuleSummary *a, const ModuleSummary *b) {
        return a->hours.mean > b->hours.mean;
    });
    bool folded = order.size() > modulesOpen;
    text += "\n### Modules\n";
    if (folded)
        text += "\n<details><summary>" + plural(order.size(), "module") + "</summary>\n";
    text += "\n| Module | Lines | Install | Runtime | Silent | Deprecated | Cosmetic | Hours | P80 "
            "|\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n";
    for (const ModuleSummary *module : llvm::makeArrayRef(order).take_front(modulesShown))
        text += moduleRow(markdownCode(cut(report.module(*module).name, longestName)),
                          module->counts, module->cloc, module->hours);
    if (order.size() > modulesShown)
        text += otherModules(llvm::makeArrayRef(order).drop_front(modulesShown));
    text += moduleRow("**Total**", report.counts(), report.cloc, report.hours);
    if (folded)
        text += "\n</details>\n";
    return text;
}

/// The dearest of the worst lane first.
std::vector<Group> MarkdownWriter::groups() const {
    std::map<std::pair<Lane, std::string>, Group> byChange;
    for (const Finding *finding : shownFindings(report, context.text)) {
        Group &group = byChange[{finding->lane, finding->change}];
        group.findings.push_back(finding);
        group.hours += finding->hours.mean;
    }
    std::vector<Group> groups;
    for (auto &[key, group] : byChange)
        groups.push_back(std::move(group));
    llvm::stable_sort(groups, [](const Group &a, const Group &b) {
        return std::tuple(a.findings[0]->lane, b.hours) < std::tuple(b.findings[0]->lane, a.hours);
    });
    return groups;
}

std::string MarkdownWriter::rowOf(const Group &group) const {
    const Finding &first = *group.findings.front();
    std::string row = "| " + laneName(first.lane).str() + " | " + markdownText(cut(first.message)) +
                      " | " + remedyOf(group) + " | ";
    for (const Finding *finding : llvm::makeArrayRef(group.findings).take_front(placesShown))
        row += (finding == &first ? "" : "<br>") +
               markdownCode(pathOf(report, context, finding->file) + ":" +
                            std::to_string(finding->begin.line));
    if (group.findings.size() > placesShown)
        row += "<br>and " + std::to_string(group.findings.size() - placesShown) + " more";
    return row + " | " + std::to_string(group.findings.size()) + " | " + tenths(group.hours) +
           " |\n";
}

/// Rows from `from` to `to`, or until the text is as long as `room`; returns where it ended.
size_t MarkdownWriter::rows(llvm::ArrayRef<Group> groups, size_t from, size_t to, size_t room) {
    text += "\n| Lane | What | What to do | Where | Findings | Hours |\n"
            "|---|---|---|---|--:|--:|\n";
    for (; from < std::min(to, groups.size()); ++from) {
        std::string row = rowOf(groups[from]);
        if (text.size() + row.size() > room)
            break;
        text += row;
    }
    return from;
}

void MarkdownWriter::changes(size_t room) {
    std::vector<Group> all = groups();
    if (all.empty())
        return;
    text += "\n### What to change\n";
    size_t done = rows(all, 0, groupsShown, room);
    if (done == groupsShown && done < all.size()) {
        text += "\n<details><summary>" + plural(all.size() - done, "more change") + "</summary>\n";
        done = rows(all, done, all.size(), room);
        text += "\n</details>\n";
    }
    size_t findings = 0;
    double hours = 0;
    for (const Group &group : llvm::makeArrayRef(all).drop_front(done)) {
        findings += group.findings.size();
        hours += group.hours;
    }
    if (findings)
        text += "\n" + plural(all.size() - done, "more change") + " with " +
                plural(findings, "finding") + " and " + tenths(hours) +
                " h did not fit into this comment.\n";
}

std::string MarkdownWriter::foot() const {
    const Coverage &coverage = report.coverage;
    return "\n<sub>Hours are means, which add; P80 is each row's own. " +
           std::string(report.calibrated ? "Calibrated on your history. "
                                         : "From a prior, not your team's history. ") +
           plural(coverage.files, "file") + ": " + std::to_string(coverage.analysed) +
           " analysed, " + std::to_string(coverage.partly) + " partly, " +
           std::to_string(coverage.skipped) + " skipped. uplift " + report.tool + ", rules " +
           report.rules + ", model " + report.model + ".</sub>\n";
}

std::string MarkdownWriter::write() {
    head();
    lanes();
    const std::string tail = scriptsSection(report, context) + modules() + foot();
    changes(longest - std::min(longest, tail.size() + spare));
    return std::move(text) + tail;
}

} // namespace

void writeMarkdown(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    out << MarkdownWriter(report, context).write();
}

} // namespace uplift
