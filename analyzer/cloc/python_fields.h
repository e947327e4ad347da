#pragma once

#include "analyzer/cloc/python_parser.h"
#include "analyzer/cloc/python_strings.h"

namespace uplift {

/// Reads the inside of an f-string as CPython did before 3.12: a hand-written scan finds the
/// replacement fields, and a second parser reads each as if it stood in round brackets.
class FStringReader {
  public:
    /// `first` is the first of the literals in a row that `token` is one of.
    FStringReader(PythonParser &parser, const Token &first, const Token &token,
                  const PythonString &string)
        : parser_(parser),
          first_(first),
          token_(token),
          body_(string.body),
          raw_(string.raw) {}

    bool read() { return parts(0) && at_ == body_.size(); }

  private:
    enum class Literal : uint8_t { Stop, DoubledBrace, Error };

    bool parts(int nesting);
    Literal literal(int nesting);
    bool field(int nesting);
    bool skipExpression();
    void skipInString(char &quote, int &width);
    bool expressionBracket(char c);
    bool closesField(char c);
    bool expression(size_t begin, size_t end);
    uint32_t lineOf(size_t begin, size_t end) const;
    char current() const { return at_ < body_.size() ? body_[at_] : '\0'; }

    PythonParser &parser_;
    const Token &first_;
    const Token &token_;
    llvm::StringRef body_;
    bool raw_;
    size_t at_ = 0;
    std::string open_; ///< brackets of the expression being skipped
};

} // namespace uplift
