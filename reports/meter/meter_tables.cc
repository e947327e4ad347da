#include "reports/meter/meter_tables.h"

#include <cmath>

namespace uplift {

namespace {

std::string signedHours(double change) {
    double rounded = static_cast<double>(std::llround(change * 100)) / 100;
    return rounded == 0 ? "0.00" : formatted(rounded, "%+.2f");
}

std::string signedCount(int64_t change) {
    return (change > 0 ? "+" : "") + std::to_string(change);
}

int64_t hundreds(int64_t lines) {
    return (lines + 99) / 100;
}

void hoursRow(llvm::StringRef what, const Reading<double> &hours, Rows &rows) {
    rows.push_back({what.str(), formatted(hours.before, "%.2f"), formatted(hours.now, "%.2f"),
                    signedHours(hours.change())});
}

void countRow(llvm::StringRef what, const Reading<int64_t> &count, Rows &rows) {
    rows.push_back({what.str(), std::to_string(count.before), std::to_string(count.now),
                    signedCount(count.change())});
}

void moneyRow(llvm::StringRef what, const std::optional<Reading<Decimal>> &amount,
              const MeterPrice &price, Rows &rows) {
    if (!amount)
        return;
    std::string change = amount->change().str(price.places);
    rows.push_back({what.str() + ", " + price.currency, amount->before.str(price.places),
                    amount->now.str(price.places),
                    (amount->change() > Decimal() ? "+" : "") + change});
}

void turnoverRow(llvm::StringRef what, const FindingTurnover &turnover, Rows &rows) {
    if (turnover.fresh || turnover.gone)
        rows.push_back({what.str(), std::to_string(turnover.fresh), std::to_string(turnover.gone)});
}

} // namespace

Rows meterFigures(const Meter &meter) {
    Rows rows = {{"", "Before", "Now", "Change"}};
    hoursRow("Hours (mean)", meter.mean, rows);
    hoursRow("Hours (P80)", meter.p80, rows);
    countRow("Lines", meter.lines, rows);
    countRow("Started hundreds", {hundreds(meter.lines.before), hundreds(meter.lines.now)}, rows);
    if (meter.price) {
        moneyRow("Work (mean)", meter.price->work, *meter.price, rows);
        moneyRow("Work (P80)", meter.price->workP80, *meter.price, rows);
        moneyRow("Fee a month", meter.price->monthly, *meter.price, rows);
    }
    return rows;
}

Rows meterLanes(const Meter &meter) {
    Rows rows = {{"Findings", "New", "Gone"}};
    for (unsigned lane = 0; lane < laneCount; ++lane)
        turnoverRow(laneName(static_cast<Lane>(lane)), meter.lanes[lane], rows);
    turnoverRow("possible, to be looked at", meter.possible, rows);
    return rows.size() == 1 ? Rows{} : rows;
}

Rows meterModules(const Meter &meter) {
    if (meter.modules.empty())
        return {};
    Rows rows = {{"Module", "Hours", "Lines", "New", "Gone"}};
    for (const MeterRow &row : meter.modules)
        rows.push_back({row.module, signedHours(row.hours.change()),
                        signedCount(row.lines.change()), std::to_string(row.findings.fresh),
                        std::to_string(row.findings.gone)});
    return rows;
}

std::string meterSince(const Meter &meter) {
    return "since " + meter.since + " (" + meter.commit.substr(0, 12) + ")";
}

std::vector<std::string> meterNotes(const Meter &meter) {
    const ScanReport &now = *meter.now;
    std::vector<std::string> notes;
    if (!meter.base)
        notes.push_back("there was no module before: all of it is added");
    notes.push_back("hours are by model " + now.model +
                    (now.calibrated ? ", calibrated on your history"
                                    : ": a prior, not your team, uncalibrated") +
                    "; means add");
    notes.push_back("each P80 is of all modules together and comes from a simulation: a change of "
                    "less than a hundredth of it may be chance");
    notes.push_back(std::to_string(linesLeftInHundred(meter.lines.now)) +
                    " more lines until the next hundred starts");
    if (meter.price) {
        notes.push_back("amounts are net, by the rate card " + meter.price->card);
        if (!meter.price->work)
            notes.push_back("the card does not charge hours of an upgrade");
        if (!meter.price->monthly)
            notes.push_back("the card has no fee for lines");
    }
    return notes;
}

std::string meteredPlace(const ScanReport &report, const Finding &finding) {
    return report.file(finding).path + ":" + std::to_string(finding.begin.line);
}

} // namespace uplift
