#include "reports/backlog/backlog_output.h"
#include "reports/text/painter.h"

#include <fmt/format.h>

namespace uplift {

namespace {

class BacklogText {
  public:
    BacklogText(llvm::raw_ostream &out, const Backlog &backlog, unsigned width)
        : out(out),
          backlog(backlog),
          width(width),
          hours(wholeParts(backlog, 100)) {}

    void write();

  private:
    void head();
    void waves();
    void chain();
    void package(const WorkPackage &package, size_t number, const std::string &spent);
    void refactoring();
    void heading(unsigned wave);
    void line(llvm::StringRef name, llvm::StringRef text);
    std::string numbers(llvm::ArrayRef<PackageId> ids) const;

    llvm::raw_ostream &out;
    const Backlog &backlog;
    unsigned width;
    std::vector<int64_t> hours; ///< of each package, in hundredths
};

std::string counted(size_t count, llvm::StringRef what) {
    return fmt::format("{} {}{}", count, what.str(), count == 1 ? "" : "s");
}

std::string BacklogText::numbers(llvm::ArrayRef<PackageId> ids) const {
    constexpr size_t most = 12;
    std::string text;
    for (size_t i = 0; i < std::min(most, ids.size()); ++i)
        text += fmt::format("{}{}", i ? ", " : "", ids[i] + 1);
    return ids.size() > most ? text + fmt::format(" and {} more", ids.size() - most) : text;
}

void BacklogText::head() {
    const ScanReport &report = *backlog.report;
    const BacklogCalendar &calendar = backlog.calendar;
    int64_t sum = 0;
    for (int64_t part : hours)
        sum += part;
    if (backlog.packages.empty())
        return void(out << fmt::format("Odoo {} to {}: no work packages\n\n", report.from.str(),
                                       report.to.str()));
    writeWrapped(out, "",
                 fmt::format("Odoo {} to {}: {} packages in {}, {} h (P50 {:.1f}, P80 "
                             "{:.1f}), by model {}{}.",
                             report.from.str(), report.to.str(), backlog.packages.size(),
                             counted(backlog.waves.size(), "wave"), hundredths(sum),
                             report.hours.p50, report.hours.p80, report.model,
                             report.calibrated ? ", calibrated" : ": a prior, uncalibrated"),
                 width);
    writeWrapped(out, "",
                 fmt::format("A team of {} that works {:g} h a day needs {:.1f} days at the P50, "
                             "{:.1f} days at the P80. The longest chain takes {:.1f} days at the "
                             "P50, however large the team is.",
                             calendar.team, calendar.hoursPerDay, calendar.p50, calendar.p80,
                             calendar.chain),
                 width);
    out << '\n';
}

void BacklogText::waves() {
    if (backlog.waves.empty())
        return;
    out << "                      Days until installed  Days until done\n"
           "Wave  Modules  Hours        P50        P80      P50     P80\n";
    for (size_t i = 0; i < backlog.waves.size(); ++i) {
        const Wave &wave = backlog.waves[i];
        out << fmt::format("{:>4}  {:>7}  {:>5.1f}  {:>9.1f}  {:>9.1f}  {:>7.1f}  {:>6.1f}\n",
                           i + 1, wave.modules.size(), wave.mean, wave.installedP50,
                           wave.installedP80, wave.doneP50, wave.doneP80);
    }
    writeWrapped(out, "",
                 "Modules of one wave do not wait for each other; a module can be installed once "
                 "those of the wave before that it depends on are.",
                 width);
    out << '\n';
}

void BacklogText::chain() {
    if (backlog.criticalPath.empty())
        return;
    out << "Longest chain\n";
    for (PackageId id : backlog.criticalPath)
        writeWrapped(out, "  ",
                     fmt::format("{}. {}, {} h", id + 1, fullTitle(backlog, backlog.packages[id]),
                                 hundredths(hours[id])),
                     width);
    out << '\n';
}

void BacklogText::line(llvm::StringRef name, llvm::StringRef text) {
    if (!text.empty())
        writeWrapped(out, "      ", name.str() + text.str(), width);
}

void BacklogText::heading(unsigned wave) {
    out << (wave ? fmt::format("Wave {}\n\n", wave)
                 : std::string("First: delete instead of migrate?\n\n"));
}

void BacklogText::package(const WorkPackage &package, size_t number, const std::string &spent) {
    writeWrapped(out, "  ", fmt::format("{}. {}", number, fullTitle(backlog, package)), width);
    line("", package.kind == PackageKind::Refactor
                 ? fmt::format("{} h; {}", spent, package.key)
                 : fmt::format("{} h (P80 {:.1f}); {}risk {}{}{}; {}", spent, package.hours.p80,
                               package.lane ? laneName(*package.lane).str() + "; " : "",
                               riskName(package.risk).str(), package.risks.empty() ? "" : ": ",
                               fmt::join(package.risks, ", "), package.key));
    if (!package.changes.empty())
        line("about: ", package.symbol);
    line("waits for: ", numbers(package.dependsOn));
    for (const std::string &text : package.todo)
        line("do: ", text);
    for (const PlaceGroup &group : groupPlaces(package))
        line("at: ", group.where + ": " + group.text);
    for (const std::string &text : package.tests)
        line("test: ", text);
    out << '\n';
}

void BacklogText::refactoring() {
    if (backlog.refactoring.empty())
        return;
    out << "Beyond the upgrade\n\n";
    writeWrapped(out, "", beyondTheUpgrade, width);
    out << '\n';
    for (size_t i = 0; i < backlog.refactoring.size(); ++i)
        package(backlog.refactoring[i], backlog.packages.size() + i + 1,
                hundredths(ownParts(backlog.refactoring[i], 100)));
}

void BacklogText::write() {
    head();
    waves();
    chain();
    for (PackageId id = 0; id < backlog.packages.size(); ++id) {
        if (id == 0 || backlog.packages[id].wave != backlog.packages[id - 1].wave)
            heading(backlog.packages[id].wave);
        package(backlog.packages[id], id + 1, hundredths(hours[id]));
    }
    refactoring();
    for (const std::string &note : backlog.notes)
        writeWrapped(out, "", "note: " + note, width);
}

} // namespace

void writeBacklogText(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    BacklogText(out, backlog, layout.width).write();
}

} // namespace uplift
