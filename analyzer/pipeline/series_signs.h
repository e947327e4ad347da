#pragma once

#include "analyzer/index/index.h"
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
/// each with the oldest such sign. Manifests are not asked.
std::map<ModuleId, SeriesSign> seriesSigns(const Index &index, const RuleSet &rules, Series until,
                                           unsigned threads);

} // namespace uplift
