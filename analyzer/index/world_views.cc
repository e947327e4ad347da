// Views of the target series: whether a node is in one, in what extends it, or in what it extends.
#include "analyzer/index/view_node.h"
#include "analyzer/index/world.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

namespace uplift {

namespace {

/// Views that extend views that extend …
constexpr size_t maxViews = 512;

std::string idOf(const PackView &pack, const ViewRow &row) {
    return (pack.text(row.module) + "." + pack.text(row.name)).str();
}

/// Adds the views that extend one of the family, and the one that it extends; true where some were.
bool grow(const Knowledge &odoo, llvm::StringSet<> &family) {
    size_t before = family.size();
    for (const PackView *pack : odoo.packs())
        for (const ViewRow &row : pack->views) {
            llvm::StringRef inherit = pack->text(row.inherit);
            if (inherit.empty() || family.size() > maxViews)
                continue;
            std::string id = idOf(*pack, row);
            if (family.contains(inherit))
                family.insert(id);
            else if (family.contains(id))
                family.insert(inherit);
        }
    return family.size() > before;
}

} // namespace

bool hasNode(const PackView &pack, const ViewRow &view, llvm::StringRef tag,
             llvm::StringRef attribute, llvm::StringRef name) {
    return llvm::any_of(pack.nodes.slice(view.first, view.count), [&](const NodeRow &node) {
        if (pack.text(node.tag) != tag)
            return false;
        llvm::ArrayRef<PackStr> pairs = pack.list(node.attributes);
        for (size_t i = 0; i + 1 < pairs.size(); i += 2)
            if (pack.text(pairs[i]) == attribute && pack.text(pairs[i + 1]) == name)
                return true;
        return false;
    });
}

bool World::targetViewHas(llvm::StringRef view, llvm::StringRef tag, llvm::StringRef attribute,
                          llvm::StringRef name) const {
    if (!target)
        return false;
    llvm::StringSet<> family;
    family.insert(view);
    while (grow(*target, family))
        ;
    for (const PackView *pack : target->packs())
        for (const ViewRow &row : pack->views)
            if (family.contains(idOf(*pack, row)) && hasNode(*pack, row, tag, attribute, name))
                return true;
    return false;
}

} // namespace uplift
