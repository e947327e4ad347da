#include "analyzer/resolve/xml_place.h"

#include <algorithm>

namespace uplift {

XmlId elementAt(const XmlTree &tree, uint32_t offset) {
    auto after = std::partition_point(tree.elements.begin(), tree.elements.end(),
                                      [&](const XmlElement &e) { return e.begin <= offset; });
    if (after == tree.elements.begin())
        return noElement;
    XmlId at = static_cast<XmlId>(after - tree.elements.begin()) - 1;
    while (at != noElement && tree[at].end <= offset)
        at = tree[at].parent;
    return at;
}

llvm::StringRef fieldOfFragment(const FileFacts &facts, PyId fragment) {
    XmlId element = elementAt(facts.xml, facts.py[fragment].begin);
    return element == noElement ? llvm::StringRef()
                                : facts.xml.value(facts.strings, element, "name");
}

} // namespace uplift
