#include "analyzer/parse/python_drafts.h"

namespace uplift {

uint32_t PyDrafts::make(const PyNode &node) {
    drafts.push_back({node});
    return static_cast<uint32_t>(drafts.size() - 1);
}

void PyDrafts::adopt(uint32_t parent, uint32_t child, PyRole role) {
    Draft &owner = drafts[parent];
    drafts[child].node.role = role;
    if (owner.firstChild == noDraft)
        owner.firstChild = child;
    else
        drafts[owner.lastChild].sibling = child;
    owner.lastChild = child;
    ++owner.children;
}

void PyDrafts::append(uint32_t root, PyId parent, const OffsetMap &map, PyTree &into) const {
    struct Open {
        uint32_t draft;
        PyId id;
    };
    llvm::SmallVector<Open, 32> open;
    uint32_t at = root;
    while (at != noDraft) {
        PyNode node = drafts[at].node;
        node.begin = map.toFile(node.begin);
        node.end = map.toFile(node.end);
        node.parent = open.empty() ? parent : open.back().id;
        open.push_back({at, static_cast<PyId>(into.nodes.size())});
        into.nodes.push_back(node);
        at = drafts[at].firstChild;
        while (at == noDraft && !open.empty()) {
            into.nodes[open.back().id].next = static_cast<PyId>(into.nodes.size());
            at = open.size() > 1 ? drafts[open.back().draft].sibling : noDraft;
            open.pop_back();
        }
    }
}

} // namespace uplift
