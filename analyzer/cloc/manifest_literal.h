#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// A value of a Python literal, as far as the exclusions of a manifest need it.
struct PythonLiteral {
    enum class Kind : uint8_t {
        None,
        Bool,
        Number,
        String,
        Bytes,
        Ellipsis,
        List,
        Tuple,
        Set,
        Dict
    };

    Kind kind = Kind::None;
    bool truth = false;               ///< of a Bool or a Number
    std::string text;                 ///< of a String, in UTF-8
    std::vector<PythonLiteral> items; ///< of a sequence or a set, and the values of a dictionary
    std::vector<PythonLiteral> keys;

    bool isSequence() const { return kind == Kind::List || kind == Kind::Tuple; }

    /// The value behind a key of a dictionary, the last one where it stands twice.
    const PythonLiteral *find(llvm::StringRef key) const;
};

/// Reads a manifest as `ast.literal_eval` reads it after decoding from Latin-1; nothing where that
/// raises. Nesting is bounded by the tokenizer's limit on brackets.
std::optional<PythonLiteral> readPythonLiteral(llvm::StringRef bytes);

/// Appends a code point in UTF-8; surrogates are written like any other.
void appendUtf8(std::string &out, uint32_t codePoint);

} // namespace uplift
