#include "analyzer/facts/python_scan.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"

namespace uplift {

PythonScan::PythonScan(FileFacts &facts, const FileContext &context)
    : facts(facts),
      context(context),
      tree(facts.py),
      imports(facts) {}

void PythonScan::gap(PyId id, llvm::StringRef reason) {
    facts.gaps.push_back({{tree[id].begin, tree[id].end}, reason.str(), false});
}

FactId PythonScan::addAt(Range token, FactKind kind, StrId name, StrId owner, StrId value,
                         PyId node, FactId parent, uint16_t flags) {
    return facts.add({kind, flags, name, owner, value, token, node, parent});
}

FactId PythonScan::add(FactKind kind, StrId name, StrId owner, StrId value, PyId node,
                       FactId parent, uint16_t flags) {
    return addAt(token(node), kind, name, owner, value, node, parent, flags);
}

FactId PythonScan::addString(FactKind kind, PyId string, StrId owner, StrId value, FactId parent,
                             uint16_t flags) {
    consumed.insert(string);
    return add(kind, tree[string].str, owner, value, string, parent, flags);
}

bool PythonScan::isString(PyId id) const {
    if (!is(id, PyKind::String) && !is(id, PyKind::Concat))
        return false;
    return !(tree[id].flags & PyFString);
}

StrId PythonScan::constant(PyId id) {
    if (id == noNode)
        return {};
    switch (tree[id].kind) {
    case PyKind::String:
    case PyKind::Concat:
        return isString(id) ? tree[id].str : StrId{};
    case PyKind::Number:
        return tree[id].str;
    case PyKind::True:
        return intern("True");
    case PyKind::False:
        return intern("False");
    case PyKind::None:
        return intern("None");
    case PyKind::Unary:
        if (is(tree.firstChild(id), PyKind::Number))
            return intern(str(id).str() + str(tree.firstChild(id)).str());
        return {};
    default:
        return {};
    }
}

Range PythonScan::partToken(PyId string, size_t begin, size_t size) const {
    Range whole = token(string);
    if (tree[string].kind != PyKind::String || !(tree[string].flags & PyExact))
        return whole;
    return {whole.begin + static_cast<uint32_t>(begin),
            whole.begin + static_cast<uint32_t>(begin + size)};
}

namespace {

/// The Name a chain of attributes begins with, or noNode; `attributes` from the last to the first.
PyId chainBase(const PyTree &tree, PyId expression, llvm::SmallVectorImpl<PyId> &attributes) {
    PyId at = expression;
    while (at != noNode && tree[at].kind == PyKind::Attr) {
        attributes.push_back(at);
        at = tree.firstChild(at);
    }
    return at != noNode && tree[at].kind == PyKind::Name ? at : noNode;
}

} // namespace

std::string PythonScan::qualified(PyId expression) const {
    llvm::SmallVector<PyId, 8> attributes;
    PyId base = chainBase(tree, expression, attributes);
    StrId path = base == noNode ? StrId{} : imports.qualified(base);
    if (!path)
        return {};
    std::string result = text(path).str();
    for (PyId attribute : llvm::reverse(attributes))
        result.append(".").append(str(attribute).data(), str(attribute).size());
    return result;
}

std::string PythonScan::dotted(PyId expression) const {
    std::string result = qualified(expression);
    if (!result.empty())
        return result;
    llvm::SmallVector<PyId, 8> attributes;
    PyId base = chainBase(tree, expression, attributes);
    if (base == noNode)
        return {};
    result = str(base).str();
    for (PyId attribute : llvm::reverse(attributes))
        result.append(".").append(str(attribute).data(), str(attribute).size());
    return result;
}

llvm::StringRef PythonScan::calledName(PyId call) const {
    PyId func = tree.firstChild(call);
    if (is(func, PyKind::Attr) || is(func, PyKind::Name))
        return str(func);
    return {};
}

PyId PythonScan::receiver(PyId call) const {
    PyId func = tree.firstChild(call);
    return is(func, PyKind::Attr) ? tree.firstChild(func) : noNode;
}

PyId PythonScan::argument(PyId call, unsigned position) const {
    PyId args = tree.child(call, PyRole::Args);
    if (args == noNode)
        return noNode;
    unsigned index = 0;
    for (PyId at = tree.firstChild(args); at != noNode; at = tree.nextSibling(at)) {
        PyKind kind = tree[at].kind;
        if (kind == PyKind::Star || kind == PyKind::Keyword || kind == PyKind::DoubleStar)
            return noNode;
        if (index++ == position)
            return at;
    }
    return noNode;
}

PyId PythonScan::argument(PyId call, llvm::StringRef keyword) const {
    PyId args = tree.child(call, PyRole::Args);
    if (args == noNode)
        return noNode;
    for (PyId at = tree.firstChild(args); at != noNode; at = tree.nextSibling(at))
        if (tree[at].kind == PyKind::Keyword && str(at) == keyword)
            return keywordValue(at);
    return noNode;
}

PyId PythonScan::argument(PyId call, unsigned position, llvm::StringRef keyword) const {
    PyId found = argument(call, position);
    return found != noNode ? found : argument(call, keyword);
}

bool PythonScan::isEnvironment(PyId expression) const {
    return (is(expression, PyKind::Attr) || is(expression, PyKind::Name)) &&
           str(expression) == "env";
}

bool PythonScan::isPool(PyId expression) const {
    if (!is(expression, PyKind::Attr) && !is(expression, PyKind::Name))
        return false;
    return str(expression) == "pool" || str(expression) == "registry";
}

namespace {

/// Methods of a record set that answer records of the same model.
bool staysOnModel(llvm::StringRef method) {
    static const llvm::StringSet<> names = {
        "sudo",          "with_context", "with_user", "with_company", "with_env",
        "with_prefetch", "browse",       "search",    "create",       "new",
        "exists",        "filtered",     "sorted",    "copy",         "filtered_domain",
        "search_fetch",  "with_delay",   "union",     "concat"};
    return names.contains(method);
}

} // namespace

StrId PythonScan::modelOf(PyId expression) const {
    PyId at = expression;
    while (at != noNode) {
        if (is(at, PyKind::Name))
            return str(at) == "self" ? currentModel() : StrId{};
        if (is(at, PyKind::Subscript)) {
            PyId value = tree.child(at, PyRole::Value);
            PyId index = tree.child(at, PyRole::Subscript);
            if (isEnvironment(value) || isPool(value))
                return isString(index) ? tree[index].str : StrId{};
            if (!is(index, PyKind::Number) && !is(index, PyKind::Slice))
                return {};
            at = value;
            continue;
        }
        if (!is(at, PyKind::Call))
            return {};
        llvm::StringRef called = calledName(at);
        PyId object = receiver(at);
        if (object == noNode)
            return called == "super" ? currentModel() : StrId{};
        if (called == "get" && (isPool(object) || isEnvironment(object)))
            return isString(argument(at, 0)) ? tree[argument(at, 0)].str : StrId{};
        if (!staysOnModel(called))
            return {};
        at = object;
    }
    return {};
}

FactId PythonScan::currentFunction() const {
    for (const PythonScope &scope : llvm::reverse(scopes))
        if (scope.isFunction)
            return scope.fact;
    return noFact;
}

StrId PythonScan::externalId(llvm::StringRef id) {
    if (id.contains('.'))
        return intern(id);
    return intern((llvm::Twine(context.module) + "." + id).str());
}

} // namespace uplift
