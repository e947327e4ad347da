#include "analyzer/views/module_graph.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// More than any module has above it; a ring of modules ends there.
constexpr unsigned mostRounds = 100;

} // namespace

uint32_t ModuleGraph::nodeOf(llvm::StringRef name) {
    auto [at, isNew] = byName.try_emplace(hashText(name), nodes.size());
    if (isNew) {
        nodes.emplace_back();
        nodes.back().name = name;
    }
    return at->second;
}

uint32_t ModuleGraph::find(llvm::StringRef name) const {
    auto found = byName.find(hashText(name));
    return found == byName.end() ? unknown : found->second;
}

void ModuleGraph::addOdoo(const PackView &pack, const ModuleRow &row) {
    uint32_t node = nodeOf(pack.text(row.name));
    auto read = [&](PackList list) {
        std::vector<uint32_t> names;
        for (PackStr name : pack.list(list))
            names.push_back(nodeOf(pack.text(name)));
        return names;
    };
    nodes[node].depends = read(row.depends);
    if (!(row.flags & ModuleAutoInstall))
        return;
    nodes[node].waitsFor = read(row.autoInstall ? row.autoInstall : row.depends);
    if (!nodes[node].waitsFor.empty())
        automatic.push_back(node);
}

ModuleGraph::ModuleGraph(const World &world, World::End end) {
    const Knowledge *odoo = end == World::End::Source ? world.source : world.target;
    nodeOf("base");
    for (const PackView *pack : odoo->packs())
        for (const ModuleRow &row : pack->modules)
            addOdoo(*pack, row);
    for (const Module &module : world.project.facts().project.modules) {
        uint32_t node = nodeOf(module.name);
        ofProject.push_back(node);
        for (const std::string &name : module.manifest.depends) {
            uint32_t below = nodeOf(name);
            if (!llvm::is_contained(nodes[node].depends, below))
                nodes[node].depends.push_back(below);
        }
    }
    readDepths();
}

void ModuleGraph::readDepths() {
    bool changed = true;
    for (unsigned round = 0; changed && round < mostRounds; ++round) {
        changed = false;
        for (Node &node : nodes)
            for (uint32_t below : node.depends)
                if (node.depth <= nodes[below].depth) {
                    node.depth = nodes[below].depth + 1;
                    changed = true;
                }
    }
}

void ModuleGraph::addBelow(uint32_t node, llvm::BitVector &installed) const {
    std::vector<uint32_t> waiting = {node};
    while (!waiting.empty()) {
        uint32_t next = waiting.back();
        waiting.pop_back();
        if (installed.test(next))
            continue;
        installed.set(next);
        llvm::append_range(waiting, nodes[next].depends);
    }
}

llvm::BitVector ModuleGraph::installedWith(ModuleId module) const {
    llvm::BitVector installed(nodes.size());
    addBelow(0, installed);
    addBelow(ofProject[module], installed);
    for (bool grew = true; grew;) {
        grew = false;
        for (uint32_t node : automatic) {
            auto isThere = [&](uint32_t name) { return installed.test(name); };
            if (installed.test(node) || !llvm::all_of(nodes[node].waitsFor, isThere))
                continue;
            addBelow(node, installed);
            grew = true;
        }
    }
    return installed;
}

} // namespace uplift
