#include "analyzer/migrate/find_steps.h"

#include "analyzer/migrate/ideas.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

namespace {

void successorSteps(StepSink &sink) {
    const Project &project = sink.input.world.project.facts().project;
    for (const ModuleSuccessor &successor : sink.input.successors) {
        StepPlace place{successor.module, project.modules[successor.module].manifestFile, 0, ""};
        sink.add(successor.merged ? Trigger::ModuleMerged : Trigger::ModuleRenamed, place,
                 {{"new", successor.into}});
    }
}

} // namespace

void StepSink::add(Trigger trigger, const StepPlace &place, const StepNames &names) {
    for (const StepRule &rule : rules)
        if (rule.when == trigger)
            add(rule, place, names);
}

void StepSink::add(const StepRule &rule, const StepPlace &place, StepNames names) {
    if (rule.since && !(input.from < rule.since && rule.since <= input.to))
        return;
    const ProjectFacts &facts = input.world.project.facts();
    names["module"] = facts.project.modules[place.module].name;
    names["from"] = input.from.str();
    names["to"] = input.to.str();
    MigrationStep step;
    step.module = place.module;
    step.step = rule.step;
    step.phase = rule.phase;
    step.what = fillIn(rule.what, names);
    step.why = fillIn(rule.why, names);
    step.openupgrade = fillIn(rule.openupgrade, names);
    step.upgradeUtil = fillIn(rule.upgradeUtil, names);
    step.file = place.file;
    step.change = place.change;
    step.minutes = rule.minutes;
    const std::string &text = facts.files[place.file].text;
    step.place = LineIndex(text).at(text, place.offset);
    steps.push_back(std::move(step));
}

std::vector<MigrationStep> StepSink::take() {
    auto key = [](const MigrationStep &step) {
        return std::tie(step.module, step.file, step.place.line, step.place.column, step.step,
                        step.what);
    };
    llvm::sort(steps,
               [&](const MigrationStep &a, const MigrationStep &b) { return key(a) < key(b); });
    return std::move(steps);
}

StepNames namesOf(const StoredField &field, const Tables &tables) {
    return {{"model", field.model},
            {"field", field.name},
            {"table", tables.of(field.model)},
            {"type", field.type}};
}

StepPlace placeOf(const StepSink &sink, const StoredField &field, std::string change) {
    const Fact &fact = sink.input.world.project.at(field.fact);
    return {field.module, field.fact.file, fact.token.begin, std::move(change)};
}

std::vector<MigrationStep> findMigrationSteps(const MigrationInput &input,
                                              llvm::ArrayRef<StepRule> rules) {
    if (rules.empty())
        return {};
    StepSink sink(input, rules);
    std::vector<StoredField> fields = storedFields(input.world);
    Tables tables(input.world);
    collisionSteps(sink, fields, tables);
    relationSteps(sink, fields, tables);
    relatedSteps(sink, fields, tables);
    fieldSteps(sink, fields, tables);
    recordSteps(sink);
    successorSteps(sink);
    return sink.take();
}

} // namespace uplift
