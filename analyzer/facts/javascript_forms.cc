// Names that no import binds, keys that calls are given, and forms of code that come and go.
#include "analyzer/facts/javascript_ideas.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/Twine.h"

namespace uplift {

namespace {

/// Levels between a key and the call that its object is given to.
constexpr unsigned deepestKey = 16;
/// Calls of a chain `request().then().done()` that are followed back to the request.
constexpr unsigned longestChain = 20;

struct KnownName {
    llvm::StringLiteral root, member, imports;
};

constexpr KnownName knownNames[] = {
#define NAME(root, member, imports) {root, member, imports},
#include "analyzer/core/js_names.def"
#undef NAME
};

enum class Form {
#define FORM(id, name) id,
#include "analyzer/core/js_forms.def"
#undef FORM
};

constexpr llvm::StringLiteral formNames[] = {
#define FORM(id, name) name,
#include "analyzer/core/js_forms.def"
#undef FORM
};

void addForm(JsScan &scan, Form form, Range token) {
    scan.add(FactKind::JsForm, formNames[static_cast<size_t>(form)], token);
}

/// Where the value of the node goes when it is part of a larger one: the pair's object, the array,
/// what a function returns. noJs where it goes elsewhere.
JsId outward(const JsScan &scan, JsId at) {
    JsId around = scan.tree[at].parent;
    if (around == noJs)
        return noJs;
    switch (scan.tree[around].kind) {
    case JsKind::Object:
    case JsKind::Array:
    case JsKind::Pair:
    case JsKind::Parenthesized:
    case JsKind::Spread:
    case JsKind::Return:
    case JsKind::Arguments:
        return around;
    case JsKind::Block:
        return scan.is(at, JsKind::Return) ? around : noJs;
    case JsKind::Arrow:
    case JsKind::Function:
    case JsKind::Method:
        return scan.tree.child(around, JsRole::Body) == at ? around : noJs;
    default:
        return noJs;
    }
}

/// The call whose argument holds the node.
JsId callAround(const JsScan &scan, JsId at) {
    for (unsigned i = 0; i < deepestKey && at != noJs; ++i) {
        at = outward(scan, at);
        if (scan.is(at, JsKind::Arguments))
            return scan.is(scan.tree[at].parent, JsKind::Call) ? scan.tree[at].parent : noJs;
    }
    return noJs;
}

std::string calleeOf(const JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    JsRef receiver = scan.ref(scan.receiver(call));
    if (called == "add" && llvm::StringRef(receiver.name).startswith("registry:"))
        return receiver.name;
    if (called == "extend" || called == "include")
        return "*.extend";
    JsRef function = scan.ref(scan.tree.child(call, JsRole::Function));
    return function.known ? function.name : "";
}

bool isRequest(llvm::StringRef function) {
    return llvm::StringSwitch<bool>(function)
        .Cases("this._rpc", "web.rpc#query", "web.ajax#jsonRpc", "web.ajax#rpc", true)
        .Cases("web.session#rpc", "self._rpc", "that._rpc", true)
        .Default(false);
}

/// this._rpc({…}).then(…).done(…): promises have no such method.
void deferredFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    if (called != "done" && called != "fail" && called != "always")
        return;
    JsId at = scan.unwrapped(scan.receiver(call));
    for (unsigned i = 0; i < longestChain && scan.is(at, JsKind::Call); ++i) {
        if (isRequest(scan.ref(scan.tree.child(at, JsRole::Function)).name))
            return addForm(scan, Form::DeferredOfRequest, scan.tree.range(scan.calledToken(call)));
        at = scan.unwrapped(scan.receiver(at));
    }
}

} // namespace

namespace {

bool importsFrom(const JsScan &scan, llvm::StringRef folder) {
    return llvm::any_of(scan.bindings, [&](const auto &binding) {
        return llvm::StringRef(binding.second.name).startswith(folder);
    });
}

/// A function around gets something else under the name.
bool isParameter(const JsScan &scan, llvm::StringRef name) {
    return llvm::any_of(scan.scopes, [&](const JsScope &scope) {
        JsId one = scan.tree.child(scope.node, JsRole::Parameter);
        JsId list = scan.tree.child(scope.node, JsRole::Parameters);
        bool found = one != noJs && scan.source(one) == name;
        if (list != noJs)
            forEachChild(scan.tree, list, [&](JsId at) { found |= scan.source(at) == name; });
        return found;
    });
}

/// True where the name is what the entry means: a root that something in the file is called after
/// is another one, unless the entry asks for no certain root.
bool isKnown(const JsScan &scan, const KnownName &entry, llvm::StringRef root,
             llvm::StringRef name) {
    bool anyRoot = entry.root == "*";
    if ((!anyRoot && entry.root != root) || (entry.member != name && !entry.member.startswith("*")))
        return false;
    if (!entry.imports.empty() && !importsFrom(scan, entry.imports))
        return false;
    return anyRoot || !(scan.bindings.count(root) || isParameter(scan, root));
}

/// "x" of `x`, "this" and "this.props"; "" for other expressions.
llvm::StringRef rootOf(const JsScan &scan, JsId object) {
    JsId first = scan.is(object, JsKind::Member) ? scan.tree.child(object, JsRole::Object) : object;
    bool named = scan.is(object, JsKind::Identifier) || scan.is(first, JsKind::This);
    return named ? scan.source(object) : "";
}

} // namespace

