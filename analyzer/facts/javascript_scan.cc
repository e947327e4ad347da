#include "analyzer/facts/javascript_scan.h"

#include "analyzer/facts/javascript_paths.h"

namespace uplift {

namespace {

/// Longest chain of names that is followed: people write fewer, and each costs a look.
constexpr unsigned maxChain = 24;

void appendName(JsRef &ref, llvm::StringRef name) {
    ref.name += ref.isModule ? '#' : '.';
    ref.name.append(name.data(), name.size());
    ref.isModule = false;
}

} // namespace

FactId JsScan::add(FactKind kind, llvm::StringRef name, Range token, StrId owner,
                   llvm::StringRef value, FactId parent, uint16_t flags) {
    StrId valueId = value.empty() ? StrId{} : intern(value);
    return facts.add({kind, flags, intern(name), owner, valueId, token, ~0U, parent});
}

bool JsScan::isFunction(JsId id) const {
    if (id == noJs)
        return false;
    switch (tree[id].kind) {
    case JsKind::Function:
    case JsKind::Generator:
    case JsKind::Arrow:
    case JsKind::FunctionDeclaration:
    case JsKind::GeneratorDeclaration:
    case JsKind::Method:
        return true;
    default:
        return false;
    }
}

bool JsScan::isString(JsId id) const {
    if (id == noJs || tree[id].flags & JsEscapes || tree[id].end < tree[id].begin + 2)
        return false;
    return is(id, JsKind::String) || (is(id, JsKind::Template) && tree.firstChild(id) == noJs);
}

Range JsScan::inside(JsId string) const {
    return {tree[string].begin + 1, tree[string].end - 1};
}

llvm::StringRef JsScan::text(JsId string) const {
    Range range = inside(string);
    return tree.text.slice(range.begin, range.end);
}

JsId JsScan::unwrapped(JsId id) const {
    for (unsigned i = 0; i < maxChain && id != noJs; ++i) {
        if (!is(id, JsKind::Parenthesized) && !is(id, JsKind::Await))
            break;
        id = tree.firstChild(id);
    }
    return id;
}

JsId JsScan::requiredModule(JsId call) const {
    if (!is(call, JsKind::Call))
        return noJs;
    JsId function = tree.child(call, JsRole::Function), name = argument(call, 0);
    if (function == noJs || !isString(name))
        return noJs;
    llvm::StringRef called = source(function);
    bool requires_ =
        called == "require" || called == "import" || called == "odoo.loader.modules.get";
    return requires_ ? name : noJs;
}

std::string JsScan::importedName(JsId string) const {
    return importedModule(text(string), context.module, context.path);
}

/// What a chain begins at; false where it is no chain of names.
bool JsScan::baseRef(JsId base, JsRef &result) const {
    if (is(base, JsKind::Identifier)) {
        auto bound = bindings.find(source(base));
        if (bound != bindings.end())
            result = bound->second;
        else
            result.name = source(base).str();
        return true;
    }
    if (is(base, JsKind::This)) {
        result.name = "this";
        return true;
    }
    if (JsId module = requiredModule(base); module != noJs) {
        result = {importedName(module), true, true};
        return true;
    }
    JsId category = calledName(base) == "category" ? argument(base, 0) : noJs;
    if (!isString(category) || !source(receiver(base)).endswith("registry"))
        return false;
    result = {"registry:" + text(category).str(), false, true};
    return true;
}

JsRef JsScan::ref(JsId expression) const {
    llvm::SmallVector<llvm::StringRef, 8> names;
    JsId at = unwrapped(expression);
    while (is(at, JsKind::Member) || is(at, JsKind::Subscript)) {
        JsId name = tree.child(at, is(at, JsKind::Member) ? JsRole::Property : JsRole::Index);
        if (name == noJs || names.size() == maxChain)
            return {};
        if (is(at, JsKind::Member))
            names.push_back(source(name));
        else if (isString(name))
            names.push_back(text(name));
        else if (source(name).startswith("Symbol.for("))
            names.push_back("default");
        else
            return {};
        at = unwrapped(tree.child(at, JsRole::Object));
    }
    JsRef result;
    if (at == noJs || !baseRef(at, result))
        return {};
    while (!names.empty())
        appendName(result, names.pop_back_val());
    return result;
}

JsId JsScan::calledToken(JsId call) const {
    JsId function = is(call, JsKind::Call) ? unwrapped(tree.child(call, JsRole::Function)) : noJs;
    if (is(function, JsKind::Member))
        return tree.child(function, JsRole::Property);
    return is(function, JsKind::Identifier) ? function : noJs;
}

llvm::StringRef JsScan::calledName(JsId call) const {
    JsId token = calledToken(call);
    return token == noJs ? llvm::StringRef() : source(token);
}

JsId JsScan::receiver(JsId call) const {
    JsId function = is(call, JsKind::Call) ? unwrapped(tree.child(call, JsRole::Function)) : noJs;
    return is(function, JsKind::Member) ? tree.child(function, JsRole::Object) : noJs;
}

JsId JsScan::argument(JsId call, unsigned position) const {
    JsId arguments = tree.child(call, JsKind::Arguments);
    JsId at = arguments == noJs ? noJs : tree.firstChild(arguments);
    for (; at != noJs && position > 0; --position)
        at = tree.nextSibling(at);
    return unwrapped(at);
}

JsId JsScan::lastArgument(JsId call) const {
    JsId arguments = tree.child(call, JsKind::Arguments), last = noJs;
    if (arguments != noJs)
        forEachChild(tree, arguments, [&](JsId argument) { last = argument; });
    return unwrapped(last);
}

JsId JsScan::keyNode(JsId member) const {
    JsRole role = is(member, JsKind::Pair)     ? JsRole::Key
                  : is(member, JsKind::Method) ? JsRole::Name
                                               : JsRole::Property;
    return tree.child(member, role);
}

llvm::StringRef JsScan::keyName(JsId member) const {
    JsId key = keyNode(member);
    if (is(key, JsKind::Property) || is(key, JsKind::PrivateProperty))
        return source(key);
    return isString(key) ? text(key) : llvm::StringRef();
}

JsId JsScan::valueOf(JsId object, llvm::StringRef key) const {
    JsId found = noJs;
    if (is(object, JsKind::Object))
        forEachChild(tree, object, [&](JsId member) {
            if (found == noJs && is(member, JsKind::Pair) && keyName(member) == key)
                found = unwrapped(tree.child(member, JsRole::Value));
        });
    return found;
}

JsId JsScan::givenName(JsId expression) const {
    JsId at = tree[expression].parent;
    while (is(at, JsKind::Parenthesized) || is(at, JsKind::Await))
        at = tree[at].parent;
    if (is(at, JsKind::Declarator)) {
        JsId name = tree.child(at, JsRole::Name);
        return is(name, JsKind::Identifier) ? name : noJs;
    }
    if (is(at, JsKind::Assignment)) {
        JsId left = tree.child(at, JsRole::Left);
        return is(left, JsKind::Member) ? tree.child(left, JsRole::Property) : left;
    }
    return is(at, JsKind::Pair) ? tree.child(at, JsRole::Key) : noJs;
}

bool JsScan::atModuleLevel() const {
    if (scopes.empty())
        return true;
    return defineBody != noJs && scopes.back().node == tree[defineBody].parent;
}

} // namespace uplift
