#pragma once

#include "analyzer/base/location.h"
#include "analyzer/core/py_tree.h"

#include <string>
#include <vector>

namespace uplift {

/// Bytes of the file, and what stands there instead.
struct Edit {
    Range range;
    std::string text;
};

/// The part of the source with all edits; one that begins inside of another is left out.
std::string withEdits(llvm::StringRef source, Range part, std::vector<Edit> edits);

/// The function whose name begins at the offset; noNode where there is none.
PyId functionNamedAt(const PyTree &tree, uint32_t offset);

/// The text without the statement and, if nothing else stands there, its line.
Edit withoutStatement(llvm::StringRef source, const PyNode &statement);

/// Where the lines of the node begin after its first one, but for those inside of its strings.
std::vector<uint32_t> movableLines(const PyTree &tree, llvm::StringRef source, PyId node);

/// Lines after the first one, moved by so many columns; those that begin inside of a string of
/// the node are left as they are.
std::string movedLines(const PyTree &tree, llvm::StringRef source, PyId node, Range text,
                       int columns);

} // namespace uplift
