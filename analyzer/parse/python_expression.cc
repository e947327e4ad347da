#include "analyzer/parse/python_expression.h"

#include "analyzer/parse/python_expression_reader.h"
#include "analyzer/parse/python_strings.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

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

} // namespace

/// What is known to be Python beyond this reader is for the full parser; all else is an error.
uint32_t ExpressionReader::fail() {
    bool literal = token.kind == PyTokenKind::Bad && !token.text.empty();
    char next = token.begin < text.size() ? text[token.begin] : ' ';
    bool openString = token.kind == PyTokenKind::Bad && (next == '\'' || next == '"');
    bool walrus = text.substr(token.begin).startswith(":=");
    if (!failed)
        unknown = depth > maxExpressionDepth || literal || openString || walrus || inLambda ||
                  isWord("await") || isWord("yield") || isWord("async");
    failed = true;
    return noDraft;
}

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
    if (failed || ++depth > maxExpressionDepth)
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
    inLambda = true;
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
    inLambda = false;
    adopt(result, expression(), PyRole::Body);
    drafts[result].end = lastEnd;
    return result;
}

uint32_t ExpressionReader::climb(int least) {
    if (failed || ++depth > maxExpressionDepth)
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

uint32_t ExpressionReader::read() {
    uint32_t value = item();
    if (!failed && isOperator(",")) {
        uint32_t tuple = make(PyKind::Tuple, 0, static_cast<uint32_t>(text.size()));
        adopt(tuple, value);
        while (!failed && accept(",", true) && token.kind != PyTokenKind::End)
            adopt(tuple, item());
        value = tuple;
    }
    return failed || token.kind != PyTokenKind::End ? fail() : value;
}

Reading appendExpression(llvm::StringRef text, const OffsetMap &map, StringTable &strings,
                         PyTree &into, PyId parent) {
    if (text.trim().empty())
        return Reading::Done;
    ExpressionReader reader(text, strings);
    uint32_t root = reader.read();
    if (root == noDraft)
        return reader.unknown ? Reading::Unknown : Reading::Broken;
    reader.drafts.append(root, parent, map, into);
    return Reading::Done;
}

Reading readExpression(llvm::StringRef text, const OffsetMap &map, StringTable &strings,
                       PyTree &into) {
    PyId fragment = static_cast<PyId>(into.nodes.size());
    into.nodes.push_back({PyKind::Fragment,
                          PyRole::None,
                          0,
                          {},
                          map.toFile(0),
                          map.toFile(static_cast<uint32_t>(text.size())),
                          0,
                          noNode});
    Reading reading = appendExpression(text, map, strings, into, fragment);
    if (reading == Reading::Done)
        into.nodes[fragment].next = static_cast<PyId>(into.nodes.size());
    else
        into.nodes.pop_back();
    return reading;
}

} // namespace uplift
