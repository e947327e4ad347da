#pragma once

#include "analyzer/base/offset_map.h"
#include "analyzer/core/facts.h"

namespace uplift {

/// The tree of a Python 2 or 3 file; a Module node is always there. What could not be read is an
/// Error node and a Gap, the rest of the file is still in the tree. Memory is bounded whatever the
/// text: a file whose tree would be too large is read up to a line, with a Gap that names it.
PyTree parsePython(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps);

/// Reads Python that stands inside another language: one expression, or the statements of a server
/// action. Appends a Fragment node and its subtree to `into`; positions are those of the file.
PyId parsePythonFragment(llvm::StringRef text, const OffsetMap &map, bool statements,
                         StringTable &strings, PyTree &into, std::vector<Gap> &gaps);

} // namespace uplift
