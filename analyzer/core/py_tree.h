#pragma once

#include "analyzer/base/location.h"
#include "analyzer/base/string_table.h"

#include <vector>

namespace uplift {

/// Kinds of node, documented in py_nodes.def.
enum class PyKind : uint8_t {
#define PYNODE(id, name) id,
#include "analyzer/core/py_nodes.def"
#undef PYNODE
};

llvm::StringRef pyKindName(PyKind kind);

/// What a node is to its parent, where the kind alone does not say it.
enum class PyRole : uint8_t {
    None,
    Name,
    Params,
    Body,
    Func,
    Args,
    Left,
    Right,
    Type,
    Cond,
    Alternative,
    Key,
    Value,
    Default,
    Superclasses,
    Alias,
    Subscript,
};

llvm::StringRef pyRoleName(PyRole role);

/// Flags of a node; which kinds use which is in py_nodes.def.
enum PyFlag : uint16_t {
    PyAsync = 1 << 0,
    PyStar = 1 << 1,
    PyDoubleStar = 1 << 2,
    PyKeywordOnlyMarker = 1 << 3,
    PyPositionalMarker = 1 << 4,
    PyBytes = 1 << 5,
    PyFString = 1 << 6,
    PyRaw = 1 << 7,
    PyExact = 1 << 8, ///< a string's content is the bytes between its quotes, unchanged
    PyPython2 = 1 << 9,
};

/// Index of a node in its PyTree. Index 0 is the root, so "none" needs a value of its own.
using PyId = uint32_t;
inline constexpr PyId noNode = ~0U;

struct PyNode {
    PyKind kind;
    PyRole role = PyRole::None;
    uint16_t flags = 0;
    StrId str;
    uint32_t begin = 0; ///< bytes of the file
    uint32_t end = 0;
    PyId next = 0; ///< first node after this one's descendants
    PyId parent = noNode;
};
static_assert(sizeof(PyNode) == 24);

/// A Python file without its punctuation, in pre-order: the children of node i are i+1,
/// nodes[i+1].next, … below nodes[i].next. This is what outlives the parse: definitions, and the
/// bindings, chains, calls and literals of every body, for facts, matching and type resolution.
/// A file of another language holds a forest: one Fragment for each piece of Python in it.
struct PyTree {
    std::vector<PyNode> nodes;

    bool empty() const { return nodes.empty(); }
    PyId firstChild(PyId id) const { return id + 1 < nodes[id].next ? id + 1 : noNode; }
    PyId nextSibling(PyId id) const {
        PyId next = nodes[id].next;
        PyId parent = nodes[id].parent;
        return parent != noNode && next < nodes[parent].next ? next : noNode;
    }
    /// First child of the role, else noNode.
    PyId child(PyId id, PyRole role) const;
    PyId child(PyId id, PyKind kind) const;
    const PyNode &operator[](PyId id) const { return nodes[id]; }
    /// The first node that begins at the byte or after it; the number of nodes where none does.
    PyId firstFrom(uint32_t offset) const;

    /// Bytes of the name that an Attr, Keyword, Name, ImportName, Param or Function/Class node is
    /// about; of a String the content between the quotes if it is Exact, else the whole literal.
    Range token(const StringTable &strings, PyId id) const;
};

/// Calls `visit(child)` for each child of `id`.
template <typename Visit> void forEachChild(const PyTree &tree, PyId id, Visit visit) {
    PyId stop = tree.nodes[id].next;
    for (PyId child = id + 1; child < stop; child = tree.nodes[child].next)
        visit(child);
}

} // namespace uplift
