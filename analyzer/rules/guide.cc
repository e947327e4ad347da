#include "analyzer/rules/guide.h"

#include "analyzer/core/rewrite.h"
#include "analyzer/rules/message.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace uplift {

namespace {

using Changes = std::vector<const Change *>;

llvm::StringRef titleOf(Lane lane) {
    switch (lane) {
    case Lane::BreaksInstall:
        return "Breaks installation";
    case Lane::BreaksRuntime:
        return "Breaks at run time";
    case Lane::ChangesSilently:
        return "Changes silently";
    case Lane::Deprecated:
        return "Deprecated";
    case Lane::Cosmetic:
        return "Cosmetic";
    }
    return "";
}

/// "silent_apps" as a heading: "Silent apps"; short names are abbreviations.
std::string titleOf(llvm::StringRef area) {
    std::string text = area.size() <= 3 ? area.upper() : area.str();
    std::replace(text.begin(), text.end(), '_', ' ');
    text[0] = llvm::toUpper(text[0]);
    return text;
}

std::string anchorOf(llvm::StringRef title) {
    std::string text = title.lower();
    std::replace(text.begin(), text.end(), ' ', '-');
    return "#" + text;
}

bool insideWord(llvm::StringRef text, size_t at) {
    return at > 0 && at + 1 < text.size() && llvm::isAlnum(text[at - 1]) &&
           llvm::isAlnum(text[at + 1]);
}

/// Text of a paragraph: what Markdown would take for a tag or a mark stays as it is.
std::string plain(llvm::StringRef text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '<')
            out += "&lt;";
        else if (c == '*' || c == '|' || (c == '_' && !insideWord(text, i)))
            out += std::string("\\") + c;
        else
            out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string headline(const Change &change) {
    std::string text =
        fillTemplate(info(change.check).message, shownName(change.symbol), shownTarget(change));
    text[0] = llvm::toUpper(text[0]);
    return plain(text);
}

/// The symbol as rulesets write it, where the headline does not have it.
std::string symbolOf(const Change &change) {
    std::string symbol = change.symbol.str();
    bool shown = shownName(change.symbol) == symbol;
    return shown ? "" : " `" + symbol + "`";
}

std::string conditions(const Change &change) {
    std::string text = surroundingsOf(change);
    if (change.on)
        text += (text.empty() ? "" : ", ") + ("in: " + usesOf(change));
    return text.empty() ? text : " (" + text + ")";
}

std::string sourcesOf(llvm::ArrayRef<std::string> sources) {
    std::string text;
    for (const std::string &source : sources)
        text += (text.empty() ? "" : "; ") + plain(source);
    return text;
}

std::string parameters(const Change &change) {
    if (info(change.check).verb != Verb::Signature)
        return "";
    return fmt::format(" Parameters: `({})` before, `({})` after.",
                       llvm::join(change.oldParams, ", "), llvm::join(change.newParams, ", "));
}

std::string remarks(const Change &change) {
    std::string text;
    if (change.rewrite)
        text += " `uplift scan` computes it for each place.";
    if (change.preview)
        text += " *Preview: not verified in the sources of both series.*";
    return text;
}

std::string fenced(llvm::StringRef title, llvm::StringRef code) {
    llvm::StringRef language = code.ltrim().startswith("<") ? "xml" : "python";
    return fmt::format("\n{}:\n\n```{}\n{}\n```\n", title.str(), language.str(),
                       code.rtrim().str());
}

/// A change with an example has a section of its own.
std::string section(const Change &change) {
    std::string text =
        fmt::format("\n#### {}\n\n`{}`{}\n\n{}{}\n\n**To do:** {}{}\n", headline(change),
                    change.symbol.str(), conditions(change), plain(change.why), parameters(change),
                    plain(remedyOf(change)), remarks(change));
    text += fenced("Before", change.before);
    if (!change.after.empty())
        text += fenced("After", change.after);
    return text + "\n<sub>" + sourcesOf(change.sources) + "</sub>\n";
}

std::string line(const Change &change) {
    return fmt::format("- **{}**{}{}  \n  {}{}  \n  To do: {}{}  \n  <sub>{}</sub>\n",
                       headline(change), symbolOf(change), conditions(change), plain(change.why),
                       parameters(change), plain(remedyOf(change)), remarks(change),
                       sourcesOf(change.sources));
}

/// Changes for the same reason, in one table.
std::string table(const Changes &changes) {
    const Change &first = *changes.front();
    std::string text =
        fmt::format("\n#### {}, and {} more like it\n\n{}{}\n\n| symbol | to do |\n|---|---|\n",
                    headline(first), changes.size() - 1, plain(first.why), remarks(first));
    for (const Change *change : changes)
        text += fmt::format("| `{}`{} | {} |\n", change->symbol.str(), conditions(*change),
                            plain(remedyOf(*change)));
    return text + "\n<sub>Of the first: " + sourcesOf(first.sources) + "</sub>\n";
}

/// One lane of one area: examples, then groups, then the rest.
std::string lanePart(Lane lane, const Changes &changes) {
    std::string sections, tables, lines;
    std::map<std::pair<Check, std::string>, Changes> byReason;
    for (const Change *change : changes) {
        if (!change->before.empty())
            sections += section(*change);
        else
            byReason[{change->check, change->why}].push_back(change);
    }
    for (const auto &[reason, group] : byReason) {
        if (group.size() >= 3)
            tables += table(group);
        else
            for (const Change *change : group)
                lines += line(*change);
    }
    if (!lines.empty() && !(sections + tables).empty())
        lines = "\n#### More\n\n" + lines;
    else if (!lines.empty())
        lines = "\n" + lines;
    return fmt::format("\n### {}\n", titleOf(lane).str()) + sections + tables + lines;
}

Changes changesOf(const RuleSet &rules, llvm::StringRef file) {
    Changes changes;
    for (const Change &change : rules.changes)
        if (file == change.file)
            changes.push_back(&change);
    return changes;
}

std::string laneCells(const Changes &changes) {
    unsigned counts[laneCount] = {};
    for (const Change *change : changes)
        ++counts[static_cast<size_t>(change->lane)];
    std::string cells;
    for (unsigned count : counts)
        cells += count ? fmt::format(" {} |", count) : std::string(" |");
    return cells;
}

std::string laneHeader(llvm::StringRef first) {
    std::string text = "| " + first.str() + " |";
    for (unsigned i = 0; i < laneCount; ++i)
        text += " " + titleOf(static_cast<Lane>(i)).lower() + " |";
    return text + "\n|---|---|---|---|---|---|\n";
}

std::string derivedSentence(const DerivedCounts &derived) {
    size_t sum = 0;
    std::string list;
    for (const auto &[check, count] : derived) {
        sum += count;
        list += fmt::format("{}{} {}", list.empty() ? "" : ", ", count, check);
    }
    if (!sum)
        return "";
    return fmt::format("\nBesides them a scan knows {} smaller ones that follow from what the two "
                       "series define: {}.\n",
                       sum, list);
}

} // namespace

