#include "analyzer/price/pricing.h"

namespace uplift {

Decimal blocksOf(int64_t lines, int64_t block) {
    return Decimal::ofUnits((lines + block - 1) / block);
}

namespace {

std::string blockText(int64_t lines, int64_t block, llvm::StringRef whose) {
    return std::to_string(lines) + " lines of " + whose.str() + " are " +
           blocksOf(lines, block).shortest() + " started blocks of " + std::to_string(block);
}

void addFee(const RateCard &card, const Term &fee, int64_t lines, llvm::StringRef key,
            llvm::StringRef whose, Quote &quote) {
    if (lines == 0)
        return;
    int64_t block = fee.count("block");
    quote.items.push_back(itemOf(card, "Maintenance of " + whose.str(), blocksOf(lines, block),
                                 "block of " + std::to_string(block) + " lines", fee.number(key),
                                 Period::Monthly, blockText(lines, block, whose)));
}

} // namespace

void addLineFees(const RateCard &card, Quote &quote) {
    const QuoteInput &input = quote.input;
    if (const Term *fee = card.find("lines-fee")) {
        if (fee->text("counting") == "together") {
            addFee(card, *fee, input.customerLines + input.thirdPartyLines, "customer",
                   "custom code", quote);
        } else {
            addFee(card, *fee, input.customerLines, "customer", "the customer's code", quote);
            addFee(card, *fee, input.thirdPartyLines, "third-party", "third-party code", quote);
        }
        quote.notes.push_back("the contract runs for at least " +
                              fee->number("minimum-months").shortest() + " months");
    }
    if (const Term *fee = card.find("upgrade-fee")) {
        quote.items.push_back(itemOf(card, "Start of the upgrade", Decimal::ofUnits(1), "upgrade",
                                     fee->number("amount"), Period::Once,
                                     "one upgrade is included in each " +
                                         fee->number("every-months").shortest() +
                                         " months of the contract"));
    }
    for (const Term *other : card.all("requires"))
        quote.notes.push_back("requires: " + other->text("what") + ", from " +
                              other->number("monthly-from").str(card.places) + " " +
                              card.currency() + " a month, not in the totals");
}

std::optional<Decimal> monthlyLineFee(const RateCard &card, int64_t customerLines,
                                      int64_t thirdPartyLines) {
    if (!card.find("lines-fee"))
        return std::nullopt;
    Quote quote;
    quote.input.customerLines = customerLines;
    quote.input.thirdPartyLines = thirdPartyLines;
    addLineFees(card, quote);
    Decimal fee;
    for (const QuoteItem &item : quote.items)
        if (item.period == Period::Monthly)
            fee += item.amount;
    return fee;
}

} // namespace uplift
