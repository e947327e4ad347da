#pragma once

#include "analyzer/parse/python_drafts.h"
#include "analyzer/parse/python_tokens.h"

namespace uplift {

/// Nesting that is read here; deeper expressions go to the full parser, which keeps its stack on
/// the heap.
inline constexpr unsigned maxExpressionDepth = 60;

/// Levels of binding, weakest first.
enum Level : int {
    Or = 1,
    And,
    Not,
    Comparison,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Sign,
    Power
};

/// Operator precedence by climbing, one function for each form of expression; see
/// python_expression.h for what it is for. Its depth is bounded by maxExpressionDepth.
class ExpressionReader {
  public:
    ExpressionReader(llvm::StringRef text, StringTable &strings)
        : text(text),
          strings(strings),
          tokens(text) {
        advance(true);
    }

    /// The whole text as one expression, or noDraft.
    uint32_t read();
    PyDrafts drafts;
    bool unknown = false; ///< after a failure: it may be Python all the same

  private:
    void advance(bool operand) { token = tokens.next(operand); }
    bool isOperator(llvm::StringRef op) const {
        return token.kind == PyTokenKind::Operator && token.text == op;
    }
    bool isWord(llvm::StringRef word) const {
        return token.kind == PyTokenKind::Name && token.text == word;
    }
    bool accept(llvm::StringRef op, bool operand);
    uint32_t fail();

    uint32_t make(PyKind kind, uint32_t begin, uint32_t end, StrId str = {});
    uint32_t leaf(PyKind kind, StrId str = {});
    void adopt(uint32_t parent, uint32_t child, PyRole role = PyRole::None);
    uint32_t beginOf(uint32_t draft) const { return drafts[draft].begin; }
    uint32_t endOf(uint32_t draft) const { return drafts[draft].end; }

    uint32_t expression();
    uint32_t lambda();
    uint32_t climb(int least);
    uint32_t infix(uint32_t left, int level);
    uint32_t comparison(uint32_t left);
    uint32_t prefix();
    uint32_t primary();
    uint32_t atom();
    uint32_t name();
    uint32_t stringLiteral();
    uint32_t attribute(uint32_t object);
    uint32_t call(uint32_t function);
    uint32_t subscript(uint32_t value);
    uint32_t index();
    uint32_t parenthesized();
    uint32_t listDisplay();
    uint32_t braces();
    uint32_t item();
    uint32_t pair();
    uint32_t elements(PyKind kind, uint32_t begin, uint32_t first, llvm::StringRef close);
    uint32_t comprehension(llvm::StringRef kind, uint32_t begin, uint32_t body);
    void clauses(uint32_t owner);
    uint32_t targets();
    uint32_t closed(uint32_t draft, llvm::StringRef close);

    llvm::StringRef text;
    StringTable &strings;
    PyTokens tokens;
    PyToken token;
    unsigned depth = 0;
    bool failed = false;
    bool inLambda = false; ///< among the parameters of one, of which only plain names are read
    uint32_t lastEnd = 0;  ///< where the last closing bracket ended: parentheses leave no node
};

} // namespace uplift