void globalFacts(JsScan &scan, JsId member) {
    JsId object = scan.tree.child(member, JsRole::Object);
    JsId property = scan.tree.child(member, JsRole::Property);
    llvm::StringRef root = property == noJs ? "" : rootOf(scan, object);
    if (root.empty())
        return;
    llvm::StringRef name = scan.source(property);
    for (const KnownName &entry : knownNames) {
        if (!isKnown(scan, entry, root, name))
            continue;
        llvm::StringRef shown = entry.member == "**" ? "*" : name;
        bool sets = root == "this" && scan.tree[member].role == JsRole::Left;
        scan.add(FactKind::JsUse,
                 ((entry.root == "*" ? "*" : root) + llvm::Twine(".") + shown).str(),
                 {scan.tree[object].begin, scan.tree[property].end}, {}, {}, noFact,
                 sets ? FactWrite : 0);
        return;
    }
}

void argumentKeyFacts(JsScan &scan, JsId pair) {
    llvm::StringRef key = scan.keyName(pair);
    JsId value = scan.unwrapped(scan.tree.child(pair, JsRole::Value));
    JsId call = key.empty() || scan.isFunction(value) ? noJs : callAround(scan, pair);
    std::string callee = call == noJs ? "" : calleeOf(scan, call);
    if (!callee.empty())
        scan.add(FactKind::JsKey, key, scan.tree.range(scan.keyNode(pair)), scan.intern(callee));
}

namespace {

/// A class where some series want an object that holds it.
void fieldFacts(JsScan &scan, JsId call) {
    if (scan.calledName(call) != "add")
        return;
    std::string registry = scan.ref(scan.receiver(call)).name;
    JsId value = scan.unwrapped(scan.argument(call, 1));
    bool ofFields = registry == "registry:fields" || registry == "registry:view_widgets";
    if (!ofFields || !scan.is(value, JsKind::Identifier))
        return;
    llvm::StringRef name = scan.source(value);
    auto bound = scan.values.find(name);
    bool isObject = bound != scan.values.end() && scan.is(bound->second, JsKind::Object);
    bool isClassName = name.front() >= 'A' && name.front() <= 'Z';
    if (isClassName && !isObject)
        addForm(scan, Form::ComponentAsField, scan.tree.range(value));
}

} // namespace

void formFacts(JsScan &scan, JsId call) {
    JsId function = scan.tree.child(call, JsRole::Function);
    llvm::StringRef called = scan.calledName(call);
    if (called == "define" && scan.source(function) == "odoo.define" &&
        scan.isFunction(scan.argument(call, 1)))
        addForm(scan, Form::DefineWithoutDependencies, scan.tree.range(function));
    JsId name = called == "patch" ? scan.argument(call, 1) : noJs;
    std::string meaning = name == noJs ? "" : scan.ref(function).name;
    bool ofWeb = meaning == "@web/core/utils/patch#patch" || meaning == "web.utils#patch";
    if (ofWeb && scan.isString(name))
        addForm(scan, Form::PatchWithName, scan.inside(name));
    deferredFacts(scan, call);
    fieldFacts(scan, call);
}

/// this._super in a method of what is given to patch().
void patchSuperFacts(JsScan &scan, JsId property) {
    FactId method = scan.scopes.empty() ? noFact : scan.scopes.back().method;
    FactId owner = method == noFact ? noFact : scan.facts.facts[method].parent;
    if (owner == noFact || scan.facts.facts[owner].kind != FactKind::JsPatch)
        return;
    llvm::StringRef how = scan.facts.text(scan.facts.facts[owner].value);
    if (how == "patch" || how == "patch-static")
        addForm(scan, Form::SuperInPatch, scan.tree.range(property));
}

void headerFacts(JsScan &scan) {
    size_t at = scan.tree.text.find("@odoo-module");
    llvm::StringRef before = scan.tree.text.take_front(at == llvm::StringRef::npos ? 0 : at);
    bool plain = scan.tree.text.drop_front(before.size())
                     .take_until([](char c) { return c == '\n'; })
                     .find("alias") == llvm::StringRef::npos;
    if (before.rtrim(" \t*").endswith("/") && plain) {
        uint32_t begin = static_cast<uint32_t>(at);
        addForm(scan, Form::ModuleHeader, {begin, begin + 12});
    }
}

} // namespace uplift
