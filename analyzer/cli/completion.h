#pragma once

#include "analyzer/cli/commands.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

/// The manual page of the program, section 1.
void writeManual(llvm::raw_ostream &out);

} // namespace uplift
