#include "analyzer/cloc/python_parser.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

namespace uplift {

/// What parameters have gone before.
struct ParameterState {
    int positional = 0;
    bool slash = false;
    bool star = false;
    bool needsName = false; ///< a bare `*` wants a parameter after it
    bool hasDefault = false;
    bool closed = false; ///< `**` comes last
};

/// The arguments of a call with both brackets; the height of the tree below the call.
uint32_t PythonParser::arguments(bool generatorAllowed) {
    Nest nest(*this, kBracketCost);
    uint32_t line = token_.line;
    advance();
    uint32_t height = 0;
    int stage = 0;
    size_t outerKeywords = keywords_.size();
    for (bool first = true; !at(Tok::RightParen) && !failed(); first = false) {
        argument(height, stage, outerKeywords);
        if (first && generatorAllowed && stage == 0 && (at(Tok::For) || at(Tok::Async))) {
            height = comprehension({line, height, 0}, line).height;
            break;
        }
        if (!accept(Tok::Comma))
            break;
    }
    expect(Tok::RightParen);
    keywords_.resize(outerKeywords);
    return height;
}

/// Positional arguments are stage 0; keywords and starred ones stage 1; what follows `**` stage 2.
void PythonParser::argument(uint32_t &height, int &stage, size_t firstKeyword) {
    uint32_t line = token_.line;
    if (accept(Tok::Star)) {
        failIf(stage == 2);
        height = std::max(height, node(line, expression().height).height);
        // No generator may follow a starred argument: leave it to the caller's closing bracket.
        failIf(at(Tok::For) || at(Tok::Async));
    } else if (accept(Tok::DoubleStar)) {
        stage = 2;
        Expr value = expression();
        height = std::max(height, value.height + 1);
        if (since(9))
            node(line, value.height);
    } else if (!since(9) && atKeywordArgument()) {
        // Until 3.8 the parser itself, not the compiler, objected to a name given twice.
        llvm::ArrayRef<llvm::StringRef> given = keywords_;
        failIf(llvm::is_contained(given.drop_front(firstKeyword), token_.text()));
        keywords_.push_back(token_.text());
        advance();
        advance();
        stage = std::max(stage, 1);
        height = std::max(height, expression().height + 1);
    } else {
        Expr value = named();
        if (value.is(Expr::BareName) && accept(Tok::Equal)) {
            stage = std::max(stage, 1);
            value = node(line, expression().height);
        } else {
            failIf(stage > 0);
        }
        height = std::max(height, value.height);
    }
}

/// Keywords have had a position of their own since 3.9; before, the name marks no line.
bool PythonParser::atKeywordArgument() {
    return at(Tok::Name) && peek() == Tok::Equal;
}

/// The parameters of a function or lambda up to `close`, which is left alone.
void PythonParser::parameters(Tok close, bool annotated) {
    ParameterState state;
    while (!at(close) && !failed()) {
        failIf(state.closed);
        parameter(close, annotated, state);
        if (!accept(Tok::Comma))
            break;
    }
    failIf(state.needsName);
}

void PythonParser::parameter(Tok close, bool annotated, ParameterState &state) {
    if (accept(Tok::Slash)) {
        failIf(state.positional == 0 || state.slash || state.star);
        state.slash = true;
        failIf(!at(Tok::Comma) && !at(close));
    } else if (accept(Tok::Star)) {
        failIf(state.star);
        state.star = true;
        state.needsName = at(Tok::Comma);
        if (!state.needsName)
            parameterName(annotated, true);
    } else if (accept(Tok::DoubleStar)) {
        failIf(state.needsName);
        state.closed = true;
        parameterName(annotated, false);
    } else {
        parameterName(annotated, false);
        if (accept(Tok::Equal)) {
            expression();
            state.hasDefault = state.hasDefault || !state.star;
        } else {
            failIf(state.hasDefault && !state.star);
        }
        state.needsName = false;
        ++state.positional;
    }
}

void PythonParser::parameterName(bool annotated, bool starred) {
    mark(token_.line);
    if (version_.isTwo() && at(Tok::LeftParen))
        return tupleParameter();
    expect(Tok::Name);
    if (annotated && accept(Tok::Colon)) {
        if (starred && since(11))
            starExpression();
        else
            expression();
    }
}

} // namespace uplift
