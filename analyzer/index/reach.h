#pragma once

#include "analyzer/index/index.h"
#include "analyzer/knowledge/knowledge.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// What stands below each module of the project in one series: the modules that it depends on,
/// directly or not, and that are therefore loaded before it. Frozen once built.
class Reach {
  public:
    Reach(const Index &project, const Knowledge *odoo, const std::vector<bool> &forks);

    /// True where the module is below. Where a dependency is neither in the project nor known of
    /// Odoo, what that one needs is not known, and nothing is ruled out.
    bool has(ModuleId from, uint64_t module) const {
        return unknown[from] || below[from].contains(module);
    }
    /// The same where all dependencies are known, else false.
    bool surelyHas(ModuleId from, uint64_t module) const { return below[from].contains(module); }
    /// True where a dependency, direct or not, is neither in the project nor known of Odoo.
    bool isOpen(ModuleId from) const { return unknown[from]; }

  private:
    void collect(ModuleId from, const Index &project, const Knowledge &odoo,
                 const std::vector<bool> &forks);

    std::vector<llvm::DenseSet<uint64_t>> below;
    std::vector<bool> unknown;
};

} // namespace uplift
