#pragma once

#include "analyzer/match/file_matcher.h"

namespace uplift {

/// Values of a field that code compares it with, or gives it: `order.state in ('sale', 'done')`,
/// `order.state = 'done'`, in Python or in an expression of XML. `operand`: the node that reads or
/// writes the field.
void addComparedValues(FileMatcher &matcher, PyId operand, uint64_t model, uint64_t field);

/// The same for a leaf of a domain, `('state', 'in', ['sale', 'done'])`; `path`: its first text.
void addLeafValues(FileMatcher &matcher, PyId path, uint64_t model, uint64_t field);

/// The node of that kind that begins at the byte; noNode where there is none.
PyId nodeAt(const PyTree &tree, PyKind kind, uint32_t offset);

} // namespace uplift
