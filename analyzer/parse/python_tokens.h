#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace uplift {

enum class PyTokenKind : uint8_t {
    End,
    Bad, ///< not a token of the expressions that are read here
    Name,
    Number,
    String,
    XmlId, ///< %(module.id)d
    Operator,
};

struct PyToken {
    PyTokenKind kind = PyTokenKind::End;
    uint32_t begin = 0;
    uint32_t end = 0;
    llvm::StringRef text;
};

/// Tokens of an expression, lines and comments between them left out.
class PyTokens {
  public:
    explicit PyTokens(llvm::StringRef source) : source(source) {}

    /// `operand`: whether an operand may stand here, so that `%(` is no remainder.
    PyToken next(bool operand);
    uint32_t position() const { return static_cast<uint32_t>(at); }
    void moveTo(uint32_t position) { at = position; }

  private:
    void skipBlanks();
    size_t stringEnd() const;
    size_t numberEnd() const;
    size_t operatorSize() const;
    PyToken take(PyTokenKind kind, size_t end);

    llvm::StringRef source;
    size_t at = 0;
};

} // namespace uplift
