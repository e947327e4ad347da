#include "analyzer/cloc/python_parser.h"

namespace uplift {

/// Reads a compound statement if one begins here.
bool PythonParser::compoundStatement() {
    if (at(Tok::Name))
        return since(10) && atWord("match") && matchStatement();
    if (at(Tok::At)) {
        decorated();
        return true;
    }
    uint32_t line = token_.line;
    if (!compoundBody())
        return false;
    mark(line);
    return true;
}

bool PythonParser::compoundBody() {
    switch (token_.kind) {
    case Tok::If:
        ifStatement();
        return true;
    case Tok::While:
        whileStatement();
        return true;
    case Tok::For:
        forStatement();
        return true;
    case Tok::Try:
        tryStatement();
        return true;
    case Tok::With:
        withStatement();
        return true;
    case Tok::Def:
        functionDefinition();
        return true;
    case Tok::Class:
        classDefinition();
        return true;
    case Tok::Async:
        asyncStatement();
        return true;
    default:
        return false;
    }
}

void PythonParser::asyncStatement() {
    advance();
    if (at(Tok::Def))
        functionDefinition();
    else if (at(Tok::With))
        withStatement();
    else if (at(Tok::For))
        forStatement();
    else
        fail();
}

void PythonParser::functionDefinition() {
    advance();
    expect(Tok::Name);
    if (at(Tok::LeftBracket))
        typeParameters();
    expect(Tok::LeftParen);
    parameters(Tok::RightParen, true);
    expect(Tok::RightParen);
    if (accept(Tok::Arrow))
        expression();
    block();
}

void PythonParser::classDefinition() {
    advance();
    expect(Tok::Name);
    if (at(Tok::LeftBracket))
        typeParameters();
    if (at(Tok::LeftParen))
        arguments(false);
    block();
}

void PythonParser::decorated() {
    while (accept(Tok::At)) {
        decorator();
        expect(Tok::Newline);
    }
    mark(token_.line);
    if (at(Tok::Def))
        functionDefinition();
    else if (at(Tok::Class))
        classDefinition();
    else if (at(Tok::Async) && peek() == Tok::Def)
        asyncStatement();
    else
        fail();
}

/// Any expression since 3.9; before, a dotted name with or without one call.
void PythonParser::decorator() {
    if (since(9)) {
        named();
        return;
    }
    mark(token_.line);
    dottedName();
    if (at(Tok::LeftParen))
        arguments(false);
}

/// The branches of an `if` nest in the tree: each `elif` is an `if` in the one before.
void PythonParser::ifStatement() {
    unsigned depth = depth_;
    do {
        mark(token_.line);
        advance();
        named();
        block();
        ++depth_;
        failIf(depth_ > kMaxHeight);
    } while (at(Tok::Elif));
    depth_ = depth;
    optionalElse();
}

void PythonParser::optionalElse() {
    if (accept(Tok::Else))
        block();
}

void PythonParser::whileStatement() {
    advance();
    named();
    block();
    optionalElse();
}

void PythonParser::forStatement() {
    advance();
    starTargets();
    expect(Tok::In);
    iterated();
    block();
    optionalElse();
}

/// What a loop runs over: before 3.9 a list of expressions without stars.
void PythonParser::iterated() {
    if (since(9)) {
        starExpressions();
        return;
    }
    mark(token_.line);
    do
        expression();
    while (accept(Tok::Comma) && atStartOfExpression());
}

void PythonParser::tryStatement() {
    advance();
    block();
    bool starred = false;
    bool handled = false;
    for (; at(Tok::Except); handled = true)
        exceptClause(starred, !handled);
    if (handled)
        optionalElse();
    if (accept(Tok::Finally))
        block();
    else
        failIf(!handled);
}

/// All clauses of a `try` have the star of 3.11 or none has.
void PythonParser::exceptClause(bool &starred, bool first) {
    mark(token_.line);
    advance();
    bool star = since(11) && accept(Tok::Star);
    failIf(!first && star != starred);
    starred = star;
    if (star || !at(Tok::Colon)) {
        expression();
        if (accept(Tok::As))
            expect(Tok::Name);
        else if (version_.isTwo())
            oldExcept();
    }
    block();
}

/// Items in brackets are tried first, as CPython has done since 3.9.
void PythonParser::withStatement() {
    advance();
    if (since(9) && at(Tok::LeftParen)) {
        Checkpoint here = save();
        if (bracketedWithItems()) {
            block();
            return;
        }
        restore(here);
    }
    do
        withItem();
    while (accept(Tok::Comma));
    block();
}

bool PythonParser::bracketedWithItems() {
    advance();
    do
        withItem();
    while (accept(Tok::Comma) && !at(Tok::RightParen));
    return accept(Tok::RightParen) && at(Tok::Colon);
}

void PythonParser::withItem() {
    expression();
    if (!accept(Tok::As))
        return;
    failIf(!since(9) && at(Tok::Star));
    starTarget();
}

} // namespace uplift
