#include "analyzer/index/world.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Related fields that lead to related fields: rings end here.
constexpr unsigned maxRelated = 8;
/// Models in one lineage; Odoo's longest has 15.
constexpr size_t maxLineage = 64;

bool isRelational(llvm::StringRef type) {
    return llvm::StringSwitch<bool>(type)
        .Cases("Many2one", "One2many", "Many2many", "many2one", "one2many", "many2many", true)
        .Cases("related", "function", "", true) // the type says nothing
        .Default(false);
}

/// Model of the records that a tag of a data file makes; "" for <record> and what is no record.
llvm::StringRef modelOfTag(llvm::StringRef tag) {
    return llvm::StringSwitch<llvm::StringRef>(tag)
        .Case("template", "ir.ui.view")
        .Case("menuitem", "ir.ui.menu")
        .Case("act_window", "ir.actions.act_window")
        .Case("report", "ir.actions.report")
        .Default("");
}

void addOnce(ModelList &models, uint64_t model) {
    if (models.size() < maxLineage && !llvm::is_contained(models, model))
        models.push_back(model);
}

std::vector<bool> forksIn(const Index &project, const Knowledge *source) {
    std::vector<bool> forks;
    for (const Module &module : project.facts().project.modules)
        forks.push_back(source && source->module(hashText(module.name)));
    return forks;
}

} // namespace

/// What one definition of a field says.
struct World::Hint {
    bool known = false;
    bool plain = false; ///< certainly no records
    llvm::StringRef comodel;
    llvm::StringRef related;
};

World::World(const Index &index, const Knowledge *from, const Knowledge *to)
    : project(index),
      source(from),
      target(to),
      forks(forksIn(index, from)),
      reachBefore(index, from, forks),
      reachAfter(index, to, forks) {
    readInheritance();
}

void World::readInheritance() {
    for (const auto &[model, refs] : project.inheritance())
        for (FactRef ref : refs) {
            const FileFacts &facts = project.file(ref.file);
            const Fact &fact = project.at(ref);
            uint64_t parent = facts.strings.hash(fact.name);
            bool delegated = fact.value && !facts.text(fact.value).empty();
            if (parent != model)
                addOnce(delegated ? delegates[model] : parents[model], parent);
        }
}

std::vector<std::string> World::forkNames() const {
    std::vector<std::string> names;
    for (ModuleId id = 0; id < forks.size(); ++id)
        if (forks[id])
            names.push_back(project.facts().project.modules[id].name);
    return names;
}

ModelList World::lineage(uint64_t model) const {
    ModelList models = {model};
    for (size_t at = 0; at < models.size(); ++at) {
        if (auto own = parents.find(models[at]); own != parents.end())
            for (uint64_t parent : own->second)
                addOnce(models, parent);
        if (source)
            for (uint64_t parent : source->lineage(models[at]))
                addOnce(models, parent);
    }
    return models;
}

void World::addDelegates(uint64_t model, ModelList &models) const {
    if (auto own = delegates.find(model); own != delegates.end())
        for (uint64_t parent : own->second)
            addOnce(models, parent);
    if (source)
        for (uint64_t parent : source->delegates(model))
            addOnce(models, parent);
}

ModelList World::fieldOwners(uint64_t model) const {
    ModelList models = lineage(model);
    for (size_t at = 0; at < models.size(); ++at) {
        ModelList delegated;
        addDelegates(models[at], delegated);
        for (uint64_t parent : delegated)
            for (uint64_t owner : lineage(parent))
                addOnce(models, owner);
    }
    return models;
}

llvm::StringRef World::modelName(uint64_t model) const {
    if (llvm::ArrayRef<FactRef> refs = project.model(model); !refs.empty())
        return project.file(refs[0].file).text(project.at(refs[0]).name);
    if (source)
        for (const PackView *pack : source->packs())
            if (PackStr name = pack->find(model))
                return pack->text(name);
    return "";
}

World::Hint World::ownHint(uint64_t owner, uint64_t field) const {
    Hint hint;
    for (FactRef ref : project.fields(owner, field)) {
        const FileFacts &facts = project.file(ref.file);
        hint.known = true;
        hint.plain |= !isRelational(facts.text(project.at(ref).value));
        for (FactId i = ref.fact + 1; i < facts.facts.size(); ++i) {
            const Fact &fact = facts.facts[i];
            if (fact.kind == FactKind::Field || fact.kind == FactKind::Model)
                break;
            if (fact.kind != FactKind::FieldArgument || fact.parent != ref.fact ||
                !(fact.flags & FactConstant))
                continue;
            llvm::StringRef name = facts.text(fact.name);
            if (name == "comodel_name" && hint.comodel.empty())
                hint.comodel = facts.text(fact.value);
            else if (name == "related" && hint.related.empty())
                hint.related = facts.text(fact.value);
        }
    }
    return hint;
}

World::Hint World::sourceHint(uint64_t owner, uint64_t field) const {
    Hint hint;
    if (!source)
        return hint;
    for (const Known<FieldRow> &row : source->fieldRows(owner, field)) {
        hint.known = true;
        hint.plain |= !isRelational(row.text(row->type));
        if (hint.comodel.empty())
            hint.comodel = row.text(row->comodel);
        if (hint.related.empty())
            hint.related = row.text(row->related);
    }
    return hint;
}

FieldView World::field(uint64_t model, uint64_t field) const {
    return fieldAtDepth(model, field, 0);
}

