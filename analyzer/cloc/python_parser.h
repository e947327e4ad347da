#pragma once

#include "analyzer/cloc/line_marks.h"
#include "analyzer/cloc/python_lexer.h"

#include "llvm/ADT/SmallVector.h"

#include <algorithm>

namespace uplift {

/// What the parser keeps of an expression it has read: no tree, only what its surroundings ask.
struct Expr {
    enum Flag : uint8_t {
        BareName = 1,     ///< a name without brackets around it
        SingleTarget = 2, ///< may be annotated or assigned to with an operator
        StarTarget = 4,   ///< may stand left of `=` or after `for`
        DelTarget = 8,
        Starred = 16,
        Walrus = 32,
    };
    uint32_t line = 0;   ///< of its first token, an opening bracket included
    uint32_t height = 0; ///< of the syntax tree below and with it
    uint8_t flags = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
};

/// Recogniser of CPython's grammar for one file. It accepts what `ast.parse` accepts and marks the
/// line of each node that has one. The rules are those of CPython's PEG grammar, read by recursive
/// descent; a rule that CPython decides by backtracking is decided here by what was read before
/// (targets of assignments) or by trying (`match`, brackets after `with`).
///
/// Nesting is bounded as CPython bounds it: brackets and indentation by the tokenizer, the rest by
/// `kMaxLevel` and by the height of the tree.
class PythonParser {
  public:
    PythonParser(const char *source, PythonVersion version, LineMarks &marks,
                 uint32_t firstLine = 1)
        : version_(version),
          lexer_(source, version, firstLine),
          marks_(marks),
          token_(lexer_.next()) {}

    /// A whole file; false where CPython says SyntaxError.
    bool file();

    /// The bracketed text of a replacement field of an f-string before 3.12.
    bool bracketedField(unsigned level);

  private:
    friend class FStringReader;

    // CPython's MAXSTACK, counted in calls of its grammar rules, and the depth at which making the
    // Python objects of the tree ends with RecursionError when called from a few frames.
    static constexpr unsigned kMaxLevel = 6000;
    static constexpr unsigned kMaxHeight = 2988;

    /// Calls of grammar rules that one level of a construct costs CPython, measured on 3.11.
    enum Cost : unsigned {
        kOperatorCost = 1,
        kLambdaCost = 2,
        kPowerCost = 2,
        kBlockCost = 6,
        kBracketCost = 28,
    };

    /// Counts nesting while it lives.
    class Nest {
      public:
        Nest(PythonParser &parser, unsigned cost) : parser_(parser), cost_(cost) {
            parser_.level_ += cost;
            if (parser_.level_ > kMaxLevel)
                parser_.fail();
        }
        ~Nest() { parser_.level_ -= cost_; }
        Nest(const Nest &) = delete;
        Nest &operator=(const Nest &) = delete;

      private:
        PythonParser &parser_;
        unsigned cost_;
    };

    struct Checkpoint {
        PythonLexer::Position lexer;
        Token token;
        LineMarks::Checkpoint marks = 0;
    };

    // Tokens.
    void advance() { token_ = failed() ? token_ : lexer_.next(); }
    bool at(Tok kind) const { return token_.kind == kind; }
    bool atWord(llvm::StringRef word) const { return at(Tok::Name) && token_.text() == word; }
    bool accept(Tok kind);
    void expect(Tok kind);
    void fail() { token_.kind = Tok::Error; }
    void failIf(bool condition);
    bool failed() const { return token_.kind == Tok::Error; }
    Tok peek();
    Checkpoint save() const;
    void restore(const Checkpoint &checkpoint);

    // Nodes.
    Expr node(uint32_t line, uint32_t heightBelow = 0, uint8_t flags = 0);
    void mark(uint32_t line) { marks_.mark(line); }
    bool since(int minor) const { return version_.minor >= minor; }

    // Statements (python_statements.cc).
    void statements(Tok end);
    void statement();
    void block();
    void simpleStatements();
    void simpleStatement();
    void expressionStatement();
    void annotation(Expr target);
    void assignment(Expr first);
    void keywordStatement();
    void deleteStatement();
    void raiseStatement();
    void assertStatement();
    void nameList();
    void importStatement();
    void importFromStatement();
    void importedNames();
    void dottedName();
    void alias(bool dotted);
    void typeAlias();
    void typeParameters();

