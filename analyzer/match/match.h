#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/index/world.h"
#include "analyzer/match/change_table.h"
#include "analyzer/views/locator_verdicts.h"

#include <vector>

namespace uplift {

/// Findings of one file, in order of position, each place and change once.
std::vector<Finding> matchFile(const World &world, const ChangeTable &table,
                               const LocatorVerdicts &locators, FileId file);

} // namespace uplift
