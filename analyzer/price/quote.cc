#include "analyzer/price/quote.h"

#include "analyzer/price/pricing.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

QuoteItem itemOf(const RateCard &card, std::string what, Decimal quantity, std::string unit,
                 Decimal price, Period period, std::string why) {
    Decimal rounded = price.rounded(card.places);
    return {std::move(what),
            quantity,
            std::move(unit),
            rounded,
            rounded.times(quantity).rounded(card.places),
            period,
            std::move(why)};
}

namespace {

QuoteTotal totalOf(Decimal net, const Quote &quote) {
    Decimal vat = net.percent(quote.vatRate).rounded(quote.places);
    return {net, vat, net + vat};
}

/// Value added tax is taken of each total, so that net and tax of it add up exactly.
void addTotals(Quote &quote) {
    Decimal once, monthly, yearly;
    for (const QuoteItem &item : quote.items)
        (item.period == Period::Once      ? once
         : item.period == Period::Monthly ? monthly
                                          : yearly) += item.amount;
    quote.once = totalOf(once, quote);
    quote.monthly = totalOf(monthly, quote);
    quote.yearly = totalOf(yearly, quote);
    quote.firstYear = totalOf(once + monthly * 12 + yearly, quote);
}

Quote headOf(const RateCard &card, const QuoteInput &input) {
    Quote quote;
    const Term &head = card.head();
    quote.input = input;
    quote.card = head.text("name");
    quote.title = head.text("title");
    quote.currency = card.currency();
    quote.places = card.places;
    quote.validUntil = addDays(input.date, head.count("valid-days"));
    quote.vatRate = head.number("vat");
    const Term &terms = *card.find("terms");
    quote.included = terms.list("included").vec();
    quote.apart = terms.list("apart").vec();
    quote.assumptions = terms.list("assumptions").vec();
    if (head.has("sample"))
        quote.notes.push_back("sample amounts, to be replaced by your own: the terms " +
                              llvm::join(head.list("sample"), ", "));
    if (input.hours.p90.isZero())
        quote.notes.push_back("nothing was found that the upgrade has to change");
    return quote;
}

} // namespace

llvm::Expected<Quote> makeQuote(const RateCard &card, const QuoteInput &input,
                                const Releases &releases) {
    Quote quote = headOf(card, input);
    addLineFees(card, quote);
    if (llvm::Error error = addWork(card, quote))
        return error;
    if (llvm::Error error = addCover(card, releases, quote))
        return error;
    if (llvm::Error error = addTiers(card, quote))
        return error;
    addTotals(quote);
    if (llvm::Error error = addWaiting(card, releases, quote))
        return error;
    if (llvm::Error error = addBudget(card, quote))
        return error;
    return quote;
}

} // namespace uplift