    // Statements of Python 2 (python_two.cc).
    bool oldStatement();
    void printStatement();
    void execStatement();
    void oldRaise();
    void oldExcept();
    void tupleParameter();
    Expr backticks();

    // Compound statements (python_compound.cc).
    bool compoundStatement();
    bool compoundBody();
    void functionDefinition();
    void classDefinition();
    void decorated();
    void decorator();
    void ifStatement();
    void whileStatement();
    void forStatement();
    void iterated();
    void tryStatement();
    void exceptClause(bool &starred, bool first);
    void withStatement();
    bool bracketedWithItems();
    void withItem();
    void optionalElse();
    void asyncStatement();

    // Pattern matching (python_patterns.cc).
    bool matchStatement();
    bool matchHeader();
    void caseBlock();
    void patterns();
    void pattern();
    void orPattern();
    void closedPattern();
    void numberPattern();
    void namePattern();
    void dottedNamePattern();
    void bracketPattern(Tok close);
    void sequenceItem();
    void mappingPattern();
    void mappingKey();
    void classArguments();
    void captureTarget();

    // Expressions (python_expressions.cc).
    Expr expression();
    Expr lambda();
    Expr disjunction();
    Expr conjunction();
    Expr inversion();
    Expr comparison();
    bool comparisonOperator();
    Expr bitwiseOr(int lowest = 1);
    Expr factor();
    Expr power();
    Expr named();
    Expr starNamed(bool walrusAllowed = true);
    Expr starExpression();
    Expr starExpressions();
    Expr yieldExpression();
    Expr yieldOrStarExpressions();
    Expr starTarget();
    Expr starTargets();
    Expr comprehension(Expr element, uint32_t line);

    // Primaries and displays (python_atoms.cc).
    Expr primary();
    Expr atom();
    Expr bracketedAtom(uint32_t line);
    Expr group(Expr inner, uint32_t line);
    Expr listAtom();
    Expr braceAtom();
    void setItems(Expr &all);
    Expr dictionary(uint32_t line, uint32_t height);
    void dictionaryItem(uint32_t &height);
    Expr sequenceRest(Expr first, uint32_t line, Tok close);
    bool atStartOfExpression() const;
    uint32_t slices();
    Expr slice();
    Expr sliceParts(uint32_t line, uint32_t height);

    // Calls and parameters (python_arguments.cc).
    uint32_t arguments(bool generatorAllowed = true);
    void argument(uint32_t &height, int &stage, size_t firstKeyword);
    bool atKeywordArgument();
    void parameters(Tok close, bool annotated);
    void parameter(Tok close, bool annotated, struct ParameterState &state);
    void parameterName(bool annotated, bool starred);

    // Strings (python_strings.cc, python_fstrings.cc).
    Expr strings();
    void formattedString(struct ConstantRun &run);
    void formattedField(PythonLexer::FStringShape shape, unsigned nesting);
    void formatSpecification(PythonLexer::FStringShape shape, unsigned nesting);
    FStringStop resumeAfterLineEnd();

    PythonVersion version_;
    PythonLexer lexer_;
    LineMarks &marks_;
    Token token_;
    llvm::SmallVector<llvm::StringRef, 0> keywords_; ///< given in the calls being read (3.8)
    unsigned level_ = 0;
    unsigned depth_ = 2; ///< of the syntax tree above the expression being read
};

inline bool PythonParser::accept(Tok kind) {
    if (token_.kind != kind)
        return false;
    advance();
    return true;
}

inline void PythonParser::expect(Tok kind) {
    if (!accept(kind))
        fail();
}

inline void PythonParser::failIf(bool condition) {
    if (condition)
        fail();
}

inline Expr PythonParser::node(uint32_t line, uint32_t heightBelow, uint8_t flags) {
    mark(line);
    if (depth_ + heightBelow + 1 > kMaxHeight)
        fail();
    return {line, heightBelow + 1, flags};
}

} // namespace uplift
