#include "analyzer/pipeline/assemble.h"

#include "analyzer/base/version.h"
#include "analyzer/estimate/estimate_report.h"
#include "analyzer/pipeline/per_file.h"
#include "analyzer/pipeline/unjudged.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <set>

namespace uplift {

namespace {

std::vector<ModuleSummary> rowsOf(const Project &project) {
    std::vector<ModuleSummary> rows(project.modules.size());
    for (ModuleId id = 0; id < rows.size(); ++id)
        rows[id].module = id;
    return rows;
}

/// Lines of each module and their sum; modules that are not installed have no row.
void addLines(ScanReport &report, llvm::ArrayRef<LineCount> lines) {
    llvm::erase_if(report.modules,
                   [&](const ModuleSummary &row) { return !report.module(row).installed; });
    report.cloc = LineCount{};
    for (ModuleSummary &row : report.modules) {
        row.cloc = lines[row.module];
        report.cloc->code += row.cloc->code;
        report.cloc->total += row.cloc->total;
    }
}

class CoverageWriter {
  public:
    CoverageWriter(const ProjectFacts &facts, Coverage &coverage)
        : facts(facts),
          coverage(coverage) {}

    void write();

  private:
    void file(const SourceFile &file, const AnalysedFile &analysed);
    void analysedFile(const SourceFile &file, const AnalysedFile &analysed);
    llvm::ArrayRef<std::string> manifestProblems(const SourceFile &file) const;

    const ProjectFacts &facts;
    Coverage &coverage;
};

void CoverageWriter::analysedFile(const SourceFile &file, const AnalysedFile &analysed) {
    LineIndex lines(analysed.facts.gaps.empty() ? llvm::StringRef() : analysed.text);
    std::set<std::string> reasons;
    for (const Gap &gap : analysed.facts.gaps) {
        uint32_t line = lines.at(analysed.text, gap.range.begin).line;
        if (!gap.file)
            coverage.notSeen.push_back({file.path, line, gap.reason});
        else if (reasons.insert(gap.reason).second)
            coverage.items.push_back({file.path + ":" + std::to_string(line), gap.reason});
    }
    for (const std::string &problem : manifestProblems(file)) {
        coverage.items.push_back({file.path, problem});
        reasons.insert(problem);
    }
    ++(reasons.empty() ? coverage.analysed : coverage.partly);
}

/// Problems of the module whose manifest the file is.
llvm::ArrayRef<std::string> CoverageWriter::manifestProblems(const SourceFile &file) const {
    const Module &module = facts.project.modules[file.module];
    if (&facts.project.files[module.manifestFile] != &file)
        return {};
    return module.problems;
}

void CoverageWriter::file(const SourceFile &file, const AnalysedFile &analysed) {
    const Module &module = facts.project.modules[file.module];
    llvm::StringRef language = notAnalysedReason(file);
    std::string reason = !language.empty() ? language.str() : analysed.problem;
    if (reason.empty() && !takesPart(module))
        reason = module.installed ? "module is not installable" : "module is not installed";
    if (!reason.empty()) {
        ++coverage.skipped;
        coverage.items.push_back({file.path, reason});
        return;
    }
    if (!analysed.note.empty())
        coverage.items.push_back({file.path, analysed.note});
    analysedFile(file, analysed);
}

void CoverageWriter::write() {
    for (const CoverageItem &item : facts.project.skipped)
        coverage.items.push_back(item);
    for (FileId id = 0; id < facts.files.size(); ++id)
        file(facts.project.files[id], facts.files[id]);
    coverage.files = facts.files.size();
    std::stable_sort(coverage.items.begin(), coverage.items.end());
    std::stable_sort(
        coverage.notSeen.begin(), coverage.notSeen.end(), [](const NotSeen &a, const NotSeen &b) {
            return std::tie(a.file, a.line, a.reason) < std::tie(b.file, b.line, b.reason);
        });
}

void addForks(ScanReport &report, const World &world) {
    std::vector<std::string> forks = world.forkNames();
    if (!forks.empty())
        report.notes.push_back("forks of Odoo's modules, replaced by Odoo's own in " +
                               report.to.str() + ": " + shortList(forks));
}

} // namespace

void assembleReport(ScanReport &report, const World &world, const Span &span,
                    const EffortModel &model, const RuleSet &rules,
                    llvm::ArrayRef<LineCount> lines) {
    const ProjectFacts &facts = world.project.facts();
    report.project = &facts;
    report.from = span.from;
    report.to = span.to;
    report.tool = toolVersion().str();
    report.rules = rules.digest;
    report.ruleCount = llvm::count_if(rules.changes, [](const Change &c) { return !c.derived; });
    report.model = model.version;
    report.notes = span.notes;
    report.modules = rowsOf(facts.project);
    countFindings(report);
    addLines(report, lines);
    estimateReport(model, report);
    CoverageWriter(facts, report.coverage).write();
    report.coverage.notIndexed = modulesNotIndexed(world);
    ReferenceCount references = countReferences(world);
    report.coverage.references = references.all;
    report.coverage.unjudged = references.unjudged;
    addForks(report, world);
}

} // namespace uplift
