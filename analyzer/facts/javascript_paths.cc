#include "analyzer/facts/javascript_paths.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

llvm::StringRef withoutEnd(llvm::StringRef path) {
    path.consume_back(".js");
    if (path != "/index")
        path.consume_back("/index");
    return path;
}

/// Resolves "." and ".." of a path that begins in `folder`.
std::string joinedPath(llvm::StringRef folder, llvm::StringRef relative) {
    llvm::SmallVector<llvm::StringRef, 16> parts, added;
    folder.split(parts, '/', -1, false);
    relative.split(added, '/', -1, false);
    for (llvm::StringRef part : added) {
        if (part == "..") {
            if (!parts.empty())
                parts.pop_back();
        } else if (part != ".") {
            parts.push_back(part);
        }
    }
    return llvm::join(parts, "/");
}

/// The first comment of the text without its delimiters; empty if it does not begin with one.
llvm::StringRef firstComment(llvm::StringRef text) {
    text = text.ltrim();
    if (text.consume_front("//"))
        return text.take_until([](char c) { return c == '\n'; });
    if (!text.consume_front("/*"))
        return "";
    return text.take_front(text.find("*/"));
}

} // namespace

std::string nativeModuleName(llvm::StringRef addon, llvm::StringRef path) {
    std::string name = "@" + addon.str();
    if (path.consume_front("static/tests/"))
        name += "/../tests/";
    else if (path.consume_front("static/lib/"))
        name += "/../lib/";
    else if (path.consume_front("static/src/"))
        name += "/";
    else
        return "";
    return withoutEnd(name + path.str()).str();
}

std::string importedModule(llvm::StringRef written, llvm::StringRef addon,
                           llvm::StringRef pathInModule) {
    if (!written.startswith("./") && !written.startswith("../") && written != "." &&
        written != "..")
        return written.startswith("@") ? withoutEnd(written).str() : written.str();
    llvm::StringRef folder = pathInModule.rsplit('/').first;
    std::string path = joinedPath(folder, written);
    std::string name = nativeModuleName(addon, path);
    return name.empty() ? written.str() : name;
}

ModuleHeader readModuleHeader(llvm::StringRef text) {
    ModuleHeader header;
    llvm::StringRef comment = firstComment(text.ltrim("\xEF\xBB\xBF"));
    size_t at = comment.find("@odoo-module");
    if (at == llvm::StringRef::npos)
        return header;
    header.present = true;
    header.keyword = comment.substr(at, llvm::StringRef("@odoo-module").size());
    llvm::SmallVector<llvm::StringRef, 4> words;
    llvm::SplitString(comment.substr(at + header.keyword.size()), words);
    for (llvm::StringRef word : words) {
        if (word.consume_front("alias="))
            header.alias = word.take_while(
                [](char c) { return llvm::isAlnum(c) || c == '_' || c == '.' || c == '-'; });
        header.ignored |= word == "ignore";
    }
    return header;
}

} // namespace uplift
