#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/index/index.h"
#include "analyzer/match/change_table.h"

#include <vector>

namespace uplift {

/// Findings of one file, in order of position, each place and change once.
std::vector<Finding> matchFile(const Index &index, const ChangeTable &table, FileId file);

} // namespace uplift
