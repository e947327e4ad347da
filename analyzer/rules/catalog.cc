#include "analyzer/rules/catalog.h"

#include "analyzer/rules/message.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <algorithm>

namespace uplift {

namespace {

/// Text inside a cell of a Markdown table.
std::string cell(llvm::StringRef text) {
    std::string out;
    for (char c : text)
        out += c == '|' ? "\\|" : c == '\n' ? std::string(" ") : std::string(1, c);
    return out;
}

std::string code(llvm::StringRef text) {
    return text.empty() ? std::string() : "`" + text.str() + "`";
}

llvm::StringRef languageOf(llvm::StringRef example) {
    llvm::StringRef start = example.ltrim();
    return start.startswith("<") ? "xml" : "python";
}

std::string example(llvm::StringRef title, const std::string &text) {
    return fmt::format("\n{}\n\n```{}\n{}\n```\n", title.str(), languageOf(text).str(), text);
}

std::string conditionsOf(const Change &change) {
    std::string text;
    auto add = [&](llvm::StringRef words, llvm::StringRef name) {
        if (!name.empty())
            text += (text.empty() ? "" : ", ") + words.str() + " `" + name.str() + "`";
    };
    add("inside", change.inside);
    add("child of", change.parentTag);
    add("with", change.withAttribute);
    add("without", change.withoutAttribute);
    return text;
}

std::string parameters(llvm::ArrayRef<std::string> names) {
    return "(" + llvm::join(names, ", ") + ")";
}

std::string table(llvm::ArrayRef<const Change *> changes) {
    std::string text = "| change | symbol | becomes | lane |\n|---|---|---|---|\n";
    for (const Change *c : changes)
        text +=
            fmt::format("| {} | {} | {} | {} |\n", info(c->check).code.str(),
                        cell(code(c->symbol.str())), cell(code(c->to)), laneName(c->lane).str());
    return text;
}

std::string laneCounts(const RuleSet &rules, const Hop &hop) {
    unsigned counts[laneCount] = {};
    for (const Change &change : rules.changes)
        if (change.series == hop.to)
            ++counts[static_cast<size_t>(change.lane)];
    std::string cells;
    for (unsigned count : counts)
        cells += fmt::format(" {} |", count);
    return cells;
}

} // namespace

std::string describeChange(const Change &change) {
    std::string text =
        fmt::format("### {}\n\n{} {}\n\n", code(change.key()), messageOf(change) + ".", change.why);
    text += "- what to do: " + remedyOf(change) + "\n";
    text += fmt::format("- if nobody acts: {} ({})\n", laneMeaning(change.lane).str(),
                        laneName(change.lane).str());
    text += "- found in: " + usesOf(change);
    if (std::string conditions = conditionsOf(change); !conditions.empty())
        text += "; " + conditions;
    text += "; at most " + confidenceName(change.confidence).str() + "\n";
    if (info(change.check).verb == Verb::Signature)
        text += fmt::format("- parameters: {} before, {} after\n",
                            code(parameters(change.oldParams)), code(parameters(change.newParams)));
    if (change.mechanical)
        text += "- the edit follows from the text alone\n";
    if (change.resolvedOnly)
        text += "- not found by name alone\n";
    if (change.preview)
        text += "- preview: not verified in the sources of both series\n";
    for (const std::string &key : change.supersedes)
        text += "- makes work on " + code(key) + " pointless\n";
    for (const std::string &source : change.sources)
        text += "- source: " + source + "\n";
    text += fmt::format("- rule: {}:{}\n", change.file, change.line);
    if (!change.before.empty())
        text += example("Before:", change.before);
    if (!change.after.empty())
        text += example("After:", change.after);
    return text;
}

std::string catalogPage(const RuleSet &rules, const Hop &hop) {
    std::string text = fmt::format("# {} to {}\n", hop.from.str(), hop.to.str());
    for (const RulesetFile &file : rules.files) {
        if (file.hop != hop)
            continue;
        std::vector<const Change *> changes;
        for (const Change &change : rules.changes)
            if (change.file == file.file)
                changes.push_back(&change);
        text += fmt::format("\n## {}\n\n{}", file.area(), table(changes));
        for (const Change *change : changes)
            text += "\n" + describeChange(*change);
    }
    return text;
}

std::string catalogIndex(const RuleSet &rules) {
    std::string text = "# Known changes\n\n| hop |";
    for (unsigned i = 0; i < laneCount; ++i)
        text += " " + laneName(static_cast<Lane>(i)).str() + " |";
    text += "\n|---|---|---|---|---|---|\n";
    for (const Hop &hop : rules.hops)
        text += fmt::format("| [{0}]({0}.md) |{1}\n", hop.name(), laneCounts(rules, hop));
    return text;
}

} // namespace uplift
