#pragma once

#include "analyzer/price/calendar.h"
#include "analyzer/price/rate_card.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// Hours of a job, to the hundredth.
struct PricedHours {
    Decimal p50, p80, p90;
};

/// What the upgrade takes if it starts so many series later than now.
struct LaterUpgrade {
    Series to;
    PricedHours hours;
    bool extrapolated = false; ///< the target has no rules yet: grown by the mean of earlier hops
};

enum class SupportModel : uint8_t { InHouse, Hybrid, Outsourced };

/// Everything a price follows from. Nothing else enters it: equal input, equal quote.
struct QuoteInput {
    Date date;
    Series from, to;
    size_t modules = 0;
    int64_t customerLines = 0;
    int64_t thirdPartyLines = 0; ///< of modules known from community repositories
    PricedHours hours;
    bool calibrated = false;         ///< the effort model was fitted to this team's history
    bool acceptUncalibrated = false; ///< a fixed price is wanted all the same
    std::vector<LaterUpgrade> later; ///< in one series, in two
    // What only the user knows; a card that needs it asks for it by name.
    std::optional<Decimal> users, critical, enhancementHours, uncoveredMonths;
    std::optional<Decimal> yearlyListPrice, annualBudget;
    std::optional<bool> aroundTheClock;
    std::optional<SupportModel> model;
    std::vector<std::string> budgetRest; ///< "NAME: PERCENT", categories the user adds
    bool normaliseBudget = false;
};

enum class Period : uint8_t { Once, Monthly, Yearly };

/// A line of the quote; amount = price times quantity, rounded to the currency.
struct QuoteItem {
    std::string what;
    Decimal quantity;
    std::string unit;
    Decimal price;
    Decimal amount;
    Period period = Period::Once;
    std::string why; ///< how the quantity came about
};

struct QuoteTotal {
    Decimal net, vat, gross;
};

/// A tier, whether it holds the load, and why or why not.
struct TierVerdict {
    std::string name;
    bool holds = false;
    bool best = false; ///< costs least in the first year of those that hold
    std::string why;
    Decimal monthly;   ///< price at this load
    Decimal beside;    ///< the upgrade as a project of its own; 0 where it is within
    Decimal firstYear; ///< 12 months and the project
};

/// What upgrading now and later costs, up to the day it starts and for itself.
struct WaitingRow {
    unsigned months = 0;
    Series to;
    PricedHours hours;
    bool extrapolated = false;
    Decimal work, fees, surcharges;
    Decimal total() const { return work + fees + surcharges; }
};

struct BudgetRow {
    std::string category;
    Decimal percent; ///< as the card has it
    Decimal share;   ///< of 100, after normalising
    Decimal amount;
};

struct Quote {
    QuoteInput input;
    std::string card, title, currency;
    unsigned places = 2;
    Date validUntil;
    Decimal vatRate;
    std::vector<QuoteItem> items;
    QuoteTotal once, monthly, yearly, firstYear;
    /// The work at P50, P80 and P90, where the card prices hours.
    std::optional<PricedHours> workPrice;
    std::vector<std::string> included, apart, assumptions, notes;
    std::vector<TierVerdict> tiers;
    std::vector<std::string> load; ///< how the monthly load came about
    std::vector<WaitingRow> waiting;
    std::optional<unsigned> breakEvenMonth; ///< see waitingMeaning
    std::vector<BudgetRow> budget;
    std::string budgetNote;
};

inline constexpr unsigned waitingHorizon = 60; ///< months
inline constexpr llvm::StringLiteral waitingMeaning =
    "break-even: the first month in which waiting has cost more in surcharges and growth of the "
    "work than the upgrade costs now; monthly fees are due either way";

/// Prices the input by the card. An error names what is missing, by the option that gives it.
llvm::Expected<Quote> makeQuote(const RateCard &card, const QuoteInput &input,
                                const Releases &releases);

} // namespace uplift
