#include "analyzer/parse/python_expression.h"

#include "analyzer/parse/python_drafts.h"
#include "analyzer/parse/python_strings.h"
#include "analyzer/parse/python_tokens.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Nesting that is read here; deeper expressions go to the full parser, which keeps its stack on
/// the heap.
constexpr unsigned maxDepth = 60;

/// Levels of binding, weakest first.
enum Level {
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

int levelOf(llvm::StringRef op) {
    return llvm::StringSwitch<int>(op)
        .Case("or", Or)
        .Case("and", And)
        .Cases("<", "<=", "==", "!=", ">=", ">", "<>", Comparison)
        .Cases("in", "is", "not", Comparison)
        .Case("|", BitOr)
        .Case("^", BitXor)
        .Case("&", BitAnd)
        .Cases("<<", ">>", Shift)
        .Cases("+", "-", Sum)
        .Cases("*", "/", "//", "%", "@", Product)
        .Case("**", Power)
        .Default(0);
}

bool isReserved(llvm::StringRef name) {
    static const llvm::StringSet<> words = {
        "and",   "or",     "not",      "in",     "is",      "if",     "else",   "for",   "lambda",
        "await", "async",  "yield",    "def",    "class",   "return", "import", "from",  "as",
        "with",  "while",  "try",      "except", "finally", "raise",  "pass",   "break", "continue",
        "del",   "global", "nonlocal", "assert", "elif",    "True",   "False",  "None"};
    return words.contains(name);
}

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

  private:
    void advance(bool operand) { token = tokens.next(operand); }
    bool isOperator(llvm::StringRef op) const {
        return token.kind == PyTokenKind::Operator && token.text == op;
    }
    bool isWord(llvm::StringRef word) const {
        return token.kind == PyTokenKind::Name && token.text == word;
    }
    bool accept(llvm::StringRef op, bool operand);
    uint32_t fail() {
        failed = true;
        return noDraft;
    }

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
    uint32_t lastEnd = 0; ///< where the last closing bracket ended: parentheses leave no node
};

bool ExpressionReader::accept(llvm::StringRef op, bool operand) {
    if (!isOperator(op))
        return false;
    advance(operand);
    return true;
}

uint32_t ExpressionReader::make(PyKind kind, uint32_t begin, uint32_t end, StrId str) {
    return drafts.make(PyNode{kind, PyRole::None, 0, str, begin, end, 0, noNode});
}

/// A node of the current token alone.
uint32_t ExpressionReader::leaf(PyKind kind, StrId str) {
    uint32_t draft = make(kind, token.begin, token.end, str);
    lastEnd = token.end;
    advance(false);
    return draft;
}

void ExpressionReader::adopt(uint32_t parent, uint32_t child, PyRole role) {
    if (!failed && child != noDraft)
        drafts.adopt(parent, child, role);
}

/// Ends a node at the closing bracket that has to come.
uint32_t ExpressionReader::closed(uint32_t draft, llvm::StringRef close) {
    if (failed || !isOperator(close))
        return fail();
    drafts[draft].end = lastEnd = token.end;
    advance(false);
    return draft;
}

uint32_t ExpressionReader::expression() {
    if (failed || ++depth > maxDepth)
        return fail();
    uint32_t begin = token.begin;
    uint32_t value = isWord("lambda") ? lambda() : climb(Or);
    if (!failed && isWord("if")) {
        uint32_t result = make(PyKind::Conditional, begin, 0);
        advance(true);
        uint32_t condition = climb(Or);
        if (failed || !isWord("else"))
            return fail();
        advance(true);
        uint32_t alternative = expression();
        adopt(result, value);
        adopt(result, condition);
        adopt(result, alternative);
        drafts[result].end = lastEnd;
        value = result;
    }
    --depth;
    return value;
}

uint32_t ExpressionReader::lambda() {
    uint32_t result = make(PyKind::Lambda, token.begin, 0);
    advance(true);
    if (token.kind == PyTokenKind::Name) {
        uint32_t params = make(PyKind::Params, token.begin, 0);
        for (;;) {
            if (token.kind != PyTokenKind::Name || isReserved(token.text))
                return fail();
            adopt(params, leaf(PyKind::Param, strings.intern(token.text)));
            if (!accept(",", true))
                break;
        }
        drafts[params].end = lastEnd;
        adopt(result, params, PyRole::Params);
    }
    if (!accept(":", true))
        return fail();
    adopt(result, expression(), PyRole::Body);
    drafts[result].end = lastEnd;
    return result;
}