DerivedCounts countDerived(llvm::StringRef rulesFolder, const Hop &hop) {
    DerivedCounts counts;
    for (const CheckInfo &check : allChecks()) {
        std::string file =
            rulesFolder.str() + "/" + hop.name() + "/derived/" + check.code.str() + ".tsv";
        auto buffer = llvm::MemoryBuffer::getFile(file);
        if (!buffer)
            continue;
        size_t lines = (*buffer)->getBuffer().count('\n');
        if (lines > 1)
            counts.push_back({check.code.str(), lines - 1});
    }
    llvm::stable_sort(counts, [](const auto &a, const auto &b) { return a.second > b.second; });
    return counts;
}

std::string guidePage(const RuleSet &rules, const Hop &hop, const DerivedCounts &derived) {
    std::string contents = laneHeader("area"), body;
    size_t count = 0;
    for (const RulesetFile &file : rules.files) {
        if (file.hop != hop)
            continue;
        Changes changes = changesOf(rules, file.file);
        count += changes.size();
        std::string title = titleOf(file.area());
        contents += fmt::format("| [{}]({}) |{}\n", title, anchorOf(title), laneCells(changes));
        body += "\n## " + title + "\n";
        for (unsigned i = 0; i < laneCount; ++i) {
            Changes ofLane;
            for (const Change *change : changes)
                if (change->lane == static_cast<Lane>(i))
                    ofLane.push_back(change);
            if (!ofLane.empty())
                body += lanePart(static_cast<Lane>(i), ofLane);
        }
    }
    std::string text = fmt::format(
        "# Odoo {0} to {1}\n\nWhat a custom module has to change: {2} changes, each seen in the "
        "sources of both series. `uplift scan ADDONS --from {0} --to {1}` finds the lines that "
        "they are about.\n{3}\n",
        hop.from.str(), hop.to.str(), count, derivedSentence(derived));
    return text + contents + body;
}

std::string guideIndex(const RuleSet &rules) {
    std::string text = "# Migration guides\n\nOne page per hop. Written by `uplift rules catalog` "
                       "from the rulesets; not edited by hand.\n\n" +
                       laneHeader("hop");
    for (const Hop &hop : rules.hops) {
        Changes changes;
        for (const Change &change : rules.changes)
            if (change.series == hop.to && !change.derived)
                changes.push_back(&change);
        text += fmt::format("| [{} to {}]({}.md) |{}\n", hop.from.str(), hop.to.str(), hop.name(),
                            laneCells(changes));
    }
    return text;
}

} // namespace uplift
