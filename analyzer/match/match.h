#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/index/world.h"
#include "analyzer/match/change_table.h"
#include "analyzer/resolve/project_types.h"
#include "analyzer/views/locator_verdicts.h"

#include <vector>

namespace uplift {

/// Findings of one file, in order of position, each place and change once. `types`: what the other
/// files say of types; null where that was not asked.
std::vector<Finding> matchFile(const World &world, const ProjectTypes *types,
                               const ChangeTable &table, const LocatorVerdicts &locators,
                               FileId file);

/// Imports of the file that are left without a use once its findings are dealt with: what they name
/// is gone, or what they write instead does without. Asked after rewrites, when that is known.
std::vector<Finding> unusedImports(const World &world, const ProjectTypes *types,
                                   const ChangeTable &table, FileId file,
                                   llvm::ArrayRef<Finding> findings);

} // namespace uplift
