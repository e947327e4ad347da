#include "analyzer/parse/python_lower.h"

#include "analyzer/parse/python_expression.h"
#include "analyzer/parse/python_shapes.h"
#include "analyzer/parse/python_strings.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr size_t maxSyntaxErrors = 20;

class Lowering {
  public:
    Lowering(const TSTree *tree, PyLowering &target)
        : shapes(PyShapes::get()),
          target(target),
          nodes(target.into.nodes),
          cursor(ts_tree_cursor_new(ts_tree_root_node(tree))),
          checkErrors(ts_node_has_error(ts_tree_root_node(tree))) {}
    ~Lowering() { ts_tree_cursor_delete(&cursor); }

    PyId run(PyKind root);

  private:
    /// What to do on the way back from a grammar node: close the nodes opened since.
    struct Frame {
        uint32_t openCount;
        PyRole role; ///< of the child, where this grammar node became no node
    };

    struct Token {
        uint32_t begin;
        uint32_t end;
        PyRole role;
        const PySymbol *symbol;
    };

    void walk();
    bool enter();
    void leave();
    Token current() const;

    bool special(const Token &token);
    bool identifier(const Token &token);
    bool string(const Token &token);
    bool parameterStars(const Token &token, uint16_t flag, PyKind otherwise);
    bool importName(const Token &token);
    bool dottedName(const Token &token);
    bool tuplePattern(const Token &token);
    bool generator(const Token &token);
    bool alias(const Token &token);
    void backticks(const Token &token);
    bool exceptValue(Token &token);
    void number(const Token &token);
    void operatorText(llvm::StringRef text);
    void syntaxError(const Token &token);

    PyId open(PyKind kind, PyRole role, uint32_t begin, uint32_t end, StrId str = {});
    bool openNode(const Token &token, PyKind kind);
    void leaf(PyKind kind, const Token &token, StrId str = {}, uint16_t flags = 0);
    void close();
    void joinStrings(PyId concat);

    PyNode &top() { return nodes[openNodes.back()]; }
    PyKind context() { return top().kind; }
    StrId intern(uint32_t begin, uint32_t end) {
        return target.strings.intern(target.text.slice(begin, end));
    }

    const PyShapes &shapes;
    PyLowering &target;
    std::vector<PyNode> &nodes;
    TSTreeCursor cursor;
    bool checkErrors;
    bool pendingStatement = false; ///< an expression statement whose first child comes next
    Token statement{};
    uint32_t errorEnd = 0; ///< where the last top-most error ends
    size_t errorCount = 0;
    std::vector<PyId> openNodes;
    std::vector<Frame> frames;
};

PyId Lowering::open(PyKind kind, PyRole role, uint32_t begin, uint32_t end, StrId str) {
    PyId id = static_cast<PyId>(nodes.size());
    PyNode node{kind, role, 0, str, begin, end, 0, noNode};
    if (!openNodes.empty())
        node.parent = openNodes.back();
    nodes.push_back(node);
    openNodes.push_back(id);
    return id;
}

void Lowering::close() {
    PyId id = openNodes.back();
    openNodes.pop_back();
    nodes[id].next = static_cast<PyId>(nodes.size());
    if (nodes[id].kind == PyKind::Concat)
        joinStrings(id);
}

bool Lowering::openNode(const Token &token, PyKind kind) {
    StrId str = token.symbol->str.empty() ? StrId{} : target.strings.intern(token.symbol->str);
    open(kind, token.role, token.begin, token.end, str);
    return true;
}

void Lowering::leaf(PyKind kind, const Token &token, StrId str, uint16_t flags) {
    open(kind, token.role, token.begin, token.end, str);
    top().flags = flags;
    close();
}

void Lowering::joinStrings(PyId concat) {
    std::string joined;
    uint16_t flags = 0;
    for (PyId id = concat + 1; id < nodes[concat].next; id = nodes[id].next) {
        if (nodes[id].kind != PyKind::String)
            continue;
        joined += target.strings.text(nodes[id].str);
        flags |= nodes[id].flags & (PyFString | PyBytes);
    }
    nodes[concat].str = target.strings.intern(joined);
    nodes[concat].flags = flags;
}

Lowering::Token Lowering::current() const {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    PyRole role = shapes.role(ts_tree_cursor_current_field_id(&cursor));
    if (role == PyRole::None && !frames.empty())
        role = frames.back().role;
    return {ts_node_start_byte(node), ts_node_end_byte(node), role,
            &shapes.symbol(ts_node_symbol(node))};
}

void Lowering::syntaxError(const Token &token) {
    if (token.begin < errorEnd || ++errorCount > maxSyntaxErrors)
        return;
    errorEnd = std::max(token.end, token.begin + 1);
    target.gaps.push_back({{token.begin, token.end}, "syntax error", true});
}