uint32_t ExpressionReader::climb(int least) {
    if (failed || ++depth > maxDepth)
        return fail();
    uint32_t begin = token.begin; // parentheses around the left operand are part of the whole
    uint32_t left = prefix();
    while (!failed) {
        bool mayBind = token.kind == PyTokenKind::Operator || token.kind == PyTokenKind::Name;
        int level = mayBind ? levelOf(token.text) : 0;
        if (level == 0 || level < least)
            break;
        left = level == Comparison ? comparison(left) : infix(left, level);
        if (!failed)
            drafts[left].begin = begin;
    }
    --depth;
    return failed ? noDraft : left;
}

uint32_t ExpressionReader::infix(uint32_t left, int level) {
    PyKind kind = level <= And ? PyKind::Bool : PyKind::Binary;
    uint32_t result = make(kind, beginOf(left), 0, strings.intern(token.text));
    advance(true);
    uint32_t right = climb(level == Power ? Power : level + 1);
    adopt(result, left, PyRole::Left);
    adopt(result, right, PyRole::Right);
    drafts[result].end = lastEnd;
    return result;
}

/// `a < b not in c` is one node with all operands.
uint32_t ExpressionReader::comparison(uint32_t left) {
    uint32_t result = make(PyKind::Compare, beginOf(left), 0);
    adopt(result, left);
    std::string operators;
    while (!failed && levelOf(token.text) == Comparison &&
           (token.kind == PyTokenKind::Operator || token.kind == PyTokenKind::Name)) {
        std::string op = token.text.str();
        if (op == "<>")
            drafts[result].flags |= PyPython2;
        advance(true);
        if (op == "not" && !isWord("in"))
            return fail();
        if (op == "not" || (op == "is" && isWord("not"))) {
            op += " " + token.text.str();
            advance(true);
        }
        operators += (operators.empty() ? "" : " ") + op;
        adopt(result, climb(BitOr));
    }
    drafts[result].str = strings.intern(operators);
    drafts[result].end = lastEnd;
    return result;
}

uint32_t ExpressionReader::prefix() {
    bool negates = isWord("not");
    if (!negates && !isOperator("-") && !isOperator("+") && !isOperator("~"))
        return primary();
    StrId op = negates ? StrId{} : strings.intern(token.text);
    uint32_t result = make(negates ? PyKind::Not : PyKind::Unary, token.begin, 0, op);
    advance(true);
    adopt(result, climb(negates ? Not : Power));
    drafts[result].end = lastEnd;
    return result;
}

uint32_t ExpressionReader::primary() {
    uint32_t begin = token.begin;
    uint32_t value = atom();
    while (!failed) {
        uint32_t outer = noDraft;
        if (isOperator("."))
            outer = attribute(value);
        else if (isOperator("("))
            outer = call(value);
        else if (isOperator("["))
            outer = subscript(value);
        else
            break;
        if (failed)
            break;
        drafts[outer].begin = begin; // parentheses around the object are part of it
        value = outer;
    }
    return failed ? noDraft : value;
}

uint32_t ExpressionReader::attribute(uint32_t object) {
    advance(false);
    if (token.kind != PyTokenKind::Name || isReserved(token.text))
        return fail();
    uint32_t result = leaf(PyKind::Attr, strings.intern(token.text));
    adopt(result, object);
    return result;
}

uint32_t ExpressionReader::call(uint32_t function) {
    uint32_t result = make(PyKind::Call, beginOf(function), 0);
    uint32_t args = make(PyKind::Args, token.begin, 0);
    advance(true);
    while (!failed && !isOperator(")")) {
        uint32_t argument = item();
        if (!failed && drafts[argument].kind == PyKind::Name && isOperator("=")) {
            uint32_t keyword = make(PyKind::Keyword, beginOf(argument), 0, drafts[argument].str);
            advance(true);
            adopt(keyword, expression(), PyRole::Value);
            drafts[keyword].end = lastEnd;
            argument = keyword;
        } else if (!failed && isWord("for")) {
            if (drafts.childCount(args) > 0)
                return fail();
            argument = comprehension("generator", beginOf(args), argument);
            if (!failed)
                drafts[argument].end = token.end;
            adopt(args, argument);
            break;
        }
        adopt(args, argument);
        if (!accept(",", true))
            break;
    }
    if (closed(args, ")") == noDraft)
        return noDraft;
    adopt(result, function, PyRole::Func);
    adopt(result, args, PyRole::Args);
    drafts[result].end = lastEnd;
    return result;
}

