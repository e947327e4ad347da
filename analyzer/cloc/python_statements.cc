#include "analyzer/cloc/python_parser.h"

namespace uplift {

bool PythonParser::file() {
    statements(Tok::End);
    return at(Tok::End);
}

bool PythonParser::bracketedField(unsigned level) {
    level_ = level;
    failIf(!at(Tok::LeftParen));
    atom();
    return at(Tok::Newline);
}

Tok PythonParser::peek() {
    PythonLexer::Position here = lexer_.position();
    Tok kind = lexer_.next().kind;
    lexer_.seek(here);
    return kind;
}

PythonParser::Checkpoint PythonParser::save() const {
    return {lexer_.position(), token_, marks_.checkpoint()};
}

void PythonParser::restore(const Checkpoint &checkpoint) {
    lexer_.seek(checkpoint.lexer);
    token_ = checkpoint.token;
    marks_.rollback(checkpoint.marks);
}

void PythonParser::statements(Tok end) {
    while (!at(end) && !failed())
        statement();
}

void PythonParser::statement() {
    if (!compoundStatement())
        simpleStatements();
}

/// What follows the colon of a compound statement: an indented block or statements on its line.
void PythonParser::block() {
    expect(Tok::Colon);
    Nest nest(*this, kBlockCost);
    ++depth_;
    if (accept(Tok::Newline)) {
        expect(Tok::Indent);
        statements(Tok::Dedent);
        expect(Tok::Dedent);
    } else {
        simpleStatements();
    }
    --depth_;
}

void PythonParser::simpleStatements() {
    do
        simpleStatement();
    while (accept(Tok::Semicolon) && !at(Tok::Newline));
    expect(Tok::Newline);
}

void PythonParser::simpleStatement() {
    mark(token_.line);
    switch (token_.kind) {
    case Tok::Pass:
    case Tok::Break:
    case Tok::Continue:
    case Tok::Return:
    case Tok::Global:
    case Tok::Nonlocal:
    case Tok::Del:
    case Tok::Raise:
    case Tok::Assert:
    case Tok::Import:
    case Tok::From:
        keywordStatement();
        return;
    default:
        if (since(12) && atWord("type") && peek() == Tok::Name)
            typeAlias();
        else if (!version_.isTwo() || !oldStatement())
            expressionStatement();
    }
}

void PythonParser::keywordStatement() {
    Tok keyword = token_.kind;
    advance();
    switch (keyword) {
    case Tok::Return:
        if (at(Tok::Star) || atStartOfExpression())
            starExpressions();
        return;
    case Tok::Global:
    case Tok::Nonlocal:
        nameList();
        return;
    case Tok::Del:
        deleteStatement();
        return;
    case Tok::Raise:
        raiseStatement();
        return;
    case Tok::Assert:
        assertStatement();
        return;
    case Tok::Import:
        importStatement();
        return;
    case Tok::From:
        importFromStatement();
        return;
    default:
        return;
    }
}

/// An expression, an annotation or an assignment: which of them is seen behind the expression.
void PythonParser::expressionStatement() {
    Expr first = yieldOrStarExpressions();
    if (at(Tok::Equal)) {
        assignment(first);
    } else if (at(Tok::Colon)) {
        annotation(first);
    } else if (at(Tok::AugmentedAssign)) {
        failIf(!first.is(Expr::SingleTarget));
        advance();
        // Before 3.9 no star might follow.
        failIf(!since(9) && at(Tok::Star));
        yieldOrStarExpressions();
    }
}

void PythonParser::annotation(Expr target) {
    failIf(!target.is(Expr::SingleTarget));
    advance();
    expression();
    if (accept(Tok::Equal))
        yieldOrStarExpressions();
}

void PythonParser::assignment(Expr first) {
    for (Expr value = first; at(Tok::Equal);) {
        failIf(!value.is(Expr::StarTarget));
        advance();
        value = yieldOrStarExpressions();
    }
}

void PythonParser::nameList() {
    do
        expect(Tok::Name);
    while (accept(Tok::Comma));
}

void PythonParser::deleteStatement() {
    do {
        mark(token_.line);
        bool starred = !since(9) && accept(Tok::Star);
        failIf(!primary().is(starred ? Expr::StarTarget : Expr::DelTarget));
    } while (accept(Tok::Comma) && (atStartOfExpression() || (!since(9) && at(Tok::Star))));
    failIf(!at(Tok::Semicolon) && !at(Tok::Newline));
}

void PythonParser::raiseStatement() {
    if (!atStartOfExpression())
        return;
    expression();
    if (accept(Tok::From))
        expression();
    else if (version_.isTwo())
        oldRaise();
}

void PythonParser::assertStatement() {
    expression();
    if (accept(Tok::Comma))
        expression();
}

} // namespace uplift
