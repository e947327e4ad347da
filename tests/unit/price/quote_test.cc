#include "tests/unit/price/price_story.h"

#include "llvm/ADT/STLExtras.h"

using namespace uplift;

// A worked example, each figure reckoned by hand: 12,345 lines of the customer's and 678 of third
// parties in 18 modules, 15.0 to 18.0, P50 100 h, P80 131.25 h, P90 150 h, on 2026-03-01.
namespace {

QuoteInput example() {
    QuoteInput input;
    input.date = *parseDate("2026-03-01");
    input.from = Series{15};
    input.to = Series{18};
    input.modules = 18;
    input.customerLines = 12'345;
    input.thirdPartyLines = 678;
    input.hours = {d("100"), d("131.25"), d("150")};
    input.acceptUncalibrated = true;
    input.later = {{Series{19}, {d("110"), d("150"), d("170")}, false},
                   {Series{20}, {d("125"), d("170"), d("190")}, true}};
    return input;
}

TEST(Quotes, ClocMaintenance) {
    Quote quote = quoteBy("cloc-maintenance", example());
    // 124 started hundreds at 165.00 and 7 at 110.00
    ASSERT_EQ(quote.items.size(), 3u);
    EXPECT_EQ(quote.items[0].quantity.shortest(), "124");
    EXPECT_EQ(quote.items[0].amount.str(2), "20460.00");
    EXPECT_EQ(quote.items[1].quantity.shortest(), "7");
    EXPECT_EQ(quote.items[1].amount.str(2), "770.00");
    EXPECT_EQ(quote.items[2].amount.str(2), "12500.00");
    expectTotal(quote.monthly, "21230.00", "5307.50", "26537.50");
    expectTotal(quote.once, "12500.00", "3125.00", "15625.00");
    expectTotal(quote.firstYear, "267260.00", "66815.00", "334075.00");
    EXPECT_EQ(quote.validUntil.str(), "2026-03-31");
    expectSums(quote);
}

TEST(Quotes, OnDemandTakesTheCheapestMixOfPacks) {
    Quote quote = quoteBy("on-demand", example());
    // 132 hours: 9500.00 for 100, 2600.00 for 25, and 7 at 110.00
    ASSERT_EQ(quote.items.size(), 3u);
    EXPECT_EQ(quote.items[2].quantity.shortest(), "7");
    expectTotal(quote.once, "12870.00", "2702.70", "15572.70");
    ASSERT_TRUE(quote.workPrice.has_value());
    EXPECT_EQ(quote.workPrice->p50.str(2), "11000.00");
    EXPECT_EQ(quote.workPrice->p80.str(2), "14465.00"); // 131.5 h by the hour
    expectSums(quote);
}

TEST(Quotes, FixedPrice) {
    Quote quote = quoteBy("fixed-price", example());
    // 132 hours at 105.00, and 10 %
    EXPECT_EQ(quote.items[0].amount.str(2), "13860.00");
    EXPECT_EQ(quote.items[1].amount.str(2), "1386.00");
    expectTotal(quote.once, "15246.00", "3201.66", "18447.66");
    expectSums(quote);
    QuoteInput input = example();
    input.acceptUncalibrated = false;
    EXPECT_NE(faultBy("fixed-price", input).find("--accept-uncalibrated"), std::string::npos);
    input.calibrated = true;
    EXPECT_EQ(faultBy("fixed-price", input), "");
}

TEST(Quotes, EnterpriseCover) {
    QuoteInput input = example();
    EXPECT_NE(faultBy("enterprise-cover", input).find("--uncovered-months"), std::string::npos);
    input.uncoveredMonths = d("4");
    EXPECT_NE(faultBy("enterprise-cover", input).find("--yearly-list-price"), std::string::npos);
    input.yearlyListPrice = d("24000");
    Quote quote = quoteBy("enterprise-cover", input);
    // 13,023 lines together: 131 blocks at 18.00; 18 modules, 4 months; 25 % of 24000.00
    expectTotal(quote.monthly, "2358.00", "495.18", "2853.18");
    expectTotal(quote.once, "1296.00", "272.16", "1568.16");
    expectTotal(quote.yearly, "6000.00", "1260.00", "7260.00");
    expectTotal(quote.firstYear, "35592.00", "7474.32", "43066.32");
    expectSums(quote);
}

TEST(Quotes, TheSurchargeIsDueThreeMonthsAfterARelease) {
    QuoteInput input = example();
    input.uncoveredMonths = d("0");
    input.from = Series{16};
    input.date = *parseDate("2025-11-30"); // 19.0 of 2025-09: 17.0 is the oldest covered
    EXPECT_TRUE(quoteBy("enterprise-cover", input).yearly.net.isZero());
    input.date = *parseDate("2025-12-01");
    EXPECT_NE(faultBy("enterprise-cover", input).find("--yearly-list-price"), std::string::npos);
    input.from = Series{17};
    input.later.clear();
    EXPECT_TRUE(quoteBy("enterprise-cover", input).yearly.net.isZero());
}

QuoteInput supported() {
    QuoteInput input = example();
    input.users = d("80");
    input.critical = d("3");
    input.enhancementHours = d("10");
    input.aroundTheClock = false;
    input.model = SupportModel::Hybrid;
    return input;
}

const TierVerdict &verdictOn(const Quote &quote, llvm::StringRef name) {
    auto found = llvm::find_if(quote.tiers, [&](const TierVerdict &t) { return t.name == name; });
    EXPECT_NE(found, quote.tiers.end());
    return *found;
}

TEST(Quotes, WhichTierHoldsTheLoad) {
    Quote quote = quoteBy("support-tiers", supported());
    // (6 · 13.023 + 0.5 · 80 + 6 · 3) · 60 % / 12 + 10 = 16.81 h a month; the upgrade 21.88 more
    EXPECT_FALSE(verdictOn(quote, "Light").holds);
    EXPECT_NE(verdictOn(quote, "Light").why.find("items must be below 8 h"), std::string::npos);
    const TierVerdict &active = verdictOn(quote, "Active");
    EXPECT_TRUE(active.best);
    EXPECT_EQ(active.monthly.str(2), "5390.40"); // 4000 + 8000 · 8.69 / 50
    EXPECT_EQ(active.firstYear.str(2), "64684.80");
    const TierVerdict &dedicated = verdictOn(quote, "Dedicated developer");
    EXPECT_TRUE(dedicated.holds);
    EXPECT_EQ(dedicated.beside.str(2), "13794.00"); // 132 h at 95.00 and 10 %
    EXPECT_EQ(dedicated.firstYear.str(2), "67794.00");
    expectTotal(quote.monthly, "5390.40", "0.00", "5390.40");
    expectSums(quote);
}

TEST(Quotes, DayAndNightLeavesOneTier) {
    QuoteInput input = supported();
    input.aroundTheClock = true;
    Quote quote = quoteBy("support-tiers", input);
    EXPECT_TRUE(verdictOn(quote, "Enterprise").best);
    EXPECT_FALSE(verdictOn(quote, "Active").holds);
    EXPECT_EQ(verdictOn(quote, "Enterprise").monthly.str(2), "12000.00");
}

TEST(Quotes, WhatIsMissingForTheTiersIsAskedForByName) {
    QuoteInput input = supported();
    input.critical.reset();
    input.model.reset();
    std::string fault = faultBy("support-tiers", input);
    EXPECT_NE(fault.find("--critical, --support-model"), std::string::npos) << fault;
}

TEST(Quotes, WaitingCostsWhatTheWorkGrowsBy) {
    Quote quote = quoteBy("fixed-price", example());
    ASSERT_EQ(quote.waiting.size(), 3u);
    EXPECT_EQ(quote.waiting[0].work.str(2), "15246.00");
    EXPECT_EQ(quote.waiting[1].work.str(2), "17325.00"); // 150 h
    EXPECT_EQ(quote.waiting[2].work.str(2), "19635.00"); // 170 h
    EXPECT_TRUE(quote.waiting[2].extrapolated);
    EXPECT_FALSE(quote.breakEvenMonth.has_value());
}

TEST(Quotes, WaitingWithSurchargesBreaksEven) {
    QuoteInput input = example();
    input.uncoveredMonths = d("12");   // 18 · 12 · 18.00 = 3888.00 now
    input.yearlyListPrice = d("8000"); // 2000.00 a year
    Quote quote = quoteBy("enterprise-cover", input);
    EXPECT_EQ(quote.waiting[1].surcharges.str(2), "2000.00");
    EXPECT_EQ(quote.waiting[1].fees.str(2), "28296.00");
    EXPECT_EQ(quote.breakEvenMonth.value_or(0), 13u); // the second surcharge
}

TEST(Quotes, TheBudgetSaysThatItDoesNotSumTo100) {
    QuoteInput input = example();
    input.annualBudget = d("10000");
    EXPECT_NE(faultBy("fixed-price", input).find("sum to 95 %"), std::string::npos);
    input.normaliseBudget = true;
    Quote quote = quoteBy("fixed-price", input);
    Decimal sum;
    for (const BudgetRow &row : quote.budget)
        sum += row.amount;
    EXPECT_EQ(sum, d("10000"));
    EXPECT_EQ(quote.budget[0].amount.str(2), "3157.89"); // 30 of 95
    EXPECT_NE(quote.budgetNote, "");
    input.normaliseBudget = false;
    input.budgetRest = {"audits: 5"};
    EXPECT_EQ(quoteBy("fixed-price", input).budget[1].amount.str(2), "1500.00");
}

TEST(Quotes, NothingFoundCostsNoWork) {
    QuoteInput input = example();
    input.hours = {};
    input.later.clear();
    Quote quote = quoteBy("on-demand", input);
    EXPECT_TRUE(quote.once.net.isZero());
    EXPECT_TRUE(llvm::any_of(quote.notes, [](const std::string &note) {
        return note.find("nothing was found") != std::string::npos;
    }));
}

} // namespace
