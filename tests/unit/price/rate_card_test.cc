#include "analyzer/price/rate_card.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const std::string head = "- term: card\n  name: x\n  title: X\n  currency: EUR\n  vat: 21\n"
                         "  valid-days: 30\n";
const std::string foot = "- term: terms\n  included: [a]\n  apart: [b]\n  assumptions: [c]\n";

std::string faultsOf(const std::string &text) {
    auto card = readRateCard(text, "r.yaml");
    return card ? "" : llvm::toString(card.takeError());
}

void expectFault(const std::string &text, const std::string &fault) {
    std::string faults = faultsOf(text);
    EXPECT_NE(faults.find(fault), std::string::npos) << faults;
}

std::string tier(const std::string &name, const std::string &hours) {
    return "- term: tier\n  name: " + name + "\n" + hours +
           "  price-from: 1\n  price-to: 2\n  around-the-clock: no\n  responses: [1 h]\n"
           "  upgrades: within\n  overage: 1\n";
}

const std::string tierTerms =
    "- term: tier-rules\n  switch: a\n  notice: b\n  upgrade-months: 6\n"
    "- term: load\n  hours-per-1000-lines: 1\n  hours-per-user: 1\n  hours-per-critical: 1\n"
    "  in-house: 10\n  hybrid: 50\n  outsourced: 100\n";

TEST(RateCards, TheLeastThatIsOne) {
    EXPECT_EQ(faultsOf(head + foot), "");
}

TEST(RateCards, AMissingTermOrKeyIsNamed) {
    expectFault(head, "the term 'terms' is missing");
    expectFault(foot, "the term 'card' is missing");
    expectFault(head + foot + "- term: hours-pack\n  hours: 25\n",
                "r.yaml:11:3: term 'hours-pack' lacks 'price': what it costs");
}

TEST(RateCards, NoSilentDefaultForMoney) {
    expectFault(head + foot + "- term: hours-pack\n  hours: 25\n  price: -5\n",
                "'price' is not negative: '-5'");
    expectFault(head + foot + "- term: hours-pack\n  hours: 25\n  price: much\n",
                "'price' is a number such as 12500.00");
    expectFault(head + foot + "- term: hours-pack\n  hours: 25\n  price: 1,000\n",
                "'price' is a number such as 12500.00");
    expectFault(head + foot + "- term: hours-pack\n  hours: 25\n  price:\n", "'price' is a value");
    expectFault(head + foot + "- term: hours-pack\n  hours: 25\n  price: 1.005\n",
                "'price' has more digits than EUR");
    expectFault(head + foot + "- term: hours-pack\n  hours: 2.5\n  price: 1\n",
                "'hours' is a whole number above zero");
}

TEST(RateCards, UnknownNamesGetTheNearest) {
    expectFault(head + foot + "- term: hourli\n", "unknown term 'hourli'; did you mean 'hourly'?");
    expectFault(head + foot + "- term: hours-pack\n  hours: 2\n  price: 1\n  prize: 1\n",
                "term 'hours-pack' has no key 'prize'; did you mean 'price'?");
    std::string euro = head;
    euro.replace(euro.find("EUR"), 3, "EURO");
    expectFault(euro + foot, "unknown currency 'EURO'; did you mean 'EUR'?");
}

TEST(RateCards, WhatIsSaidTwiceOrAgainstItself) {
    expectFault(head + head + foot, "'card' is given twice");
    expectFault(head + foot + "- term: hours-pack\n  hours: 2\n  hours: 3\n  price: 1\n",
                "'hours' is given twice");
    expectFault(head + foot +
                    "- term: lines-fee\n  block: 100\n  customer: 2\n  third-party: 1\n"
                    "  counting: together\n  minimum-months: 12\n",
                "lines counted together have one fee");
    expectFault(head + foot +
                    "- term: lines-fee\n  block: 100\n  customer: 2\n  third-party: 1\n"
                    "  counting: both\n  minimum-months: 12\n",
                "'counting' is together or apart, not 'both'");
}

TEST(RateCards, TiersDoNotOverlap) {
    std::string a = tier("A", "  hours-from: 8\n  hours-to: 20\n");
    EXPECT_EQ(faultsOf(head + foot + tierTerms + a + tier("B", "  hours-from: 20\n")), "");
    expectFault(head + foot + tierTerms + a + tier("B", "  hours-from: 19\n"),
                "tier 'A' overlaps 'B'");
    expectFault(head + foot + tierTerms + tier("B", "  hours-from: 9\n") + a,
                "only the last tier may leave out 'hours-to'");
    expectFault(head + foot + a, "a card with tiers needs the term 'load'");
}

TEST(RateCards, AnyBytesEndInAFault) {
    for (const char *text : {"", "x", "- a", "- [b]", "term: card", "- term: [card]", "\xff",
                             "- term: card\n  name: {a: b}\n"})
        EXPECT_NE(faultsOf(text), "") << text;
}

TEST(RateCards, EveryTermIsDescribed) {
    std::string text = describeTerms();
    EXPECT_NE(text.find("## lines-fee\n"), std::string::npos);
    EXPECT_NE(text.find("| longest-item-hours (optional) |"), std::string::npos);
}

} // namespace