bool Lowering::identifier(const Token &token) {
    StrId str = intern(token.begin, token.end);
    switch (context()) {
    case PyKind::Attr:
        if (token.role == PyRole::None && nodes.size() - 1 != openNodes.back()) {
            top().str = str;
            return false;
        }
        break;
    case PyKind::Function:
    case PyKind::Class:
        if (token.role == PyRole::Name)
            top().str = str;
        break;
    case PyKind::Keyword:
        if (token.role == PyRole::Name) {
            top().str = str;
            return false;
        }
        break;
    case PyKind::Params:
        leaf(PyKind::Param, token, str);
        return false;
    case PyKind::Param:
        if (token.role == PyRole::Name || (token.role == PyRole::None && !top().str)) {
            top().str = str;
            return false;
        }
        break;
    default:
        break;
    }
    leaf(PyKind::Name, token, str);
    return false;
}

/// Python 2's `x` is repr(x). The grammar takes it for a string; what is inside is read here.
void Lowering::backticks(const Token &token) {
    llvm::StringRef inside = target.text.slice(token.begin + 1, token.end);
    inside.consume_back("`");
    PyId id = open(PyKind::Backticks, token.role, token.begin, token.end);
    top().flags |= PyPython2;
    appendExpression(inside, OffsetMap(token.begin + 1), target.strings, target.into, id);
    close();
}

bool Lowering::string(const Token &token) {
    if (token.begin < target.text.size() && target.text[token.begin] == '`') {
        backticks(token);
        return false;
    }
    LiteralNode literal = stringNode(target.text.slice(token.begin, token.end), target.strings);
    open(PyKind::String, token.role, token.begin, token.end, literal.str);
    top().flags = literal.flags;
    if (literal.flags & PyFString)
        return true;
    close();
    return false;
}

bool Lowering::parameterStars(const Token &token, uint16_t flag, PyKind otherwise) {
    if (context() == PyKind::Params) {
        openNode(token, PyKind::Param);
        top().flags |= flag;
    } else if (context() == PyKind::Param) {
        top().flags |= flag;
    } else {
        openNode(token, otherwise);
    }
    return true;
}

/// The text of a dotted name, without the blanks and line ends that may stand around its dots.
StrId internDotted(StringTable &strings, llvm::StringRef text) {
    if (text.find_first_of(" \t\r\n\\\f#") == llvm::StringRef::npos)
        return strings.intern(text);
    std::string clean;
    while (!text.empty()) {
        if (text[0] == '#')
            text = text.drop_until([](char c) { return c == '\n'; });
        else if (!llvm::StringRef(" \t\r\n\\\f").contains(text[0]))
            clean += text[0];
        text = text.drop_front(text.empty() ? 0 : 1);
    }
    return strings.intern(clean);
}

bool Lowering::importName(const Token &token) {
    StrId str = internDotted(target.strings, target.text.slice(token.begin, token.end));
    if (context() == PyKind::ImportName) {
        top().str = str;
        top().begin = token.begin;
        top().end = token.end;
    } else if (context() == PyKind::ImportFrom && !top().str) {
        top().str = str;
    } else {
        leaf(PyKind::ImportName, {token.begin, token.end, PyRole::None, token.symbol}, str);
    }
    return false;
}

/// A dotted name of a pattern (`case a.b.c`): the same nodes as the expression has.
bool Lowering::dottedName(const Token &token) {
    PyKind around = context();
    if (around == PyKind::Import || around == PyKind::ImportFrom || around == PyKind::ImportName)
        return importName(token);
    llvm::StringRef text = target.text.slice(token.begin, token.end);
    size_t height = openNodes.size();
    PyRole role = token.role;
    while (text.contains('.')) {
        auto [object, attribute] = text.rsplit('.');
        uint32_t end = token.begin + static_cast<uint32_t>(text.size());
        open(PyKind::Attr, role, token.begin, end, target.strings.intern(attribute.trim()));
        text = object.rtrim();
        role = PyRole::None;
    }
    uint32_t end = token.begin + static_cast<uint32_t>(text.size());
    leaf(PyKind::Name, {token.begin, end, role, token.symbol}, target.strings.intern(text));
    while (openNodes.size() > height)
        close();
    return false;
}

/// Python 2 takes parameters apart: `def f(a, (b, c))`.
bool Lowering::tuplePattern(const Token &token) {
    bool parameter = context() == PyKind::Params;
    if (parameter)
        openNode(token, PyKind::Param);
    open(PyKind::Tuple, parameter ? PyRole::None : token.role, token.begin, token.end);
    return true;
}

bool Lowering::generator(const Token &token) {
    Token inner = token;
    if (context() == PyKind::Call && token.role == PyRole::Args) {
        openNode(token, PyKind::Args);
        inner.role = PyRole::None;
    }
    open(PyKind::Comprehension, inner.role, inner.begin, inner.end,
         target.strings.intern("generator"));
    return true;
}

bool Lowering::alias(const Token &token) {
    if (context() != PyKind::WithItem && context() != PyKind::Except)
        openNode(token, PyKind::Other);
    return true;
}

/// `except A, e`: the second value is what `as` names today.
bool Lowering::exceptValue(Token &token) {
    if (token.role != PyRole::Value)
        return false;
    token.role = PyRole::None;
    PyId first = target.into.nodes.size() - 1 == openNodes.back() ? noNode : openNodes.back() + 1;
    if (first != noNode && context() == PyKind::Except) {
        token.role = PyRole::Alias;
        top().flags |= PyPython2;
    }
    return true;
}

