#pragma once

#include <array>

namespace uplift {

/// Character classes of Python source read as Latin-1.

constexpr bool isDigit(unsigned char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isOctalDigit(unsigned char c) {
    return c >= '0' && c <= '7';
}
constexpr bool isBinaryDigit(unsigned char c) {
    return c == '0' || c == '1';
}
constexpr bool isHexDigit(unsigned char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What the tokenizer takes for part of an identifier before it looks closer: every byte above
/// ASCII is.
constexpr bool isIdentifierChar(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c >= 0x80;
}

/// Latin-1 letters, and what Unicode lets begin an identifier beside them.
constexpr bool isIdentifierStartAboveAscii(unsigned char c) {
    return c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0xC0 && c != 0xD7 && c != 0xF7);
}

/// The middle dot may only follow.
constexpr bool isIdentifierPartAboveAscii(unsigned char c) {
    return isIdentifierStartAboveAscii(c) || c == 0xB7;
}

/// What Python's `str.strip` and `\s` take for white space among Latin-1 characters.
constexpr bool isPythonSpace(unsigned char c) {
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0;
}

} // namespace uplift
