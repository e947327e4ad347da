#include "analyzer/price/pricing.h"

#include "analyzer/base/user_error.h"

namespace uplift {

llvm::Expected<Decimal> oldDatabaseCharge(const Term &cover, const QuoteInput &input, Date day,
                                          const Releases &releases) {
    Series newest = releases.newestAt(day);
    bool covered =
        input.from.major > newest.major - static_cast<int>(cover.count("covered-series"));
    Date due = addMonths(releases.of(newest), cover.count("old-months-after-release"));
    if (covered || cover.number("old-percent").isZero() || day < due)
        return Decimal();
    if (!input.yearlyListPrice)
        return userError(input.from.str() + " is older than the " +
                         cover.number("covered-series").shortest() + " covered series on " +
                         day.str() +
                         ": the surcharge needs --yearly-list-price, the undiscounted "
                         "list price of a year for the database's users and plan");
    return input.yearlyListPrice->percent(cover.number("old-percent"));
}

llvm::Error addCover(const RateCard &card, const Releases &releases, Quote &quote) {
    const Term *cover = card.find("cover");
    if (!cover)
        return llvm::Error::success();
    const QuoteInput &input = quote.input;
    int64_t lines = input.customerLines + input.thirdPartyLines;
    int64_t block = cover->count("block");
    quote.items.push_back(itemOf(
        card, "Cover of " + std::to_string(input.modules) + " modules", blocksOf(lines, block),
        "block of " + std::to_string(block) + " lines", cover->number("fee"), Period::Monthly,
        std::to_string(lines) + " lines of all covered modules together"));
    if (!input.uncoveredMonths)
        return userError("the fee for months without cover needs --uncovered-months: how many of "
                         "the last 12 the modules were not covered");
    if (*input.uncoveredMonths > Decimal::ofUnits(12))
        return userError("--uncovered-months is at most 12");
    if (!input.uncoveredMonths->isZero())
        quote.items.push_back(itemOf(
            card, "Months without cover", *input.uncoveredMonths * int64_t(input.modules),
            "module and month", cover->number("back-fee"), Period::Once,
            std::to_string(input.modules) + " modules, " + input.uncoveredMonths->shortest() +
                " of the last 12 months, due when the upgrade is requested"));
    auto surcharge = oldDatabaseCharge(*cover, input, input.date, releases);
    if (!surcharge)
        return surcharge.takeError();
    if (!surcharge->isZero())
        quote.items.push_back(itemOf(card, "Surcharge for a database older than the covered series",
                                     Decimal::ofUnits(1), "year", *surcharge, Period::Yearly,
                                     cover->number("old-percent").shortest() +
                                         " % of the undiscounted yearly list "
                                         "price of " +
                                         input.yearlyListPrice->str(card.places)));
    return llvm::Error::success();
}

} // namespace uplift
