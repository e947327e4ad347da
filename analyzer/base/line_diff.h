#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// The difference of two texts, line by line.
struct LineDiff {
    size_t removed = 0;
    size_t added = 0;
    std::string
        hunks; ///< as `diff -U3` prints them, without the head; "" where the texts are equal
};

/// `oldLine` and `newLine` (from 1) are where the texts begin in their files. Of texts so long that
/// comparing them would take seconds, all lines between the first and the last difference count.
LineDiff diffLines(llvm::StringRef before, llvm::StringRef after, size_t oldLine = 1,
                   size_t newLine = 1);

} // namespace uplift
