#include "analyzer/cloc/python_parser.h"

namespace uplift {

constexpr uint8_t kAnyTarget = Expr::SingleTarget | Expr::StarTarget | Expr::DelTarget;
constexpr uint8_t kListTarget = Expr::StarTarget | Expr::DelTarget;

/// True if an expression (not a starred one) may begin with this token.
bool PythonParser::atStartOfExpression() const {
    switch (token_.kind) {
    case Tok::Name:
    case Tok::Number:
    case Tok::String:
    case Tok::FString:
    case Tok::LeftParen:
    case Tok::LeftBracket:
    case Tok::LeftBrace:
    case Tok::Ellipsis:
    case Tok::Plus:
    case Tok::Minus:
    case Tok::Tilde:
    case Tok::True:
    case Tok::False:
    case Tok::None:
    case Tok::Not:
    case Tok::Lambda:
    case Tok::Await:
    case Tok::Backtick:
        return true;
    default:
        return false;
    }
}

/// An atom with attributes, calls and subscripts behind it.
Expr PythonParser::primary() {
    Expr value = atom();
    for (;;) {
        if (accept(Tok::Dot)) {
            expect(Tok::Name);
            value = node(value.line, value.height, kAnyTarget);
        } else if (at(Tok::LeftParen)) {
            uint32_t height = arguments();
            value = node(value.line, std::max(value.height, height));
        } else if (at(Tok::LeftBracket)) {
            uint32_t height = slices();
            value = node(value.line, std::max(value.height, height), kAnyTarget);
        } else {
            return value;
        }
    }
}

Expr PythonParser::atom() {
    uint32_t line = token_.line;
    switch (token_.kind) {
    case Tok::Name:
        advance();
        return node(line, 0, Expr::BareName | kAnyTarget);
    case Tok::Number:
    case Tok::Ellipsis:
    case Tok::True:
    case Tok::False:
    case Tok::None:
        advance();
        return node(line);
    case Tok::String:
    case Tok::FString:
        return strings();
    case Tok::LeftParen: {
        Nest nest(*this, kBracketCost);
        advance();
        return bracketedAtom(line);
    }
    case Tok::LeftBracket:
        return listAtom();
    case Tok::LeftBrace:
        return braceAtom();
    case Tok::Backtick:
        return backticks();
    default:
        fail();
        return {line, 1, 0};
    }
}

/// A tuple, a generator or an expression in brackets; the opening one has been read.
Expr PythonParser::bracketedAtom(uint32_t line) {
    if (accept(Tok::RightParen))
        return node(line, 0, kListTarget);
    if (at(Tok::Yield)) {
        Expr inner = yieldExpression();
        expect(Tok::RightParen);
        return group(inner, line);
    }
    Expr first = starNamed();
    if (at(Tok::For) || at(Tok::Async)) {
        failIf(first.is(Expr::Starred));
        Expr generator = comprehension(first, line);
        expect(Tok::RightParen);
        return generator;
    }
    if (at(Tok::Comma))
        return sequenceRest(first, line, Tok::RightParen);
    // Before 3.9 only the compiler objected.
    failIf(first.is(Expr::Starred) && since(9));
    expect(Tok::RightParen);
    return group(first, line);
}

/// Brackets make no node, but whatever begins with them begins at the opening one.
Expr PythonParser::group(Expr inner, uint32_t line) {
    return {line, inner.height, static_cast<uint8_t>(inner.flags & kAnyTarget)};
}

/// The items after `first`, up to and with `close`.
Expr PythonParser::sequenceRest(Expr first, uint32_t line, Tok close) {
    uint32_t height = first.height;
    uint8_t flags = first.flags & kListTarget;
    while (accept(Tok::Comma) && !at(close)) {
        Expr next = starNamed();
        height = std::max(height, next.height);
        flags &= next.flags;
    }
    expect(close);
    return node(line, height, flags);
}

Expr PythonParser::listAtom() {
    Nest nest(*this, kBracketCost);
    uint32_t line = token_.line;
    advance();
    if (accept(Tok::RightBracket))
        return node(line, 0, kListTarget);
    Expr first = starNamed();
    if (!at(Tok::For) && !at(Tok::Async))
        return sequenceRest(first, line, Tok::RightBracket);
    failIf(first.is(Expr::Starred));
    Expr list = comprehension(first, line);
    expect(Tok::RightBracket);
    return list;
}

Expr PythonParser::braceAtom() {
    Nest nest(*this, kBracketCost);
    uint32_t line = token_.line;
    advance();
    if (at(Tok::RightBrace) || at(Tok::DoubleStar))
        return dictionary(line, 0);
    Expr first = starNamed(since(9));
    if (!first.is(Expr::Starred) && !first.is(Expr::Walrus) && accept(Tok::Colon)) {
        Expr value = expression();
        value.height = std::max(first.height, value.height);
        if (!at(Tok::For) && !at(Tok::Async))
            return dictionary(line, value.height);
        first = value;
    } else if (!at(Tok::For) && !at(Tok::Async)) {
        setItems(first);
        expect(Tok::RightBrace);
        return node(line, first.height);
    }
    failIf(first.is(Expr::Starred));
    Expr result = comprehension(first, line);
    expect(Tok::RightBrace);
    return result;
}

void PythonParser::setItems(Expr &all) {
    while (accept(Tok::Comma) && !at(Tok::RightBrace))
        all.height = std::max(all.height, starNamed(since(9)).height);
}

/// The rest of a dictionary after its first item, or all of one that has none or begins with `**`.
Expr PythonParser::dictionary(uint32_t line, uint32_t height) {
    bool first = height == 0;
    while ((first || accept(Tok::Comma)) && !at(Tok::RightBrace)) {
        first = false;
        dictionaryItem(height);
    }
    expect(Tok::RightBrace);
    return node(line, height);
}

void PythonParser::dictionaryItem(uint32_t &height) {
    if (accept(Tok::DoubleStar)) {
        height = std::max(height, bitwiseOr().height);
        return;
    }
    height = std::max(height, expression().height);
    expect(Tok::Colon);
    height = std::max(height, expression().height);
}

/// What stands between the square brackets of a subscript, them included; the height below.
uint32_t PythonParser::slices() {
    Nest nest(*this, kBracketCost);
    advance();
    Expr first = slice();
    uint32_t height = first.height;
    bool isTuple = at(Tok::Comma) || first.is(Expr::Starred);
    while (accept(Tok::Comma) && !at(Tok::RightBracket))
        height = std::max(height, slice().height);
    expect(Tok::RightBracket);
    return isTuple ? node(first.line, height).height : height;
}

Expr PythonParser::slice() {
    uint32_t line = token_.line;
    if (at(Tok::Star)) {
        failIf(!since(11));
        advance();
        return node(line, expression().height, Expr::Starred);
    }
    if (at(Tok::Colon))
        return sliceParts(line, 0);
    Expr value = since(10) ? named() : expression();
    return at(Tok::Colon) && !value.is(Expr::Walrus) ? sliceParts(value.line, value.height) : value;
}

Expr PythonParser::sliceParts(uint32_t line, uint32_t height) {
    for (int part = 0; part < 2 && accept(Tok::Colon); ++part)
        if (atStartOfExpression())
            height = std::max(height, expression().height);
    // Slices have a position since 3.9.
    return since(9) ? node(line, height) : Expr{line, height + 1, 0};
}

} // namespace uplift
