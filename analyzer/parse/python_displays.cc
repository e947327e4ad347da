// Brackets of expressions: tuples, lists, sets, dicts and comprehensions.
#include "analyzer/parse/python_expression_reader.h"

namespace uplift {

/// An element of a display or an argument: an expression, `*x` or `**x`.
uint32_t ExpressionReader::item() {
    bool star = isOperator("*");
    if (!star && !isOperator("**"))
        return expression();
    uint32_t result = make(star ? PyKind::Star : PyKind::DoubleStar, token.begin, 0);
    advance(true);
    adopt(result, expression());
    drafts[result].end = lastEnd;
    return result;
}

/// The rest of `first, second, …` up to the closing bracket.
uint32_t ExpressionReader::elements(PyKind kind, uint32_t begin, uint32_t first,
                                    llvm::StringRef close) {
    uint32_t result = make(kind, begin, 0);
    adopt(result, first);
    while (!failed && accept(",", true) && !isOperator(close))
        adopt(result, kind == PyKind::Dict && !isOperator("**") ? pair() : item());
    return closed(result, close);
}

uint32_t ExpressionReader::parenthesized() {
    uint32_t begin = token.begin;
    advance(true);
    if (isOperator(")"))
        return closed(make(PyKind::Tuple, begin, 0), ")");
    uint32_t first = item();
    if (failed || isOperator(","))
        return elements(PyKind::Tuple, begin, first, ")");
    if (isWord("for"))
        return closed(comprehension("generator", begin, first), ")");
    if (!isOperator(")") || drafts[first].kind == PyKind::Star)
        return fail();
    lastEnd = token.end;
    advance(false);
    return first;
}

uint32_t ExpressionReader::listDisplay() {
    uint32_t begin = token.begin;
    advance(true);
    if (isOperator("]"))
        return closed(make(PyKind::List, begin, 0), "]");
    uint32_t first = item();
    if (!failed && isWord("for"))
        return closed(comprehension("list", begin, first), "]");
    return elements(PyKind::List, begin, first, "]");
}

uint32_t ExpressionReader::pair() {
    uint32_t begin = token.begin;
    uint32_t key = expression();
    if (failed || !accept(":", true))
        return fail();
    uint32_t result = make(PyKind::Pair, begin, 0);
    adopt(result, key, PyRole::Key);
    adopt(result, expression(), PyRole::Value);
    drafts[result].end = lastEnd;
    return result;
}

uint32_t ExpressionReader::braces() {
    uint32_t begin = token.begin;
    advance(true);
    if (isOperator("}"))
        return closed(make(PyKind::Dict, begin, 0), "}");
    if (isOperator("**"))
        return elements(PyKind::Dict, begin, item(), "}");
    uint32_t firstBegin = token.begin;
    uint32_t first = item();
    if (failed || !isOperator(":")) {
        if (!failed && isWord("for"))
            return closed(comprehension("set", begin, first), "}");
        return elements(PyKind::Set, begin, first, "}");
    }
    advance(true);
    uint32_t entry = make(PyKind::Pair, firstBegin, 0);
    adopt(entry, first, PyRole::Key);
    adopt(entry, expression(), PyRole::Value);
    drafts[entry].end = lastEnd;
    if (!failed && isWord("for"))
        return closed(comprehension("dict", begin, entry), "}");
    return elements(PyKind::Dict, begin, entry, "}");
}

uint32_t ExpressionReader::comprehension(llvm::StringRef kind, uint32_t begin, uint32_t body) {
    uint32_t result = make(PyKind::Comprehension, begin, 0, strings.intern(kind));
    adopt(result, body, PyRole::Body);
    clauses(result);
    return failed ? noDraft : result;
}

void ExpressionReader::clauses(uint32_t owner) {
    while (!failed && (isWord("for") || isWord("if"))) {
        bool loop = isWord("for");
        uint32_t clause = make(loop ? PyKind::CompFor : PyKind::CompIf, token.begin, 0);
        advance(true);
        if (loop) {
            adopt(clause, targets(), PyRole::Left);
            if (failed || !isWord("in")) {
                fail();
                return;
            }
            advance(true);
        }
        adopt(clause, climb(Or), loop ? PyRole::Right : PyRole::None);
        drafts[clause].end = lastEnd;
        adopt(owner, clause);
    }
}

/// `x` or `k, v` before `in`.
uint32_t ExpressionReader::targets() {
    uint32_t begin = token.begin;
    uint32_t first = primary();
    if (failed || !isOperator(","))
        return first;
    uint32_t result = make(PyKind::Tuple, begin, 0);
    adopt(result, first);
    while (!failed && accept(",", true))
        adopt(result, primary());
    drafts[result].end = lastEnd;
    return result;
}

} // namespace uplift
