#pragma once

#include "analyzer/core/xml_tree.h"

namespace uplift {

/// What a piece of Python in XML is.
enum class PythonUse : uint8_t {
    None,
    Expression,
    Domain,  ///< a domain, or an expression with domains in it
    Context, ///< a dict of context keys
    Format,  ///< text with expressions in {{ }} or #{ }
    Code,    ///< statements
};

/// What the attribute of an element of that scope holds.
PythonUse pythonInAttribute(XmlScope scope, llvm::StringRef name);

/// What the text of a record's <field name="…"> holds; `code` if the record is one with Python in
/// its field `code`.
PythonUse pythonInField(llvm::StringRef name, bool code);

} // namespace uplift
