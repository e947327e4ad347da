#include "analyzer/views/arch.h"

#include "analyzer/knowledge/view_attributes.h"

#include <cstring>
#include <string>
#include <vector>

namespace uplift {

namespace {

const xmlChar *chars(const char *text) {
    return reinterpret_cast<const xmlChar *>(text);
}

/// A document from elements in pre-order, each with the size of its subtree.
class ArchBuilder {
  public:
    ArchBuilder(ViewIndex view, uint32_t size, const ArchLimits &limits)
        : view(view),
          size(size),
          limits(limits),
          doc(xmlNewDoc(chars("1.0"))) {}

    /// An element around all others.
    xmlNode *wrap(const std::string &tag) {
        xmlNode *top = element(tag, reinterpret_cast<xmlNode *>(doc.get()), noElement);
        path.push_back({top, size});
        return top;
    }
    /// The next element; null beyond the limits.
    xmlNode *add(const std::string &tag, uint32_t skip, XmlId origin = noElement) {
        while (!path.empty() && path.back().end <= at)
            path.pop_back();
        if (path.size() > limits.depth || size > limits.nodes)
            return nullptr;
        xmlNode *parent = path.empty() ? reinterpret_cast<xmlNode *>(doc.get()) : path.back().node;
        xmlNode *node = element(tag, parent, origin);
        if (skip > 1)
            path.push_back({node, at + skip});
        ++at;
        return node;
    }
    XmlDoc take() { return std::move(doc); }

  private:
    struct Open {
        xmlNode *node;
        uint32_t end;
    };

    xmlNode *element(const std::string &tag, xmlNode *parent, XmlId origin) {
        auto [prefix, name] = llvm::StringRef(tag).split(':');
        bool plain = name.empty();
        xmlNode *node =
            xmlNewDocNode(doc.get(), nullptr, chars(plain ? tag.c_str() : name.data()), nullptr);
        node->_private = NodeOrigin{view, origin}.pointer();
        if (!plain)
            node->ns = namespaceOf(doc.get(), prefix.str().c_str());
        if (reinterpret_cast<xmlDoc *>(parent) == doc.get())
            xmlDocSetRootElement(doc.get(), node);
        else
            xmlAddChild(parent, node);
        return node;
    }

    ViewIndex view;
    uint32_t size;
    const ArchLimits &limits;
    XmlDoc doc;
    std::vector<Open> path;
    uint32_t at = 0;
};

/// Puts the nodes below what Odoo puts around them, if it does.
void wrap(ArchBuilder &builder, bool isTemplate, bool inherits, bool hasOneRoot,
          const std::string &id) {
    if (!isTemplate && hasOneRoot)
        return;
    xmlNode *top = builder.wrap(isTemplate && !inherits ? "t" : "data");
    if (isTemplate)
        setAttribute(top, "t-name", id.c_str());
}

xmlAttr *findAttribute(const xmlNode *node, const char *name) {
    for (xmlAttr *attr = node->properties; attr; attr = attr->next)
        if (std::strcmp(reinterpret_cast<const char *>(attr->name), name) == 0)
            return attr;
    return nullptr;
}

} // namespace

void *NodeOrigin::pointer() const {
    return reinterpret_cast<void *>(static_cast<uintptr_t>(element + 1) << 32 | view);
}

NodeOrigin NodeOrigin::of(const xmlNode *node) {
    auto bits = reinterpret_cast<uintptr_t>(node->_private);
    return {static_cast<ViewIndex>(bits), static_cast<XmlId>(bits >> 32) - 1};
}

XmlDoc archOf(const Known<ViewRow> &view, ViewIndex index, const ArchLimits &limits) {
    llvm::ArrayRef<NodeRow> nodes = view.pack->nodes.slice(view->first, view->count);
    ArchBuilder builder(index, view->count, limits);
    wrap(builder, view->flags & ViewTemplate, bool(view->inherit),
         !nodes.empty() && nodes.front().skip == nodes.size(),
         view.text(view->module).str() + "." + view.text(view->name).str());
    for (const NodeRow &row : nodes) {
        xmlNode *node = builder.add(view.text(row.tag).str(), row.skip);
        if (!node)
            return nullptr;
        llvm::ArrayRef<PackStr> cells = view.pack->list(row.attributes);
        for (size_t at = 0; at + 1 < cells.size(); at += 2)
            setAttribute(node, view.text(cells[at]).str().c_str(),
                         view.text(cells[at + 1]).str().c_str());
    }
    return builder.take();
}

namespace {

void packAttributes(xmlNode *node, const FileFacts &facts, XmlId id, llvm::StringRef module) {
    const XmlElement &element = facts.xml[id];
    auto set = [&](llvm::StringRef name, llvm::StringRef ofAttribute, llvm::StringRef value) {
        std::string packed = packedValue(ofAttribute, completeFormats(value, module));
        setAttribute(node, name.str().c_str(), packed.c_str());
    };
    for (uint32_t i = 0; i < element.attrCount; ++i) {
        const XmlAttr &attr = facts.xml.attrs[element.attrBegin + i];
        llvm::StringRef name = facts.text(attr.name);
        if (attributeRule(name) != AttributeRule::Dropped)
            set(name, name, facts.text(attr.value));
    }
    llvm::StringRef content = facts.text(element.text);
    if (content == "$0")
        setAttribute(node, "#text", "$0");
    else if (facts.text(element.tag) == "attribute" && !content.empty())
        set("#text", facts.xml.value(facts.strings, id, "name"), content);
}

} // namespace

XmlDoc archOf(const ProjectView &view, const Index &project, ViewIndex index,
              const ArchLimits &limits) {
    const FileFacts &facts = project.file(view.file);
    const std::string &module = project.facts().project.modules[view.module].name;
    ArchBuilder builder(index, view.end - view.begin, limits);
    bool hasOneRoot = view.begin < view.end && facts.xml[view.begin].next == view.end;
    wrap(builder, view.isTemplate, !view.inherit.empty(), hasOneRoot, view.id);
    for (XmlId id = view.begin; id < view.end; ++id) {
        xmlNode *node =
            builder.add(facts.text(facts.xml[id].tag).str(), facts.xml[id].next - id, id);
        if (!node)
            return nullptr;
        packAttributes(node, facts, id, module);
    }
    return builder.take();
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

namespace {

xmlNode *copyElement(xmlDoc *doc, const xmlNode *from) {
    xmlNode *to = xmlNewDocNode(doc, nullptr, from->name, nullptr);
    to->_private = from->_private;
    if (from->ns)
        to->ns = namespaceOf(doc, reinterpret_cast<const char *>(from->ns->prefix));
    for (const xmlAttr *attr = from->properties; attr; attr = attr->next)
        xmlNewProp(to, attr->name, attr->children ? attr->children->content : chars(""));
    return to;
}

} // namespace

/// libxml2 would do it by recursion, and without `_private`.
xmlNode *copyTree(xmlDoc *doc, xmlNode *node) {
    xmlNode *top = copyElement(doc, node);
    std::vector<std::pair<const xmlNode *, xmlNode *>> path = {{node, top}};
    for (xmlNode *at = nextElement(node, node); at; at = nextElement(at, node)) {
        while (path.back().first != at->parent)
            path.pop_back();
        xmlNode *copy = copyElement(doc, at);
        xmlAddChild(path.back().second, copy);
        path.push_back({at, copy});
    }
    return top;
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
