#pragma once

#include "analyzer/index/world.h"

namespace uplift {

/// The modules that are there wherever a module of the project is, in one series: those that it
/// depends on, directly or not, and those that Odoo or the project install by themselves once these
/// are there. Of modules that Odoo has, too, nothing is known. Frozen once built.
class ModuleReach {
  public:
    ModuleReach(const World &world, World::End end);

    /// Whether all that the module depends on is known: only then is what it does not reach
    /// missing.
    bool isSure(ModuleId from) const { return sure[from]; }
    bool has(ModuleId from, uint64_t module) const { return below[from].contains(module); }

  private:
    /// A module that comes by itself, and what it waits for.
    struct Automatic {
        uint64_t name;
        llvm::SmallVector<uint64_t, 4> waitsFor;
        ModuleId own = noModule;
    };
    using Modules = llvm::DenseSet<uint64_t>;

    void collectAutomatic();
    void collect(ModuleId from);
    void addOwn(ModuleId id, ModuleId from);
    void addOdoos(uint64_t name, Modules &modules) const;

    const World &world;
    const Knowledge &odoo;
    std::vector<Automatic> automatic;
    std::vector<Modules> below;
    std::vector<bool> sure;
};

} // namespace uplift
