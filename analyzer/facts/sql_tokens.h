#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <vector>

namespace uplift {

struct SqlToken {
    llvm::StringRef text; ///< a word, a name without its quotes, or one other character
    size_t offset = 0;
    bool word = false;
    bool quoted = false;
};

/// Words, quoted names and signs; comments, blanks and texts are left out. Any text may come in.
std::vector<SqlToken> sqlTokens(llvm::StringRef sql);

/// First byte after the word at `at`.
size_t sqlWordEnd(llvm::StringRef sql, size_t at);

/// True of words that may stand right after a table and are no alias of it.
bool sqlEndsTable(llvm::StringRef word);

} // namespace uplift
