#include "analyzer/suppress/suppress.h"

#include "analyzer/base/text.h"
#include "analyzer/baseline/matching.h"
#include "analyzer/discover/classify.h"
#include "analyzer/suppress/directives.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace uplift {

namespace {

struct Source {
    std::string path;
    std::vector<Directive> directives;
    std::vector<DirectiveFault> faults;
    std::vector<bool> used;
};

bool isAbout(const Directive &directive, const Finding &finding) {
    return directive.all || llvm::is_contained(directive.checks, finding.check);
}

class Suppressor {
  public:
    Suppressor(const ProjectFacts &facts, ScanReport &report) : facts(facts), report(report) {}

    void byComments();
    void byLists();
    void byFile(const std::string &name, const EntryFile &file);
    void finish();

  private:
    void tell(llvm::StringRef text, Source &source);
    void suppress(size_t finding, std::string where, std::string reason);

    const ProjectFacts &facts;
    ScanReport &report;
    std::map<size_t, std::pair<std::string, std::string>> taken; ///< finding → where, reason
};

void Suppressor::suppress(size_t finding, std::string where, std::string reason) {
    taken.emplace(finding, std::pair(std::move(where), std::move(reason)));
}

std::string codesOf(const Directive &directive) {
    std::string codes;
    for (Check check : directive.checks)
        codes += (codes.empty() ? "" : ", ") + info(check).code.str();
    return codes.empty() ? "ALL" : codes;
}

/// Faults, and directives that nothing was found for.
void Suppressor::tell(llvm::StringRef text, Source &source) {
    LineIndex lines(text);
    for (const DirectiveFault &fault : source.faults)
        report.suppressionProblems.push_back(
            {source.path, lines.at(text, fault.place).line, fault.text});
    for (size_t i = 0; i < source.directives.size(); ++i)
        if (!source.used[i])
            report.suppressionProblems.push_back(
                {source.path, lines.at(text, source.directives[i].place).line,
                 "unused: nothing of " + codesOf(source.directives[i]) + " is found there"});
}

void Suppressor::byComments() {
    std::map<FileId, std::vector<size_t>> findingsOf;
    for (size_t i = 0; i < report.findings.size(); ++i)
        findingsOf[report.findings[i].file].push_back(i);
    for (FileId id = 0; id < facts.files.size(); ++id) {
        const AnalysedFile &file = facts.files[id];
        if (!llvm::StringRef(file.text).contains("uplift:"))
            continue;
        Source source{facts.project.files[id].path, {}, {}, {}};
        source.directives = readDirectives(file, facts.project.files[id].language, source.faults);
        source.used.resize(source.directives.size());
        LineIndex lines(file.text);
        for (size_t index : findingsOf[id])
            for (size_t i = 0; i < source.directives.size(); ++i) {
                const Directive &directive = source.directives[i];
                const Finding &finding = report.findings[index];
                uint32_t at = finding.token.begin;
                if (at < directive.covers.begin || at >= directive.covers.end ||
                    !isAbout(directive, finding))
                    continue;
                source.used[i] = true;
                uint32_t line = lines.at(file.text, directive.place).line;
                suppress(index, source.path + ":" + std::to_string(line), directive.reason);
                break;
            }
        tell(file.text, source);
    }
}

void Suppressor::byLists() {
    std::map<ModuleId, std::vector<size_t>> findingsOf;
    for (size_t i = 0; i < report.findings.size(); ++i)
        findingsOf[report.findings[i].module].push_back(i);
    for (ModuleId id = 0; id < facts.project.modules.size(); ++id) {
        const Module &module = facts.project.modules[id];
        std::string below = (module.path.empty() ? "" : module.path + "/") + ignoreListName.str();
        auto buffer = llvm::MemoryBuffer::getFile(
            facts.project.roots[module.root].folder + "/" + below, false, false);
        if (!buffer)
            continue;
        llvm::StringRef text = (*buffer)->getBuffer();
        Source source{below, {}, {}, {}};
        source.directives = readIgnoreList(text, source.faults);
        source.used.resize(source.directives.size());
        LineIndex lines(text);
        for (size_t index : findingsOf[id])
            for (size_t i = 0; i < source.directives.size(); ++i) {
                const Directive &directive = source.directives[i];
                const Finding &finding = report.findings[index];
                bool row = directive.row.empty() ||
                           llvm::StringRef(finding.anchor).startswith("row:" + directive.row + "/");
                if (!row || !isAbout(directive, finding) ||
                    !matchesPath(directive.file,
                                 pathBelow(facts.project.files[finding.file], module)))
                    continue;
                source.used[i] = true;
                uint32_t line = lines.at(text, directive.place).line;
                suppress(index, below + ":" + std::to_string(line), directive.reason);
                break;
            }
        tell(text, source);
    }
}

void Suppressor::byFile(const std::string &name, const EntryFile &file) {
    std::vector<FindingEntry> entries;
    for (const Finding &finding : report.findings)
        entries.push_back(entryOf(facts, finding));
    std::vector<std::string> modules;
    for (const Module &module : facts.project.modules)
        modules.push_back(module.name);
    EntryMatching matching = matchEntries(file.entries, entries, modules);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (matching.entryOf[i] == EntryMatching::none)
            continue;
        const FindingEntry &entry = file.entries[matching.entryOf[i]];
        if (entry.state == EntryState::Accept && !taken.count(i))
            report.findings[i].accepted = {name, entry.note};
        else
            suppress(i, name, entry.note);
    }
    for (size_t i = 0; i < file.entries.size(); ++i)
        if (matching.findingOf[i] == EntryMatching::none)
            report.suppressionProblems.push_back(
                {name, static_cast<uint32_t>(i + 1),
                 "unused entry: " + file.entries[i].identity.hex() +
                     (file.entries[i].change.empty() ? "" : " (" + file.entries[i].change + ")")});
}

void Suppressor::finish() {
    std::vector<Finding> left;
    for (size_t i = 0; i < report.findings.size(); ++i) {
        auto found = taken.find(i);
        if (found == taken.end())
            left.push_back(std::move(report.findings[i]));
        else
            report.suppressed.push_back(
                {std::move(report.findings[i]), found->second.first, found->second.second, false});
    }
    report.findings = std::move(left);
    llvm::stable_sort(report.suppressionProblems, [](const NotSeen &a, const NotSeen &b) {
        return std::tie(a.file, a.line, a.reason) < std::tie(b.file, b.line, b.reason);
    });
}

} // namespace

void suppressFindings(const ProjectFacts &facts, const SuppressionFiles &files,
                      ScanReport &report) {
    Suppressor suppressor(facts, report);
    suppressor.byComments();
    suppressor.byLists();
    for (const auto &[name, file] : files)
        suppressor.byFile(name, file);
    suppressor.finish();
}

void takeAccepted(ScanReport &report) {
    std::vector<Finding> left;
    for (Finding &finding : report.findings)
        if (finding.accepted.first.empty())
            left.push_back(std::move(finding));
        else {
            auto [where, reason] = finding.accepted;
            report.suppressed.push_back({std::move(finding), where, reason, true});
        }
    report.findings = std::move(left);
    countFindings(report);
}

} // namespace uplift
