#include "analyzer/views/apply.h"

#include "analyzer/views/arch.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <cstring>
#include <string>

namespace uplift {

namespace {

bool hasTag(const xmlNode *node, const char *tag) {
    return std::strcmp(reinterpret_cast<const char *>(node->name), tag) == 0;
}

llvm::StringRef valueOf(const xmlNode *node, const char *name) {
    const char *value = attributeOf(node, name);
    return value ? value : "";
}

std::vector<xmlNode *> childrenOf(xmlNode *node) {
    std::vector<xmlNode *> children;
    for (xmlNode *at = node->children; at; at = at->next)
        if (at->type == XML_ELEMENT_NODE)
            children.push_back(at);
    return children;
}

void discard(xmlNode *node) {
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

/// Words of a list with some added and some taken away.
std::string changedWords(llvm::StringRef old, const xmlNode *change, llvm::StringRef separator) {
    llvm::SmallVector<llvm::StringRef, 8> words, added, removed;
    old.split(words, separator, -1, false);
    valueOf(change, "add").split(added, separator, -1, false);
    valueOf(change, "remove").split(removed, separator, -1, false);
    auto trim = [](auto &list) {
        for (llvm::StringRef &word : list)
            word = word.trim();
    };
    trim(words), trim(added), trim(removed);
    llvm::erase_if(words, [&](llvm::StringRef word) { return llvm::is_contained(removed, word); });
    words.append(added.begin(), added.end());
    return llvm::join(words, separator);
}

void changeAttribute(xmlNode *node, const xmlNode *change) {
    std::string name = valueOf(change, "name").str();
    if (name.empty())
        return;
    std::string value = valueOf(change, "#text").str();
    if (attributeOf(change, "add") || attributeOf(change, "remove")) {
        llvm::StringRef separator = valueOf(change, "separator");
        value =
            changedWords(valueOf(node, name.c_str()), change, separator.empty() ? "," : separator);
    }
    setAttribute(node, name.c_str(), value.empty() ? nullptr : value.c_str());
}

class Application {
  public:
    Application(xmlDoc *arch, Finder finder, uint32_t &budget, bool keepsLost)
        : arch(arch),
          finder(finder),
          budget(budget),
          keepsLost(keepsLost) {}

    void run(xmlNode *spec) {
        std::vector<xmlNode *> waiting = {spec};
        while (!waiting.empty()) {
            xmlNode *next = waiting.back();
            waiting.pop_back();
            if (!hasTag(next, "data")) {
                apply(next);
                continue;
            }
            std::vector<xmlNode *> inner = childrenOf(next);
            waiting.insert(waiting.end(), inner.rbegin(), inner.rend());
        }
    }

  private:
    xmlNode *find(const xmlNode *spec) {
        xmlNode *root = xmlDocGetRootElement(arch);
        return root ? finder(root, spec).node : nullptr;
    }

    void apply(xmlNode *spec) {
        xmlNode *node = find(spec);
        if (!node)
            return keep(spec);
        llvm::StringRef position = valueOf(spec, "position");
        if (position == "attributes") {
            for (xmlNode *child : childrenOf(spec))
                if (hasTag(child, "attribute"))
                    changeAttribute(node, child);
        } else if (position == "replace") {
            replace(node, spec);
        } else if (position == "before") {
            for (xmlNode *child : content(spec, node))
                xmlAddPrevSibling(node, child);
        } else if (position == "after") {
            for (xmlNode *child : content(spec, node))
                node = xmlAddNextSibling(node, child);
        } else {
            for (xmlNode *child : content(spec, node))
                xmlAddChild(node, child);
        }
    }

    /// Other views may count on what the locator would have brought.
    void keep(xmlNode *spec) {
        xmlNode *root = xmlDocGetRootElement(arch);
        if (!keepsLost || !root || valueOf(spec, "position") == "attributes")
            return;
        for (xmlNode *child : content(spec, root))
            xmlAddChild(root, child);
    }

    /// What a locator brings, unlinked and of our document: copies of its children, and nodes that
    /// it moves here.
    std::vector<xmlNode *> content(xmlNode *spec, xmlNode *target) {
        std::vector<xmlNode *> nodes;
        for (xmlNode *child : childrenOf(spec)) {
            bool moves = valueOf(child, "position") == "move";
            xmlNode *node = moves ? moved(child, target) : copied(child);
            if (node)
                nodes.push_back(node);
        }
        return nodes;
    }

    xmlNode *moved(const xmlNode *spec, const xmlNode *target) {
        xmlNode *node = find(spec);
        for (const xmlNode *at = target; at && node; at = at->parent)
            if (at == node)
                return nullptr; // a node cannot be moved into itself
        if (node)
            xmlUnlinkNode(node);
        return node;
    }

    xmlNode *copied(xmlNode *node) {
        uint32_t size = 0;
        for (xmlNode *at = node; at; at = nextElement(at, node))
            ++size;
        if (size >= budget) {
            budget = 0;
            return nullptr;
        }
        budget -= size;
        return copyTree(arch, node);
    }

    void replace(xmlNode *node, xmlNode *spec) {
        if (valueOf(spec, "mode") == "inner") {
            std::vector<xmlNode *> nodes = content(spec, node);
            for (xmlNode *child : childrenOf(node))
                discard(child);
            for (xmlNode *child : nodes)
                xmlAddChild(node, child);
            return;
        }
        putBack(node, spec);
        bool isRoot = node == xmlDocGetRootElement(arch);
        std::vector<xmlNode *> nodes = content(spec, node);
        if (isRoot && nodes.size() != 1) {
            llvm::for_each(nodes, xmlFreeNode);
            return;
        }
        for (xmlNode *child : nodes)
            xmlAddPrevSibling(node, child);
        discard(node);
    }

    /// Elements of the text "$0" hold the node that is replaced.
    void putBack(xmlNode *node, xmlNode *spec) {
        for (xmlNode *at = nextElement(spec, spec); at; at = nextElement(at, spec)) {
            if (valueOf(at, "#text") != "$0")
                continue;
            setAttribute(at, "#text", nullptr);
            if (xmlNode *copy = copied(node))
                xmlAddChild(at, copy);
            return;
        }
    }

    xmlDoc *arch;
    Finder finder;
    uint32_t &budget;
    bool keepsLost;
};

} // namespace

void applySpecification(xmlDoc *arch, xmlNode *spec, Finder find, uint32_t &budget,
                        bool keepsLost) {
    Application(arch, find, budget, keepsLost).run(spec);
}

} // namespace uplift
