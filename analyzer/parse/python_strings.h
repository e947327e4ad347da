#pragma once

#include "analyzer/core/py_tree.h"

#include <cstdint>
#include <string>

namespace uplift {

/// A string literal taken apart. `content` is what stands between the quotes.
struct StringLiteral {
    llvm::StringRef content;
    bool raw = false;
    bool bytes = false;
    bool formatted = false; ///< f"" and t""
    bool closed = false;    ///< the closing quotes are there
};

StringLiteral splitStringLiteral(llvm::StringRef literal);

/// True if reading the escapes of the content would change it.
bool hasEscapes(const StringLiteral &literal);

/// The content with its escapes read; what is no valid escape stays as it is, as Python does.
/// Named characters (\N{DASH}) stay as written: no constant that matters is spelled that way.
std::string readEscapes(const StringLiteral &literal);

/// `str` and flags of the node that a literal becomes.
struct LiteralNode {
    StrId str;
    uint16_t flags = 0;
};
LiteralNode stringNode(llvm::StringRef literal, StringTable &strings);
LiteralNode numberNode(llvm::StringRef literal, StringTable &strings);

} // namespace uplift
