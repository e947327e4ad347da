#include "analyzer/backlog/drafts.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace uplift {

namespace {

class Drafter {
  public:
    Drafter(const ScanReport &report, const PackageTexts &texts) : report(report), texts(texts) {}

    std::vector<Draft> draft();

  private:
    using Key = std::tuple<ModuleId, PackageKind, std::string>;
    void addFindings();
    Key keyOf(const Finding &finding) const;
    bool isAboutViews(const Finding &finding) const;
    void addSteps();
    void addRow(const ModuleSummary &row);
    void add(ModuleId module, PackageKind kind, double mean);

    const ScanReport &report;
    const PackageTexts &texts;
    std::set<std::pair<ModuleId, llvm::StringRef>> sure; ///< changes known of more than the name
    llvm::DenseSet<ModuleId> unneeded;
    std::map<Key, Draft> drafts;
};

bool Drafter::isAboutViews(const Finding &finding) const {
    return texts.inViews[static_cast<size_t>(finding.check)] &&
           report.file(finding).language == Language::Xml;
}

/// By nothing that depends on hours or lines, so that a package stays one while it is worked on.
Drafter::Key Drafter::keyOf(const Finding &finding) const {
    if (finding.lane == Lane::Cosmetic)
        return {finding.module, PackageKind::Cosmetic, ""};
    if (finding.review)
        return {finding.module, PackageKind::Review, finding.change};
    if (!sure.count({finding.module, finding.change}))
        return {finding.module, PackageKind::Names, ""};
    if (isAboutViews(finding))
        return {finding.module, PackageKind::Views, ""};
    return {finding.module, PackageKind::Change, finding.change};
}

void Drafter::addFindings() {
    for (const Finding &finding : report.findings)
        if (finding.confidence != Confidence::Possible)
            sure.insert({finding.module, finding.change});
    for (const Finding &finding : report.findings) {
        Key key = keyOf(finding);
        Draft &draft = drafts[key];
        std::tie(draft.module, draft.kind, draft.subject) = key;
        draft.findings.push_back(&finding);
        draft.mean += finding.hours.mean;
    }
}

/// What is written into one script is one package.
void Drafter::addSteps() {
    for (const MigrationStep &step : report.steps) {
        Draft &draft = drafts[{step.module, PackageKind::Data, step.phase}];
        draft.module = step.module;
        draft.kind = PackageKind::Data;
        draft.subject = step.phase;
        draft.steps.push_back(&step);
        draft.mean += step.hours.mean;
    }
}

void Drafter::add(ModuleId module, PackageKind kind, double mean) {
    if (!(mean > 0))
        return;
    Draft &draft = drafts[{module, kind, ""}];
    draft.module = module;
    draft.kind = kind;
    draft.mean += mean;
}

/// What a module costs beyond its findings. A decision whether to keep it is what taking it up
/// begins with.
void Drafter::addRow(const ModuleSummary &row) {
    bool questioned = unneeded.count(row.module);
    for (size_t term = 0; term < effortTermCount; ++term) {
        switch (static_cast<EffortTerm>(term)) {
        case EffortTerm::Findings:
        case EffortTerm::Cosmetic:
        case EffortTerm::Migration:
            break;
        case EffortTerm::Testing:
        case EffortTerm::Release:
            add(row.module, PackageKind::Finish, row.terms[term]);
            break;
        case EffortTerm::Fixed:
            add(row.module, questioned ? PackageKind::Decide : PackageKind::Install,
                row.terms[term]);
            break;
        default:
            add(row.module, PackageKind::Install, row.terms[term]);
        }
    }
}

/// Installing parts what has to be done before from what can be done after it.
std::tuple<unsigned, Lane, PackageKind> rank(const Draft &draft) {
    switch (draft.kind) {
    case PackageKind::Decide:
        return {0, {}, draft.kind};
    case PackageKind::Install:
        return {2, {}, draft.kind};
    case PackageKind::Data:
        return {3,
                llvm::StringRef(draft.subject).startswith("pre") ? Lane::BreaksInstall
                                                                 : Lane::BreaksRuntime,
                draft.kind};
    case PackageKind::Names:
        return {4, {}, draft.kind};
    case PackageKind::Cosmetic:
        return {5, {}, draft.kind};
    case PackageKind::Finish:
        return {6, {}, draft.kind};
    default:
        return {draft.breaksInstall() ? 1 : 3, draft.lane(), draft.kind};
    }
}

std::vector<Draft> Drafter::draft() {
    for (const Unneeded &entry : report.unneeded)
        unneeded.insert(entry.module);
    addFindings();
    addSteps();
    for (const ModuleSummary &row : report.modules)
        addRow(row);
    std::vector<Draft> sorted;
    for (auto &[key, draft] : drafts)
        sorted.push_back(std::move(draft));
    llvm::stable_sort(sorted, [](const Draft &a, const Draft &b) {
        return std::tuple(a.module, rank(a)) < std::tuple(b.module, rank(b));
    });
    return sorted;
}

/// Part of a draft with nothing in it.
Draft emptyPart(const Draft &whole, unsigned number) {
    Draft part;
    part.module = whole.module;
    part.kind = whole.kind;
    part.subject = whole.subject;
    part.steps = whole.steps;
    part.part = number;
    return part;
}

void cutEvenly(const Draft &whole, unsigned parts, std::vector<Draft> &out) {
    for (unsigned number = 1; number <= parts; ++number) {
        out.push_back(emptyPart(whole, number));
        out.back().findings = whole.findings;
        out.back().mean = whole.mean / parts;
        out.back().parts = parts;
    }
}

/// In the order of files and lines.
void cutByFindings(const Draft &whole, double limit, std::vector<Draft> &out) {
    size_t first = out.size();
    for (const Finding *finding : whole.findings) {
        if (out.size() == first || out.back().mean + finding->hours.mean > limit)
            out.push_back(emptyPart(whole, static_cast<unsigned>(out.size() - first + 1)));
        out.back().findings.push_back(finding);
        out.back().mean += finding->hours.mean;
    }
    for (size_t i = first; i < out.size(); ++i)
        out[i].parts = static_cast<unsigned>(out.size() - first);
}

void cut(Draft whole, double limit, std::vector<Draft> &out) {
    if (whole.mean <= limit)
        return out.push_back(std::move(whole));
    bool finer = !whole.findings.empty() && llvm::all_of(whole.findings, [&](const Finding *one) {
        return one->hours.mean <= limit;
    });
    if (finer)
        return cutByFindings(whole, limit, out);
    constexpr double most = 1000;
    cutEvenly(whole, static_cast<unsigned>(std::min(most, std::ceil(whole.mean / limit))), out);
}

} // namespace

Lane Draft::lane() const {
    Lane urgent = Lane::Cosmetic;
    for (const Finding *finding : findings)
        urgent = std::min(urgent, finding->lane);
    return urgent;
}

llvm::StringRef symbolOfChange(llvm::StringRef change) {
    return change.split(':').second.rsplit('@').first;
}

std::vector<Draft> draftPackages(const ScanReport &report, const PackageTexts &texts,
                                 double limit) {
    std::vector<Draft> cutDrafts;
    for (Draft &draft : Drafter(report, texts).draft())
        cut(std::move(draft), limit, cutDrafts);
    return cutDrafts;
}

} // namespace uplift
