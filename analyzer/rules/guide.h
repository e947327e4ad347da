#pragma once

#include "analyzer/rules/ruleset.h"

#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// Rows of each derived table of a hop, by code of the check, most first.
using DerivedCounts = std::vector<std::pair<std::string, size_t>>;
DerivedCounts countDerived(llvm::StringRef rulesFolder, const Hop &hop);

/// The migration guide of one hop in Markdown: what people wrote down, by area and lane, with
/// before, after, remedy and source; of what was derived the numbers.
std::string guidePage(const RuleSet &rules, const Hop &hop, const DerivedCounts &derived);

/// The page that lists the hops, with the number of changes by lane.
std::string guideIndex(const RuleSet &rules);

} // namespace uplift
