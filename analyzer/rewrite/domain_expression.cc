#include "analyzer/rewrite/domain_expression.h"

#include "analyzer/rewrite/python_text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <vector>

namespace uplift {

namespace {

/// Longer ones are nobody's handwriting, and texts are joined at each operator.
constexpr size_t mostLeaves = 100;

Expression no(std::string reason) {
    Expression expression;
    expression.whyNot = std::move(reason);
    return expression;
}

std::string within(const Expression &part, Binding outer) {
    return part.binding < outer ? "(" + part.text + ")" : part.text;
}

Expression join(const Expression &left, const Expression &right, Binding binding,
                llvm::StringRef word) {
    if (!left.whyNot.empty())
        return left;
    if (!right.whyNot.empty())
        return right;
    return {within(left, binding) + word.str() + within(right, binding), binding,
            left.exact && right.exact, left.onlyOfParent && right.onlyOfParent, ""};
}

Expression negated(const Expression &part) {
    return {"not " + within(part, Binding::Compare), Binding::Not, part.exact, part.onlyOfParent,
            ""};
}

/// `a.b`: steps of letters, digits and underscores.
bool isFieldPath(llvm::StringRef path) {
    auto isPathCharacter = [](char c) { return llvm::isAlnum(c) || c == '_' || c == '.'; };
    return !path.empty() && !llvm::isDigit(path[0]) && llvm::all_of(path, isPathCharacter);
}

class DomainReader {
  public:
    DomainReader(const FileFacts &fileFacts, llvm::StringRef text)
        : facts(fileFacts),
          tree(fileFacts.py),
          source(text) {}

    Expression read(PyId domain);

  private:
    std::string connect(PyId node, std::vector<Expression> &stack);
    Expression leaf(PyId node);
    Expression comparison(std::string field, llvm::StringRef op, PyId value);
    Expression equality(std::string field, bool equal, PyId value);
    Expression membership(std::string field, bool inside, PyId value);
    std::string constant(PyId node) const;
    llvm::StringRef str(PyId node) const { return facts.text(tree[node].str); }
    bool is(PyId node, PyKind kind) const { return node != noNode && tree[node].kind == kind; }
    bool isList(PyId node) const { return is(node, PyKind::List) || is(node, PyKind::Tuple); }

