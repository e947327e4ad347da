#pragma once

#include "analyzer/base/location.h"
#include "analyzer/base/string_table.h"

#include <vector>

namespace uplift {

/// Which of Odoo's languages an element is written in; symbols of elements and attributes begin
/// with its name.
enum class XmlScope : uint8_t {
    None, ///< outside of what Odoo reads
    Data, ///< <odoo>, <record>, <field> of a record, <menuitem>, … : the data file itself
    View, ///< inside the arch of an ir.ui.view other than QWeb
    Qweb, ///< inside a server-side QWeb template or a static (client) template
};

llvm::StringRef xmlScopeName(XmlScope scope);

using XmlId = uint32_t;
inline constexpr XmlId noElement = ~0U;

struct XmlAttr {
    StrId name;  ///< as written, prefix included
    StrId value; ///< entities and character references read
    uint32_t nameBegin = 0;
    uint32_t valueBegin = 0; ///< after the opening quote
    uint32_t valueEnd = 0;   ///< before the closing quote
};

struct XmlElement {
    StrId tag;
    StrId text; ///< trimmed text of an element without child elements, entities read; else none
    uint32_t begin = 0;     ///< at `<`
    uint32_t openEnd = 0;   ///< after the `>` of the start tag
    uint32_t end = 0;       ///< after the end tag
    uint32_t textBegin = 0; ///< first byte of the trimmed text in the file
    uint32_t attrBegin = 0; ///< index of the first attribute
    uint16_t attrCount = 0;
    XmlScope scope = XmlScope::None; ///< set by the facts stage
    bool rawText = true;             ///< `text` is the bytes at textBegin, unchanged
    XmlId next = 0;                  ///< first element after this one's descendants
    XmlId parent = noElement;
};

/// The elements of an XML file in pre-order, children as in PyTree.
struct XmlTree {
    std::vector<XmlElement> elements;
    std::vector<XmlAttr> attrs;

    bool empty() const { return elements.empty(); }
    const XmlElement &operator[](XmlId id) const { return elements[id]; }
    XmlId firstChild(XmlId id) const { return id + 1 < elements[id].next ? id + 1 : noElement; }
    XmlId nextSibling(XmlId id) const {
        XmlId next = elements[id].next;
        XmlId parent = elements[id].parent;
        return parent != noElement && next < elements[parent].next ? next : noElement;
    }
    /// The attribute of that name, or null.
    const XmlAttr *attr(const StringTable &strings, XmlId id, llvm::StringRef name) const;
    /// Its value, or "".
    llvm::StringRef value(const StringTable &strings, XmlId id, llvm::StringRef name) const;
    Range tagToken(const StringTable &strings, XmlId id) const {
        uint32_t begin = elements[id].begin + 1;
        return {begin, begin + static_cast<uint32_t>(strings.text(elements[id].tag).size())};
    }
    static Range nameToken(const StringTable &strings, const XmlAttr &attr) {
        return {attr.nameBegin,
                attr.nameBegin + static_cast<uint32_t>(strings.text(attr.name).size())};
    }
    static Range valueToken(const XmlAttr &attr) { return {attr.valueBegin, attr.valueEnd}; }
};

} // namespace uplift
