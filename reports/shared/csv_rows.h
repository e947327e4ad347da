#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace uplift {

/// A row of RFC 4180, ended by CR LF. A cell that a spreadsheet would read as a formula is marked
/// as text by an apostrophe: part of what reports write comes from the code that was scanned.
void writeCsvRow(llvm::raw_ostream &out, llvm::ArrayRef<std::string> cells);

/// Hours to a ten-thousandth. Four digits after the point are never taken for thousands.
std::string csvHours(double hours);

} // namespace uplift
