#include "analyzer/cloc/python_parser.h"

namespace uplift {

/// A conditional, a disjunction or a lambda.
Expr PythonParser::expression() {
    if (at(Tok::Lambda))
        return lambda();
    Expr value = disjunction();
    if (!accept(Tok::If))
        return value;
    Nest nest(*this, kOperatorCost);
    Expr condition = disjunction();
    expect(Tok::Else);
    Expr otherwise = expression();
    return node(value.line, std::max({value.height, condition.height, otherwise.height}));
}

Expr PythonParser::lambda() {
    Nest nest(*this, kLambdaCost);
    uint32_t line = token_.line;
    advance();
    if (!at(Tok::Colon))
        parameters(Tok::Colon, false);
    expect(Tok::Colon);
    return node(line, expression().height);
}

Expr PythonParser::disjunction() {
    Expr left = conjunction();
    if (!at(Tok::Or))
        return left;
    uint32_t height = left.height;
    while (accept(Tok::Or))
        height = std::max(height, conjunction().height);
    return node(left.line, height);
}

Expr PythonParser::conjunction() {
    Expr left = inversion();
    if (!at(Tok::And))
        return left;
    uint32_t height = left.height;
    while (accept(Tok::And))
        height = std::max(height, inversion().height);
    return node(left.line, height);
}

Expr PythonParser::inversion() {
    if (!at(Tok::Not))
        return comparison();
    Nest nest(*this, kOperatorCost);
    uint32_t line = token_.line;
    advance();
    return node(line, inversion().height);
}

Expr PythonParser::comparison() {
    Expr left = bitwiseOr();
    if (!comparisonOperator())
        return left;
    uint32_t height = left.height;
    do
        height = std::max(height, bitwiseOr().height);
    while (comparisonOperator());
    return node(left.line, height);
}

/// Steps over a comparison operator, of one word or two.
bool PythonParser::comparisonOperator() {
    switch (token_.kind) {
    case Tok::Less:
    case Tok::Greater:
    case Tok::LessEqual:
    case Tok::GreaterEqual:
    case Tok::EqualEqual:
    case Tok::NotEqual:
    case Tok::In:
        advance();
        return true;
    case Tok::Is:
        advance();
        accept(Tok::Not);
        return true;
    case Tok::Not:
        advance();
        expect(Tok::In);
        return true;
    default:
        return false;
    }
}

static int binaryPrecedence(Tok kind) {
    switch (kind) {
    case Tok::Bar:
        return 1;
    case Tok::Caret:
        return 2;
    case Tok::Ampersand:
        return 3;
    case Tok::LeftShift:
    case Tok::RightShift:
        return 4;
    case Tok::Plus:
    case Tok::Minus:
        return 5;
    case Tok::Star:
    case Tok::Slash:
    case Tok::DoubleSlash:
    case Tok::Percent:
    case Tok::At:
        return 6;
    default:
        return 0;
    }
}

/// Binary operators from `lowest` precedence up, the bitwise or being 1.
Expr PythonParser::bitwiseOr(int lowest) {
    Expr left = factor();
    for (;;) {
        int precedence = binaryPrecedence(token_.kind);
        if (precedence == 0 || precedence < lowest)
            return left;
        advance();
        Expr right = bitwiseOr(precedence + 1);
        left = node(left.line, std::max(left.height, right.height));
    }
}

Expr PythonParser::factor() {
    if (!at(Tok::Plus) && !at(Tok::Minus) && !at(Tok::Tilde))
        return power();
    Nest nest(*this, kOperatorCost);
    uint32_t line = token_.line;
    advance();
    return node(line, factor().height);
}

Expr PythonParser::power() {
    Expr base;
    if (at(Tok::Await)) {
        uint32_t line = token_.line;
        advance();
        base = node(line, primary().height);
    } else {
        base = primary();
    }
    if (!accept(Tok::DoubleStar))
        return base;
    Nest nest(*this, kPowerCost);
    return node(base.line, std::max(base.height, factor().height));
}

/// `name := expression`, or an expression.
Expr PythonParser::named() {
    Expr left = expression();
    if (!left.is(Expr::BareName) || !accept(Tok::ColonEqual))
        return left;
    return node(left.line, std::max(left.height, expression().height), Expr::Walrus);
}

Expr PythonParser::starNamed(bool walrusAllowed) {
    if (at(Tok::Star))
        return starExpression();
    return walrusAllowed ? named() : expression();
}

Expr PythonParser::starExpression() {
    if (!at(Tok::Star))
        return expression();
    uint32_t line = token_.line;
    advance();
    Expr inner = bitwiseOr();
    return node(line, inner.height, Expr::Starred | (inner.flags & Expr::StarTarget));
}

/// Expressions with commas between them, a tuple if there is one.
Expr PythonParser::starExpressions() {
    Expr first = starExpression();
    if (!at(Tok::Comma))
        return first;
    uint32_t height = first.height;
    uint8_t flags = first.flags & Expr::StarTarget;
    while (accept(Tok::Comma) && (at(Tok::Star) || atStartOfExpression())) {
        Expr next = starExpression();
        height = std::max(height, next.height);
        flags &= next.flags;
    }
    return node(first.line, height, flags);
}

Expr PythonParser::yieldExpression() {
    uint32_t line = token_.line;
    advance();
    if (accept(Tok::From))
        return node(line, expression().height);
    if (!at(Tok::Star) && !atStartOfExpression())
        return node(line);
    return node(line, starExpressions().height);
}

Expr PythonParser::yieldOrStarExpressions() {
    return at(Tok::Yield) ? yieldExpression() : starExpressions();
}

Expr PythonParser::starTarget() {
    uint32_t line = token_.line;
    bool starred = accept(Tok::Star);
    Expr target = primary();
    failIf(!target.is(Expr::StarTarget));
    return starred ? node(line, target.height) : target;
}

Expr PythonParser::starTargets() {
    Expr first = starTarget();
    if (!at(Tok::Comma))
        return first;
    uint32_t height = first.height;
    while (accept(Tok::Comma) && (at(Tok::Star) || atStartOfExpression()))
        height = std::max(height, starTarget().height);
    return node(first.line, height);
}

/// The clauses after `element`, up to the closing bracket; `line` is that of the opening one.
Expr PythonParser::comprehension(Expr element, uint32_t line) {
    uint32_t height = element.height;
    while (at(Tok::For) || at(Tok::Async)) {
        accept(Tok::Async);
        expect(Tok::For);
        height = std::max(height, starTargets().height + 1);
        expect(Tok::In);
        height = std::max(height, disjunction().height + 1);
        // A list in Python 2 may run over a tuple without brackets.
        while (version_.isTwo() && accept(Tok::Comma))
            height = std::max(height, disjunction().height + 1);
        while (accept(Tok::If))
            height = std::max(height, disjunction().height + 1);
    }
    return node(line, height);
}

} // namespace uplift
