#pragma once

#include "analyzer/rules/ruleset.h"

#include <string>
#include <vector>

namespace uplift {

/// Scans the test module `tests` (below the folder of rulesets) over the hop and compares with its
/// marks. One text per disagreement, "16.0-17.0/orm/models.py:4: expected …".
std::vector<std::string> testRules(const RuleSet &rules, const std::string &folder, const Hop &hop,
                                   const std::string &tests);

} // namespace uplift
