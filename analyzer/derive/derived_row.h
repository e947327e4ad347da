#pragma once

#include "analyzer/core/check.h"
#include "analyzer/rules/ruleset.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// One change found by comparing two packs: a line of rulesets/<from>-<to>/derived/<check>.tsv.
struct DerivedRow {
    Check check{};
    std::string symbol;
    std::string before; ///< parameters; what a changed field was: "type Char; stored"
    std::string after;  ///< the same of the newer series; the symbol that took its place
    Confidence confidence = Confidence::Certain;
    std::string evidence; ///< what it was told from: "same type, label and neighbours"
    friend bool operator==(const DerivedRow &, const DerivedRow &) = default;
};

/// The two packs that were compared, as the first line of each table says.
struct DerivedHead {
    Hop hop;
    std::string fromDate; ///< "2024-02"; "" where the pack has none
    std::string toDate;
    /// "Odoo 16.0 (2024-02)".
    std::string from() const;
    std::string to() const;
};

/// "# 16.0 (2024-02) -> 17.0 (2024-10)\tsymbol, old, new, confidence, evidence".
std::string headLine(const DerivedHead &head);
std::optional<DerivedHead> parseHeadLine(llvm::StringRef line);

/// "symbol<TAB>old<TAB>new<TAB>confidence<TAB>evidence".
std::string rowLine(const DerivedRow &row);
/// The error says what is wrong, without a place.
llvm::Expected<DerivedRow> parseRowLine(Check check, llvm::StringRef line);

} // namespace uplift
