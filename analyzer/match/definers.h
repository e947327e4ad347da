#pragma once

#include "analyzer/index/world.h"

namespace uplift {

/// Modules by name, each once.
using ModuleNames = llvm::SmallVector<llvm::StringRef, 2>;

/// Which modules define something, of the project and of Odoo at one end. Of a module that both
/// have, the project's is the one at the source, Odoo's at the target.
class Definers {
  public:
    Definers(const World &world, World::End end);

    ModuleNames ofModel(uint64_t model) const;
    /// On the model or on what its fields come from; of the framework's fields there are none.
    ModuleNames ofField(uint64_t model, uint64_t field) const;
    /// A record of the module that its external id names, by that module.
    ModuleNames ofRecord(llvm::StringRef xmlid) const;

  private:
    void addOwn(llvm::ArrayRef<FactRef> refs, bool definitionsOnly, ModuleNames &names) const;
    void addFields(uint64_t owner, uint64_t field, ModuleNames &names) const;
    void addModelRecords();

    const World &world;
    const bool isTarget;
    const Knowledge &odoo;
    llvm::DenseSet<uint64_t> modelRecords; ///< "sale.model_sale_order"
};

} // namespace uplift
