#pragma once

#include "analyzer/base/offset_map.h"
#include "analyzer/core/facts.h"

namespace uplift {

/// Reads one expression with a small reader of its own, some twenty times faster than setting a
/// parser up: views and data files hold them by the hundred thousand. Appends to `into` what
/// tree-sitter and the lowering would make of it, below a Fragment node. Besides Python it knows
/// `%(module.id)d`, which Odoo replaces before it evaluates: an Other node with the id as `str`.
/// Appends nothing unless the answer is Done.
enum class Reading {
    Done,
    Unknown, ///< f-strings, await, :=, very deep nesting: the full parser has to be asked
    Broken,  ///< no expression
};
Reading readExpression(llvm::StringRef text, const OffsetMap &map, StringTable &strings,
                       PyTree &into);

/// The same below a node that is there already.
Reading appendExpression(llvm::StringRef text, const OffsetMap &map, StringTable &strings,
                         PyTree &into, PyId parent);

/// The same with tree-sitter, for expressions and statements; errors become gaps.
PyId parseFragmentFully(llvm::StringRef text, const OffsetMap &map, bool statements,
                        StringTable &strings, PyTree &into, std::vector<Gap> &gaps);

} // namespace uplift
