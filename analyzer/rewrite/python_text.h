#pragma once

#include "analyzer/core/facts.h"

#include <optional>
#include <string>

namespace uplift {

/// The text as a Python string in single quotes, unless it holds some and no double ones.
std::string pythonString(llvm::StringRef text);

/// The text with &, < and > written as entities, and with `quotes` the double quotes as well.
std::string xmlEscaped(llvm::StringRef text, bool quotes);

/// The fragment of an XML file whose Python begins at or after `begin` and before `end`; noNode
/// where there is none.
PyId fragmentIn(const FileFacts &facts, Range range);

/// The element that the byte stands in the start tag of, or the last one before it.
XmlId elementAt(const FileFacts &facts, uint32_t offset);

/// Blanks at the beginning of the line that the byte is in.
llvm::StringRef indentOf(llvm::StringRef source, uint32_t offset);

} // namespace uplift
