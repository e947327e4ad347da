#pragma once

#include "analyzer/base/offset_map.h"
#include "analyzer/core/py_tree.h"

#include "llvm/ADT/SmallVector.h"

namespace uplift {

inline constexpr uint32_t noDraft = ~0U;

/// Nodes whose place in the order of a PyTree is not known yet: `a` of `a + b` is read before it is
/// known to be an operand.
class PyDrafts {
  public:
    uint32_t make(const PyNode &node);
    void adopt(uint32_t parent, uint32_t child, PyRole role);
    PyNode &operator[](uint32_t draft) { return drafts[draft].node; }
    const PyNode &operator[](uint32_t draft) const { return drafts[draft].node; }
    unsigned childCount(uint32_t draft) const { return drafts[draft].children; }

    /// Appends the drafts below `root` in the order of the tree, with the positions of the file.
    void append(uint32_t root, PyId parent, const OffsetMap &map, PyTree &into) const;

  private:
    struct Draft {
        PyNode node;
        unsigned children = 0;
        uint32_t firstChild = noDraft;
        uint32_t lastChild = noDraft;
        uint32_t sibling = noDraft;
    };
    llvm::SmallVector<Draft, 64> drafts;
};

} // namespace uplift
