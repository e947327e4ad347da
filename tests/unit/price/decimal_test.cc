#include "analyzer/price/calendar.h"
#include "analyzer/price/decimal.h"

#include "llvm/Support/Error.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

Decimal d(llvm::StringRef text) {
    auto read = parseDecimal(text);
    EXPECT_TRUE(read.has_value()) << text.str();
    return read.value_or(Decimal());
}

TEST(Decimals, ReadsWhatItPrints) {
    EXPECT_EQ(d("12500").str(2), "12500.00");
    EXPECT_EQ(d("0.0625").str(4), "0.0625");
    EXPECT_EQ(d("12.50").shortest(), "12.5");
    EXPECT_EQ(d("3.0000").shortest(), "3");
    EXPECT_EQ((d("1") - d("2.5")).str(2), "-1.50");
}

TEST(Decimals, RefusesWhatIsNoPlainNumber) {
    for (const char *text : {"", ".", ".5", "5.", "1,000", "1 000", "-1", "+1", "1e3", "1.23456",
                             "0x10", "12500kr", "99999999999", "NaN"})
        EXPECT_FALSE(parseDecimal(text).has_value()) << text;
}

TEST(Decimals, RoundsHalfAwayFromZero) {
    EXPECT_EQ(d("0.125").rounded(2).str(2), "0.13");
    EXPECT_EQ(d("0.1249").rounded(2).str(2), "0.12");
    EXPECT_EQ((Decimal() - d("0.125")).rounded(2).str(2), "-0.13");
    EXPECT_EQ(d("2.5").rounded(0).str(0), "3");
}

TEST(Decimals, TenthsAddUpExactly) {
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        sum += d("0.1");
    EXPECT_EQ(sum, d("1"));
    EXPECT_EQ(d("19.99").percent(d("21")).rounded(2).str(2), "4.20"); // 4.1979
}

TEST(Decimals, RoundsUpToAStep) {
    EXPECT_EQ(d("131.25").roundedUpTo(d("0.5")), d("131.5"));
    EXPECT_EQ(d("131.5").roundedUpTo(d("0.5")), d("131.5"));
    EXPECT_EQ(d("0").roundedUpTo(d("0.5")), d("0"));
}

TEST(Decimals, KnowsCurrencies) {
    EXPECT_EQ(currencyPlaces("SEK"), 2u);
    EXPECT_EQ(currencyPlaces("JPY"), 0u);
    EXPECT_EQ(currencyPlaces("KWD"), 3u);
    EXPECT_FALSE(currencyPlaces("EURO").has_value());
    EXPECT_EQ(nearestCurrency("EURO"), "EUR");
}

TEST(Calendar, ReadsDaysThatThereAre) {
    EXPECT_EQ(parseDate("2024-02-29")->str(), "2024-02-29");
    for (const char *text : {"2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", "today", ""})
        EXPECT_FALSE(parseDate(text).has_value()) << text;
}

TEST(Calendar, AddsDaysAndMonths) {
    EXPECT_EQ(addDays(*parseDate("2024-02-15"), 30).str(), "2024-03-16");
    EXPECT_EQ(addMonths(*parseDate("2024-01-31"), 1).str(), "2024-02-29");
    EXPECT_EQ(addMonths(*parseDate("2024-11-30"), 12).str(), "2025-11-30");
}

TEST(Calendar, KnowsWhichSeriesIsOut) {
    auto releases = readReleases("# note\n17.0\t2023-11\n18.0\t2024-10\n", "r.tsv");
    ASSERT_TRUE(static_cast<bool>(releases));
    EXPECT_EQ(releases->newestAt(*parseDate("2024-09-30")).str(), "17.0");
    EXPECT_EQ(releases->newestAt(*parseDate("2024-10-01")).str(), "18.0");
    EXPECT_EQ(releases->newestAt(*parseDate("2026-01-01")).str(), "19.0"); // every twelve months
    EXPECT_TRUE(releases->isForeseen(Series{19}));
    EXPECT_FALSE(releases->isForeseen(Series{18}));
}

TEST(Calendar, RefusesReleasesThatDoNotFollow) {
    for (const char *text : {"", "17.0 2023-11\n", "17.0\t2023-11\n19.0\t2025-09\n", "x\t2023-11\n",
                             "17.0\t2023-13\n"}) {
        auto releases = readReleases(text, "r.tsv");
        EXPECT_FALSE(static_cast<bool>(releases)) << text;
        llvm::consumeError(releases.takeError());
    }
}

} // namespace
