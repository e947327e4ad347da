#include "tests/unit/price/price_story.h"

#include "llvm/ADT/STLExtras.h"

using namespace uplift;

// A worked example of a real repository, each figure reckoned by hand: OCA/sale-workflow, branch
// 16.0 of 2024, to 18.0: 103 modules, 20,825 lines, all of them known from community repositories.
// Hours as `uplift quote` had them then, frozen: rules and hours move on, prices of these do not.
namespace {

QuoteInput saleWorkflow() {
    QuoteInput input;
    input.date = *parseDate("2026-03-01");
    input.from = Series{16};
    input.to = Series{18};
    input.modules = 103;
    input.thirdPartyLines = 20'825;
    input.hours = {d("210.22"), d("298.21"), d("363.25")};
    input.acceptUncalibrated = true;
    input.later = {{Series{19}, {d("332.43"), d("455.60"), d("545.00")}, false}};
    input.users = d("80");
    input.critical = d("3");
    input.enhancementHours = d("4");
    input.aroundTheClock = false;
    input.model = SupportModel::Hybrid;
    input.uncoveredMonths = d("4");
    input.yearlyListPrice = d("24000");
    return input;
}

TEST(RealRepository, ClocMaintenance) {
    Quote quote = quoteBy("cloc-maintenance", saleWorkflow());
    // 20,825 lines are 209 started hundreds at 110.00; 25 % VAT; 12 months and the start
    ASSERT_EQ(2U, quote.items.size());
    EXPECT_EQ("209", quote.items[0].quantity.shortest());
    expectTotal(quote.monthly, "22990.00", "5747.50", "28737.50");
    expectTotal(quote.once, "12500.00", "3125.00", "15625.00");
    expectTotal(quote.firstYear, "288380.00", "72095.00", "360475.00");
    expectSums(quote);
}

TEST(RealRepository, OnDemand) {
    Quote quote = quoteBy("on-demand", saleWorkflow());
    // three packs of 100 hours: two, three of 25 and 24 hours would be 29,440.00
    ASSERT_EQ(1U, quote.items.size());
    EXPECT_EQ("3", quote.items[0].quantity.shortest());
    expectTotal(quote.once, "28500.00", "5985.00", "34485.00");
    // 210.5, 298.5 and 363.5 hours at 110.00
    EXPECT_EQ("23155.00", quote.workPrice->p50.str(2));
    EXPECT_EQ("32835.00", quote.workPrice->p80.str(2));
    EXPECT_EQ("39985.00", quote.workPrice->p90.str(2));
    // in a series: 456 hours at 110.00
    ASSERT_EQ(2U, quote.waiting.size());
    EXPECT_EQ("50160.00", quote.waiting[1].total().str(2));
    expectSums(quote);
}

TEST(RealRepository, FixedPrice) {
    Quote quote = quoteBy("fixed-price", saleWorkflow());
    // 299 hours at 105.00 and 10 %; 21 % of 34,534.50 is 7,252.245
    EXPECT_EQ("31395.00", quote.items[0].amount.str(2));
    EXPECT_EQ("3139.50", quote.items[1].amount.str(2));
    expectTotal(quote.once, "34534.50", "7252.25", "41786.75");
    // 211 and 364 hours
    EXPECT_EQ("24370.50", quote.workPrice->p50.str(2));
    EXPECT_EQ("42042.00", quote.workPrice->p90.str(2));
    expectSums(quote);
}

TEST(RealRepository, EnterpriseCover) {
    Quote quote = quoteBy("enterprise-cover", saleWorkflow());
    // 209 blocks at 18.00; 103 modules, 4 months, 18.00; 16.0 is older than 17.0, 18.0 and 19.0
    expectTotal(quote.monthly, "3762.00", "790.02", "4552.02");
    expectTotal(quote.once, "7416.00", "1557.36", "8973.36");
    expectTotal(quote.yearly, "6000.00", "1260.00", "7260.00");
    expectTotal(quote.firstYear, "58560.00", "12297.60", "70857.60");
    // a year later: the same work, 12 months' fees and one surcharge
    EXPECT_EQ("58560.00", quote.waiting[1].total().str(2));
    expectSums(quote);
}

TEST(RealRepository, SupportTiers) {
    Quote quote = quoteBy("support-tiers", saleWorkflow());
    // (6 * 20.825 + 0.5 * 80 + 6 * 3) * 60 % / 12 + 4 = 13.15 h a month; the upgrade 49.70 more
    auto tier = [&](llvm::StringRef name) {
        return *llvm::find_if(quote.tiers, [&](const TierVerdict &of) { return of.name == name; });
    };
    EXPECT_TRUE(tier("Light").best);
    EXPECT_EQ("2572.92", tier("Light").monthly.rounded(2).str(2)); // 1500 + 2500 * 5.15 / 12
    EXPECT_EQ("31245.50", tier("Light").beside.str(2));            // 299 hours at 95.00 and 10 %
    EXPECT_EQ("9256.00", tier("Active").monthly.str(2));           // 4000 + 8000 * 32.85 / 50
    EXPECT_FALSE(tier("Active").best);
    expectTotal(quote.monthly, "2572.92", "0.00", "2572.92");
    expectTotal(quote.once, "31245.50", "0.00", "31245.50");
    expectTotal(quote.firstYear, "62120.54", "0.00", "62120.54");
    expectSums(quote);
}

} // namespace
