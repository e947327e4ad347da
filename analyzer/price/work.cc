#include "analyzer/price/pricing.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cmath>

namespace uplift {

namespace {

/// Hours beyond this are not bought in packs here: the search is linear in them.
constexpr int64_t mostPackedHours = 200'000;

Decimal stepOf(const Term &term, llvm::StringRef key) {
    return Decimal::ofParts(term.count(key) * Decimal::scale / 60);
}

Decimal hourlyRate(const Term &hourly) {
    Decimal rate = hourly.number("rate");
    if (hourly.yes("under-contract"))
        rate = rate - rate.percent(hourly.number("contract-discount"));
    return rate;
}

/// How many of each pack and how many single hours cost least.
struct Mix {
    std::vector<int64_t> packs;
    int64_t single = 0;
    Decimal price;
};

Mix cheapestMix(llvm::ArrayRef<const Term *> packs, Decimal rate, int64_t hours) {
    std::vector<Decimal> least(static_cast<size_t>(hours) + 1);
    std::vector<int> choice(least.size(), -1); // -1: one single hour
    for (int64_t h = 1; h <= hours; ++h) {
        size_t at = static_cast<size_t>(h);
        least[at] = least[at - 1] + rate;
        for (size_t p = 0; p < packs.size(); ++p) {
            int64_t rest = std::max<int64_t>(0, h - packs[p]->count("hours"));
            Decimal price = least[static_cast<size_t>(rest)] + packs[p]->number("price");
            if (price < least[at]) {
                least[at] = price;
                choice[at] = static_cast<int>(p);
            }
        }
    }
    Mix mix{std::vector<int64_t>(packs.size()), 0, least.back()};
    for (int64_t h = hours; h > 0;) {
        int picked = choice[static_cast<size_t>(h)];
        if (picked < 0)
            ++mix.single;
        else
            ++mix.packs[static_cast<size_t>(picked)];
        h -= picked < 0 ? 1 : packs[static_cast<size_t>(picked)]->count("hours");
    }
    return mix;
}

void addPacks(const RateCard &card, const Term &hourly, int64_t hours, Quote &quote) {
    std::vector<const Term *> packs = card.all("hours-pack");
    Mix mix = cheapestMix(packs, hourlyRate(hourly), hours);
    for (size_t p = 0; p < packs.size(); ++p)
        if (mix.packs[p])
            quote.items.push_back(
                itemOf(card, "Prepaid pack of " + packs[p]->number("hours").shortest() + " hours",
                       Decimal::ofUnits(mix.packs[p]), "pack", packs[p]->number("price"),
                       Period::Once, "the cheapest mix of packs and hours for the P80"));
    if (mix.single)
        quote.items.push_back(itemOf(card, "Work by the hour", Decimal::ofUnits(mix.single), "hour",
                                     hourlyRate(hourly), Period::Once,
                                     "hours beyond the packs, up to the P80"));
}

void addHourly(const RateCard &card, const Term &hourly, Quote &quote) {
    Decimal hours = quote.input.hours.p80.roundedUpTo(stepOf(hourly, "minimum-minutes"));
    int64_t whole = hours.roundedUpTo(Decimal::ofUnits(1)).parts() / Decimal::scale;
    if (!card.all("hours-pack").empty() && whole <= mostPackedHours)
        addPacks(card, hourly, whole, quote);
    else
        quote.items.push_back(itemOf(card, "Work by the hour", hours, "hour", hourlyRate(hourly),
                                     Period::Once, "the P80 of the upgrade's hours, as a budget"));
    quote.notes.push_back("each request is charged for at least " +
                          hourly.number("minimum-minutes").shortest() + " minutes");
}

llvm::Error addFixed(const RateCard &card, const Term &fixed, Quote &quote) {
    const QuoteInput &input = quote.input;
    if (!input.calibrated && !input.acceptUncalibrated)
        return userError("a fixed price from hours that are not calibrated on your own history "
                         "needs --accept-uncalibrated ('uplift calibrate' fits them)");
    if (!input.calibrated)
        quote.notes.push_back("the hours are a prior, not your team: uncalibrated, and accepted as "
                              "such for this price");
    Decimal hours = input.hours.p80.roundedUpTo(stepOf(fixed, "step-minutes"));
    quote.items.push_back(itemOf(card, "Upgrade at a fixed price", hours, "hour",
                                 fixed.number("rate"), Period::Once,
                                 "the P80 of the upgrade's hours"));
    Decimal base = quote.items.back().amount;
    if (!fixed.number("contingency").isZero())
        quote.items.push_back(
            itemOf(card, "Contingency of " + fixed.number("contingency").shortest() + " %",
                   Decimal::ofUnits(1), "share", base.percent(fixed.number("contingency")),
                   Period::Once, "for what an assumption gets wrong"));
    return llvm::Error::success();
}

} // namespace

Decimal hoursToPrice(double hours) {
    return Decimal::ofParts(std::llround(hours * 100) * (Decimal::scale / 100));
}

std::optional<Decimal> priceOfWork(const RateCard &card, Decimal hours) {
    if (const Term *fixed = card.find("fixed-price")) {
        Decimal base =
            hours.roundedUpTo(stepOf(*fixed, "step-minutes")).times(fixed->number("rate"));
        base = base.rounded(card.places);
        return base + base.percent(fixed->number("contingency")).rounded(card.places);
    }
    const Term *hourly = card.find("hourly");
    if (!hourly || card.find("upgrade-fee"))
        return std::nullopt; // an included upgrade's hours are not charged
    return hours.roundedUpTo(stepOf(*hourly, "minimum-minutes"))
        .times(hourlyRate(*hourly))
        .rounded(card.places);
}

llvm::Error addWork(const RateCard &card, Quote &quote) {
    const PricedHours &hours = quote.input.hours;
    auto price = [&](Decimal h) { return *priceOfWork(card, h); };
    if (priceOfWork(card, hours.p50))
        quote.workPrice = {price(hours.p50), price(hours.p80), price(hours.p90)};
    if (!card.all("tier").empty())
        return llvm::Error::success(); // a project beside a tier is priced there
    const Term *hourly = card.find("hourly");
    if (hourly && card.find("upgrade-fee"))
        quote.notes.push_back("hours outside of the upgrade are charged at " +
                              hourlyRate(*hourly).str(card.places) + " " + card.currency() +
                              ", the contract's discount taken off");
    else if (hourly)
        addHourly(card, *hourly, quote);
    if (const Term *fixed = card.find("fixed-price"))
        return addFixed(card, *fixed, quote);
    return llvm::Error::success();
}

} // namespace uplift
