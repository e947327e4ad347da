#include "analyzer/core/py_tree.h"

#include <algorithm>

namespace uplift {

llvm::StringRef pyKindName(PyKind kind) {
    static constexpr llvm::StringLiteral names[] = {
#define PYNODE(id, name) name,
#include "analyzer/core/py_nodes.def"
#undef PYNODE
    };
    return names[static_cast<size_t>(kind)];
}

llvm::StringRef pyRoleName(PyRole role) {
    static constexpr llvm::StringLiteral names[] = {
        "",      "name",    "params",       "body",  "func",        "args",
        "left",  "right",   "type",         "cond",  "alternative", "key",
        "value", "default", "superclasses", "alias", "subscript"};
    return names[static_cast<size_t>(role)];
}

PyId PyTree::firstFrom(uint32_t offset) const {
    auto at = std::partition_point(nodes.begin(), nodes.end(),
                                   [&](const PyNode &node) { return node.begin < offset; });
    return static_cast<PyId>(at - nodes.begin());
}

PyId PyTree::child(PyId id, PyRole role) const {
    for (PyId at = id + 1; at < nodes[id].next; at = nodes[at].next)
        if (nodes[at].role == role)
            return at;
    return noNode;
}

PyId PyTree::child(PyId id, PyKind kind) const {
    for (PyId at = id + 1; at < nodes[id].next; at = nodes[at].next)
        if (nodes[at].kind == kind)
            return at;
    return noNode;
}

namespace {

/// Opening and closing quotes lie outside the content: one or three characters at the end, the
/// prefix letters and as many at the beginning.
Range contentOf(const PyNode &node, uint32_t contentSize) {
    uint32_t outside = node.end - node.begin - contentSize;
    uint32_t quotes = outside >= 6 ? 3 : 1;
    return {node.end - quotes - contentSize, node.end - quotes};
}

} // namespace

Range PyTree::token(const StringTable &strings, PyId id) const {
    const PyNode &node = nodes[id];
    uint32_t size = static_cast<uint32_t>(strings.text(node.str).size());
    switch (node.kind) {
    case PyKind::Attr:
        return {node.end - size, node.end};
    case PyKind::Keyword:
        return {node.begin, node.begin + size};
    case PyKind::Param: {
        uint32_t stars = node.flags & PyDoubleStar ? 2 : node.flags & PyStar ? 1 : 0;
        return {node.begin + stars, node.begin + stars + size};
    }
    case PyKind::Function:
    case PyKind::Class: {
        PyId name = child(id, PyRole::Name);
        return name == noNode ? Range{node.begin, node.end} : token(strings, name);
    }
    case PyKind::String:
        if (node.flags & PyExact)
            return contentOf(node, size);
        return {node.begin, node.end};
    default:
        return {node.begin, node.end};
    }
}

} // namespace uplift
