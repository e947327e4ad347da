#pragma once

#include "analyzer/parse/python.h"

#include <string>

namespace uplift {

/// A tree as (kind[.role] 'str' child …), flags left out.
inline std::string printTree(const PyTree &tree, const StringTable &strings, PyId root) {
    std::string out;
    std::vector<PyId> open;
    for (PyId id = root; id < tree[root].next; ++id) {
        while (!open.empty() && id >= tree[open.back()].next) {
            out += ")";
            open.pop_back();
        }
        out += (out.empty() ? "(" : " (") + pyKindName(tree[id].kind).str();
        if (tree[id].role != PyRole::None)
            out += "." + pyRoleName(tree[id].role).str();
        if (tree[id].str)
            out += " '" + strings.text(tree[id].str).str() + "'";
        open.push_back(id);
    }
    return out + std::string(open.size(), ')');
}

/// Parents, extents and order of a tree fit together.
inline std::string treeFault(const PyTree &tree, size_t textSize) {
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        const PyNode &node = tree[id];
        if (node.next <= id || node.next > tree.nodes.size())
            return "extent of node " + std::to_string(id);
        if (node.begin > node.end || node.end > textSize)
            return "range of node " + std::to_string(id);
        if (node.parent == noNode)
            continue;
        if (node.parent >= id || node.next > tree[node.parent].next)
            return "parent of node " + std::to_string(id);
    }
    return "";
}

} // namespace uplift
