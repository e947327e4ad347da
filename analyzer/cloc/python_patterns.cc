#include "analyzer/cloc/python_parser.h"

namespace uplift {

/// `match` is a keyword only where a whole statement can be read so.
bool PythonParser::matchStatement() {
    Checkpoint here = save();
    if (!matchHeader()) {
        restore(here);
        return false;
    }
    expect(Tok::Newline);
    expect(Tok::Indent);
    Nest nest(*this, kBlockCost);
    ++depth_;
    do
        caseBlock();
    while (!at(Tok::Dedent) && !failed());
    --depth_;
    expect(Tok::Dedent);
    return true;
}

bool PythonParser::matchHeader() {
    mark(token_.line);
    advance();
    if (!at(Tok::Star) && !atStartOfExpression())
        return false;
    Expr first = starNamed();
    if (at(Tok::Comma))
        mark(first.line);
    else
        failIf(first.is(Expr::Starred));
    while (accept(Tok::Comma) && !at(Tok::Colon))
        starNamed();
    return accept(Tok::Colon) && at(Tok::Newline);
}

void PythonParser::caseBlock() {
    failIf(!atWord("case"));
    advance();
    patterns();
    if (accept(Tok::If))
        named();
    block();
}

/// Patterns with commas are a sequence, which has a node of its own.
void PythonParser::patterns() {
    uint32_t line = token_.line;
    bool starred = at(Tok::Star);
    sequenceItem();
    failIf(starred && !at(Tok::Comma));
    if (at(Tok::Comma))
        mark(line);
    while (accept(Tok::Comma) && !at(Tok::Colon) && !at(Tok::If))
        sequenceItem();
}

void PythonParser::sequenceItem() {
    if (!at(Tok::Star)) {
        pattern();
        return;
    }
    mark(token_.line);
    advance();
    failIf(!at(Tok::Name));
    advance();
    failIf(at(Tok::Dot) || at(Tok::LeftParen) || at(Tok::Equal));
}

void PythonParser::pattern() {
    uint32_t line = token_.line;
    orPattern();
    if (accept(Tok::As)) {
        mark(line);
        captureTarget();
    }
}

void PythonParser::captureTarget() {
    failIf(atWord("_"));
    expect(Tok::Name);
    failIf(at(Tok::Dot) || at(Tok::LeftParen) || at(Tok::Equal));
}

void PythonParser::orPattern() {
    uint32_t line = token_.line;
    closedPattern();
    if (at(Tok::Bar))
        mark(line);
    while (accept(Tok::Bar))
        closedPattern();
}

void PythonParser::closedPattern() {
    switch (token_.kind) {
    case Tok::Number:
    case Tok::Minus:
        numberPattern();
        return;
    case Tok::String:
    case Tok::FString:
        strings();
        return;
    case Tok::None:
    case Tok::True:
    case Tok::False:
        mark(token_.line);
        advance();
        return;
    case Tok::Name:
        namePattern();
        return;
    case Tok::LeftParen:
        bracketPattern(Tok::RightParen);
        return;
    case Tok::LeftBracket:
        bracketPattern(Tok::RightBracket);
        return;
    case Tok::LeftBrace:
        mappingPattern();
        return;
    default:
        fail();
    }
}

static bool isImaginary(const Token &number) {
    llvm::StringRef text = number.text();
    return !text.empty() && (text.back() == 'j' || text.back() == 'J');
}

/// A number, a negative one, or a complex one written as a sum.
void PythonParser::numberPattern() {
    mark(token_.line);
    accept(Tok::Minus);
    bool imaginary = isImaginary(token_);
    mark(token_.line);
    expect(Tok::Number);
    if (!at(Tok::Plus) && !at(Tok::Minus))
        return;
    advance();
    failIf(imaginary || !isImaginary(token_));
    mark(token_.line);
    expect(Tok::Number);
}

/// A capture, a value with dots, or a class with its arguments.
void PythonParser::namePattern() {
    Nest nest(*this, kOperatorCost);
    mark(token_.line);
    // A wildcard is tried before values and classes, so that `_.a` cannot be one of them.
    if (atWord("_")) {
        advance();
        return;
    }
    dottedName();
    if (at(Tok::LeftParen))
        classArguments();
    failIf(at(Tok::Equal));
}

void PythonParser::classArguments() {
    Nest nest(*this, kBracketCost);
    advance();
    bool keywords = false;
    while (!at(Tok::RightParen) && !failed()) {
        if (at(Tok::Name) && peek() == Tok::Equal) {
            keywords = true;
            advance();
            advance();
        } else {
            failIf(keywords);
        }
        pattern();
        if (!accept(Tok::Comma))
            break;
    }
    expect(Tok::RightParen);
}

/// A sequence, or with round brackets around one pattern and no comma that pattern itself.
void PythonParser::bracketPattern(Tok close) {
    Nest nest(*this, kBracketCost);
    uint32_t line = token_.line;
    advance();
    bool starred = at(Tok::Star);
    bool comma = false;
    int items = 0;
    while (!at(close) && !failed()) {
        sequenceItem();
        ++items;
        if (!accept(Tok::Comma))
            break;
        comma = true;
    }
    bool grouped = close == Tok::RightParen && items == 1 && !comma;
    failIf(grouped && starred);
    if (!grouped)
        mark(line);
    expect(close);
}

void PythonParser::mappingPattern() {
    Nest nest(*this, kBracketCost);
    mark(token_.line);
    advance();
    while (!at(Tok::RightBrace) && !failed()) {
        if (accept(Tok::DoubleStar)) {
            captureTarget();
            accept(Tok::Comma);
            break;
        }
        mappingKey();
        expect(Tok::Colon);
        pattern();
        if (!accept(Tok::Comma))
            break;
    }
    expect(Tok::RightBrace);
}

/// A literal or a name with at least one dot.
void PythonParser::mappingKey() {
    if (!at(Tok::Name)) {
        failIf(at(Tok::LeftParen) || at(Tok::LeftBracket) || at(Tok::LeftBrace));
        closedPattern();
        return;
    }
    failIf(peek() != Tok::Dot);
    mark(token_.line);
    dottedName();
}

} // namespace uplift
