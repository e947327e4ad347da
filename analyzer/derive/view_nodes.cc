// Nodes that a locator would name and that no view of the same tree of inheritance has any more.
#include "analyzer/derive/comparison.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Tags that say where something goes, or hold the rest, and are in no combined view.
constexpr llvm::StringLiteral notLocated[] = {"xpath", "attribute", "data",   "template",
                                              "t",     "odoo",      "openerp"};

struct NamedNode {
    llvm::StringRef tag, attribute, name;
};

/// A view's nodes that have a name or an id; the ones that locate another node are none.
std::vector<NamedNode> namedNodes(const PackView &pack, const ViewRow &view) {
    std::vector<NamedNode> nodes;
    for (const NodeRow &node : pack.nodes.slice(view.first, view.count)) {
        llvm::StringRef tag = pack.text(node.tag);
        llvm::ArrayRef<PackStr> attributes = pack.list(node.attributes);
        NamedNode named{tag, "", ""};
        bool isLocator = llvm::is_contained(notLocated, tag);
        for (size_t i = 0; i + 1 < attributes.size(); i += 2) {
            llvm::StringRef attribute = pack.text(attributes[i]);
            isLocator |= attribute == "position";
            bool isName = attribute == "name" || (attribute == "id" && named.attribute.empty());
            if (isName)
                named = {tag, attribute, pack.text(attributes[i + 1])};
        }
        bool isPlain =
            !named.name.empty() && named.name.find_first_of("%'\"#\t\n") == llvm::StringRef::npos;
        if (!isLocator && isPlain)
            nodes.push_back(named);
    }
    return nodes;
}

/// Views of one series by id, and the nodes of each tree of views that inherit one another.
class ViewForest {
  public:
    explicit ViewForest(const PackView &views) : pack(views) {
        for (const ViewRow &row : pack.views)
            byId.try_emplace(idOf(row), &row);
        for (const ViewRow &row : pack.views) {
            uint64_t root = rootOf(row);
            for (const NamedNode &node : namedNodes(pack, row)) {
                nodes.insert(keyOf(root, node));
                tags[keyOf(root, {"", node.attribute, node.name})].insert(node.tag);
            }
        }
    }

    static uint64_t idOf(llvm::StringRef module, llvm::StringRef name) {
        return hashText((module + "." + name).str());
    }
    const ViewRow *find(llvm::StringRef module, llvm::StringRef name) const {
        return byId.lookup(idOf(module, name));
    }
    /// The view at the bottom that this one changes, directly or not.
    uint64_t rootOf(const ViewRow &row) const {
        const ViewRow *at = &row;
        llvm::DenseSet<const ViewRow *> seen;
        while (at->inherit && seen.insert(at).second) {
            uint64_t parent = hashText(pack.text(at->inherit));
            auto found = byId.find(parent);
            if (found == byId.end())
                return parent;
            at = found->second;
        }
        return idOf(*at);
    }
    bool has(uint64_t root, const NamedNode &node) const {
        return nodes.contains(keyOf(root, node));
    }
    /// Tags of the nodes of that name in the tree.
    std::set<llvm::StringRef> tagsOf(uint64_t root, const NamedNode &node) const {
        return tags.lookup(keyOf(root, {"", node.attribute, node.name}));
    }

  private:
    uint64_t idOf(const ViewRow &row) const {
        return idOf(pack.text(row.module), pack.text(row.name));
    }
    static uint64_t keyOf(uint64_t root, const NamedNode &node) {
        uint64_t hash = hashCombine(root, hashText(node.tag));
        return hashCombine(hashCombine(hash, hashText(node.attribute)), hashText(node.name));
    }

    const PackView &pack;
    llvm::DenseMap<uint64_t, const ViewRow *> byId;
    llvm::DenseSet<uint64_t> nodes;
    llvm::DenseMap<uint64_t, std::set<llvm::StringRef>> tags;
};

class NodeDerivation {
  public:
    explicit NodeDerivation(Comparison &comparison)
        : hop(comparison),
          before(comparison.a.pack()),
          after(comparison.b.pack()) {}

    void run() {
        for (const ViewRow &view : hop.a.pack().views) {
            if (!view.module || !view.name)
                continue;
            std::string module = hop.moduleNow(hop.a.text(view.module));
            if (const ViewRow *now = after.find(module, hop.a.text(view.name)))
                compare(view, *now);
        }
    }

  private:
    void compare(const ViewRow &view, const ViewRow &now) {
        uint64_t root = after.rootOf(now);
        for (const NamedNode &node : namedNodes(hop.a.pack(), view))
            if (!after.has(root, node))
                gone(view, root, node);
    }

    static std::string symbolOf(const std::string &view, llvm::StringRef tag,
                                llvm::StringRef attribute, llvm::StringRef name) {
        return view + "//" + tag.str() + "[@" + attribute.str() + "='" + name.str() + "']";
    }

    void gone(const ViewRow &view, uint64_t root, const NamedNode &node) {
        std::string id = (hop.a.text(view.module) + "." + hop.a.text(view.name)).str();
        std::string symbol = symbolOf(id, node.tag, node.attribute, node.name);
        Origin origin = hop.originOf({hop.a.text(view.definer ? view.definer : view.module)});
        std::set<llvm::StringRef> tags = after.tagsOf(root, node);
        for (llvm::StringRef had : before.tagsOf(before.rootOf(view), node))
            tags.erase(had);
        auto renamed = hop.fields.find((hop.a.text(view.model) + "." + node.name).str());
        NamedNode now = node;
        if (renamed != hop.fields.end())
            now.name = renamed->second;
        if (tags.size() == 1)
            hop.add(Check::ViewNodeMoved, symbol, origin.atMost, "same " + node.attribute.str(), "",
                    symbolOf(id, *tags.begin(), node.attribute, node.name));
        else if (renamed != hop.fields.end() && after.has(root, now))
            hop.add(Check::ViewNodeMoved, symbol, std::max(Confidence::Likely, origin.atMost),
                    "the field is named so", "", symbolOf(id, node.tag, "name", now.name));
        else
            hop.add(Check::ViewNodeRemoved, symbol, origin.atMost, origin.words);
    }

    Comparison &hop;
    ViewForest before, after;
};

} // namespace

void deriveViewNodes(Comparison &comparison) {
    NodeDerivation(comparison).run();
}

} // namespace uplift
