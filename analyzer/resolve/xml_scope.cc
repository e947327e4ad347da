#include "analyzer/resolve/xml_scope.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

/// Places that set the same name and are looked at for one use.
constexpr unsigned maxSetters = 16;

} // namespace

XmlScopes::XmlScopes(const FileFacts &facts) : facts(facts) {
    if (facts.xml.empty())
        return;
    for (PyId root = 0; root < facts.py.nodes.size(); root = facts.py[root].next)
        fragments.push_back(root);
    llvm::sort(fragments, [&](PyId a, PyId b) { return facts.py[a].begin < facts.py[b].begin; });
    for (XmlId id = 0; id < facts.xml.elements.size(); ++id)
        for (llvm::StringRef word : {"t-as", "t-set"})
            if (const XmlAttr *name = facts.xml.attr(facts.strings, id, word))
                setters[name->value.value].push_back(id);
}

XmlId XmlScopes::elementAt(uint32_t offset) const {
    const std::vector<XmlElement> &elements = facts.xml.elements;
    auto after = std::partition_point(elements.begin(), elements.end(),
                                      [&](const XmlElement &e) { return e.begin <= offset; });
    if (after == elements.begin())
        return noElement;
    XmlId at = static_cast<XmlId>(after - elements.begin()) - 1;
    while (at != noElement && elements[at].end <= offset)
        at = elements[at].parent;
    return at;
}

XmlId XmlScopes::setter(llvm::StringRef name, uint32_t offset) const {
    XmlId at = elementAt(offset);
    auto found = setters.find(facts.strings.find(name).value);
    if (at == noElement || found == setters.end())
        return noElement;
    const XmlTree &xml = facts.xml;
    auto reaches = [&](XmlId setter) {
        if (const XmlAttr *loop = xml.attr(facts.strings, setter, "t-foreach"))
            return at < xml[setter].next && (offset < loop->valueBegin || offset >= loop->valueEnd);
        XmlId scope = xml[setter].parent;
        return at >= xml[setter].next && (scope == noElement || at < xml[scope].next);
    };
    auto end = std::upper_bound(found->second.begin(), found->second.end(), at);
    for (unsigned tried = 0; end != found->second.begin() && tried < maxSetters; ++tried)
        if (reaches(*--end))
            return *end;
    return noElement;
}

PyId XmlScopes::expression(XmlId element, llvm::StringRef attribute) const {
    const XmlAttr *attr = facts.xml.attr(facts.strings, element, attribute);
    if (!attr)
        return noNode;
    auto at = std::partition_point(fragments.begin(), fragments.end(), [&](PyId root) {
        return facts.py[root].begin < attr->valueBegin;
    });
    bool isInside = at != fragments.end() && facts.py[*at].begin < attr->valueEnd;
    return isInside ? facts.py.firstChild(*at) : noNode;
}

XmlId XmlScopes::around(uint32_t offset, llvm::StringRef tag, llvm::StringRef attribute) const {
    for (XmlId at = elementAt(offset); at != noElement; at = facts.xml[at].parent)
        if (facts.text(facts.xml[at].tag) == tag && facts.xml.attr(facts.strings, at, attribute))
            return at;
    return noElement;
}

llvm::StringRef XmlScopes::refOf(XmlId record, llvm::StringRef field) const {
    for (XmlId id = facts.xml.firstChild(record); id != noElement; id = facts.xml.nextSibling(id))
        if (facts.xml.value(facts.strings, id, "name") == field)
            return facts.xml.value(facts.strings, id, "ref");
    return "";
}

} // namespace uplift
