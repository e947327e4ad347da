#pragma once

#include "analyzer/baseline/entry_file.h"
#include "analyzer/core/scan_report.h"

#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// Files of suppressions, each with its name.
using SuppressionFiles = std::vector<std::pair<std::string, EntryFile>>;

/// Takes findings that comments, lists or files say not to care about out of the report, and marks
/// those that were agreed upon. Says which suppressions are wrong or of no use. Findings have their
/// identity.
void suppressFindings(const ProjectFacts &facts, const SuppressionFiles &files, ScanReport &report);

/// Once the hours are summed up: takes out those that were agreed upon, too.
void takeAccepted(ScanReport &report);

} // namespace uplift
