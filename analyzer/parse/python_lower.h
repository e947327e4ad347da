#pragma once

#include "analyzer/core/facts.h"

#include <tree_sitter/api.h>

namespace uplift {

/// What a syntax tree is made into, and from which text.
struct PyLowering {
    llvm::StringRef text;
    StringTable &strings;
    PyTree &into;
    std::vector<Gap> &gaps;
    bool expression = false; ///< the text is one expression: no statement is made around it
};

/// Appends the tree in one walk, below a new root node of that kind.
PyId lowerPython(const TSTree *tree, PyKind root, PyLowering &lowering);

} // namespace uplift
