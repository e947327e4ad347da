#include "analyzer/rewrite/python_text.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

std::string pythonString(llvm::StringRef text) {
    char quote = text.contains('\'') && !text.contains('"') ? '"' : '\'';
    std::string out(1, quote);
    for (char c : text) {
        if (c == quote || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + quote;
}

std::string xmlEscaped(llvm::StringRef text, bool quotes) {
    std::string out;
    for (char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"' && quotes)
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

PyId fragmentIn(const FileFacts &facts, Range range) {
    const PyTree &tree = facts.py;
    PyId at = tree.firstFrom(range.begin);
    bool found =
        at < tree.nodes.size() && tree[at].kind == PyKind::Fragment && tree[at].begin < range.end;
    return found ? at : noNode;
}

XmlId elementAt(const FileFacts &facts, uint32_t offset) {
    const std::vector<XmlElement> &elements = facts.xml.elements;
    auto after = std::partition_point(elements.begin(), elements.end(),
                                      [&](const XmlElement &e) { return e.begin <= offset; });
    if (after == elements.begin())
        return noElement;
    return static_cast<XmlId>(after - elements.begin() - 1);
}

llvm::StringRef indentOf(llvm::StringRef source, uint32_t offset) {
    size_t begin = source.take_front(offset).rfind('\n');
    begin = begin == llvm::StringRef::npos ? 0 : begin + 1;
    llvm::StringRef line = source.drop_front(begin);
    return line.take_while([](char c) { return c == ' ' || c == '\t'; });
}

} // namespace uplift
