#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace uplift {

/// Kinds of token, as CPython's tokenizer tells them apart; augmented assignments are one kind.
enum class Tok : uint8_t {
    Error,
    End,
    Newline,
    Indent,
    Dedent,
    Name,
    Number,
    String,
    FString, ///< the opening of an f-string of 3.12 and later, whose inside the parser asks for
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    At,
    Equal,
    ColonEqual,
    AugmentedAssign,
    Star,
    DoubleStar,
    Slash,
    DoubleSlash,
    Percent,
    Plus,
    Minus,
    Tilde,
    Ampersand,
    Bar,
    Caret,
    LeftShift,
    RightShift,
    Less,
    Greater,
    LessEqual,
    GreaterEqual,
    EqualEqual,
    NotEqual,
    Backtick,    ///< of Python 2
    Exclamation, ///< before the conversion of a replacement field
    FormatColon, ///< before its format specification
    False,
    None,
    True,
    And,
    As,
    Assert,
    Async,
    Await,
    Break,
    Class,
    Continue,
    Def,
    Del,
    Elif,
    Else,
    Except,
    Finally,
    For,
    From,
    Global,
    If,
    Import,
    In,
    Is,
    Lambda,
    Nonlocal,
    Not,
    Or,
    Pass,
    Raise,
    Return,
    Try,
    While,
    With,
    Yield,
};

struct Token {
    Tok kind = Tok::Error;
    uint32_t line = 0; ///< on which the token begins, from 1
    const char *begin = nullptr;
    const char *end = nullptr;

    llvm::StringRef text() const { return {begin, static_cast<size_t>(end - begin)}; }
};

/// The keyword that `word` is, or Tok::Name.
Tok keywordOrName(llvm::StringRef word);

} // namespace uplift