    const FileFacts &facts;
    const PyTree &tree;
    llvm::StringRef source;
};

/// A number, text or constant as it is written in an expression; "" for others.
std::string DomainReader::constant(PyId node) const {
    switch (tree[node].kind) {
    case PyKind::True:
        return "True";
    case PyKind::False:
    case PyKind::None:
        return "False";
    case PyKind::String:
        return tree[node].flags & (PyBytes | PyFString) ? "" : pythonString(str(node));
    case PyKind::Number: {
        llvm::StringRef written = source.drop_front(tree[node].begin);
        if (!written.startswith("%("))
            return str(node).str();
        return written.take_front(written.find(')') + 2).str();
    }
    case PyKind::Unary: {
        PyId operand = tree.firstChild(node);
        bool number = str(node) == "-" && is(operand, PyKind::Number);
        return number ? "-" + str(operand).str() : "";
    }
    default:
        return "";
    }
}

Expression DomainReader::equality(std::string field, bool equal, PyId value) {
    bool parent = llvm::StringRef(field).startswith("parent.");
    bool empty = isList(value) && tree.firstChild(value) == noNode;
    bool isFalse = empty || is(value, PyKind::False) || is(value, PyKind::None);
    if (isFalse || is(value, PyKind::True)) {
        if (equal != isFalse)
            return {std::move(field), Binding::Compare, false, parent, ""};
        return {"not " + field, Binding::Not, false, parent, ""};
    }
    std::string right = constant(value);
    if (right.empty())
        return no("the value compared with '" + field + "' is no constant");
    return {field + (equal ? " == " : " != ") + right, Binding::Compare, is(value, PyKind::String),
            parent, ""};
}

/// What `in` means depends on the field: of records it asks for a common one, which the operator of
/// expressions does not. Texts can only be of fields that hold one value.
Expression DomainReader::membership(std::string field, bool inside, PyId value) {
    if (!isList(value))
        return equality(std::move(field), inside, value);
    std::vector<std::string> items;
    bool texts = true;
    for (PyId item = tree.firstChild(value); item != noNode; item = tree.nextSibling(item)) {
        items.push_back(constant(item));
        texts &= is(item, PyKind::String) || is(item, PyKind::False);
        if (items.back().empty())
            return no("the values that '" + field + "' is compared with are no constants");
    }
    if (items.empty())
        return no("'" + field + "' is compared with an empty list");
    if (!texts)
        return no("whether '" + field +
                  "' holds one value is not seen, and 'in' means something "
                  "else where it holds many");
    bool parent = llvm::StringRef(field).startswith("parent.");
    if (items.size() == 1)
        return equality(std::move(field), inside, tree.firstChild(value));
    return {field + (inside ? " in (" : " not in (") + llvm::join(items, ", ") + ")",
            Binding::Compare, true, parent, ""};
}

Expression DomainReader::comparison(std::string field, llvm::StringRef op, PyId value) {
    if (op == "=" || op == "==")
        return equality(std::move(field), true, value);
    if (op == "!=" || op == "<>")
        return equality(std::move(field), false, value);
    if (op == "in" || op == "not in")
        return membership(std::move(field), op == "in", value);
    if (op != "<" && op != "<=" && op != ">" && op != ">=")
        return no("expressions have no operator '" + op.str() + "'");
    std::string right = constant(value);
    if (right.empty() || is(value, PyKind::True) || is(value, PyKind::False))
        return no("the value compared with '" + field + "' is no number or text");
    bool parent = llvm::StringRef(field).startswith("parent.");
    return {field + " " + op.str() + " " + right, Binding::Compare, false, parent, ""};
}

Expression DomainReader::leaf(PyId node) {
    PyId path = isList(node) ? tree.firstChild(node) : noNode;
    PyId op = path == noNode ? noNode : tree.nextSibling(path);
    PyId value = op == noNode ? noNode : tree.nextSibling(op);
    if (value == noNode || tree.nextSibling(value) != noNode)
        return no("the domain is not made of conditions only");
    if (!is(path, PyKind::String) || !is(op, PyKind::String) || !isFieldPath(str(path)))
        return no("a condition of the domain begins with something that is no field");
    return comparison(str(path).str(), str(op).trim(), value);
}

/// Puts the node in front of what the stack holds; the end of a sentence where that fails.
std::string DomainReader::connect(PyId node, std::vector<Expression> &stack) {
    llvm::StringRef op = is(node, PyKind::String) ? str(node) : "";
    if (op.empty()) {
        stack.push_back(leaf(node));
        return stack.back().whyNot;
    }
    size_t needed = op == "!" ? 1 : 2;
    if (op != "!" && op != "&" && op != "|")
        return "the domain has no operator '" + op.str() + "'";
    if (stack.size() < needed)
        return "an operator of the domain has too few operands";
    Expression first = std::move(stack.back());
    stack.pop_back();
    if (op == "!") {
        stack.push_back(negated(first));
        return "";
    }
    Expression second = std::move(stack.back());
    stack.back() = op == "&" ? both(first, second) : either(first, second);
    return "";
}

Expression DomainReader::read(PyId domain) {
    if (!isList(domain))
        return no("the domain is no list");
    std::vector<PyId> items;
    for (PyId item = tree.firstChild(domain); item != noNode; item = tree.nextSibling(item))
        items.push_back(item);
    if (items.empty())
        return no("the domain is empty");
    if (items.size() > mostLeaves)
        return no("the domain is too long");
    std::vector<Expression> stack;
    for (PyId item : llvm::reverse(items))
        if (std::string problem = connect(item, stack); !problem.empty())
            return no(problem);
    Expression all = std::move(stack.back());
    for (stack.pop_back(); !stack.empty(); stack.pop_back())
        all = both(all, stack.back());
    return all;
}

} // namespace

Expression both(const Expression &left, const Expression &right) {
    return join(left, right, Binding::And, " and ");
}

Expression either(const Expression &left, const Expression &right) {
    return join(left, right, Binding::Or, " or ");
}

Expression domainExpression(const FileFacts &facts, llvm::StringRef source, PyId domain) {
    return DomainReader(facts, source).read(domain);
}

Expression statesExpression(llvm::StringRef states) {
    std::vector<std::string> items;
    bool exact = true;
    for (llvm::StringRef rest = states; !rest.empty();) {
        auto [state, after] = rest.split(',');
        exact &= state.trim() == state;
        if (!state.trim().empty())
            items.push_back(pythonString(state.trim()));
        rest = after;
    }
    if (items.empty())
        return no("states is empty");
    std::string text = items.size() == 1 ? "state != " + items[0]
                                         : "state not in (" + llvm::join(items, ", ") + ")";
    return {text, Binding::Compare, exact, false, ""};
}

} // namespace uplift
