#include "analyzer/load/declared.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

bool isNameByte(char c) {
    return llvm::isAlnum(c) || c == '-' || c == '_' || c == '.';
}

bool isNameOrVariant(llvm::StringRef name, llvm::StringRef base) {
    return name == base || (name.startswith(base) && name[base.size()] == '-');
}

std::string normalise(llvm::StringRef spelled) {
    std::string name = spelled.lower();
    std::replace(name.begin(), name.end(), '_', '-');
    llvm::StringRef ref(name);
    if (ref == "utf8" || isNameOrVariant(ref, "utf-8")) // "utf-8-unix" is Emacs for utf-8
        return "utf-8";
    for (llvm::StringRef latin : {"latin-1", "iso-8859-1", "iso-latin-1"})
        if (isNameOrVariant(ref, latin))
            return "latin-1";
    for (llvm::StringRef latin : {"latin1", "l1", "iso8859-1", "8859", "cp819"})
        if (ref == latin)
            return "latin-1";
    return name;
}

/// The name in `# … coding: NAME` or `coding=NAME`; PEP 263 wants a line with a comment only.
llvm::StringRef cookieOf(llvm::StringRef line) {
    line = line.ltrim(" \t\f");
    if (!line.startswith("#"))
        return {};
    for (size_t at = line.find("coding"); at != llvm::StringRef::npos;
         at = line.find("coding", at + 1)) {
        llvm::StringRef rest = line.drop_front(at + 6);
        if (!rest.startswith(":") && !rest.startswith("="))
            continue;
        llvm::StringRef name = rest.drop_front(1).ltrim(" \t").take_while(isNameByte);
        if (!name.empty())
            return name;
    }
    return {};
}

llvm::StringRef pythonCookie(llvm::StringRef bytes) {
    for (int line = 0; line < 2; ++line) {
        size_t end = bytes.find_first_of("\r\n");
        llvm::StringRef text = bytes.take_front(std::min<size_t>(end, 500));
        if (llvm::StringRef name = cookieOf(text); !name.empty())
            return name;
        // The second line counts only below a comment or a blank line.
        llvm::StringRef bare = text.ltrim(" \t\f");
        if (end == llvm::StringRef::npos || (!bare.empty() && !bare.startswith("#")))
            return {};
        bytes = bytes.drop_front(bytes.substr(end).startswith("\r\n") ? end + 2 : end + 1);
    }
    return {};
}

llvm::StringRef xmlDeclaration(llvm::StringRef bytes) {
    if (!bytes.startswith("<?xml"))
        return {};
    llvm::StringRef head = bytes.take_front(500).split("?>").first;
    size_t at = head.find("encoding");
    if (at == llvm::StringRef::npos)
        return {};
    llvm::StringRef rest = head.drop_front(at + 8).ltrim();
    if (!rest.consume_front("="))
        return {};
    rest = rest.ltrim();
    if (!rest.consume_front("\"") && !rest.consume_front("'"))
        return {};
    return rest.take_while(isNameByte);
}

} // namespace

std::string declaredEncoding(llvm::StringRef bytes, Language language) {
    switch (language) {
    case Language::Python:
    case Language::Manifest:
        return normalise(pythonCookie(bytes));
    case Language::Xml:
        return normalise(xmlDeclaration(bytes));
    default:
        return {};
    }
}

} // namespace uplift
