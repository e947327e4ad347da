#include "analyzer/match/definers.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

void addOnce(ModuleNames &names, llvm::StringRef name) {
    if (!llvm::is_contained(names, name))
        names.push_back(name);
}

/// Odoo makes a record for each model that a module defines or adds to.
uint64_t modelRecord(llvm::StringRef module, llvm::StringRef model) {
    std::string id = (module + ".model_" + model).str();
    std::replace(id.begin() + static_cast<std::ptrdiff_t>(module.size()) + 1, id.end(), '.', '_');
    return hashText(id);
}

} // namespace

Definers::Definers(const World &world, World::End end)
    : world(world),
      isTarget(end == World::End::Target),
      odoo(isTarget ? *world.target : *world.source) {
    addModelRecords();
}

void Definers::addModelRecords() {
    for (const PackView *pack : odoo.packs())
        for (const ModelRow &row : pack->models)
            modelRecords.insert(modelRecord(pack->text(row.module), pack->text(row.name)));
    const ProjectFacts &project = world.project.facts();
    for (FileId id = 0; id < project.files.size(); ++id) {
        const FileFacts &facts = world.project.file(id);
        const Module &module = project.project.modules[project.project.files[id].module];
        for (const Fact &fact : facts.facts)
            if (fact.kind == FactKind::Model)
                modelRecords.insert(modelRecord(module.name, facts.text(fact.name)));
    }
}

void Definers::addOwn(llvm::ArrayRef<FactRef> refs, bool definitionsOnly,
                      ModuleNames &names) const {
    const Project &project = world.project.facts().project;
    for (FactRef ref : refs) {
        ModuleId module = project.files[ref.file].module;
        bool counts = !definitionsOnly || !(world.project.at(ref).flags & FactExtends);
        if (counts && !(isTarget && world.isFork(module)))
            addOnce(names, project.modules[module].name);
    }
}

ModuleNames Definers::ofModel(uint64_t model) const {
    ModuleNames names;
    addOwn(world.project.model(model), true, names);
    for (const Known<ModelRow> &row : odoo.model(model))
        if (row->flags & ModelDefines)
            addOnce(names, row.text(row->module));
    return names;
}

void Definers::addFields(uint64_t owner, uint64_t field, ModuleNames &names) const {
    addOwn(world.project.fields(owner, field), false, names);
    for (const Known<FieldRow> &row : odoo.fieldRows(owner, field))
        addOnce(names, row.text(row->module));
}

ModuleNames Definers::ofField(uint64_t model, uint64_t field) const {
    ModuleNames names;
    ModelList owners = world.fieldOwners(model);
    for (uint64_t owner : odoo.lineage(model))
        owners.push_back(owner);
    for (llvm::StringRef framework : {"BaseModel", "Model", "base"})
        if (!odoo.fieldRows(hashText(framework), field).empty())
            return {};
    for (uint64_t owner : owners)
        addFields(owner, field, names);
    return names;
}

ModuleNames Definers::ofRecord(llvm::StringRef xmlid) const {
    auto [module, name] = xmlid.split('.');
    if (modelRecords.contains(hashText(xmlid)))
        return {module};
    ModuleNames names;
    addOwn(world.project.ownRecords(hashText(xmlid)), false, names);
    Known<XmlIdRow> row = odoo.xmlid(hashText(module), hashText(name));
    if (row && row.text(row->definer) == module)
        addOnce(names, module);
    return names;
}

} // namespace uplift
