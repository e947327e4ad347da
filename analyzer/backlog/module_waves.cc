#include "analyzer/backlog/module_waves.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

/// Tarjan's algorithm with a stack of its own: units come out after those that they depend on.
class WaveFinder {
  public:
    WaveFinder(const Project &project, const std::vector<bool> &takesPart)
        : project(project),
          takesPart(takesPart) {}

    ModuleWaves find();

  private:
    struct Visit {
        ModuleId module;
        size_t next = 0; ///< dependency to look at
    };
    void readDepends();
    void visit(ModuleId start);
    void enter(ModuleId module);
    void leave(ModuleId module);
    void closeUnit(ModuleId root);
    void openCircles();

    const Project &project;
    const std::vector<bool> &takesPart;
    ModuleWaves waves;
    std::vector<unsigned> number, low, unit; ///< 0: not yet
    std::vector<ModuleId> open;
    std::vector<Visit> path;
    unsigned numbers = 0, units = 0;
};

void WaveFinder::readDepends() {
    llvm::DenseMap<uint64_t, ModuleId> byName;
    for (ModuleId id = 0; id < project.modules.size(); ++id)
        if (takesPart[id])
            byName.try_emplace(hashText(project.modules[id].name), id);
    waves.depends.resize(project.modules.size());
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        if (!takesPart[id])
            continue;
        std::vector<ModuleId> &depends = waves.depends[id];
        for (const std::string &name : project.modules[id].manifest.depends)
            if (auto found = byName.find(hashText(name));
                found != byName.end() && found->second != id)
                depends.push_back(found->second);
        llvm::sort(depends);
        depends.erase(std::unique(depends.begin(), depends.end()), depends.end());
    }
}

void WaveFinder::enter(ModuleId module) {
    number[module] = low[module] = ++numbers;
    open.push_back(module);
    path.push_back({module});
}

void WaveFinder::closeUnit(ModuleId root) {
    ++units;
    std::vector<ModuleId> members;
    do {
        members.push_back(open.back());
        unit[open.back()] = units;
        open.pop_back();
    } while (members.back() != root);
    unsigned wave = 1;
    for (ModuleId member : members)
        for (ModuleId dependency : waves.depends[member])
            if (unit[dependency] != units)
                wave = std::max(wave, waves.wave[dependency] + 1);
    for (ModuleId member : members)
        waves.wave[member] = wave;
    llvm::sort(members);
    if (members.size() > 1)
        waves.circles.push_back(std::move(members));
}

void WaveFinder::leave(ModuleId module) {
    if (low[module] == number[module])
        closeUnit(module);
    path.pop_back();
    if (!path.empty())
        low[path.back().module] = std::min(low[path.back().module], low[module]);
}

void WaveFinder::visit(ModuleId start) {
    enter(start);
    while (!path.empty()) {
        Visit &at = path.back();
        if (at.next == waves.depends[at.module].size()) {
            leave(at.module);
            continue;
        }
        ModuleId dependency = waves.depends[at.module][at.next++];
        if (!number[dependency])
            enter(dependency);
        else if (!unit[dependency])
            low[at.module] = std::min(low[at.module], number[dependency]);
    }
}

void WaveFinder::openCircles() {
    std::vector<ModuleId> last(waves.depends.size());
    for (ModuleId id = 0; id < last.size(); ++id)
        last[id] = id;
    for (const std::vector<ModuleId> &circle : waves.circles)
        for (ModuleId member : circle)
            last[member] = circle.back();
    for (ModuleId id = 0; id < waves.depends.size(); ++id) {
        std::vector<ModuleId> &depends = waves.depends[id];
        llvm::erase_if(depends, [&](ModuleId other) { return unit[other] == unit[id]; });
        for (ModuleId &dependency : depends)
            dependency = last[dependency];
        llvm::sort(depends);
        depends.erase(std::unique(depends.begin(), depends.end()), depends.end());
    }
    for (const std::vector<ModuleId> &circle : waves.circles)
        for (size_t i = 1; i < circle.size(); ++i)
            waves.depends[circle[i]].push_back(circle[i - 1]);
}

ModuleWaves WaveFinder::find() {
    readDepends();
    size_t count = project.modules.size();
    number.resize(count);
    low.resize(count);
    unit.resize(count);
    waves.wave.resize(count);
    for (ModuleId id = 0; id < count; ++id)
        if (takesPart[id] && !number[id])
            visit(id);
    llvm::sort(waves.circles);
    openCircles();
    return std::move(waves);
}

} // namespace

ModuleWaves wavesOf(const Project &project, const std::vector<bool> &takesPart) {
    return WaveFinder(project, takesPart).find();
}

} // namespace uplift
