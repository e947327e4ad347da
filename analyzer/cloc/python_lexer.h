#pragma once

#include "analyzer/cloc/python_token.h"
#include "analyzer/cloc/python_version.h"

#include <array>

namespace uplift {

/// Where literal text inside an f-string (3.12 and later) stopped.
enum class FStringStop : uint8_t { Quote, OpenBrace, CloseBrace, LineEnd, Error };

/// Splits Python source into tokens as CPython's tokenizer does: indentation with its two ways of
/// counting tabs, nesting limits, numbers, string ends. Text is Latin-1: a byte is a character.
///
/// The source must have `\n` as its only line end, end with one, and be followed by a NUL byte; it
/// may hold no other NUL. After an error every further token is an error.
class PythonLexer {
  public:
    /// The part of the state that a parser saves to come back to a token. Brackets and indentation
    /// above what is open at that point need no saving.
    struct Position {
        const char *at = nullptr;
        uint32_t line = 1;
        int depth = 0;
        int formatDepth = 0;
        bool lineStart = true;
        bool failed = false;
    };

    /// What an f-string needs to know of itself to find its end.
    struct FStringShape {
        char quote = '"';
        bool triple = false;
        bool raw = false;
    };

    PythonLexer(const char *source, PythonVersion version, uint32_t firstLine = 1)
        : version_(version),
          line_(firstLine),
          at_(source) {}

    Token next();

    Position position() const;
    void seek(const Position &position);

    /// Reads literal text of an f-string up to a replacement field, the end of the format
    /// specification or the closing quote, and steps over what stopped it.
    FStringStop fstringText(FStringShape shape, bool inFormat, uint32_t &textLine, bool &hasText);

    /// Bracket depth at which `:` and `!` end the expression of a replacement field; 0 outside.
    int formatDepth() const { return formatDepth_; }
    void setFormatDepth(int depth) { formatDepth_ = depth; }
    int depth() const { return depth_; }

  private:
    // CPython's MAXLEVEL and MAXINDENT.
    static constexpr int kMaxDepth = 200;
    static constexpr int kMaxIndent = 100;

    struct Indentation {
        int column = 0;
        int alternate = 0; ///< the column when a tab counts as one
    };

    Token make(Tok kind, const char *begin, const char *end);
    Token fail();

    bool startLine();
    bool skipsIndentation();
    bool measureIndentation(Indentation &out);
    bool applyIndentation(Indentation indentation);
    Token skipToToken(bool &done);

    Token word();
    Token string(const char *begin);
    bool singleQuotedEnd(char quote);
    bool tripleQuotedEnd(char quote);
    Token number();
    Token operatorToken();
    Token arithmeticToken();
    Token open(Tok kind);
    Token close(Tok kind, char opening);
    bool pushBracket(char opening);

    bool digits(bool (*isDigit)(unsigned char));
    bool basedInteger(bool (*isDigit)(unsigned char));
    bool decimalTail();
    bool exponent(bool &present);
    bool endOfNumber();
    Token decimalNumber(const char *begin);
    FStringStop closeOrText(FStringShape shape, bool inFormat, const char *&at);

    PythonVersion version_;
    uint32_t line_ = 1;
    const char *at_ = nullptr;
    int depth_ = 0;
    int formatDepth_ = 0;
    int pendingIndents_ = 0; ///< negative for dedents
    int indent_ = 0;
    bool lineStart_ = true;
    bool failed_ = false;
    bool blankSoFar_ = false; ///< nothing on a line yet that keeps it from being blank (3.9)
    std::array<Indentation, kMaxIndent> indents_{};
    std::array<char, kMaxDepth> brackets_{};
};

} // namespace uplift
