#pragma once

#include "analyzer/index/world.h"

#include "llvm/ADT/BitVector.h"

#include <vector>

namespace uplift {

/// The modules of Odoo at one end of a span and those of the project: what is installed with one,
/// and in which order they are loaded.
class ModuleGraph {
  public:
    ModuleGraph(const World &world, World::End end);

    static constexpr uint32_t unknown = ~0U;
    uint32_t find(llvm::StringRef name) const;
    uint32_t of(ModuleId module) const { return ofProject[module]; }
    llvm::StringRef name(uint32_t node) const { return nodes[node].name; }
    /// Length of the longest chain of dependencies: what is loaded earlier has less.
    uint32_t depth(uint32_t node) const { return nodes[node].depth; }
    /// What is there once the module is: what it needs, and what installs itself then.
    llvm::BitVector installedWith(ModuleId module) const;
    llvm::BitVector all() const { return llvm::BitVector(nodes.size(), true); }

  private:
    struct Node {
        llvm::StringRef name;
        std::vector<uint32_t> depends;
        std::vector<uint32_t> waitsFor; ///< of one that installs itself
        uint32_t depth = 0;
    };

    uint32_t nodeOf(llvm::StringRef name);
    void addOdoo(const PackView &pack, const ModuleRow &row);
    void readDepths();
    void addBelow(uint32_t node, llvm::BitVector &installed) const;

    std::vector<Node> nodes;
    llvm::DenseMap<uint64_t, uint32_t> byName;
    std::vector<uint32_t> ofProject;
    std::vector<uint32_t> automatic;
};

} // namespace uplift
