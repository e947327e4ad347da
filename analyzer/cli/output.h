#pragma once

#include "analyzer/cli/arguments.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace uplift {

/// Writes through a temporary name in the same folder and renames it when whole, so that a reader
/// never sees half a file. An empty name is standard output.
llvm::Error writeOutput(const std::string &file,
                        llvm::function_ref<void(llvm::raw_ostream &)> write);

/// True if standard output is a terminal.
bool isTerminal();

/// What --format says for commands that print text or JSON; true for JSON.
llvm::Expected<bool> wantsJson(const Arguments &arguments);

/// How standard output is to be written.
struct Terminal {
    bool color = false;
    unsigned width = 100;
};

/// From --color, --no-color, --width and the environment: NO_COLOR, FORCE_COLOR, TERM, COLUMNS.
/// `when` is the value of --color; the error names the accepted ones.
llvm::Expected<Terminal> terminal(llvm::StringRef when, llvm::StringRef width, bool toFile);

} // namespace uplift
