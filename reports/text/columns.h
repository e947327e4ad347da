#pragma once

#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace uplift {

using Rows = std::vector<std::vector<std::string>>;

/// A table of rows of one length, not empty; columns before `left` are set to the left.
void writeTable(llvm::raw_ostream &out, const Rows &rows, size_t left);

/// In a printf format: hours to a tenth, unless told otherwise.
std::string formatted(double hours, const char *format = "%.1f");

} // namespace uplift
