#include "analyzer/views/locator_verdicts.h"

#include "analyzer/base/parallel.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>

namespace uplift {

namespace {

/// Views of the project at one end of the span.
class EndRun {
  public:
    EndRun(const World &world, World::End end, llvm::ArrayRef<ProjectView> project,
           const Renames &renames, ArchLimits limits)
        : world(world),
          project(project),
          table(world, end, project, renames),
          bases(project.size()),
          outcomes(project.size()),
          context{table, project, end == World::End::Target ? &renames : nullptr,
                  Composer(table, world.project, limits), outcomes} {}

    /// The sequences of one module's views.
    void plan(size_t first, size_t last, std::vector<ViewSequence> &out);
    void run(std::vector<ViewSequence> sequences) const { runSequences(context, sequences); }
    LocatorOutcomes &results() { return outcomes; }
    bool hasBase(size_t view) const { return bases[view] != Base::Unknown; }
    bool isIndirect(size_t view) const { return bases[view] == Base::Indirect; }
    bool isCutOff(size_t view) const { return table.isCutOff(table.ofProject(view)); }

  private:
    enum class Base : uint8_t { Unknown, Direct, Indirect };

    const World &world;
    llvm::ArrayRef<ProjectView> project;
    ViewTable table;
    std::vector<Base> bases; ///< what each view changes
    LocatorOutcomes outcomes;
    RunContext context;
};

/// Views that end up in the same primary view are judged together, unless one of them or something
/// that it changes is not active: it is applied then for that one alone.
void EndRun::plan(size_t first, size_t last, std::vector<ViewSequence> &out) {
    Viewer viewer{table.modules().installedWith(project[first].module),
                  table.modules().of(project[first].module)};
    struct Group {
        std::vector<ViewIndex> ancestry;
        std::vector<ViewIndex> judged;
    };
    std::map<std::pair<ViewIndex, ViewIndex>, Group> groups;
    for (size_t i = first; i < last; ++i) {
        ViewIndex view = table.ofProject(i);
        if (project[i].inherit.empty())
            continue;
        std::vector<ViewIndex> ancestry = table.ancestry(view, viewer);
        auto primary = llvm::find_if(ancestry, [&](ViewIndex at) { return !table[at].extends; });
        if (primary == ancestry.end())
            continue;
        const TableView *base = ancestry.size() > 1 ? &table[ancestry[1]] : nullptr;
        bases[i] = base && (base->extends || base->own) ? Base::Indirect : Base::Direct;
        bool forced = llvm::any_of(ancestry, [&](ViewIndex at) { return table[at].inactive; });
        Group &group = groups[{*primary, forced ? view + 1 : 0}];
        group.ancestry = std::move(ancestry);
        group.judged.push_back(view);
    }
    for (auto &[key, group] : groups) {
        ViewSequence sequence;
        sequence.views = table.sequence(group.ancestry, viewer);
        for (uint32_t at = 0; at < sequence.views.size(); ++at)
            if (llvm::is_contained(group.judged, sequence.views[at]))
                sequence.judged.push_back(at);
        if (sequence.judged.empty())
            continue;
        sequence.views.resize(sequence.judged.back() + 1);
        out.push_back(std::move(sequence));
    }
}

/// [first, last) of each module's views.
std::vector<std::pair<size_t, size_t>> byModule(llvm::ArrayRef<ProjectView> views) {
    std::vector<std::pair<size_t, size_t>> ranges;
    for (size_t i = 0; i < views.size(); ++i) {
        if (i == 0 || views[i].module != views[i - 1].module)
            ranges.push_back({i, i});
        ranges.back().second = i + 1;
    }
    return ranges;
}

struct Task {
    const EndRun *end;
    std::vector<ViewSequence> sequences; ///< that begin with the same view
};

void addTasks(const EndRun &end, const std::vector<std::vector<ViewSequence>> &planned,
              std::vector<Task> &tasks) {
    std::map<ViewIndex, std::vector<ViewSequence>> byRoot;
    for (const std::vector<ViewSequence> &sequences : planned)
        for (const ViewSequence &sequence : sequences)
            byRoot[sequence.views.front()].push_back(sequence);
    for (auto &[root, sequences] : byRoot)
        tasks.push_back({&end, std::move(sequences)});
}

/// Joins what became of the locators of one view at both ends.
class Joining {
  public:
    Joining(const World &world, std::vector<std::vector<LocatorVerdict>> &byFile)
        : world(world),
          byFile(byFile) {}

