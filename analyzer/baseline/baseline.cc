#include "analyzer/baseline/baseline.h"

#include "llvm/ADT/StringSet.h"

namespace uplift {

namespace {

std::vector<FindingEntry> entriesOf(const ScanReport &report) {
    std::vector<FindingEntry> entries;
    for (const Finding &finding : report.findings)
        entries.push_back(entryOf(*report.project, finding));
    return entries;
}

std::vector<std::string> moduleNames(const ScanReport &report) {
    std::vector<std::string> names;
    for (const Module &module : report.project->project.modules)
        names.push_back(module.name);
    return names;
}

BaselineComparison::Entry told(const FindingEntry &entry) {
    return {entry.change, entry.module, entry.file, entry.anchor};
}

std::string placeOf(const FindingEntry &entry) {
    return entry.module + "/" + entry.file;
}

void tellEntries(llvm::ArrayRef<FindingEntry> entries, llvm::ArrayRef<FindingEntry> findings,
                 const EntryMatching &matching, llvm::ArrayRef<std::string> modules,
                 BaselineComparison &comparison) {
    llvm::StringSet<> scanned;
    for (const std::string &module : modules)
        scanned.insert(module);
    for (size_t i = 0; i < entries.size(); ++i) {
        const FindingEntry &entry = entries[i];
        size_t found = matching.findingOf[i];
        if (found == EntryMatching::none)
            (scanned.count(entry.module) || entry.module.empty() ? comparison.fixed
                                                                 : comparison.absent)
                .push_back(told(entry));
        else if (!entry.file.empty() && entry.file != findings[found].file)
            comparison.moved.push_back({entry.change, placeOf(entry), placeOf(findings[found])});
    }
}

/// What makes new findings that are not of the code.
void noteDifferences(const EntryFile &baseline, const std::string &path, ScanReport &report) {
    std::string span = baseline.from + " to " + baseline.to;
    if (!baseline.from.empty() && span != report.from.str() + " to " + report.to.str())
        report.notes.push_back("the baseline " + path + " is of an upgrade from " + span);
    else if (!baseline.rules.empty() && baseline.rules != report.rules)
        report.notes.push_back("the baseline " + path +
                               " was made by other rules: what is new may be new to them, not to "
                               "the code");
}

} // namespace

EntryFile baselineOf(const ScanReport &report) {
    return {EntryFileKind::Baseline, report.tool,     report.rules,
            report.from.str(),       report.to.str(), entriesOf(report)};
}

void applyBaseline(const EntryFile &baseline, const std::string &path, ScanReport &report) {
    std::vector<FindingEntry> findings = entriesOf(report);
    std::vector<std::string> modules = moduleNames(report);
    EntryMatching matching = matchEntries(baseline.entries, findings, modules);
    BaselineComparison comparison;
    comparison.file = path;
    tellEntries(baseline.entries, findings, matching, modules, comparison);
    comparison.renamed = matching.renamed;
    std::vector<Finding> fresh;
    for (size_t i = 0; i < findings.size(); ++i)
        if (matching.entryOf[i] == EntryMatching::none)
            fresh.push_back(std::move(report.findings[i]));
    comparison.known = findings.size() - fresh.size();
    comparison.fresh = fresh.size();
    report.findings = std::move(fresh);
    report.baseline = std::move(comparison);
    countFindings(report);
    noteDifferences(baseline, path, report);
}

EntryFile prunedBaseline(const EntryFile &baseline, const ScanReport &report) {
    EntryMatching matching = matchEntries(baseline.entries, entriesOf(report), moduleNames(report));
    EntryFile pruned = baseline;
    pruned.entries.clear();
    for (size_t i = 0; i < baseline.entries.size(); ++i)
        if (matching.findingOf[i] != EntryMatching::none)
            pruned.entries.push_back(baseline.entries[i]);
    return pruned;
}

} // namespace uplift
