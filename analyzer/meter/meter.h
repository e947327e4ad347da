#pragma once

#include "analyzer/core/scan_report.h"
#include "analyzer/price/rate_card.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// A figure at the base and now.
template <typename T> struct Reading {
    T before{};
    T now{};
    T change() const { return now - before; }
};

/// Findings that came and went.
struct FindingTurnover {
    size_t fresh = 0;
    size_t gone = 0;
};

struct MeterRow {
    std::string module;
    Reading<double> hours; ///< means, which add
    Reading<int64_t> lines;
    FindingTurnover findings; ///< certain and likely
    bool isStill() const;     ///< nothing of it moved, as far as it is printed
};

/// Net amounts by a rate card; what the card does not price is not there.
struct MeterPrice {
    std::string card, currency;
    unsigned places = 2;
    std::optional<Reading<Decimal>> monthly;       ///< fee for started blocks of lines
    std::optional<Reading<Decimal>> work, workP80; ///< of the hours' mean and P80
};

/// What a change of the code does to the cost of an upgrade. The base may have no module at all.
struct Meter {
    const ScanReport *base = nullptr; ///< null where it has none
    const ScanReport *now = nullptr;
    std::string since;  ///< the base as the user knows it
    std::string commit; ///< its full id
    Reading<double> mean, p80;
    Reading<int64_t> lines;
    std::array<FindingTurnover, laneCount> lanes; ///< certain and likely
    FindingTurnover possible;                     ///< known by name only, and reviews
    std::vector<size_t> fresh, gone;              ///< of the reports' findings: certain and likely
    std::vector<MeterRow> modules;                ///< by name, those that moved
    std::optional<MeterPrice> price;

    bool adds() const; ///< hours, by the hundredth
};

/// Lines until the next hundred starts: contracts are priced by started hundreds.
int64_t linesLeftInHundred(int64_t lines);

/// The difference of two scans of one span. Both reports have to outlive it.
Meter readMeter(const ScanReport *base, const ScanReport &now);

/// Prices both sides; `community` names modules that are not the customer's own.
void priceMeter(const RateCard &card, const std::map<std::string, std::string> &community,
                Meter &meter);

} // namespace uplift
