#pragma once

#include "analyzer/core/facts.h"

namespace uplift {

/// The innermost element around the byte, or noElement.
XmlId elementAt(const XmlTree &tree, uint32_t offset);

/// The value of the attribute `name` of the element around a piece of Python in XML: the field
/// that a record's expression is for. "" elsewhere.
llvm::StringRef fieldOfFragment(const FileFacts &facts, PyId fragment);

} // namespace uplift
