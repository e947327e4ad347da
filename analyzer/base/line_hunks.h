#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <vector>

namespace uplift {

/// A changed stretch of lines: [oldBegin, oldEnd) became [newBegin, newEnd), counted from 1. An
/// empty side stands before its line.
struct LineHunk {
    size_t oldBegin = 1, oldEnd = 1;
    size_t newBegin = 1, newEnd = 1;
    size_t removed = 0, added = 0; ///< lines that are not blank
};

/// What `diff -U0 -w --ignore-blank-lines` shows: blanks and blank lines do not count. Time grows
/// with the lines, not with their product: of a stretch that is long on both sides and has nothing
/// in common by which to divide it, all lines count as changed.
std::vector<LineHunk> changedHunks(llvm::StringRef before, llvm::StringRef after);

} // namespace uplift
