#pragma once

#include "analyzer/cli/arguments.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace uplift {

/// Writes through a temporary name in the same folder and renames it when whole, so that a reader
/// never sees half a file. An empty name is standard output.
llvm::Error writeOutput(const std::string &file,
                        llvm::function_ref<void(llvm::raw_ostream &)> write);

/// Several files that appear together: each is written under a temporary name, and `keep` renames
/// them once all are whole. What is not kept leaves nothing behind.
class OutputFiles {
  public:
    OutputFiles() = default;
    OutputFiles(const OutputFiles &) = delete;
    OutputFiles &operator=(const OutputFiles &) = delete;
    ~OutputFiles();

    /// An empty name, or "-", is standard output; that, a device and a pipe are written at once.
    llvm::Error add(const std::string &file, llvm::function_ref<void(llvm::raw_ostream &)> write);
    llvm::Error keep();

  private:
    struct Staged {
        std::string file;
        llvm::sys::fs::TempFile temporary;
    };
    std::vector<Staged> staged;
};

/// Adds to the end of a file that others write to as well.
llvm::Error appendOutput(const std::string &file,
                         llvm::function_ref<void(llvm::raw_ostream &)> write);

/// A fault, in the words of a failed write, where the file's folder is not there or may not be
/// written to.
llvm::Error canWrite(const std::string &file);

/// The file's name without links, so that two names of one file are equal.
std::string realPlace(const std::string &file);

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
