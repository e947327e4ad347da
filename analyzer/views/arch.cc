#include "analyzer/views/arch.h"

#include <cstring>
#include <string>
#include <vector>

namespace uplift {

namespace {

const xmlChar *chars(const char *text) {
    return reinterpret_cast<const xmlChar *>(text);
}

class ArchBuilder {
  public:
    ArchBuilder(const Known<ViewRow> &view, void *origin, const ArchLimits &limits)
        : view(view),
          nodes(view.pack->nodes.slice(view->first, view->count)),
          origin(origin),
          limits(limits),
          doc(xmlNewDoc(chars("1.0"))) {}

    XmlDoc build() {
        if (nodes.size() > limits.nodes)
            return nullptr;
        xmlNode *top = reinterpret_cast<xmlNode *>(doc.get());
        if (bool isTemplate = view->flags & ViewTemplate; isTemplate || !hasOneRoot()) {
            top = element(isTemplate && !view->inherit ? "t" : "data", top);
            if (isTemplate)
                setAttribute(top, "t-name", id().c_str());
        }
        path.push_back({top, static_cast<uint32_t>(nodes.size())});
        for (uint32_t i = 0; i < nodes.size(); ++i)
            if (!add(i))
                return nullptr;
        return std::move(doc);
    }

  private:
    struct Open {
        xmlNode *node;
        uint32_t end;
    };

    bool hasOneRoot() const { return !nodes.empty() && nodes.front().skip == nodes.size(); }
    std::string id() const {
        return view.text(view->module).str() + "." + view.text(view->name).str();
    }

    xmlNode *element(const std::string &tag, xmlNode *parent) {
        auto [prefix, name] = llvm::StringRef(tag).split(':');
        bool plain = name.empty();
        xmlNode *node =
            xmlNewDocNode(doc.get(), nullptr, chars(plain ? tag.c_str() : name.data()), nullptr);
        node->_private = origin;
        if (!plain)
            node->ns = namespaceOf(doc.get(), prefix.str().c_str());
        if (reinterpret_cast<xmlDoc *>(parent) == doc.get())
            xmlDocSetRootElement(doc.get(), node);
        else
            xmlAddChild(parent, node);
        return node;
    }

    bool add(uint32_t i) {
        while (path.back().end <= i)
            path.pop_back();
        if (path.size() > limits.depth)
            return false;
        const NodeRow &row = nodes[i];
        xmlNode *node = element(view.text(row.tag).str(), path.back().node);
        llvm::ArrayRef<PackStr> cells = view.pack->list(row.attributes);
        for (size_t at = 0; at + 1 < cells.size(); at += 2)
            setAttribute(node, view.text(cells[at]).str().c_str(),
                         view.text(cells[at + 1]).str().c_str());
        if (row.skip > 1)
            path.push_back({node, i + row.skip});
        return true;
    }

    const Known<ViewRow> &view;
    llvm::ArrayRef<NodeRow> nodes;
    void *origin;
    const ArchLimits &limits;
    XmlDoc doc;
    std::vector<Open> path;
};

xmlAttr *findAttribute(const xmlNode *node, const char *name) {
    for (xmlAttr *attr = node->properties; attr; attr = attr->next)
        if (std::strcmp(reinterpret_cast<const char *>(attr->name), name) == 0)
            return attr;
    return nullptr;
}

} // namespace

XmlDoc archOf(const Known<ViewRow> &view, void *origin, const ArchLimits &limits) {
    return ArchBuilder(view, origin, limits).build();
}

xmlNs *namespaceOf(xmlDoc *doc, const char *prefix) {
    // The document's own list begins with the namespace of "xml", which this makes.
    xmlSearchNs(doc, reinterpret_cast<xmlNode *>(doc), chars("xml"));
    xmlNs *last = doc->oldNs;
    for (; last; last = last->next) {
        if (xmlStrEqual(last->prefix, chars(prefix)))
            return last;
        if (!last->next)
            break;
    }
    return last ? last->next = xmlNewNs(nullptr, chars(prefix), chars(prefix)) : nullptr;
}

const char *attributeOf(const xmlNode *node, const char *name) {
    const xmlAttr *attr = findAttribute(node, name);
    if (!attr)
        return nullptr;
    return attr->children && attr->children->content
               ? reinterpret_cast<const char *>(attr->children->content)
               : "";
}

void setAttribute(xmlNode *node, const char *name, const char *value) {
    if (xmlAttr *old = findAttribute(node, name))
        xmlRemoveProp(old);
    if (value)
        xmlNewProp(node, chars(name), chars(value));
}

xmlNode *nextElement(xmlNode *node, const xmlNode *root) {
    auto element = [](xmlNode *at) {
        while (at && at->type != XML_ELEMENT_NODE)
            at = at->next;
        return at;
    };
    if (xmlNode *child = element(node->children))
        return child;
    for (; node && node != root; node = node->parent)
        if (xmlNode *sibling = element(node->next))
            return sibling;
    return nullptr;
}

} // namespace uplift
