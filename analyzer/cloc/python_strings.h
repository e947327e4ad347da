#pragma once

#include "llvm/ADT/StringRef.h"

namespace uplift {

/// A string literal taken apart: what stands before the quotes says how the inside is read.
struct PythonString {
    llvm::StringRef body; ///< between the quotes
    bool raw = false;
    bool bytes = false;
    bool formatted = false;
};

/// Text in a row within an f-string of 3.12 and later, over the bounds of literals: it is one
/// constant, which has the position of its first part, unless all of it is empty.
struct ConstantRun {
    bool open = false;
    uint32_t line = 0;

    /// Adds text that begins on `at`; true if the constant is now known to exist.
    bool add(uint32_t at, bool isEmpty) {
        if (!open)
            line = at;
        open = true;
        return !isEmpty;
    }
};

/// `token` is a whole literal with prefix and quotes.
PythonString splitPythonString(llvm::StringRef token);

/// True if CPython can decode the escapes of a text (`\x`, `\u`, `\U`, `\N`) or of bytes (`\x`).
/// A character's name after `\N` is only looked at for its form: the names themselves are a table
/// that changes from one CPython to the next.
bool hasValidEscapes(llvm::StringRef body, bool bytes);

/// True if the literal is one that CPython's parser accepts, an f-string's fields left aside.
bool isValidString(const PythonString &string);

} // namespace uplift
