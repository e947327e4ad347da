#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// The manual page in roff, made from commands.def and options.def.
std::string manualPage();

/// A text of a roff document, in which nothing of it is a request or an escape.
std::string roffText(llvm::StringRef text);

} // namespace uplift
