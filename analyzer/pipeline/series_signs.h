#pragma once

#include "analyzer/index/world.h"
#include "analyzer/rules/ruleset.h"

#include <map>
#include <string>

namespace uplift {

/// The newest series that the code of a module can be on, and what shows it.
struct SeriesSign {
    Series newest; ///< the series before the one in which `symbol` went away
    std::string symbol;
};

/// Modules whose code certainly uses something that is gone from `until` or an earlier series on,
/// each with the oldest such sign. Manifests are not asked. Where the world knows what Odoo defines
/// in `until`, names that came back by then are no sign, nor is anything in a fork.
std::map<ModuleId, SeriesSign> seriesSigns(const World &world, const RuleSet &rules, Series until,
                                           unsigned threads);

} // namespace uplift
