#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/core/migration_step.h"
#include "analyzer/index/world.h"
#include "analyzer/migrate/step_rules.h"
#include "analyzer/rules/compose.h"

namespace uplift {

/// A module of the project that goes by another name, or becomes part of another.
struct ModuleSuccessor {
    ModuleId module = noModule;
    std::string into;
    bool merged = false;
};

/// What steps are derived from.
struct MigrationInput {
    const World &world;
    llvm::ArrayRef<ComposedChange> changes;
    llvm::ArrayRef<Finding> findings;
    llvm::ArrayRef<ModuleSuccessor> successors;
    Series from, to;
};

/// The migrations of data that the project needs, by module, file and place. What stands in a
/// database only (filters, customised views) is not seen.
std::vector<MigrationStep> findMigrationSteps(const MigrationInput &input,
                                              llvm::ArrayRef<StepRule> rules);

} // namespace uplift
