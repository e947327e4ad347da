#pragma once

#include "analyzer/rules/ruleset.h"

#include <string>
#include <vector>

namespace uplift {

/// What a span of hops does to one symbol of the code as it is in the older series.
/// Examples (from 15.0 to 18.0):
///   a→b in 16.0, b→c in 18.0         a is c          chain [a→b, b→c]
///   a→b in 16.0, b removed in 18.0   a is removed    chain [a→b, b removed]
///   a deprecated in 17.0, removed in 18.0            chain [both], the worse lane
///   model m→n in 16.0, n.f→n.g in 17.0: m.f is n.g   chain [m→n, n.f→n.g]
///   a→b in 16.0, b→a in 18.0         nothing for a
///   override of a moot in 16.0, a removed in 17.0    two: overrides with both, other uses
struct ComposedChange {
    Symbol symbol;                     ///< as the older series names it
    std::vector<const Change *> chain; ///< by series, never empty; points into the RuleSet
    Check check{};
    std::string to;  ///< final target; empty where nothing took its place
    Lane lane{};     ///< worst of the chain
    Series since;    ///< from which the lane holds
    uint16_t on = 0; ///< mask of UseKind that it is limited to; 0 = any
    /// The step that decides the check and whose conditions hold for the old symbol.
    const Change *first = nullptr;
    const Change *last = nullptr;
    std::string note; ///< how the steps led here; empty for a single step
};

/// Changes with from < series <= to, composed per symbol and conditions. A change named in
/// `supersedes` of another one inside the span is left out, and the note of the other says so.
/// Sorted by symbol, series and check.
std::vector<ComposedChange> compose(const RuleSet &rules, Series from, Series to);

} // namespace uplift
