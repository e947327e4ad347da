#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/index/index.h"

#include <vector>

namespace uplift {

/// Fills `depends` of each finding: what else of the project hangs on the code it stands in.
///   module:NAME                   depends on a module that will not install
///   override:MODULE:MODEL.METHOD  overrides the method the finding stands in
///   view:XMLID, report:XMLID      shows the field, inherits the view or calls the template
/// Sorted, each once. Findings have to be grouped by file.
void addImpact(const Index &index, std::vector<Finding> &findings);

} // namespace uplift
