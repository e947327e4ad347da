#include "analyzer/index/reach.h"

#include "analyzer/base/hash.h"

namespace uplift {

Reach::Reach(const Index &project, const Knowledge *odoo, const std::vector<bool> &forks) {
    size_t count = project.facts().project.modules.size();
    below.resize(count);
    unknown.resize(count);
    for (ModuleId id = 0; id < count && odoo; ++id)
        if (!forks[id])
            collect(id, project, *odoo, forks);
}

void Reach::collect(ModuleId from, const Index &project, const Knowledge &odoo,
                    const std::vector<bool> &forks) {
    const std::vector<Module> &modules = project.facts().project.modules;
    llvm::DenseSet<uint64_t> &found = below[from];
    std::vector<ModuleId> own = {from};
    for (size_t at = 0; at < own.size(); ++at)
        for (const std::string &name : modules[own[at]].manifest.depends) {
            uint64_t hash = hashText(name);
            if (!found.insert(hash).second)
                continue;
            ModuleId id = project.module(name);
            if (id != noModule && !forks[id]) {
                own.push_back(id);
                continue;
            }
            if (!odoo.module(hash))
                unknown[from] = true;
            for (uint64_t module : odoo.modulesBelow(hash))
                found.insert(module);
        }
    // Nobody writes it down, and everybody has it.
    found.insert(hashText("base"));
}

} // namespace uplift
