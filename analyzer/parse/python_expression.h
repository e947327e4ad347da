#pragma once

#include "analyzer/base/offset_map.h"
#include "analyzer/core/facts.h"

namespace uplift {

/// Reads one expression with a small reader of its own, some twenty times faster than setting a
/// parser up: views and data files hold them by the hundred thousand. Appends to `into` what
/// tree-sitter and the lowering would make of it, below a Fragment node. Besides Python it knows
/// `%(module.id)d`, which Odoo replaces before it evaluates: an Other node with the id as `str`.
/// Answers false, and appends nothing, for what it does not know (f-strings, await, :=, very deep
/// nesting) and for what is no expression: the caller then asks the full parser.
bool readExpression(llvm::StringRef text, const OffsetMap &map, StringTable &strings, PyTree &into);

/// The same with tree-sitter, for expressions and statements; errors become gaps.
PyId parseFragmentFully(llvm::StringRef text, const OffsetMap &map, bool statements,
                        StringTable &strings, PyTree &into, std::vector<Gap> &gaps);

} // namespace uplift
