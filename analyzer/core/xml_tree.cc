#include "analyzer/core/xml_tree.h"

namespace uplift {

llvm::StringRef xmlScopeName(XmlScope scope) {
    static constexpr llvm::StringLiteral names[] = {"none", "data", "view", "qweb"};
    return names[static_cast<size_t>(scope)];
}

const XmlAttr *XmlTree::attr(const StringTable &strings, XmlId id, llvm::StringRef name) const {
    const XmlElement &element = elements[id];
    for (uint32_t i = 0; i < element.attrCount; ++i) {
        const XmlAttr &candidate = attrs[element.attrBegin + i];
        if (strings.text(candidate.name) == name)
            return &candidate;
    }
    return nullptr;
}

llvm::StringRef XmlTree::value(const StringTable &strings, XmlId id, llvm::StringRef name) const {
    const XmlAttr *found = attr(strings, id, name);
    return found ? strings.text(found->value) : llvm::StringRef();
}

} // namespace uplift
