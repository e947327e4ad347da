// A document to read from the top, and to tick off.
#include "reports/backlog/package_body.h"
#include "reports/shared/markdown_text.h"

#include <fmt/format.h>

#include <limits>

namespace uplift {

namespace {

class BacklogMarkdown {
  public:
    BacklogMarkdown(llvm::raw_ostream &out, const Backlog &backlog)
        : out(out),
          backlog(backlog),
          hours(wholeParts(backlog, 100)) {}

    void write();

  private:
    void head();
    void waves();
    void package(const WorkPackage &package, size_t number, const std::string &spent);

    llvm::raw_ostream &out;
    const Backlog &backlog;
    std::vector<int64_t> hours; ///< of each package, in hundredths
};

void BacklogMarkdown::head() {
    const ScanReport &report = *backlog.report;
    const BacklogCalendar &calendar = backlog.calendar;
    int64_t sum = 0;
    for (int64_t part : hours)
        sum += part;
    out << fmt::format("# Upgrade from Odoo {} to {}\n\n", report.from.str(), report.to.str())
        << fmt::format("{} packages, {} h in all (P50 {:.1f} h, P80 {:.1f} h), by model {}{}.\n\n",
                       backlog.packages.size(), hundredths(sum), report.hours.p50, report.hours.p80,
                       report.model, report.calibrated ? ", calibrated" : ", a prior, uncalibrated")
        << fmt::format("A team of {} that works {:g} h a day needs {:.1f} days at the P50, {:.1f} "
                       "days at the P80; the longest chain takes {:.1f} days at the P50.\n",
                       calendar.team, calendar.hoursPerDay, calendar.p50, calendar.p80,
                       calendar.chain);
}

void BacklogMarkdown::waves() {
    if (backlog.waves.empty())
        return;
    out << "\n| Wave | Modules | Hours | Installed, days P50 | P80 | Done, days P50 | P80 |\n"
           "| ---: | :--- | ---: | ---: | ---: | ---: | ---: |\n";
    for (size_t i = 0; i < backlog.waves.size(); ++i) {
        const Wave &wave = backlog.waves[i];
        std::string names;
        for (ModuleId id : wave.modules)
            names += (names.empty() ? "" : ", ") +
                     markdownText(backlog.report->project->project.modules[id].name);
        out << fmt::format("| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.1f} |\n", i + 1,
                           names, wave.mean, wave.installedP50, wave.installedP80, wave.doneP50,
                           wave.doneP80);
    }
}

void BacklogMarkdown::package(const WorkPackage &package, size_t number, const std::string &spent) {
    out << fmt::format("\n### {}. {}\n\n<!-- uplift:{} -->\n", number,
                       markdownText(fullTitle(backlog, package)), package.key);
    out << bodyMarkdown(packageBody(backlog, package, spent), std::numeric_limits<size_t>::max());
}

void BacklogMarkdown::write() {
    head();
    waves();
    for (PackageId id = 0; id < backlog.packages.size(); ++id) {
        unsigned wave = backlog.packages[id].wave;
        if (id == 0 || wave != backlog.packages[id - 1].wave)
            out << (wave ? fmt::format("\n## Wave {}\n", wave)
                         : std::string("\n## First: delete instead of migrate?\n"));
        package(backlog.packages[id], id + 1, hundredths(hours[id]));
    }
    if (!backlog.refactoring.empty())
        out << "\n## Beyond the upgrade\n\n" << beyondTheUpgrade << "\n";
    for (size_t i = 0; i < backlog.refactoring.size(); ++i)
        package(backlog.refactoring[i], backlog.packages.size() + i + 1,
                hundredths(ownParts(backlog.refactoring[i], 100)));
    if (!backlog.notes.empty())
        out << "\n## Notes\n\n";
    for (const std::string &note : backlog.notes)
        out << "- " << markdownText(note) << "\n";
}

} // namespace

void writeBacklogMarkdown(llvm::raw_ostream &out, const Backlog &backlog,
                          const BacklogLayout &layout) {
    BacklogMarkdown(out, backlog).write();
}

} // namespace uplift
