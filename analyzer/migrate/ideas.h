#pragma once

#include "analyzer/migrate/find_steps.h"
#include "analyzer/migrate/own_fields.h"

namespace uplift {

/// Where a step's data is declared, and what its texts name.
struct StepPlace {
    ModuleId module = noModule;
    FileId file = 0;
    uint32_t offset = 0;
    std::string change;
};

/// Turns a trigger that holds into the steps that the rules ask for.
class StepSink {
  public:
    StepSink(const MigrationInput &input, llvm::ArrayRef<StepRule> rules)
        : input(input),
          rules(rules) {}

    void add(Trigger trigger, const StepPlace &place, const StepNames &names);
    /// A step by its rule, where the trigger alone does not decide it.
    void add(const StepRule &rule, const StepPlace &place, StepNames names);
    /// In the order of the report.
    std::vector<MigrationStep> take();

    const MigrationInput &input;
    const llvm::ArrayRef<StepRule> rules;

  private:
    std::vector<MigrationStep> steps;
};

// One idea each; they hand what they find to the sink.
void collisionSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables);
void relationSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables);
void relatedSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables);
void fieldSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables);
void recordSteps(StepSink &sink);

/// {model}, {field}, {table}, {type} of a field.
StepNames namesOf(const StoredField &field, const Tables &tables);
StepPlace placeOf(const StepSink &sink, const StoredField &field, std::string change = "");

} // namespace uplift
