#include "analyzer/pipeline/assemble.h"

#include "analyzer/base/version.h"
#include "analyzer/pipeline/per_file.h"

#include <algorithm>
#include <set>

namespace uplift {

namespace {

std::vector<ModuleRow> rowsOf(const ScanReport &report, const EffortModel &model) {
    const Project &project = report.project->project;
    std::vector<ModuleRow> rows(project.modules.size());
    std::vector<HoursSum> sums(rows.size(), HoursSum(model));
    for (ModuleId id = 0; id < rows.size(); ++id)
        rows[id].module = id;
    for (const Finding &finding : report.findings) {
        ++rows[finding.module]
              .counts[static_cast<size_t>(finding.lane)][static_cast<size_t>(finding.confidence)];
        sums[finding.module].add(finding.hours);
    }
    for (ModuleId id = 0; id < rows.size(); ++id)
        rows[id].hours = sums[id].total();
    return rows;
}

class CoverageWriter {
  public:
    CoverageWriter(const ProjectFacts &facts, Coverage &coverage)
        : facts(facts),
          coverage(coverage) {}

    void write();

  private:
    void file(const SourceFile &file, const AnalysedFile &analysed);
    void gaps(const SourceFile &file, const AnalysedFile &analysed);
    void modules();

    const ProjectFacts &facts;
    Coverage &coverage;
};

void CoverageWriter::gaps(const SourceFile &file, const AnalysedFile &analysed) {
    if (analysed.facts.gaps.empty())
        return;
    LineIndex lines(analysed.text);
    std::set<std::string> reasons;
    for (const Gap &gap : analysed.facts.gaps) {
        uint32_t line = lines.at(analysed.text, gap.range.begin).line;
        if (!gap.file)
            coverage.notSeen.push_back({file.path, line, gap.reason});
        else if (reasons.insert(gap.reason).second)
            coverage.items.push_back({file.path + ":" + std::to_string(line), gap.reason});
    }
    if (reasons.empty()) {
        ++coverage.analysed;
        return;
    }
    ++coverage.partly;
}

void CoverageWriter::file(const SourceFile &file, const AnalysedFile &analysed) {
    const Module &module = facts.project.modules[file.module];
    llvm::StringRef language = notAnalysedReason(file);
    std::string reason = !language.empty() ? language.str() : analysed.problem;
    if (reason.empty() && !module.manifest.installable)
        reason = "module is not installable";
    if (!reason.empty()) {
        ++coverage.skipped;
        coverage.items.push_back({file.path, reason});
        return;
    }
    if (!analysed.note.empty())
        coverage.notSeen.push_back({file.path, 1, analysed.note});
    if (analysed.facts.gaps.empty())
        ++coverage.analysed;
    else
        gaps(file, analysed);
}

void CoverageWriter::modules() {
    std::set<std::string> known, missing;
    for (const Module &module : facts.project.modules)
        known.insert(module.name);
    for (const Module &module : facts.project.modules) {
        for (const std::string &name : module.manifest.depends)
            if (!known.count(name))
                missing.insert(name);
        for (const std::string &problem : module.problems)
            coverage.notSeen.push_back({facts.project.files[module.manifestFile].path, 1, problem});
    }
    coverage.notIndexed.assign(missing.begin(), missing.end());
}

void CoverageWriter::write() {
    for (const CoverageItem &item : facts.project.skipped)
        coverage.items.push_back(item);
    for (FileId id = 0; id < facts.files.size(); ++id)
        file(facts.project.files[id], facts.files[id]);
    coverage.files = facts.files.size();
    modules();
    std::stable_sort(coverage.items.begin(), coverage.items.end());
    std::stable_sort(
        coverage.notSeen.begin(), coverage.notSeen.end(), [](const NotSeen &a, const NotSeen &b) {
            return std::tie(a.file, a.line, a.reason) < std::tie(b.file, b.line, b.reason);
        });
}

} // namespace

void assembleReport(ScanReport &report, const ProjectFacts &facts, const Span &span,
                    const EffortModel &model, const RuleSet &rules) {
    report.project = &facts;
    report.from = span.from;
    report.to = span.to;
    report.tool = toolVersion().str();
    report.rules = rules.digest;
    report.ruleCount = rules.changes.size();
    report.model = model.version;
    report.notes = span.notes;
    report.modules = rowsOf(report, model);
    HoursSum total(model);
    for (const Finding &finding : report.findings)
        total.add(finding.hours);
    report.hours = total.total();
    CoverageWriter(facts, report.coverage).write();
}

} // namespace uplift
