#include "analyzer/index/index.h"

#include "analyzer/core/js_registry.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

Index::Index(const ProjectFacts &project) : source(project) {
    const auto &all = project.project.modules;
    for (ModuleId id = 0; id < all.size(); ++id)
        modules.try_emplace(hashText(all[id].name), id);
    transientsOf.resize(all.size());
    for (FileId id = 0; id < project.files.size(); ++id)
        addFile(id);
    addDependents();
}

llvm::ArrayRef<FactRef> Index::get(const Multi &map, uint64_t key) {
    auto found = map.find(key);
    if (found == map.end())
        return {};
    return found->second;
}

void Index::addFile(FileId id) {
    const FileFacts &facts = file(id);
    for (FactId fact = 0; fact < facts.facts.size(); ++fact)
        addFact(id, fact);
    addAccessRights(facts);
}

/// Rows of a CSV file, and what records of ir.model.access refer to in XML.
void Index::addAccessRights(const FileFacts &facts) {
    bool inRights = false;
    auto add = [&](StrId id) { accessRights.insert(hashText(facts.text(id).rsplit('.').second)); };
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::AccessRight)
            add(fact.owner);
        else if (fact.kind == FactKind::Record)
            inRights = facts.text(fact.owner) == "ir.model.access";
        else if (inRights && fact.kind == FactKind::XmlIdRef)
            add(fact.name);
    }
}

void Index::addFact(FileId id, FactId factId) {
    const FileFacts &facts = file(id);
    const Fact &fact = facts.facts[factId];
    const StringTable &strings = facts.strings;
    FactRef ref{id, factId};
    uint64_t name = strings.hash(fact.name), owner = strings.hash(fact.owner);
    switch (fact.kind) {
    case FactKind::Model:
        models[name].push_back(ref);
        if (strings.text(fact.value) == "transient" && !(fact.flags & FactExtends))
            transientsOf[source.project.files[id].module].push_back(ref);
        break;
    case FactKind::Field:
        fieldDefs[hashCombine(owner, name)].push_back(ref);
        break;
    case FactKind::Method:
        methodDefs[hashCombine(owner, name)].push_back(ref);
        methodNames[name].push_back(ref);
        break;
    case FactKind::Inherit:
        if (fact.parent != noFact)
            inherits[strings.hash(facts.facts[fact.parent].name)].push_back(ref);
        break;
    case FactKind::Record:
        xmlids[name].push_back(ref);
        break;
    case FactKind::JsModule:
        jsModules[name].push_back(ref);
        break;
    case FactKind::JsRegistry:
        addRegistryKey(fact, strings);
        break;
    case FactKind::Hook:
        hooks[hashCombine(source.project.files[id].module, strings.hash(fact.value))].push_back(
            ref);
        break;
    default:
        addReference(ref, fact, strings);
    }
}

namespace {

uint64_t registryHash(llvm::StringRef category, llvm::StringRef key) {
    return hashCombine(hashText(category), hashText(registryKey(category, key)));
}

} // namespace

void Index::addRegistryKey(const Fact &fact, const StringTable &strings) {
    llvm::StringRef category = registryCategory(strings.text(fact.owner));
    if (fact.flags & FactWrite && !category.empty())
        registryKeys.insert(registryHash(category, strings.text(fact.name)));
}

bool Index::registers(llvm::StringRef category, llvm::StringRef key) const {
    return registryKeys.contains(registryHash(category, key));
}

void Index::addReference(FactRef ref, const Fact &fact, const StringTable &strings) {
    switch (fact.kind) {
    case FactKind::XmlIdRef:
        if (strings.text(fact.owner) == "inherit")
            xmlidUsers[strings.hash(fact.name)].push_back(ref);
        break;
    case FactKind::TemplateCall:
        xmlidUsers[strings.hash(fact.name)].push_back(ref);
        break;
    default:
        break;
    }
}

ModuleId Index::module(llvm::StringRef name) const {
    auto found = modules.find(hashText(name));
    return found == modules.end() ? noModule : found->second;
}

void Index::addDependents() {
    const auto &all = source.project.modules;
    std::vector<std::vector<ModuleId>> direct(all.size());
    for (ModuleId id = 0; id < all.size(); ++id)
        for (const std::string &name : all[id].manifest.depends)
            if (ModuleId on = module(name); on != noModule && on != id)
                direct[on].push_back(id);
    dependentsOf.resize(all.size());
    for (ModuleId id = 0; id < all.size(); ++id) {
        std::vector<bool> seen(all.size());
        std::vector<ModuleId> work = {id};
        seen[id] = true;
        while (!work.empty()) {
            ModuleId at = work.back();
            work.pop_back();
            for (ModuleId next : direct[at])
                if (!seen[next]) {
                    seen[next] = true;
                    work.push_back(next);
                    dependentsOf[id].push_back(next);
                }
        }
        llvm::sort(dependentsOf[id]);
    }
}

bool Index::dependsOn(ModuleId who, ModuleId on) const {
    return who == on || std::binary_search(dependentsOf[on].begin(), dependentsOf[on].end(), who);
}

bool Index::definesModel(uint64_t modelHash) const {
    return llvm::any_of(model(modelHash),
                        [&](FactRef ref) { return !(at(ref).flags & FactExtends); });
}

std::vector<FactRef> Index::ownRecords(uint64_t xmlidHash) const {
    std::vector<FactRef> own;
    for (FactRef ref : records(xmlidHash)) {
        const SourceFile &owner = source.project.files[ref.file];
        llvm::StringRef module = file(ref.file).text(at(ref).name).split('.').first;
        if (module == source.project.modules[owner.module].name)
            own.push_back(ref);
    }
    return own;
}

llvm::ArrayRef<FactRef> Index::fields(uint64_t modelHash, uint64_t fieldHash) const {
    return get(fieldDefs, hashCombine(modelHash, fieldHash));
}

llvm::ArrayRef<FactRef> Index::methods(uint64_t modelHash, uint64_t methodHash) const {
    return get(methodDefs, hashCombine(modelHash, methodHash));
}

llvm::ArrayRef<FactRef> Index::methodsNamed(uint64_t methodHash) const {
    return get(methodNames, methodHash);
}

llvm::StringRef Index::comodel(uint64_t modelHash, uint64_t fieldHash) const {
    for (FactRef ref : fields(modelHash, fieldHash)) {
        const FileFacts &facts = file(ref.file);
        for (FactId i = ref.fact + 1; i < facts.facts.size(); ++i) {
            const Fact &fact = facts.facts[i];
            if (fact.kind == FactKind::Field || fact.kind == FactKind::Model)
                break;
            if (fact.kind == FactKind::FieldArgument && fact.parent == ref.fact &&
                facts.text(fact.name) == "comodel_name" && (fact.flags & FactConstant))
                return facts.text(fact.value);
        }
    }
    return "";
}

llvm::StringRef Index::hookOf(ModuleId module, uint64_t functionHash) const {
    llvm::ArrayRef<FactRef> found = get(hooks, hashCombine(module, functionHash));
    return found.empty() ? llvm::StringRef() : file(found[0].file).text(at(found[0]).name);
}

} // namespace uplift
