#include "analyzer/backlog/calendar.h"

#include "analyzer/estimate/estimate_report.h"
#include "analyzer/estimate/simulate.h"

#include <algorithm>

namespace uplift {

namespace {

/// So many packages are placed in all, at most about, in so many draws.
constexpr size_t mostSteps = 2'000'000, fewestDraws = 200, mostDraws = 4096;

double quantile(std::vector<double> &values, double level) {
    auto at =
        values.begin() + static_cast<std::ptrdiff_t>(level * static_cast<double>(values.size()));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

class CalendarSimulation {
  public:
    CalendarSimulation(const Schedule &schedule, Backlog &backlog)
        : schedule(schedule),
          backlog(backlog),
          report(*backlog.report) {}

    void run();

  private:
    void readRows();
    void take(const Draws &draws, size_t draw);
    double perDay(double hours, double Hours::*level, double simulated) const;

    const Schedule &schedule;
    Backlog &backlog;
    const ScanReport &report;
    std::vector<Lognormal> rows;
    std::vector<size_t> rowOf; ///< by package
    std::vector<double> shareOfRow;
    std::vector<double> rowHours, hours, ends;
    std::vector<std::vector<double>> waveEnds, installs; ///< by wave; at 0 that of all
    std::vector<double> totals;
};

void CalendarSimulation::readRows() {
    std::vector<size_t> byModule(report.project->project.modules.size());
    for (size_t i = 0; i < report.modules.size(); ++i) {
        byModule[report.modules[i].module] = i;
        rows.push_back({report.modules[i].hours.mean, report.modules[i].sigma});
    }
    for (const WorkPackage &package : backlog.packages) {
        rowOf.push_back(byModule[package.module]);
        shareOfRow.push_back(package.hours.mean / rows[rowOf.back()].mean);
    }
    hours.resize(rowOf.size());
    waveEnds.resize(backlog.waves.size() + 1);
    installs.resize(backlog.waves.size() + 1);
}

void CalendarSimulation::take(const Draws &draws, size_t draw) {
    draws.take(draw, rowHours);
    double total = 0;
    for (size_t id = 0; id < hours.size(); ++id)
        total += hours[id] = rowHours[rowOf[id]] * shareOfRow[id];
    totals.push_back(total);
    schedule.run(backlog.calendar.team, hours, ends, nullptr);
    std::vector<double> last(waveEnds.size()), installed(waveEnds.size());
    for (size_t id = 0; id < ends.size(); ++id) {
        const WorkPackage &package = backlog.packages[id];
        last[0] = std::max(last[0], ends[id]);
        if (package.wave)
            last[package.wave] = std::max(last[package.wave], ends[id]);
        if (package.kind == PackageKind::Install)
            installed[package.wave] = std::max(installed[package.wave], ends[id]);
    }
    for (size_t wave = 0; wave < last.size(); ++wave) {
        waveEnds[wave].push_back(last[wave]);
        installs[wave].push_back(installed[wave]);
    }
}

/// Days. The estimate's own quantiles count where a history scaled them, and where fewer draws are
/// taken here.
double CalendarSimulation::perDay(double time, double Hours::*level, double simulated) const {
    double scale = simulated > 0 ? report.hours.*level / simulated : 1;
    return time * scale / backlog.calendar.hoursPerDay;
}

void CalendarSimulation::run() {
    readRows();
    if (hours.empty())
        return;
    Draws draws(rows, report.sharedSigma, effortSeed);
    size_t wanted = std::clamp(mostSteps / hours.size(), fewestDraws, mostDraws);
    size_t step = std::max<size_t>(1, draws.count() / wanted);
    for (size_t draw = step / 2; draw < draws.count(); draw += step)
        take(draws, draw);
    double total50 = quantile(totals, 0.5), total80 = quantile(totals, 0.8);
    auto set = [&](std::vector<double> &times, double &p50, double &p80) {
        p50 = perDay(quantile(times, 0.5), &Hours::p50, total50);
        p80 = perDay(quantile(times, 0.8), &Hours::p80, total80);
    };
    for (size_t i = 0; i < backlog.waves.size(); ++i) {
        Wave &wave = backlog.waves[i];
        set(waveEnds[i + 1], wave.doneP50, wave.doneP80);
        set(installs[i + 1], wave.installedP50, wave.installedP80);
    }
    set(waveEnds[0], backlog.calendar.p50, backlog.calendar.p80);
}

} // namespace

void simulateCalendar(const Schedule &schedule, Backlog &backlog) {
    CalendarSimulation(schedule, backlog).run();
}

} // namespace uplift
