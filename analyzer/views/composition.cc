#include "analyzer/views/composition.h"

namespace uplift {

ComposedView ComposedView::copy() const {
    ComposedView copy = ComposedView(ArchLimits{});
    copy.budget = budget;
    copy.steps = steps;
    copy.whole = whole;
    copy.lacks = lacks;
    if (xmlNode *top = root()) {
        copy.doc.reset(xmlNewDoc(reinterpret_cast<const xmlChar *>("1.0")));
        xmlDocSetRootElement(copy.doc.get(), copyTree(copy.doc.get(), top));
    }
    return copy;
}

void Composer::apply(ComposedView &composed, ViewIndex index, Finder find, bool keepsLost) const {
    const TableView &view = table[index];
    XmlDoc spec =
        view.own ? archOf(*view.own, project, index, limits) : archOf(view.row, index, limits);
    if (!spec) {
        composed.whole = false;
        return;
    }
    if (!composed.doc) {
        composed.doc = std::move(spec);
        return;
    }
    xmlNode *root = xmlDocGetRootElement(spec.get());
    if (!root || attributeOf(root, "t-extend")) {
        composed.whole = false; // locators of the latter are those of jQuery
        return;
    }
    if (attributeOf(root, "t-inherit"))
        xmlNodeSetName(root, reinterpret_cast<const xmlChar *>("data"));
    applySpecification(composed.doc.get(), root, find, composed.budget, keepsLost);
    composed.whole &= composed.budget > 0;
}

} // namespace uplift
