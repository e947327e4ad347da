#include "reports/markdown/sections.h"

#include "reports/shared/markdown_text.h"
#include "reports/shared/places.h"
#include "reports/shared/selection.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr size_t mostNamed = 10; ///< of each kind
constexpr size_t mostScripts = 20;
constexpr size_t longestName = 120;

std::string name(llvm::StringRef text) {
    llvm::StringRef shown = firstBytes(text, longestName);
    return markdownCode(shown.str() + (shown.size() < text.size() ? "…" : ""));
}

template <typename List, typename Line>
void addSome(std::string &text, llvm::StringRef kind, const List &list, Line line) {
    for (size_t i = 0; i < std::min(mostNamed, list.size()); ++i)
        text += "- " + kind.str() + ": " + line(list[i]) + "\n";
    if (list.size() > mostNamed)
        text += "- " + kind.str() + ": " + std::to_string(list.size() - mostNamed) + " more\n";
}

} // namespace

std::string baselineSection(const ScanReport &report) {
    if (!report.baseline)
        return "";
    const BaselineComparison &baseline = *report.baseline;
    std::string text =
        "\n**" + std::to_string(baseline.fresh) + " new, " + std::to_string(baseline.fixed.size()) +
        " fixed, " + std::to_string(baseline.moved.size()) + " moved** since " +
        markdownCode(baseline.file) + ", which has " + plural(baseline.known, "finding") +
        " that are not listed here. Hours are of all.\n";
    std::string list;
    auto entry = [](const BaselineComparison::Entry &each) {
        return name(each.change) + " in " + name(each.module + "/" + each.file);
    };
    addSome(list, "fixed", baseline.fixed, entry);
    addSome(list, "moved", baseline.moved, [](const BaselineComparison::Moved &moved) {
        return name(moved.change) + " from " + name(moved.before) + " to " + name(moved.after);
    });
    addSome(list, "of a module that is not here", baseline.absent, entry);
    addSome(list, "renamed", baseline.renamed, [](const auto &module) {
        return "module " + name(module.first) + " is " + name(module.second);
    });
    if (!list.empty())
        text += "\n<details><summary>Fixed and moved</summary>\n\n" + list + "\n</details>\n";
    return text;
}

std::string scriptsSection(const ScanReport &report, const ReportContext &context) {
    if (report.steps.empty())
        return "";
    std::string text = "\n<details><summary>" + plural(report.steps.size(), "script") +
                       " for stored data</summary>\n\n| Module | Script | What | Why | Where |\n"
                       "|---|---|---|---|---|\n";
    for (size_t i = 0; i < std::min(mostScripts, report.steps.size()); ++i) {
        const MigrationStep &step = report.steps[i];
        text += "| " + name(report.project->project.modules[step.module].name) + " | " +
                step.phase + " | " + markdownText(firstBytes(step.what, 2 * longestName)) + " | " +
                markdownText(firstBytes(step.why, 2 * longestName)) + " | " +
                name(pathOf(report, context, step.file) + ":" + std::to_string(step.place.line)) +
                " |\n";
    }
    if (report.steps.size() > mostScripts)
        text += "\n" + std::to_string(report.steps.size() - mostScripts) +
                " more: `uplift estimate` lists them.\n";
    return text + "\n</details>\n";
}

} // namespace uplift
