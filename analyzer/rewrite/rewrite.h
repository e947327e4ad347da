#pragma once

#include "analyzer/core/analysis.h"
#include "analyzer/core/finding.h"

#include <vector>

namespace uplift {

/// Gives findings of changes that name a rewrite the text to write at their place, as remedy and,
/// where the edit stays at that place, as fix. Where nothing exact can be computed the remedy says
/// why; where there is nothing to convert the finding goes.
void rewriteFindings(const ProjectFacts &facts, std::vector<Finding> &findings, unsigned threads);

} // namespace uplift
