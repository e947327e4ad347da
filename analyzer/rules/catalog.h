#pragma once

#include "analyzer/rules/ruleset.h"

#include <string>

namespace uplift {

/// The Markdown page of one hop: per area a table of its changes, then a section for each.
std::string catalogPage(const RuleSet &rules, const Hop &hop);

/// The Markdown page that lists the hops, with the number of changes by lane.
std::string catalogIndex(const RuleSet &rules);

/// One change as people read it, in Markdown; also what `uplift explain KEY` shows.
std::string describeChange(const Change &change);

} // namespace uplift