void Lowering::number(const Token &token) {
    LiteralNode literal = numberNode(target.text.slice(token.begin, token.end), target.strings);
    leaf(PyKind::Number, token, literal.str, literal.flags);
}

void Lowering::operatorText(llvm::StringRef text) {
    switch (context()) {
    case PyKind::Binary:
    case PyKind::Bool:
    case PyKind::Unary:
    case PyKind::AugAssign:
        top().str = target.strings.intern(text);
        break;
    case PyKind::Compare: {
        if (text == "<>")
            top().flags |= PyPython2;
        std::string joined = top().str ? target.strings.text(top().str).str() + " " : "";
        top().str = target.strings.intern(joined += text);
        break;
    }
    default:
        break;
    }
}

bool Lowering::special(const Token &token) {
    switch (token.symbol->shape) {
    case PyShape::Identifier:
        return identifier(token);
    case PyShape::String:
        return string(token);
    case PyShape::Number:
        number(token);
        return false;
    case PyShape::DottedName:
        return dottedName(token);
    case PyShape::AliasedImport:
        return openNode({token.begin, token.end, PyRole::None, token.symbol}, PyKind::ImportName);
    case PyShape::Wildcard:
        top().flags |= PyStar;
        return false;
    case PyShape::FutureImport:
        open(PyKind::ImportFrom, token.role, token.begin, token.end,
             target.strings.intern("__future__"));
        return true;
    case PyShape::ExpressionStatement:
        pendingStatement = !target.expression;
        statement = token;
        return true;
    case PyShape::ExpressionList:
        if (context() == PyKind::Raise)
            top().flags |= PyPython2;
        else
            openNode(token, PyKind::Tuple);
        return true;
    case PyShape::Generator:
        return generator(token);
    case PyShape::AsPattern:
        return alias(token);
    case PyShape::TuplePattern:
        return tuplePattern(token);
    case PyShape::StarPattern:
        return parameterStars(token, PyStar, PyKind::Star);
    case PyShape::DoubleStarPattern:
        return parameterStars(token, PyDoubleStar, PyKind::DoubleStar);
    case PyShape::KeywordOnlyMarker:
        leaf(PyKind::Param, token, {}, PyKeywordOnlyMarker);
        return false;
    case PyShape::PositionalMarker:
        leaf(PyKind::Param, token, {}, PyPositionalMarker);
        return false;
    default:
        return true;
    }
}

/// Makes nodes of the grammar node under the cursor. True if its children are to be visited; then
/// `leave` has to follow.
bool Lowering::enter() {
    Token token = current();
    PyShape shape = token.symbol->shape;
    if (checkErrors) {
        TSNode node = ts_tree_cursor_current_node(&cursor);
        if (ts_node_is_missing(node) || token.symbol->kind == PyKind::Error)
            syntaxError(token);
    }
    if (shape == PyShape::Drop)
        return false;
    if (pendingStatement) {
        pendingStatement = false;
        if (token.symbol->kind != PyKind::Assign && token.symbol->kind != PyKind::AugAssign) {
            open(PyKind::ExprStmt, statement.role, statement.begin, statement.end);
            token.role = PyRole::None;
        }
    }
    if (shape == PyShape::Operator) {
        operatorText(token.symbol->str);
        return false;
    }
    if (shape == PyShape::Async) {
        top().flags |= PyAsync;
        return false;
    }
    PyKind around = context();
    if (around == PyKind::Except || around == PyKind::WithItem)
        exceptValue(token);
    else if (around == PyKind::Param && token.role == PyRole::Value)
        token.role = PyRole::Default;
    Frame frame{static_cast<uint32_t>(openNodes.size()), token.role};
    if (shape == PyShape::Leaf) {
        leaf(token.symbol->kind, token);
        return false;
    }
    if (shape == PyShape::AsTarget)
        frame.role = PyRole::Alias;
    bool descend = shape == PyShape::Node      ? openNode(token, token.symbol->kind)
                   : shape == PyShape::Through ? true
                                               : special(token);
    if (!descend)
        return false;
    if (openNodes.size() > frame.openCount)
        frame.role = PyRole::None;
    frames.push_back(frame);
    return true;
}

void Lowering::leave() {
    Frame frame = frames.back();
    frames.pop_back();
    pendingStatement = false;
    while (openNodes.size() > frame.openCount)
        close();
}

void Lowering::walk() {
    for (;;) {
        if (enter()) {
            if (ts_tree_cursor_goto_first_child(&cursor))
                continue;
            leave();
        }
        while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
            if (!ts_tree_cursor_goto_parent(&cursor))
                return;
            leave();
        }
    }
}

PyId Lowering::run(PyKind root) {
    PyId id = open(root, PyRole::None, 0, static_cast<uint32_t>(target.text.size()));
    walk();
    while (!openNodes.empty())
        close();
    return id;
}

} // namespace

PyId lowerPython(const TSTree *tree, PyKind root, PyLowering &lowering) {
    return Lowering(tree, lowering).run(root);
}

} // namespace uplift
