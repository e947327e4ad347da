#include "analyzer/parse/xml_builder.h"

#include "analyzer/parse/xml_tag.h"
#include "analyzer/parse/xml_text.h"

namespace uplift {

StrId XmlBuilder::intern(llvm::StringRef bytes) {
    textBytes += bytes.size();
    return strings.intern(bytes);
}

StrId XmlBuilder::internName(llvm::StringRef bytes) {
    StrId id = intern(bytes);
    if (id.value >= isName.size())
        isName.resize(id.value + 1);
    names += !isName[id.value];
    isName[id.value] = true;
    return id;
}

bool XmlBuilder::full(uint32_t namespaces) const {
    return tree.elements.size() >= limits.elements || tree.attrs.size() >= limits.attrs ||
           textBytes >= limits.textBytes || path.size() >= limits.depth || names > limits.names ||
           openNamespaces + namespaces > limits.openNamespaces;
}

bool XmlBuilder::open(uint32_t at, uint32_t namespaces) {
    // A value holds no `<`, so the last one before the end of the tag begins it.
    size_t begin = text.rfind('<', at);
    if (stopped || begin == llvm::StringRef::npos)
        return !stopped;
    if (full(namespaces)) {
        stopped = static_cast<uint32_t>(begin);
        return false;
    }
    uint32_t nameBegin = static_cast<uint32_t>(begin + 1);
    uint32_t nameEnd = xmlNameEnd(text, nameBegin, at);
    XmlElement element{};
    element.tag = internName(text.slice(nameBegin, nameEnd));
    element.begin = static_cast<uint32_t>(begin);
    element.openEnd = std::min<uint32_t>(at + (text.substr(at).startswith("/") ? 2 : 1),
                                         static_cast<uint32_t>(text.size()));
    element.parent = path.empty() ? noElement : path.back().id;
    addAttrs(element, nameEnd, at);
    path.push_back({static_cast<XmlId>(tree.elements.size()), namespaces});
    openNamespaces += namespaces;
    tree.elements.push_back(element);
    return true;
}

void XmlBuilder::addAttrs(XmlElement &element, uint32_t begin, uint32_t end) {
    element.attrBegin = static_cast<uint32_t>(tree.attrs.size());
    XmlTagScanner scanner(text, begin, end);
    for (RawXmlAttr raw; scanner.next(raw) && element.attrCount < UINT16_MAX;) {
        XmlAttr attr;
        attr.name = internName(text.slice(raw.nameBegin, raw.nameEnd));
        attr.nameBegin = raw.nameBegin;
        attr.valueBegin = raw.valueBegin;
        attr.valueEnd = raw.valueEnd;
        attr.value = valueOf(raw.valueBegin, raw.valueEnd);
        tree.attrs.push_back(attr);
        ++element.attrCount;
    }
}

StrId XmlBuilder::valueOf(uint32_t begin, uint32_t end) {
    llvm::StringRef raw = text.slice(begin, end);
    if (isPlainXmlValue(raw))
        return intern(raw);
    return intern(readXmlValue(raw, begin).text);
}

void XmlBuilder::close(uint32_t at) {
    if (path.empty() || stopped)
        return;
    XmlId id = path.back().id;
    openNamespaces -= path.back().namespaces;
    path.pop_back();
    XmlElement &element = tree.elements[id];
    element.end = at;
    element.next = static_cast<XmlId>(tree.elements.size());
    if (element.next == id + 1 && at > element.openEnd)
        readText(element, at);
}

void XmlBuilder::readText(XmlElement &element, uint32_t end) {
    size_t tagBegin = text.rfind('<', end);
    if (tagBegin == llvm::StringRef::npos || tagBegin <= element.openEnd)
        return;
    llvm::StringRef raw = text.slice(element.openEnd, tagBegin);
    llvm::StringRef plain = plainXmlContent(raw);
    if (plain.data()) {
        if (plain.empty())
            return;
        element.text = intern(plain);
        element.textBegin = static_cast<uint32_t>(plain.data() - text.data());
        return;
    }
    XmlText read = readXmlContent(raw, element.openEnd);
    if (read.text.empty())
        return;
    element.text = intern(read.text);
    element.textBegin = read.map.toFile(0);
    element.rawText = false;
}

XmlTree XmlBuilder::finish(uint32_t at) {
    for (const Open &open : path) {
        tree.elements[open.id].end = std::max(at, tree.elements[open.id].openEnd);
        tree.elements[open.id].next = static_cast<XmlId>(tree.elements.size());
    }
    return std::move(tree);
}

} // namespace uplift