uint32_t ExpressionReader::subscript(uint32_t value) {
    uint32_t result = make(PyKind::Subscript, beginOf(value), 0);
    adopt(result, value, PyRole::Value);
    advance(true);
    do {
        if (isOperator("]") && drafts.childCount(result) > 1)
            break;
        adopt(result, index(), PyRole::Subscript);
    } while (!failed && accept(",", true));
    return closed(result, "]");
}

/// An expression or a slice; ends before `,` or `]`.
uint32_t ExpressionReader::index() {
    uint32_t begin = token.begin;
    uint32_t first = isOperator(":") ? noDraft : expression();
    if (failed || !isOperator(":"))
        return first;
    uint32_t slice = make(PyKind::Slice, begin, 0);
    adopt(slice, first);
    uint32_t end = token.end;
    while (!failed && isOperator(":")) {
        end = token.end;
        advance(true);
        if (isOperator(":") || isOperator("]") || isOperator(","))
            continue;
        adopt(slice, expression());
        end = lastEnd;
    }
    drafts[slice].end = end;
    return slice;
}

uint32_t ExpressionReader::name() {
    PyKind kind = llvm::StringSwitch<PyKind>(token.text)
                      .Case("True", PyKind::True)
                      .Case("False", PyKind::False)
                      .Case("None", PyKind::None)
                      .Default(PyKind::Name);
    if (kind != PyKind::Name)
        return leaf(kind);
    return isReserved(token.text) ? fail() : leaf(PyKind::Name, strings.intern(token.text));
}

uint32_t ExpressionReader::stringLiteral() {
    uint32_t first = noDraft;
    uint32_t concat = noDraft;
    std::string joined;
    uint16_t flags = 0;
    while (token.kind == PyTokenKind::String) {
        LiteralNode literal = stringNode(token.text, strings);
        joined += strings.text(literal.str);
        flags |= literal.flags & PyBytes;
        uint32_t part = leaf(PyKind::String, literal.str);
        drafts[part].flags = literal.flags;
        if (first == noDraft) {
            first = part;
            continue;
        }
        if (concat == noDraft) {
            concat = make(PyKind::Concat, beginOf(first), 0);
            adopt(concat, first);
        }
        adopt(concat, part);
    }
    if (concat == noDraft)
        return first;
    drafts[concat].end = lastEnd;
    drafts[concat].str = strings.intern(joined);
    drafts[concat].flags = flags;
    return concat;
}

uint32_t ExpressionReader::atom() {
    switch (token.kind) {
    case PyTokenKind::Name:
        return name();
    case PyTokenKind::String:
        return stringLiteral();
    case PyTokenKind::Number: {
        LiteralNode literal = numberNode(token.text, strings);
        uint32_t draft = leaf(PyKind::Number, literal.str);
        drafts[draft].flags = literal.flags;
        return draft;
    }
    case PyTokenKind::XmlId:
        return leaf(PyKind::Other, strings.intern(token.text.drop_front(2).drop_back(2).trim()));
    case PyTokenKind::Operator:
        if (token.text == "(")
            return parenthesized();
        if (token.text == "[")
            return listDisplay();
        return token.text == "{" ? braces() : fail();
    default:
        return fail();
    }
}

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

uint32_t ExpressionReader::read() {
    uint32_t value = item();
    if (!failed && isOperator(",")) {
        uint32_t tuple = make(PyKind::Tuple, 0, static_cast<uint32_t>(text.size()));
        adopt(tuple, value);
        while (!failed && accept(",", true) && token.kind != PyTokenKind::End)
            adopt(tuple, item());
        value = tuple;
    }
    return failed || token.kind != PyTokenKind::End ? noDraft : value;
}

} // namespace

bool readExpression(llvm::StringRef text, const OffsetMap &map, StringTable &strings,
                    PyTree &into) {
    uint32_t root = noDraft;
    ExpressionReader reader(text, strings);
    if (!text.trim().empty()) {
        root = reader.read();
        if (root == noDraft)
            return false;
    }
    PyId fragment = static_cast<PyId>(into.nodes.size());
    into.nodes.push_back({PyKind::Fragment,
                          PyRole::None,
                          0,
                          {},
                          map.toFile(0),
                          map.toFile(static_cast<uint32_t>(text.size())),
                          0,
                          noNode});
    reader.drafts.append(root, fragment, map, into);
    into.nodes[fragment].next = static_cast<PyId>(into.nodes.size());
    return true;
}

} // namespace uplift
