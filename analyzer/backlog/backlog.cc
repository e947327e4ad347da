#include "analyzer/backlog/backlog.h"

#include "analyzer/backlog/calendar.h"
#include "analyzer/backlog/describe.h"
#include "analyzer/backlog/drafts.h"
#include "analyzer/backlog/module_waves.h"
#include "analyzer/backlog/refactoring.h"
#include "analyzer/backlog/schedule.h"
#include "analyzer/base/enforce.h"
#include "analyzer/estimate/shares.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace uplift {

namespace {

class BacklogMaker {
  public:
    BacklogMaker(const ScanReport &report, const PackageTexts &texts, const BacklogOptions &options)
        : report(report),
          texts(texts),
          options(options) {}

    Backlog make();

  private:
    void addPackages();
    std::vector<double> chainsBehind() const;
    void order(std::vector<Draft> &drafts) const;
    void connect();
    void connectModule(PackageId first, PackageId last);
    void setHours();
    void addWaves();
    void plan();
    void addNotes();

    const ScanReport &report;
    const PackageTexts &texts;
    const BacklogOptions &options;
    ModuleWaves waves;
    std::vector<const ModuleSummary *> rows;   ///< by module of the project
    std::vector<std::vector<PackageId>> gates; ///< by module: once done, it can be installed
    Backlog backlog;
};

/// Hours of each module and of the longest chain of modules that wait for it.
std::vector<double> BacklogMaker::chainsBehind() const {
    std::vector<ModuleId> latestFirst;
    for (ModuleId id = 0; id < rows.size(); ++id)
        if (rows[id])
            latestFirst.push_back(id);
    llvm::stable_sort(latestFirst,
                      [&](ModuleId a, ModuleId b) { return waves.wave[a] > waves.wave[b]; });
    std::vector<double> behind(rows.size());
    for (ModuleId id : latestFirst) {
        behind[id] += rows[id]->hours.mean;
        for (ModuleId before : waves.depends[id])
            behind[before] = std::max(behind[before], behind[id]);
    }
    for (const std::vector<ModuleId> &circle : waves.circles) { // its modules stand together
        double longest = 0;
        for (ModuleId id : circle)
            longest = std::max(longest, behind[id]);
        for (ModuleId id : circle)
            behind[id] = longest;
    }
    return behind;
}

/// Decisions come first: they may spare what follows. Then wave by wave; in a wave the module that
/// most hangs on, and its packages together.
void BacklogMaker::order(std::vector<Draft> &drafts) const {
    std::vector<double> behind = chainsBehind();
    auto place = [&](const Draft &draft) {
        bool decide = draft.kind == PackageKind::Decide;
        return std::tuple(decide ? 0 : waves.wave[draft.module], -behind[draft.module],
                          draft.module);
    };
    llvm::stable_sort(drafts, [&](const Draft &a, const Draft &b) { return place(a) < place(b); });
}

void BacklogMaker::addPackages() {
    std::vector<Draft> drafts = draftPackages(report, texts, 2 * options.hoursPerDay);
    std::vector<bool> takesPart(report.project->project.modules.size());
    rows.resize(takesPart.size());
    for (const ModuleSummary &row : report.modules)
        rows[row.module] = &row;
    llvm::erase_if(drafts, [&](const Draft &draft) { return !rows[draft.module]; });
    for (const Draft &draft : drafts)
        takesPart[draft.module] = true;
    waves = wavesOf(report.project->project, takesPart);
    order(drafts);
    Describer describer(report, texts);
    for (const Draft &draft : drafts) {
        backlog.packages.push_back(describer.describe(draft));
        backlog.packages.back().wave =
            draft.kind == PackageKind::Decide ? 0 : waves.wave[draft.module];
    }
}

/// Within a module: what stops it from being installed, the installation, all else, the end.
class ModuleChain {
  public:
    explicit ModuleChain(std::vector<PackageId> decision) : before(std::move(decision)) {}

    /// `others` are what has to be installed before the module is.
    void add(PackageId id, WorkPackage &package, llvm::ArrayRef<PackageId> others);
    /// What has to be done before the module can be installed with others.
    const std::vector<PackageId> &gate() const { return !installed.empty() ? installed : begun(); }

  private:
    const std::vector<PackageId> &begun() const { return !breakers.empty() ? breakers : before; }

