#pragma once

#include "analyzer/price/quote.h"

namespace uplift {

// The parts of a quote, each in a file of its own. Each adds what the card's terms say of it.

/// Fees for lines of code, and the fee of an included upgrade.
void addLineFees(const RateCard &card, Quote &quote);
/// Work by the hour and the cheapest mix of packs; the fixed price.
llvm::Error addWork(const RateCard &card, Quote &quote);
/// The publisher's cover of extra modules, with what is due for times without it.
llvm::Error addCover(const RateCard &card, const Releases &releases, Quote &quote);
/// Which tier holds the load.
llvm::Error addTiers(const RateCard &card, Quote &quote);
/// What waiting costs.
llvm::Error addWaiting(const RateCard &card, const Releases &releases, Quote &quote);
/// How a year's money is divided.
llvm::Error addBudget(const RateCard &card, Quote &quote);

/// An item; its amount is rounded to the card's currency.
QuoteItem itemOf(const RateCard &card, std::string what, Decimal quantity, std::string unit,
                 Decimal price, Period period, std::string why);

/// The price of hours of upgrade work by the card: at a fixed price, else by the hour; none where
/// it prices no hours.
std::optional<Decimal> priceOfWork(const RateCard &card, Decimal hours);

/// The fee of a month for lines of the customer's code and of modules known from community
/// repositories; none where the card has no such fee.
std::optional<Decimal> monthlyLineFee(const RateCard &card, int64_t customerLines,
                                      int64_t thirdPartyLines);

/// To the hundredth: what is priced is what is printed.
Decimal hoursToPrice(double hours);

/// Started blocks of lines.
Decimal blocksOf(int64_t lines, int64_t block);

/// The surcharge for a database older than the covered series in one year; zero where it is not
/// due on that day.
llvm::Expected<Decimal> oldDatabaseCharge(const Term &cover, const QuoteInput &input, Date day,
                                          const Releases &releases);

} // namespace uplift
