#pragma once

#include "analyzer/price/decimal.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <vector>

namespace uplift {

/// One term of a rate card, checked against terms.def: a key that is required is there, and each
/// value is what its type says.
struct Term {
    struct Value {
        std::string text;
        Decimal number;
        std::vector<std::string> list;
    };
    std::string kind;
    std::map<std::string, Value> values;

    bool has(llvm::StringRef key) const { return values.count(key.str()); }
    const Value &at(llvm::StringRef key) const;
    const std::string &text(llvm::StringRef key) const { return at(key).text; }
    Decimal number(llvm::StringRef key) const { return at(key).number; }
    int64_t count(llvm::StringRef key) const { return number(key).parts() / Decimal::scale; }
    llvm::ArrayRef<std::string> list(llvm::StringRef key) const { return at(key).list; }
    bool yes(llvm::StringRef key) const { return text(key) == "yes"; }
};

/// What work and code cost: data in rulesets/rates, or a file of the user's.
struct RateCard {
    std::vector<Term> terms;
    unsigned places = 2; ///< digits of the currency

    /// The term that stands once; null where it is not there.
    const Term *find(llvm::StringRef kind) const;
    std::vector<const Term *> all(llvm::StringRef kind) const;
    const Term &head() const { return *find("card"); }
    const std::string &currency() const { return head().text("currency"); }
};

/// Reads and checks a card. The error names every fault with its line and the nearest name.
llvm::Expected<RateCard> readRateCard(llvm::StringRef text, llvm::StringRef path);

/// The terms and keys there are, for people: Markdown.
std::string describeTerms();

} // namespace uplift
