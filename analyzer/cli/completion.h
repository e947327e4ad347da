#pragma once

#include "llvm/Support/raw_ostream.h"

#include <string>

namespace uplift {

/// Scripts that teach a shell the commands, options and values; made from commands.def and
/// options.def.
void writeBashCompletion(llvm::raw_ostream &out);
void writeZshCompletion(llvm::raw_ostream &out);
void writeFishCompletion(llvm::raw_ostream &out);

/// A text between single quotes, as sh and zsh read it.
std::string shellQuoted(llvm::StringRef text);

} // namespace uplift
