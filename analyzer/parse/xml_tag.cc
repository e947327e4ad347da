#include "analyzer/parse/xml_tag.h"

#include <cstring>

namespace uplift {

uint32_t xmlNameEnd(llvm::StringRef text, uint32_t at, uint32_t end) {
    while (at < end && !isXmlBlank(text[at]) && text[at] != '=' && text[at] != '>' &&
           text[at] != '/')
        ++at;
    return at;
}

void XmlTagScanner::skipBlanks() {
    while (at < end && isXmlBlank(text[at]))
        ++at;
}

bool XmlTagScanner::next(RawXmlAttr &attr) {
    skipBlanks();
    attr.nameBegin = at;
    at = attr.nameEnd = xmlNameEnd(text, at, end);
    skipBlanks();
    if (attr.nameEnd == attr.nameBegin || at >= end || text[at] != '=')
        return false;
    ++at;
    skipBlanks();
    if (at >= end || (text[at] != '"' && text[at] != '\''))
        return false;
    attr.valueBegin = at + 1;
    const void *close = std::memchr(text.data() + at + 1, text[at], end - at - 1);
    if (!close)
        return false;
    attr.valueEnd = static_cast<uint32_t>(static_cast<const char *>(close) - text.data());
    at = attr.valueEnd + 1;
    return true;
}

} // namespace uplift
