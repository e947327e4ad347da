#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace uplift {

enum class Style : uint8_t { Plain, Bold, Dim, Red, Yellow, Blue, Green };

/// Writes text with or without terminal colours.
class Painter {
  public:
    Painter(llvm::raw_ostream &out, bool color) : out(out), color(color) {}
    std::string operator()(Style style, llvm::StringRef text) const;

    llvm::raw_ostream &out;

  private:
    bool color;
};

/// Columns that the text takes on a terminal: characters, not bytes.
size_t displayWidth(llvm::StringRef text);
std::string padRight(llvm::StringRef text, size_t width);
std::string padLeft(llvm::StringRef text, size_t width);

/// Writes the text in lines of at most `width` columns, broken at blanks; `first` stands before the
/// first line, as many blanks before the others.
void writeWrapped(llvm::raw_ostream &out, llvm::StringRef first, llvm::StringRef text,
                  size_t width);

} // namespace uplift