    void join(const ProjectView &view, std::vector<LocatorOutcome> &source,
              std::vector<LocatorOutcome> &target) {
        auto byElement = [](const LocatorOutcome &a, const LocatorOutcome &b) {
            return a.element < b.element;
        };
        llvm::sort(source, byElement);
        llvm::sort(target, byElement);
        auto now = target.begin();
        for (LocatorOutcome &before : source) {
            while (now != target.end() && now->element < before.element)
                ++now;
            if (now == target.end())
                return;
            if (now->element == before.element && before.element != noElement)
                add(view, before, *now);
        }
    }

    /// Of a view that changes what the target does not have.
    void joinCutOff(const ProjectView &view, std::vector<LocatorOutcome> &source) {
        for (LocatorOutcome &before : source) {
            LocatorOutcome now;
            now.element = before.element;
            now.state = LocateState::NoView;
            if (before.element != noElement)
                add(view, before, now);
        }
    }

  private:
    void add(const ProjectView &view, LocatorOutcome &before, LocatorOutcome &now) {
        const FileFacts &facts = world.project.file(view.file);
        LocatorVerdict verdict;
        verdict.element = before.element;
        verdict.view = view.inherit;
        verdict.xpath = facts.xml.value(facts.strings, before.element, "expr").str();
        verdict.source = std::move(before);
        verdict.target = std::move(now);
        byFile[view.file].push_back(std::move(verdict));
    }

    const World &world;
    std::vector<std::vector<LocatorVerdict>> &byFile;
};

} // namespace

bool LocatorVerdict::isLost() const {
    return source.state == LocateState::Found && target.state == LocateState::Missing &&
           !source.isOwn;
}

bool LocatorVerdict::isOther() const {
    bool bothFound = source.state == LocateState::Found && target.state == LocateState::Found;
    return bothFound && !target.renamed && !source.isOwn && !target.isOwn &&
           source.around != target.around;
}

LocatorVerdicts::LocatorVerdicts(const World &world, const Renames &renames, unsigned threads,
                                 ArchLimits limits) {
    if (!world.source || !world.target)
        return;
    const std::vector<ProjectView> views = projectViews(world.project);
    const auto ranges = byModule(views);
    std::vector<std::unique_ptr<EndRun>> ends(2);
    parallelFor(2, threads, [&](size_t i) {
        World::End end = i ? World::End::Target : World::End::Source;
        ends[i] = std::make_unique<EndRun>(world, end, views, renames, limits);
    });
    std::vector<std::vector<ViewSequence>> planned[2];
    std::vector<Task> tasks;
    for (size_t i = 0; i < 2; ++i)
        planned[i].resize(ranges.size());
    parallelFor(2 * ranges.size(), threads, [&](size_t i) {
        auto [first, last] = ranges[i / 2];
        ends[i % 2]->plan(first, last, planned[i % 2][i / 2]);
    });
    for (size_t i = 0; i < 2; ++i)
        addTasks(*ends[i], planned[i], tasks);
    parallelFor(tasks.size(), threads,
                [&](size_t i) { tasks[i].end->run(std::move(tasks[i].sequences)); });
    byFile.resize(world.project.facts().project.files.size());
    Joining joining(world, byFile);
    for (size_t i = 0; i < views.size(); ++i) {
        if (views[i].inherit.empty())
            continue;
        bool cutOff = !ends[1]->hasBase(i) && ends[1]->isCutOff(i);
        byView.push_back(
            {views[i], ends[0]->hasBase(i), ends[1]->hasBase(i), cutOff, ends[0]->isIndirect(i)});
        if (cutOff)
            joining.joinCutOff(views[i], ends[0]->results()[i]);
        else
            joining.join(views[i], ends[0]->results()[i], ends[1]->results()[i]);
    }
    for (std::vector<LocatorVerdict> &verdicts : byFile)
        llvm::sort(verdicts, [](const LocatorVerdict &a, const LocatorVerdict &b) {
            return a.element < b.element;
        });
}

llvm::ArrayRef<LocatorVerdict> LocatorVerdicts::of(FileId file) const {
    if (file >= byFile.size())
        return {};
    return byFile[file];
}

const LocatorVerdict *LocatorVerdicts::find(FileId file, XmlId element) const {
    return verdictOn(of(file), element);
}

const LocatorVerdict *verdictOn(llvm::ArrayRef<LocatorVerdict> verdicts, XmlId element) {
    auto below = [&](const LocatorVerdict &verdict) { return verdict.element < element; };
    const LocatorVerdict *at = std::partition_point(verdicts.begin(), verdicts.end(), below);
    return at != verdicts.end() && at->element == element ? at : nullptr;
}

} // namespace uplift
