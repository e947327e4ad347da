#include "analyzer/cloc/python_parser.h"

namespace uplift {

/// `print` and `exec` where what follows makes them statements; with brackets behind them the rules
/// for calls read them as well.
bool PythonParser::oldStatement() {
    bool print = atWord("print");
    if (!print && !atWord("exec"))
        return false;
    Checkpoint here = save();
    advance();
    bool arguments = atStartOfExpression() && !at(Tok::LeftParen);
    if (print && (arguments || at(Tok::RightShift) || at(Tok::Newline) || at(Tok::Semicolon))) {
        printStatement();
        return true;
    }
    if (!print && arguments) {
        execStatement();
        return true;
    }
    restore(here);
    return false;
}

void PythonParser::printStatement() {
    accept(Tok::RightShift);
    if (!atStartOfExpression())
        return;
    expression();
    while (accept(Tok::Comma) && atStartOfExpression())
        expression();
}

void PythonParser::execStatement() {
    do
        expression();
    while (accept(Tok::Comma));
}

/// `raise Class, value, traceback`.
void PythonParser::oldRaise() {
    while (accept(Tok::Comma))
        expression();
}

/// `except Class, target`.
void PythonParser::oldExcept() {
    if (accept(Tok::Comma))
        failIf(!primary().is(Expr::StarTarget));
}

/// `def f(a, (b, c))`: a target of an assignment.
void PythonParser::tupleParameter() {
    failIf(!primary().is(Expr::StarTarget));
}

/// The representation of a value.
Expr PythonParser::backticks() {
    Nest nest(*this, kBracketCost);
    uint32_t line = token_.line;
    advance();
    Expr value = starExpressions();
    expect(Tok::Backtick);
    return node(line, value.height);
}

} // namespace uplift
