#include "analyzer/index/module_reach.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

ModuleReach::ModuleReach(const World &world, World::End end)
    : world(world),
      odoo(end == World::End::Source ? *world.source : *world.target) {
    size_t count = world.project.facts().project.modules.size();
    below.resize(count);
    sure.resize(count);
    collectAutomatic();
    for (ModuleId id = 0; id < count; ++id)
        if (!world.isFork(id))
            collect(id);
}

void ModuleReach::collectAutomatic() {
    for (const PackView *pack : odoo.packs())
        for (const ModuleRow &row : pack->modules) {
            PackList waitsFor = row.autoInstall ? row.autoInstall : row.depends;
            if (!(row.flags & ModuleAutoInstall) || !waitsFor)
                continue;
            automatic.push_back({hashText(pack->text(row.name)), {}});
            for (PackStr name : pack->list(waitsFor))
                automatic.back().waitsFor.push_back(hashText(pack->text(name)));
        }
    const Project &project = world.project.facts().project;
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        const Module &module = project.modules[id];
        const FileFacts &facts = world.project.file(module.manifestFile);
        bool isAutomatic = llvm::any_of(facts.facts, [&](const Fact &fact) {
            return fact.kind == FactKind::ManifestKey && facts.text(fact.name) == "auto_install" &&
                   facts.text(fact.value) != "False";
        });
        if (!isAutomatic || world.isFork(id))
            continue;
        automatic.push_back({hashText(module.name), {}, id});
        for (const std::string &name : module.manifest.depends)
            automatic.back().waitsFor.push_back(hashText(name));
    }
}

void ModuleReach::addOdoos(uint64_t name, Modules &modules) const {
    for (uint64_t module : odoo.modulesBelow(name))
        modules.insert(module);
}

void ModuleReach::addOwn(ModuleId id, ModuleId from) {
    const std::vector<Module> &modules = world.project.facts().project.modules;
    std::vector<ModuleId> own = {id};
    below[from].insert(hashText(modules[id].name));
    for (size_t at = 0; at < own.size(); ++at)
        for (const std::string &name : modules[own[at]].manifest.depends) {
            uint64_t hash = hashText(name);
            ModuleId next = world.project.module(name);
            bool isOwn = next != noModule && !world.isFork(next);
            if (!isOwn && !odoo.module(hash))
                sure[from] = false;
            if (!below[from].insert(hash).second)
                continue;
            if (isOwn)
                own.push_back(next);
            else
                addOdoos(hash, below[from]);
        }
}

void ModuleReach::collect(ModuleId from) {
    Modules &found = below[from];
    sure[from] = true;
    addOdoos(hashText("base"), found); // nobody writes it down, and everybody has it
    addOwn(from, from);
    for (bool grew = true; grew;) {
        grew = false;
        for (const Automatic &module : automatic) {
            auto isThere = [&](uint64_t name) { return found.contains(name); };
            if (isThere(module.name) || !llvm::all_of(module.waitsFor, isThere))
                continue;
            grew = true;
            if (module.own == noModule)
                addOdoos(module.name, found);
            else
                addOwn(module.own, from);
        }
    }
}

} // namespace uplift
