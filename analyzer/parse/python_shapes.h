#pragma once

#include "analyzer/core/py_tree.h"

#include <tree_sitter/api.h>

#include <vector>

extern "C" const TSLanguage *tree_sitter_python();

namespace uplift {

/// What becomes of a symbol of the grammar (python_shapes.def).
enum class PyShape : uint8_t {
    Drop, ///< punctuation, keywords, comments
    Node,
    Leaf,
    Through,
    Operator, ///< text that the node around it carries
    Async,
    Identifier,
    String,
    Number,
    DottedName,
    AliasedImport,
    Wildcard,
    FutureImport,
    ExpressionStatement,
    ExpressionList,
    Generator,
    AsPattern,
    AsTarget,
    TuplePattern,
    StarPattern,
    DoubleStarPattern,
    KeywordOnlyMarker,
    PositionalMarker,
};

struct PySymbol {
    PyShape shape = PyShape::Drop;
    PyKind kind = PyKind::Other;
    llvm::StringRef str;
};

/// Look-up tables by the grammar's numbers, built once.
class PyShapes {
  public:
    static const PyShapes &get();

    const PySymbol &symbol(TSSymbol id) const { return id == errorSymbol ? error : symbols[id]; }
    PyRole role(TSFieldId id) const { return roles[id]; }

  private:
    PyShapes();
    static constexpr TSSymbol errorSymbol = static_cast<TSSymbol>(-1);

    std::vector<PySymbol> symbols;
    std::vector<PyRole> roles; ///< index 0: no field
    PySymbol error;
};

} // namespace uplift