/// The first definition that says which records the field holds; of a related field without a
/// comodel that is the end of its path.
FieldView World::fieldAtDepth(uint64_t model, uint64_t field, unsigned depth) const {
    FieldView view;
    llvm::StringRef related;
    for (uint64_t owner : fieldOwners(model)) {
        for (const Hint &hint : {ownHint(owner, field), sourceHint(owner, field)}) {
            view.known |= hint.known;
            if (hint.comodel.empty() && hint.plain)
                return view;
            if (!hint.comodel.empty())
                return {true, hint.comodel};
            if (related.empty())
                related = hint.related;
        }
    }
    if (related.empty() || depth >= maxRelated)
        return view;
    uint64_t at = model;
    while (!related.empty()) {
        llvm::StringRef step;
        std::tie(step, related) = related.split('.');
        FieldView next = fieldAtDepth(at, hashText(step), depth + 1);
        if (next.comodel.empty())
            return view;
        at = hashText(next.comodel);
        view.comodel = next.comodel;
    }
    return view;
}

llvm::StringRef World::recordModel(llvm::StringRef xmlid) const {
    for (FactRef ref : project.records(hashText(xmlid))) {
        const FileFacts &facts = project.file(ref.file);
        const Fact &record = project.at(ref);
        llvm::StringRef ofTag = modelOfTag(facts.text(record.value));
        if (llvm::StringRef model = facts.text(record.owner); !model.empty())
            return model;
        if (!ofTag.empty())
            return ofTag;
    }
    if (!source)
        return "";
    auto [module, name] = xmlid.split('.');
    Known<XmlIdRow> row = source->xmlid(hashText(module), hashText(name));
    if (!row)
        return "";
    llvm::StringRef ofTag = modelOfTag(row.text(row->model));
    return ofTag.empty() ? row.text(row->model) : ofTag;
}

bool World::ownsModel(uint64_t model) const {
    return llvm::any_of(project.model(model), [&](FactRef ref) {
        return isOwn(ref) && !(project.at(ref).flags & FactExtends);
    });
}

bool World::ownsRecord(uint64_t xmlid) const {
    return llvm::any_of(project.ownRecords(xmlid), [&](FactRef ref) { return isOwn(ref); });
}

bool World::ownsField(uint64_t model, uint64_t field) const {
    return llvm::any_of(fieldOwners(model), [&](uint64_t owner) {
        return llvm::any_of(project.fields(owner, field), [&](FactRef ref) { return isOwn(ref); });
    });
}

bool World::inheritsField(uint64_t model, uint64_t field) const {
    auto own = parents.find(model);
    return own != parents.end() && llvm::any_of(own->second, [&](uint64_t parent) {
               return targetHasField(parent, field);
           });
}

bool World::inheritsMethod(uint64_t model, uint64_t method) const {
    auto own = parents.find(model);
    return own != parents.end() && llvm::any_of(own->second, [&](uint64_t parent) {
               return targetHasMethod(parent, method);
           });
}

bool World::ownsModule(llvm::StringRef name) const {
    ModuleId id = project.module(name);
    return id != noModule && !forks[id];
}

std::vector<FactRef> World::ownMethods(uint64_t model, uint64_t method) const {
    std::vector<FactRef> own;
    for (FactRef ref : project.methods(model, method))
        if (isOwn(ref))
            own.push_back(ref);
    return own;
}

bool World::knowsModel(uint64_t model) const {
    return !source || source->hasModel(model) || !project.model(model).empty();
}

bool World::knowsModule(uint64_t name) const {
    return !source || source->module(name) || project.hasModule(name);
}

namespace {

/// Adds the modules that Odoo installs by itself once the others are there, until nothing follows.
void addAutoInstalled(const Knowledge &odoo, llvm::DenseSet<uint64_t> &modules) {
    auto follows = [&](const PackView &pack, const ModuleRow &row) {
        PackList waitsFor = row.autoInstall ? row.autoInstall : row.depends;
        return row.flags & ModuleAutoInstall && waitsFor &&
               !modules.contains(hashText(pack.text(row.name))) &&
               llvm::all_of(pack.list(waitsFor), [&](PackStr name) {
                   return modules.contains(hashText(pack.text(name)));
               });
    };
    for (bool grew = true; grew;) {
        grew = false;
        for (const PackView *pack : odoo.packs())
            for (const ModuleRow &row : pack->modules)
                if (follows(*pack, row)) {
                    grew = true;
                    for (uint64_t below : odoo.modulesBelow(hashText(pack->text(row.name))))
                        modules.insert(below);
                }
    }
}

} // namespace

bool World::reaches(ModuleId from, uint64_t module) const {
    if (!target)
        return true;
    const std::vector<Module> &modules = project.facts().project.modules;
    llvm::DenseSet<uint64_t> seen;
    auto addOdoo = [&](uint64_t name) {
        for (uint64_t below : target->modulesBelow(name))
            seen.insert(below);
    };
    if (forks[from])
        addOdoo(hashText(modules[from].name));
    std::vector<ModuleId> own = {from};
    for (size_t at = 0; at < own.size(); ++at)
        for (const std::string &name : modules[own[at]].manifest.depends) {
            if (!seen.insert(hashText(name)).second)
                continue;
            ModuleId id = project.module(name);
            if (id != noModule && !forks[id])
                own.push_back(id);
            else
                addOdoo(hashText(name));
        }
    addAutoInstalled(*target, seen);
    return seen.contains(module);
}

} // namespace uplift
