#include "analyzer/cloc/python_chars.h"
#include "analyzer/cloc/python_parser.h"
#include "analyzer/cloc/python_strings.h"

namespace uplift {

/// Reads text up to what stops it. In a format specification that is any closing brace; else a
/// closing brace must be doubled.
FStringStop PythonLexer::fstringText(FStringShape shape, bool inFormat, uint32_t &textLine,
                                     bool &hasText) {
    const char *begin = at_;
    textLine = line_;
    hasText = false;
    for (;; ++at_, hasText = true) {
        char c = *at_;
        if (c == '\n' && !shape.triple)
            return inFormat ? FStringStop::LineEnd : FStringStop::Error;
        if (c == '\0')
            return FStringStop::Error;
        if (c == shape.quote &&
            (!shape.triple || (at_[1] == shape.quote && at_[2] == shape.quote))) {
            bool valid = shape.raw || hasValidEscapes({begin, size_t(at_ - begin)}, false);
            at_ += shape.triple ? 3 : 1;
            return valid ? FStringStop::Quote : FStringStop::Error;
        }
        if (c == '{' || c == '}') {
            const char *brace = at_;
            FStringStop stop = closeOrText(shape, inFormat, at_);
            if (stop == FStringStop::Quote)
                continue;
            bool valid = shape.raw || hasValidEscapes({begin, size_t(brace - begin)}, false);
            return valid ? stop : FStringStop::Error;
        }
        if (c == '\\' && !shape.raw && at_[1] == 'N' && at_[2] == '{') {
            while (at_[1] != '\n' && at_[1] != '\0' && *at_ != '}')
                ++at_;
        } else if (c == '\\' && at_[1] != '{' && at_[1] != '}' && at_[1] != '\0') {
            ++at_;
        }
        line_ += *at_ == '\n';
    }
}

/// Decides what a brace in literal text is. `Quote` stands for a doubled brace, of which the first
/// has been stepped over.
FStringStop PythonLexer::closeOrText(FStringShape, bool inFormat, const char *&at) {
    char c = *at;
    if (at[1] == c && !inFormat) {
        ++at;
        return FStringStop::Quote;
    }
    ++at;
    if (c == '{')
        return pushBracket('{') ? FStringStop::OpenBrace : FStringStop::Error;
    if (!inFormat || depth_ == 0 || brackets_[depth_ - 1] != '{')
        return FStringStop::Error;
    --depth_;
    return FStringStop::CloseBrace;
}

/// An f-string of 3.12 and later; its opening is the token at hand.
void PythonParser::formattedString(ConstantRun &run) {
    constexpr unsigned kMaxNesting = 150; // CPython's MAXFSTRINGLEVEL
    Nest nest(*this, kMaxLevel / kMaxNesting);
    llvm::StringRef opening = token_.text();
    PythonLexer::FStringShape shape{opening.back(),
                                    opening.endswith("\"\"\"") || opening.endswith("'''"),
                                    opening.find_first_of("rR") != llvm::StringRef::npos};
    int outer = lexer_.formatDepth();
    for (;;) {
        uint32_t line = 0;
        bool hasText = false;
        FStringStop stop = lexer_.fstringText(shape, false, line, hasText);
        if (hasText && run.add(line, false))
            mark(run.line);
        if (stop != FStringStop::OpenBrace) {
            lexer_.setFormatDepth(outer);
            if (stop == FStringStop::Quote)
                advance();
            else
                fail();
            return;
        }
        run.open = false;
        formattedField(shape, 0);
        if (failed())
            return;
    }
}

/// A replacement field behind its opening brace, up to and with the closing one.
void PythonParser::formattedField(PythonLexer::FStringShape shape, unsigned nesting) {
    constexpr unsigned kMaxFormatNesting = 2;
    failIf(nesting > kMaxFormatNesting);
    Nest nest(*this, kBracketCost);
    int outer = lexer_.formatDepth();
    lexer_.setFormatDepth(lexer_.depth());
    mark(lexer_.position().line);
    advance();
    yieldOrStarExpressions();
    accept(Tok::Equal);
    const char *conversion = token_.end;
    if (accept(Tok::Exclamation)) {
        failIf(!atWord("s") && !atWord("r") && !atWord("a"));
        failIf(token_.begin != conversion);
        advance();
    }
    if (at(Tok::FormatColon)) {
        mark(token_.line);
        lexer_.setFormatDepth(outer);
        formatSpecification(shape, nesting);
        return;
    }
    lexer_.setFormatDepth(outer);
    failIf(!at(Tok::RightBrace));
}

void PythonParser::formatSpecification(PythonLexer::FStringShape shape, unsigned nesting) {
    bool hasField = false;
    while (!failed()) {
        uint32_t line = 0;
        bool hasText = false;
        FStringStop stop = lexer_.fstringText(shape, true, line, hasText);
        if (hasText)
            mark(line);
        // The end of a line ends the text of a specification; after a field only in 3.12.
        if (stop == FStringStop::LineEnd && (!hasField || !since(13)))
            stop = resumeAfterLineEnd();
        if (stop == FStringStop::CloseBrace)
            return;
        hasField = true;
        if (stop != FStringStop::OpenBrace)
            fail();
        else
            formattedField(shape, nesting + 1);
    }
}

/// Between such a line end and the next brace the rules of ordinary source hold.
FStringStop PythonParser::resumeAfterLineEnd() {
    advance();
    if (at(Tok::RightBrace))
        return FStringStop::CloseBrace;
    return at(Tok::LeftBrace) ? FStringStop::OpenBrace : FStringStop::Error;
}

} // namespace uplift
