#include "analyzer/meter/meter.h"
#include "analyzer/price/pricing.h"

namespace uplift {

namespace {

std::optional<Decimal> feeOf(const RateCard &card,
                             const std::map<std::string, std::string> &community,
                             const ScanReport *report) {
    int64_t own = 0, others = 0;
    if (report)
        for (const ModuleSummary &row : report->modules)
            (community.count(report->module(row).name) ? others : own) +=
                row.cloc ? row.cloc->code : 0;
    return monthlyLineFee(card, own, others);
}

std::optional<Reading<Decimal>> both(std::optional<Decimal> before, std::optional<Decimal> now) {
    if (!before || !now)
        return std::nullopt;
    return Reading<Decimal>{*before, *now};
}

std::optional<Reading<Decimal>> workOf(const RateCard &card, const Reading<double> &hours) {
    return both(priceOfWork(card, hoursToPrice(hours.before)),
                priceOfWork(card, hoursToPrice(hours.now)));
}

} // namespace

void priceMeter(const RateCard &card, const std::map<std::string, std::string> &community,
                Meter &meter) {
    MeterPrice price;
    price.card = card.head().text("name");
    price.currency = card.currency();
    price.places = card.places;
    price.monthly = both(feeOf(card, community, meter.base), feeOf(card, community, meter.now));
    price.work = workOf(card, meter.mean);
    price.workP80 = workOf(card, meter.p80);
    meter.price = std::move(price);
}

} // namespace uplift
