#include "reports/backlog/package_body.h"

#include "reports/shared/markdown_text.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

#include <fmt/format.h>

namespace uplift {

namespace {

constexpr llvm::StringLiteral cutNote =
    "(Cut: what does not fit here is in `uplift backlog --format json`.)";

std::string factsOf(const WorkPackage &package, const std::string &hours) {
    bool judged = package.kind == PackageKind::Refactor;
    std::string facts =
        judged ? hours + " h" : fmt::format("{} h (P80 {:.1f} h)", hours, package.hours.p80);
    if (package.lane)
        facts += "; " + laneName(*package.lane).str();
    if (judged)
        return facts + "; beyond the upgrade.";
    facts += fmt::format("; risk {}", riskName(package.risk).str());
    if (!package.risks.empty())
        facts += fmt::format(": {}", fmt::join(package.risks, ", "));
    if (package.wave)
        facts += fmt::format("; wave {}", package.wave);
    if (package.critical)
        facts += "; on the longest chain";
    return facts + ".";
}

void addSection(std::vector<BodySection> &body, std::string heading,
                std::vector<std::string> lines) {
    if (!lines.empty())
        body.push_back({std::move(heading), std::move(lines)});
}

/// Whole blocks up to the limit, room for the note kept.
std::string joined(const std::vector<std::string> &blocks, size_t limit, const std::string &note) {
    std::string text;
    for (const std::string &block : blocks) {
        if (text.size() + block.size() + note.size() > limit)
            return text + note;
        text += block;
    }
    return text;
}

std::string html(llvm::StringRef text) {
    std::string out;
    bool code = false;
    for (char c : text) {
        if (c == '`')
            out += (code = !code) ? "<code>" : "</code>";
        else if (c == '<' || c == '>' || c == '&' || c == '"')
            out += fmt::format("&#{};", static_cast<int>(c));
        else
            out += c;
    }
    return code ? out + "</code>" : out;
}

/// Jira's own markup begins with these; a backslash would be a line break.
std::string jira(llvm::StringRef text) {
    std::string out;
    for (char c : text) {
        if (c == '\\')
            out += "&#92;";
        else if (llvm::StringRef("{}[]*_~^+!").contains(c))
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

/// Pipes end no cell where there is no table.
std::string listText(llvm::StringRef text) {
    std::string marked = markdownText(text), out;
    for (size_t i = 0; i < marked.size(); ++i)
        if (marked[i] != '\\' || i + 1 == marked.size() || marked[i + 1] != '|')
            out += marked[i];
    return out;
}

} // namespace

std::vector<BodySection> packageBody(const Backlog &backlog, const WorkPackage &package,
                                     const std::string &hours) {
    std::vector<BodySection> body;
    body.push_back({"", {factsOf(package, hours)}});
    if (!package.changes.empty())
        body.back().lines.push_back("About `" + package.symbol + "`.");
    addSection(body, "Do", package.todo);
    std::vector<std::string> where;
    for (const PlaceGroup &group : groupPlaces(package))
        where.push_back("`" + group.where + "`: " + group.text);
    addSection(body, "Where", std::move(where));
    addSection(body, "Done when", package.tests);
    std::vector<std::string> before;
    for (PackageId id : package.dependsOn)
        before.push_back(fullTitle(backlog, backlog.packages[id]) + " (" +
                         backlog.packages[id].key + ")");
    addSection(body, "After", std::move(before));
    return body;
}

std::string bodyMarkdown(const std::vector<BodySection> &body, size_t limit) {
    std::vector<std::string> blocks;
    for (const BodySection &section : body) {
        if (!section.heading.empty())
            blocks.push_back("\n**" + section.heading + "**\n\n");
        llvm::StringRef mark = section.heading == "Done when" ? "- [ ] "
                               : section.heading.empty()      ? ""
                                                              : "- ";
        for (const std::string &line : section.lines)
            blocks.push_back(mark.str() + listText(line) + "\n");
    }
    return joined(blocks, limit, "\n" + cutNote.str() + "\n");
}

std::string bodyHtml(const std::vector<BodySection> &body) {
    std::string text;
    for (const BodySection &section : body) {
        if (section.heading.empty()) {
            for (const std::string &line : section.lines)
                text += "<p>" + html(line) + "</p>";
            continue;
        }
        text += "<p><b>" + section.heading + "</b></p><ul>";
        for (const std::string &line : section.lines)
            text += "<li>" + html(line) + "</li>";
        text += "</ul>";
    }
    return text;
}

std::string bodyJira(const std::vector<BodySection> &body, size_t limit) {
    std::vector<std::string> blocks;
    for (const BodySection &section : body) {
        if (!section.heading.empty())
            blocks.push_back("\nh4. " + section.heading + "\n");
        for (const std::string &line : section.lines)
            blocks.push_back((section.heading.empty() ? "" : "* ") + jira(line) + "\n");
    }
    return joined(blocks, limit, jira(cutNote) + "\n");
}

std::vector<std::string> packageLabels(const WorkPackage &package) {
    if (package.kind == PackageKind::Refactor)
        return {"refactoring", package.changes.front()};
    std::vector<std::string> labels = {"upgrade", info(package.kind).name.str(),
                                       "risk-" + riskName(package.risk).str()};
    if (package.lane && laneName(*package.lane) != labels[1])
        labels.push_back(laneName(*package.lane).str());
    return labels;
}

std::string shortened(llvm::StringRef text, size_t limit) {
    size_t characters = 0, end = text.size();
    for (size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80)
            continue; // within a character
        if (++characters == limit)
            end = i;
        if (characters > limit)
            return text.take_front(end).str() + "…";
    }
    return text.str();
}

} // namespace uplift
