#pragma once

#include "analyzer/price/quote.h"

#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

#include <string>

// The shipped rate cards, and what every quote by one of them keeps to.
namespace uplift {

inline Decimal d(llvm::StringRef text) {
    return parseDecimal(text).value();
}

inline std::string fileText(const std::string &name) {
    auto buffer =
        llvm::MemoryBuffer::getFile(std::string(UPLIFT_SOURCE_DIR "/rulesets/rates/") + name);
    EXPECT_TRUE(static_cast<bool>(buffer)) << name;
    return buffer ? (*buffer)->getBuffer().str() : "";
}

inline RateCard card(const std::string &name) {
    auto read = readRateCard(fileText(name + ".yaml"), name);
    if (!read)
        llvm::report_fatal_error(read.takeError());
    return std::move(*read);
}

inline Releases releases() {
    return llvm::cantFail(readReleases(fileText("releases.tsv"), "releases.tsv"));
}

inline Quote quoteBy(const std::string &name, const QuoteInput &input) {
    return llvm::cantFail(makeQuote(card(name), input, releases()));
}

inline std::string faultBy(const std::string &name, const QuoteInput &input) {
    auto quote = makeQuote(card(name), input, releases());
    return quote ? "" : llvm::toString(quote.takeError());
}

inline void expectTotal(const QuoteTotal &total, const char *net, const char *vat,
                        const char *gross) {
    EXPECT_EQ(total.net.str(2), net);
    EXPECT_EQ(total.vat.str(2), vat);
    EXPECT_EQ(total.gross.str(2), gross);
}

/// Rows add up to the totals, whatever the card.
inline void expectSums(const Quote &quote) {
    Decimal once, monthly, yearly;
    for (const QuoteItem &item : quote.items)
        (item.period == Period::Once      ? once
         : item.period == Period::Monthly ? monthly
                                          : yearly) += item.amount;
    EXPECT_EQ(once, quote.once.net);
    EXPECT_EQ(monthly, quote.monthly.net);
    EXPECT_EQ(yearly, quote.yearly.net);
    EXPECT_EQ(quote.firstYear.net, once + monthly * 12 + yearly);
    EXPECT_EQ(quote.firstYear.net + quote.firstYear.vat, quote.firstYear.gross);
}

} // namespace uplift
