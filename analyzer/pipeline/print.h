#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/core/migration_step.h"
#include "analyzer/index/world.h"
#include "analyzer/pipeline/pipeline.h"
#include "analyzer/rules/compose.h"
#include "analyzer/views/locator_verdicts.h"

namespace uplift {

// What --print STAGE shows, one thing a line: the debugger and the format of snapshot tests.

void printProject(llvm::raw_ostream &out, const Project &project);
/// Load, Parse or Facts, of every file.
void printFiles(llvm::raw_ostream &out, const ProjectFacts &facts, Stage stage);
void printIndex(llvm::raw_ostream &out, const Index &index);
void printChanges(llvm::raw_ostream &out, const std::vector<ComposedChange> &changes);
/// "file:line source target kind view locator", then where the node is now.
void printLocators(llvm::raw_ostream &out, const World &world, const LocatorVerdicts &locators);
void printFindings(llvm::raw_ostream &out, const ProjectFacts &facts,
                   const std::vector<Finding> &findings);
void printSteps(llvm::raw_ostream &out, const Project &project,
                const std::vector<MigrationStep> &steps);

} // namespace uplift
