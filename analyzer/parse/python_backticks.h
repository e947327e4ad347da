#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

/// Python 2's `x` is repr(x); the grammar knows it not. Writes each pair of backticks that stands
/// in code, not in a string or comment, as parentheses, so that all offsets stay. Answers the
/// offsets of the opening ones, ascending; `text` is unchanged where there are none.
std::vector<uint32_t> replaceBackticks(std::string &text);

} // namespace uplift
