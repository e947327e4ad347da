#include "analyzer/migrate/own_fields.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

bool takesPart(const World &world, FileId id) {
    const Project &project = world.project.facts().project;
    const SourceFile &file = project.files[id];
    const Module &module = project.modules[file.module];
    return !file.isTest && module.installed &&
           (module.manifest.installable || module.path.empty()) && !world.isFork(file.module);
}

/// False for models of which no table is kept: wizards, and what is only inherited from.
bool keepsRecords(const World &world, llvm::StringRef sort, uint64_t model) {
    if (sort == "transient" || sort == "abstract")
        return false;
    if (!world.source)
        return true;
    std::vector<Known<ModelRow>> rows = world.source->model(model);
    return llvm::none_of(rows, [](const Known<ModelRow> &row) {
        return row->flags & (ModelTransient | ModelAbstract);
    });
}

bool isTrue(llvm::StringRef text) {
    return text == "True" || text == "1";
}

bool hasColumn(const StoredField &field) {
    if (field.is("One2many") || field.is("function"))
        return false;
    if (isTrue(field.argument("store")))
        return true;
    return !field.has("compute") && !field.has("related");
}

StoredField fieldOf(const World &world, FactRef ref) {
    const FileFacts &facts = world.project.file(ref.file);
    const Fact &fact = facts.facts[ref.fact];
    StoredField field;
    field.fact = ref;
    field.module = world.project.facts().project.files[ref.file].module;
    field.modelHash = facts.strings.hash(fact.owner);
    field.fieldHash = facts.strings.hash(fact.name);
    field.model = facts.text(fact.owner).str();
    field.name = facts.text(fact.name).str();
    field.type = facts.text(fact.value).str();
    field.onOdoo = world.source && world.source->hasModel(field.modelHash);
    field.own = field.onOdoo ? !world.source->field(field.modelHash, field.fieldHash)
                             : world.project.definesModel(field.modelHash);
    return field;
}

void readArguments(const FileFacts &facts, llvm::DenseMap<FactId, size_t> &at,
                   std::vector<StoredField> &fields) {
    for (const Fact &fact : facts.facts) {
        auto found = fact.kind == FactKind::FieldArgument ? at.find(fact.parent) : at.end();
        if (found == at.end())
            continue;
        StoredField &field = fields[found->second];
        bool constant = fact.flags & FactConstant;
        field.arguments[facts.text(fact.name)] = constant ? facts.text(fact.value).str() : "";
        if (facts.text(fact.name) == "related" && fact.node < facts.py.nodes.size())
            field.related.push_back({facts.py[fact.node].begin, facts.py[fact.node].end});
    }
}

} // namespace

std::vector<StoredField> storedFields(const World &world) {
    std::vector<StoredField> fields;
    const ProjectFacts &project = world.project.facts();
    for (FileId id = 0; id < project.files.size(); ++id) {
        if (!takesPart(world, id))
            continue;
        const FileFacts &facts = project.files[id].facts;
        llvm::DenseMap<FactId, size_t> at;
        for (FactId fact = 0; fact < facts.facts.size(); ++fact) {
            const Fact &of = facts.facts[fact];
            if (of.kind != FactKind::Field || !of.owner || of.parent == noFact ||
                !keepsRecords(world, facts.text(facts.facts[of.parent].value),
                              facts.strings.hash(of.owner)))
                continue;
            at[fact] = fields.size();
            fields.push_back(fieldOf(world, {id, fact}));
        }
        readArguments(facts, at, fields);
        for (auto [fact, index] : at)
            fields[index].stored = hasColumn(fields[index]);
    }
    return fields;
}

Tables::Tables(const World &world) {
    const ProjectFacts &project = world.project.facts();
    for (const AnalysedFile &file : project.files)
        for (const Fact &fact : file.facts.facts)
            if (fact.kind == FactKind::ClassAttribute && fact.owner &&
                file.facts.text(fact.name) == "_table" && (fact.flags & FactConstant) &&
                !file.facts.text(fact.value).empty())
                named.try_emplace(file.facts.text(fact.owner), file.facts.text(fact.value).str());
}

std::string Tables::of(llvm::StringRef model) const {
    if (auto found = named.find(model); found != named.end())
        return found->second;
    std::string table = model.str();
    std::replace(table.begin(), table.end(), '.', '_');
    return table;
}

} // namespace uplift
