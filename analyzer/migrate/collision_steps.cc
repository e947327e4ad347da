// Own fields and models whose names Odoo takes in between.
#include "analyzer/migrate/ideas.h"

#include "llvm/ADT/STLExtras.h"

#include <set>

namespace uplift {

namespace {

/// The module below the field's own that defines it in the target; "" where none does.
llvm::StringRef ownerOf(const World &world, const StoredField &field) {
    for (const Known<FieldRow> &row : world.target->fieldRows(field.modelHash, field.fieldHash))
        if (llvm::StringRef module = row.text(row->module);
            world.reach(World::End::Target).surelyHas(field.module, hashText(module)))
            return module;
    return "";
}

void fieldCollision(StepSink &sink, const StoredField &field, const Tables &tables) {
    const World &world = sink.input.world;
    llvm::StringRef owner = ownerOf(world, field);
    Known<FieldRow> there = world.target->field(field.modelHash, field.fieldHash);
    if (owner.empty() || !there)
        return;
    llvm::StringRef type = there.text(there->type);
    bool computed =
        (there->flags & (FieldComputed | FieldRelated)) && !(there->flags & FieldStored);
    StepNames names = namesOf(field, tables);
    names["new_type"] = type.str() + (computed ? ", not stored" : "");
    names["owner"] = owner.str();
    bool same = field.is(type) && !computed;
    sink.add(same ? Trigger::FieldCollides : Trigger::FieldCollidesRetyped, placeOf(sink, field),
             names);
}

void modelCollisions(StepSink &sink, const Tables &tables) {
    const World &world = sink.input.world;
    const Project &project = world.project.facts().project;
    for (FileId id = 0; id < project.files.size(); ++id) {
        const FileFacts &facts = world.project.file(id);
        ModuleId module = project.files[id].module;
        if (project.files[id].isTest || world.isFork(module))
            continue;
        for (const Fact &fact : facts.facts) {
            uint64_t model = facts.strings.hash(fact.name);
            if (fact.kind != FactKind::Model || (fact.flags & FactExtends) ||
                facts.text(fact.value) != "model" || world.source->hasModel(model))
                continue;
            for (const Known<ModelRow> &row : world.target->model(model)) {
                llvm::StringRef owner = row.text(row->module);
                if (!(row->flags & ModelDefines) ||
                    !world.reach(World::End::Target).surelyHas(module, hashText(owner)))
                    continue;
                llvm::StringRef name = facts.text(fact.name);
                sink.add(
                    Trigger::ModelCollides, {module, id, fact.token.begin, ""},
                    {{"model", name.str()}, {"table", tables.of(name)}, {"owner", owner.str()}});
                break;
            }
        }
    }
}

} // namespace

void collisionSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables) {
    const World &world = sink.input.world;
    if (!world.source || !world.target)
        return;
    std::set<std::pair<uint64_t, uint64_t>> seen;
    for (const StoredField &field : fields)
        if (field.own && field.stored && field.onOdoo &&
            seen.insert({field.modelHash, field.fieldHash}).second)
            fieldCollision(sink, field, tables);
    modelCollisions(sink, tables);
}

} // namespace uplift
