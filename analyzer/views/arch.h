#pragma once

#include "analyzer/views/view_table.h"

#include <libxml/tree.h>
#include <memory>

namespace uplift {

struct XmlDocCloser {
    void operator()(xmlDoc *doc) const { xmlFreeDoc(doc); }
};
using XmlDoc = std::unique_ptr<xmlDoc, XmlDocCloser>;

/// Bounds on what is composed; beyond, the rest of a view is left out and it says so.
struct ArchLimits {
    uint32_t nodes = 200'000;
    uint32_t depth = 250;
};

/// Whose a node is: of which view, and which element of its file where that is the project's.
struct NodeOrigin {
    ViewIndex view = 0;
    XmlId element = noElement;

    void *pointer() const;
    static NodeOrigin of(const xmlNode *node);
};

/// A document of the nodes of a view. Attributes are named as they are written, "#text" is the text
/// of its element. A view of several roots, or of none, has them below <data>; a <template> below
/// <t t-name="module.name">, as Odoo does. Each element's `_private` is its NodeOrigin.
/// Null where it is beyond the limits.
XmlDoc archOf(const Known<ViewRow> &view, ViewIndex index, const ArchLimits &limits);
/// Of a view of the project, with what a pack would hold of it.
XmlDoc archOf(const ProjectView &view, const Index &project, ViewIndex index,
              const ArchLimits &limits);

/// What elements with that prefix are of. Packs do not hold what a prefix stands for: it stands for
/// itself. The document owns it, so that nodes can be moved about.
xmlNs *namespaceOf(xmlDoc *doc, const char *prefix);

/// The attribute by the name it is written with, prefix included; null without.
const char *attributeOf(const xmlNode *node, const char *name);
void setAttribute(xmlNode *node, const char *name, const char *value); ///< null takes it away

/// A copy of the element and all elements below it, origins included, that belongs to `doc`.
xmlNode *copyTree(xmlDoc *doc, xmlNode *node);

/// The next element in pre-order below `root`, or null.
xmlNode *nextElement(xmlNode *node, const xmlNode *root);

} // namespace uplift
