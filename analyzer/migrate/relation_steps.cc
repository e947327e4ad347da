// Own columns on, and ids of, models of Odoo that go, get another name, or go into another one.
#include "analyzer/migrate/ideas.h"

#include <map>
#include <set>

namespace uplift {

namespace {

class RelationFinder {
  public:
    RelationFinder(StepSink &sink, const Tables &tables) : sink(sink), tables(tables) {
        for (const ComposedChange &change : sink.input.changes)
            if (change.symbol.subject == Subject::Model &&
                (change.check == Check::ModelRenamed || change.check == Check::ModelRemoved))
                models.try_emplace(hashText(change.symbol.member), &change);
    }

    void run(llvm::ArrayRef<StoredField> fields);

  private:
    const ComposedChange *changeOf(llvm::StringRef model) const;
    bool isMerge(const ComposedChange &change) const;
    void columnsOn(llvm::ArrayRef<const StoredField *> fields, const ComposedChange &change);
    std::string tableAfter(llvm::StringRef model, const ComposedChange *change) const;
    void column(const StoredField &field, const ComposedChange &change);
    void links(const StoredField &field);
    void idsIn(const StoredField &field, const ComposedChange &change, StepNames names);

    StepSink &sink;
    const Tables &tables;
    std::map<uint64_t, const ComposedChange *> models;
};

/// What becomes of a model that Odoo keeps records of.
const ComposedChange *RelationFinder::changeOf(llvm::StringRef model) const {
    const World &world = sink.input.world;
    auto found = models.find(hashText(model));
    if (found == models.end() || !world.source || world.project.definesModel(hashText(model)))
        return nullptr;
    for (const Known<ModelRow> &row : world.source->model(hashText(model)))
        if ((row->flags & ModelDefines) && !(row->flags & (ModelTransient | ModelAbstract)))
            return found->second;
    return nullptr;
}

/// A model that was there before keeps its own ids: those of the other one mean nothing in it.
bool RelationFinder::isMerge(const ComposedChange &change) const {
    return !change.to.empty() && sink.input.world.source->hasModel(hashText(change.to));
}

void RelationFinder::columnsOn(llvm::ArrayRef<const StoredField *> fields,
                               const ComposedChange &change) {
    bool merged = isMerge(change);
    if (!merged && !change.to.empty())
        return; // the table gets another name, and its columns with it
    std::string names, columns;
    std::set<std::string> seen;
    for (const StoredField *field : fields) {
        if (!seen.insert(field->name).second)
            continue;
        names += (names.empty() ? "" : ", ") + field->name;
        columns += (columns.empty() ? "" : ", ") + ("\"" + field->name + "\"");
    }
    const StoredField &first = *fields.front();
    sink.add(merged ? Trigger::FieldsOnMerged : Trigger::FieldsOnRemoved,
             placeOf(sink, first, change.last->key()),
             {{"model", first.model},
              {"table", tables.of(first.model)},
              {"fields", names},
              {"columns", columns},
              {"new", change.to},
              {"new_table", tables.of(change.to)}});
}

/// The name of a model's table once the change is there.
std::string RelationFinder::tableAfter(llvm::StringRef model, const ComposedChange *change) const {
    return tables.of(change && !change->to.empty() ? llvm::StringRef(change->to) : model);
}

/// An own Many2one: its column holds the ids.
void RelationFinder::column(const StoredField &field, const ComposedChange &change) {
    StepNames names = namesOf(field, tables);
    names["id_table"] = names["new_id_table"] = names["table"];
    names["id_column"] = names["new_id_column"] = field.name;
    idsIn(field, change, names);
}

void RelationFinder::idsIn(const StoredField &field, const ComposedChange &change,
                           StepNames names) {
    names["old"] = change.symbol.member;
    names["new"] = change.to;
    names["old_table"] = tables.of(change.symbol.member);
    names["new_table"] = tables.of(change.to);
    StepPlace place = placeOf(sink, field, change.last->key());
    if (change.to.empty())
        sink.add(Trigger::RelationRemoved, place, names);
    else if (isMerge(change))
        sink.add(Trigger::RelationMerged, place, names);
}

/// An own Many2many: a table of links, which Odoo names after both models where the field does not
/// say how, with a column for each.
void RelationFinder::links(const StoredField &field) {
    llvm::StringRef other = sink.input.world.project.comodel(field.modelHash, field.fieldHash);
    const ComposedChange *sides[] = {field.onOdoo ? changeOf(field.model) : nullptr,
                                     changeOf(other)};
    if (!sides[0] && !sides[1])
        return;
    auto name = [&](const std::string &a, const std::string &b) {
        return a < b ? a + "_" + b + "_rel" : b + "_" + a + "_rel";
    };
    const std::string before[] = {tables.of(field.model), tables.of(other)};
    const std::string after[] = {tableAfter(field.model, sides[0]), tableAfter(other, sides[1])};
    bool named = field.has("relation");
    StepNames names = namesOf(field, tables);
    names["id_table"] = named ? field.argument("relation").str() : name(before[0], before[1]);
    names["new_id_table"] = named ? names["id_table"] : name(after[0], after[1]);
    for (size_t side : {0, 1}) {
        llvm::StringRef column = side == 0 ? "column1" : "column2";
        if (!sides[side])
            continue;
        bool fixed = !field.argument(column).empty();
        names["id_column"] = fixed ? field.argument(column).str() : before[side] + "_id";
        names["new_id_column"] = fixed ? names["id_column"] : after[side] + "_id";
        names["old"] = sides[side]->symbol.member;
        names["new"] = sides[side]->to;
        if (!named && before[side] != after[side])
            sink.add(Trigger::RelationTable, placeOf(sink, field, sides[side]->last->key()), names);
        idsIn(field, *sides[side], names);
    }
}

void RelationFinder::run(llvm::ArrayRef<StoredField> fields) {
    std::map<std::pair<ModuleId, std::string>, std::vector<const StoredField *>> byModel;
    std::set<std::pair<uint64_t, uint64_t>> seen;
    for (const StoredField &field : fields) {
        if (!field.own || !field.stored)
            continue;
        bool first = seen.insert({field.modelHash, field.fieldHash}).second;
        if (field.is("Many2many")) {
            if (first)
                links(field);
            continue;
        }
        if (field.onOdoo && changeOf(field.model))
            byModel[{field.module, field.model}].push_back(&field);
        const ComposedChange *change =
            first && field.is("Many2one")
                ? changeOf(sink.input.world.project.comodel(field.modelHash, field.fieldHash))
                : nullptr;
        if (change)
            column(field, *change);
    }
    for (const auto &[key, on] : byModel)
        columnsOn(on, *changeOf(key.second));
}

} // namespace

void relationSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables) {
    RelationFinder(sink, tables).run(fields);
}

} // namespace uplift
