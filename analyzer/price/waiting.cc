#include "analyzer/price/pricing.h"

namespace uplift {

namespace {

/// What is paid while waiting and at the upgrade, month by month.
class Waiting {
  public:
    Waiting(const RateCard &card, const Releases &releases, Quote &quote)
        : card(card),
          releases(releases),
          quote(quote) {}

    llvm::Error add();

  private:
    Decimal workOf(const PricedHours &hours) const;
    llvm::Expected<Decimal> surchargesUntil(unsigned months) const;
    Decimal growthAt(unsigned month) const;
    llvm::Error findBreakEven();

    const RateCard &card;
    const Releases &releases;
    Quote &quote;
};

/// Hours that the card charges for, at P80; where it includes them, what it charges once.
Decimal Waiting::workOf(const PricedHours &hours) const {
    return priceOfWork(card, hours.p80).value_or(quote.once.net);
}

/// One surcharge for each year begun in which the database is too old on the first day it is due.
llvm::Expected<Decimal> Waiting::surchargesUntil(unsigned months) const {
    const Term *cover = card.find("cover");
    Decimal sum;
    for (unsigned month = 0; cover && month < months; month += 12) {
        auto charge =
            oldDatabaseCharge(*cover, quote.input, addMonths(quote.input.date, month), releases);
        if (!charge)
            return charge.takeError();
        sum += charge->rounded(card.places);
    }
    return sum;
}

/// What the work costs more if it starts that many months later: on the line between the years.
Decimal Waiting::growthAt(unsigned month) const {
    const std::vector<WaitingRow> &rows = quote.waiting;
    size_t year = month / 12;
    if (year + 1 >= rows.size()) {
        Decimal last = rows.back().work - rows[rows.size() - 2].work;
        int64_t beyond = int64_t(month) - rows.back().months;
        return rows.back().work - rows.front().work +
               (last * beyond).dividedBy(Decimal::ofUnits(12));
    }
    Decimal step = rows[year + 1].work - rows[year].work;
    return rows[year].work - rows.front().work +
           (step * int64_t(month % 12)).dividedBy(Decimal::ofUnits(12));
}

llvm::Error Waiting::findBreakEven() {
    Decimal now = quote.waiting.front().work;
    for (unsigned month = 1; month <= waitingHorizon; ++month) {
        auto surcharges = surchargesUntil(month);
        if (!surcharges)
            return surcharges.takeError();
        if (*surcharges + growthAt(month) > now) {
            quote.breakEvenMonth = month;
            return llvm::Error::success();
        }
    }
    return llvm::Error::success();
}

llvm::Error Waiting::add() {
    const QuoteInput &input = quote.input;
    quote.waiting.push_back({0, input.to, input.hours, false, workOf(input.hours), {}, {}});
    for (const LaterUpgrade &later : input.later) {
        unsigned months = quote.waiting.back().months + 12;
        auto surcharges = surchargesUntil(months);
        if (!surcharges)
            return surcharges.takeError();
        quote.waiting.push_back({months, later.to, later.hours, later.extrapolated,
                                 workOf(later.hours), quote.monthly.net * int64_t(months),
                                 *surcharges});
    }
    return quote.waiting.size() < 2 ? llvm::Error::success() : findBreakEven();
}

} // namespace

llvm::Error addWaiting(const RateCard &card, const Releases &releases, Quote &quote) {
    return Waiting(card, releases, quote).add();
}

} // namespace uplift