    std::vector<PackageId> before, breakers, installed, rest;
};

void ModuleChain::add(PackageId id, WorkPackage &package, llvm::ArrayRef<PackageId> others) {
    bool breaks = package.lane == Lane::BreaksInstall && package.kind != PackageKind::Names;
    if (package.kind == PackageKind::Install) { // parts of it are done one after the other
        package.dependsOn = gate();
        if (installed.empty())
            llvm::append_range(package.dependsOn, others);
        installed = {id};
    } else if (package.kind == PackageKind::Finish) {
        package.dependsOn = !rest.empty() ? rest : gate();
        rest = {id};
    } else if (breaks && installed.empty()) {
        package.dependsOn = before;
        breakers.push_back(id);
    } else {
        package.dependsOn = gate();
        rest.push_back(id);
    }
}

void BacklogMaker::connectModule(PackageId first, PackageId last) {
    ModuleId module = backlog.packages[first].module;
    std::vector<PackageId> others;
    for (ModuleId dependency : waves.depends[module])
        llvm::append_range(others, gates[dependency]);
    ModuleChain chain(gates[module]); // so far the decision, if there is one
    for (PackageId id = first; id < last; ++id)
        chain.add(id, backlog.packages[id], others);
    gates[module] = chain.gate();
}

void BacklogMaker::connect() {
    std::vector<WorkPackage> &packages = backlog.packages;
    gates.resize(rows.size());
    PackageId id = 0;
    for (; id < packages.size() && packages[id].kind == PackageKind::Decide; ++id)
        gates[packages[id].module].push_back(id);
    while (id < packages.size()) {
        PackageId end = id;
        while (end < packages.size() && packages[end].module == packages[id].module)
            ++end;
        connectModule(id, end);
        id = end;
    }
    for (PackageId at = 0; at < packages.size(); ++at) {
        llvm::sort(packages[at].dependsOn);
        for (PackageId before : packages[at].dependsOn)
            ENFORCE(before < at, "a package waits for a later one");
    }
}

/// A package is taken to be as sure as its module is.
void BacklogMaker::setHours() {
    auto scaled = [](double part, double whole, double of) {
        return whole > 0 ? of * part / whole : 0;
    };
    for (WorkPackage &package : backlog.packages) {
        double mean = package.hours.mean;
        const Hours &row = rows[package.module]->hours;
        package.hours = {mean, scaled(mean, row.mean, row.p10), scaled(mean, row.mean, row.p50),
                         scaled(mean, row.mean, row.p80), scaled(mean, row.mean, row.p90)};
        package.shareP50 = scaled(mean, report.hours.mean, report.hours.p50);
        package.shareP80 = scaled(mean, report.hours.mean, report.hours.p80);
    }
}

void BacklogMaker::addWaves() {
    for (const WorkPackage &package : backlog.packages) {
        if (package.wave == 0)
            continue;
        if (backlog.waves.size() < package.wave)
            backlog.waves.resize(package.wave);
        Wave &wave = backlog.waves[package.wave - 1];
        if (wave.modules.empty() || wave.modules.back() != package.module)
            wave.modules.push_back(package.module);
        wave.mean += package.hours.mean;
        wave.shareP50 += package.shareP50;
    }
}

void BacklogMaker::plan() {
    std::vector<double> hours;
    for (const WorkPackage &package : backlog.packages)
        hours.push_back(package.shareP50);
    Schedule schedule(backlog.packages, hours);
    backlog.criticalPath = schedule.longestChain();
    for (PackageId id : backlog.criticalPath)
        backlog.packages[id].critical = true;
    std::vector<double> ends;
    std::vector<PackageSlot> slots;
    schedule.run(options.team, hours, ends, &slots);
    for (size_t id = 0; id < slots.size(); ++id)
        backlog.packages[id].slot = slots[id];
    BacklogCalendar &calendar = backlog.calendar;
    calendar.team = options.team;
    calendar.hoursPerDay = options.hoursPerDay;
    calendar.chain = schedule.longestHours() / options.hoursPerDay;
    if (!ends.empty())
        calendar.planned = *std::max_element(ends.begin(), ends.end()) / options.hoursPerDay;
    simulateCalendar(schedule, backlog);
}

void BacklogMaker::addNotes() {
    const Project &project = report.project->project;
    for (const std::vector<ModuleId> &circle : waves.circles) {
        std::string names;
        for (ModuleId id : circle)
            names += (names.empty() ? "" : ", ") + project.modules[id].name;
        backlog.notes.push_back("modules that depend on each other in a circle, which Odoo does "
                                "not install; they are one unit here: " +
                                names);
    }
    if (report.findings.empty())
        backlog.notes.push_back(backlog.packages.empty()
                                    ? "no findings, and no hours beyond them: nothing to do"
                                    : "no findings: what is left is what no scan sees, tests "
                                      "and release");
    llvm::append_range(backlog.notes, report.refactorNotes);
    for (const std::string &note : report.notes)
        backlog.notes.push_back(note);
}

Backlog BacklogMaker::make() {
    backlog.report = &report;
    addPackages();
    connect();
    setHours();
    addWaves();
    plan();
    backlog.refactoring = refactorPackages(report, texts, 2 * options.hoursPerDay);
    addNotes();
    return std::move(backlog);
}

} // namespace

llvm::StringRef riskName(Risk risk) {
    constexpr llvm::StringLiteral names[] = {"low", "medium", "high"};
    return names[static_cast<size_t>(risk)];
}

Backlog makeBacklog(const ScanReport &report, const PackageTexts &texts,
                    const BacklogOptions &options) {
    return BacklogMaker(report, texts, options).make();
}

std::vector<int64_t> wholeParts(const Backlog &backlog, int64_t partsOfHour) {
    std::vector<double> means;
    for (const WorkPackage &package : backlog.packages)
        means.push_back(package.hours.mean);
    double total = backlog.report->hours.mean * static_cast<double>(partsOfHour);
    return largestRemainder(means, std::llround(total));
}

} // namespace uplift
