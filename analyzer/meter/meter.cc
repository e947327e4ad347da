#include "analyzer/meter/meter.h"

#include "analyzer/baseline/matching.h"

#include <cmath>

namespace uplift {

namespace {

int64_t hundredths(double hours) {
    return std::llround(hours * 100);
}

std::vector<FindingEntry> entriesOf(const ScanReport *report) {
    std::vector<FindingEntry> entries;
    if (report)
        for (const Finding &finding : report->findings)
            entries.push_back(entryOf(*report->project, finding));
    return entries;
}

std::vector<std::string> moduleNames(const ScanReport &report) {
    std::vector<std::string> names;
    for (const Module &module : report.project->project.modules)
        names.push_back(module.name);
    return names;
}

int64_t linesOf(const std::optional<LineCount> &cloc) {
    return cloc ? cloc->code : 0;
}

using Rows = std::map<std::string, MeterRow>;

struct Side {
    double Reading<double>::*hours;
    int64_t Reading<int64_t>::*lines;
};
constexpr Side atBase{&Reading<double>::before, &Reading<int64_t>::before};
constexpr Side atNow{&Reading<double>::now, &Reading<int64_t>::now};

void readRows(const ScanReport &report, const Side &side, Rows &rows) {
    for (const ModuleSummary &summary : report.modules) {
        MeterRow &row = rows[report.module(summary).name];
        row.hours.*side.hours += summary.hours.mean;
        row.lines.*side.lines += linesOf(summary.cloc);
    }
}

/// Counts a finding that stands on one side only; those that are shown are kept in `list`.
void turn(const ScanReport &report, size_t index, size_t FindingTurnover::*way, Rows &rows,
          std::vector<size_t> &list, Meter &meter) {
    const Finding &finding = report.findings[index];
    if (finding.confidence == Confidence::Possible) {
        ++(meter.possible.*way);
        return;
    }
    ++(meter.lanes[static_cast<size_t>(finding.lane)].*way);
    list.push_back(index);
    if (finding.module != noModule)
        ++(rows[report.project->project.modules[finding.module].name].findings.*way);
}

void readFindings(Rows &rows, Meter &meter) {
    std::vector<FindingEntry> before = entriesOf(meter.base), now = entriesOf(meter.now);
    EntryMatching matching = matchEntries(before, now, moduleNames(*meter.now));
    for (size_t i = 0; i < now.size(); ++i)
        if (matching.entryOf[i] == EntryMatching::none)
            turn(*meter.now, i, &FindingTurnover::fresh, rows, meter.fresh, meter);
    for (size_t i = 0; i < before.size(); ++i)
        if (matching.findingOf[i] == EntryMatching::none)
            turn(*meter.base, i, &FindingTurnover::gone, rows, meter.gone, meter);
}

} // namespace

bool MeterRow::isStill() const {
    return hundredths(hours.before) == hundredths(hours.now) && lines.before == lines.now &&
           findings.fresh == 0 && findings.gone == 0;
}

bool Meter::adds() const {
    return hundredths(mean.now) > hundredths(mean.before);
}

int64_t linesLeftInHundred(int64_t lines) {
    return (100 - lines % 100) % 100;
}

Meter readMeter(const ScanReport *base, const ScanReport &now) {
    Meter meter;
    meter.base = base;
    meter.now = &now;
    Rows rows;
    if (base) {
        meter.mean.before = base->hours.mean;
        meter.p80.before = base->hours.p80;
        meter.lines.before = linesOf(base->cloc);
        readRows(*base, atBase, rows);
    }
    meter.mean.now = now.hours.mean;
    meter.p80.now = now.hours.p80;
    meter.lines.now = linesOf(now.cloc);
    readRows(now, atNow, rows);
    readFindings(rows, meter);
    for (auto &[name, row] : rows) {
        row.module = name;
        if (!row.isStill())
            meter.modules.push_back(row);
    }
    return meter;
}

} // namespace uplift
