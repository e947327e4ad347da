// What calls give back.
#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// What a method of every recordset gives back.
enum class Gives { Other, Same, Value, Mapped, Grouped };

Gives methodGives(llvm::StringRef name) {
    return llvm::StringSwitch<Gives>(name)
        .Cases("browse", "search", "create", "copy", "sudo", "with_context", Gives::Same)
        .Cases("with_user", "with_company", "with_env", "filtered", "filtered_domain", Gives::Same)
        .Cases("sorted", "exists", "new", "union", "concat", "search_fetch", Gives::Same)
        .Cases("with_prefetch", "ensure_one", "_browse", "force_company", Gives::Same)
        .Cases("read", "search_read", "search_count", "read_group", "get_metadata", Gives::Value)
        .Cases("write", "unlink", "name_get", "name_search", "fields_get", "default_get",
               Gives::Value)
        .Cases("_read_group", "_search", "_where_calc", "copy_data", "get_external_id",
               "user_has_groups", Gives::Value)
        .Cases("fields_view_get", "get_view", "export_data", "load", "onchange", "_name_search",
               Gives::Value)
        .Cases("has_group", "check_access_rights", "check_access_rule", "modified", "name_create",
               "get_base_url", Gives::Value)
        .Case("mapped", Gives::Mapped)
        .Case("grouped", Gives::Grouped)
        .Default(Gives::Other);
}

/// Methods that by their name make values or actions.
bool namesValues(llvm::StringRef method) {
    for (llvm::StringRef prefix : {"_prepare_", "_compute_", "_check_", "_onchange_", "onchange_"})
        if (method.startswith(prefix))
            return true;
    return false;
}

/// Functions of Python, and those that Odoo translates with, which give no records whatever they
/// are given.
bool givesValue(llvm::StringRef function) {
    return llvm::StringSwitch<bool>(function)
        .Cases("len", "str", "int", "float", "bool", "round", "abs", "range", true)
        .Cases("isinstance", "hasattr", "dict", "any", "all", "type", "open", "repr", true)
        .Cases("_", "_lt", "unicode", "long", "bytes", "ord", "chr", "hash", true)
        .Cases("id", "print", "vars", "dir", "issubclass", "divmod", "pow", "xrange", true)
        .Default(false);
}

} // namespace

llvm::StringRef Resolver::firstConstantArgument(PyId call) const {
    const PyTree &tree = facts.py;
    PyId args = tree.child(call, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    bool constant = first != noNode &&
                    (tree[first].kind == PyKind::String || tree[first].kind == PyKind::Concat);
    return constant ? text(first) : llvm::StringRef();
}

/// `Form(records)` of Odoo's tests: it has the fields of the records.
bool Resolver::isForm(PyId func) const {
    if (text(func) != "Form")
        return false;
    PyId base = facts.py[func].kind == PyKind::Attr ? func + 1 : func;
    return facts.py[base].kind == PyKind::Name && foreign.contains(facts.py[base].str.value);
}

Type Resolver::ofCall(PyId node) {
    const PyTree &tree = facts.py;
    PyId func = node + 1;
    if (func >= tree[node].next)
        return Type::unseen(Unseen::Expression);
    if (isForm(func)) {
        PyId args = tree.child(node, PyKind::Args);
        Type records = typeOf(args == noNode ? noNode : tree.firstChild(args));
        return records.isRecords() ? records : Type::unseen(records.why);
    }
    if (tree[func].kind == PyKind::Name)
        return ofFunctionCall(node);
    if (tree[func].kind != PyKind::Attr)
        return Type::unseen(Unseen::Expression);
    llvm::StringRef method = text(func);
    if (method == "env" || method == "Environment")
        return {TypeKind::Env, 0, {}, Confidence::Likely};
    Type object = typeOf(func + 1);
    switch (object.kind) {
    case TypeKind::Records:
    case TypeKind::Super:
        return ofMethodCall(object, method, node);
    case TypeKind::List:
    case TypeKind::Dict:
        return ofContainerCall(object, method, node);
    case TypeKind::Env:
    case TypeKind::Pool: {
        llvm::StringRef constant = firstConstantArgument(node);
        if (method == "get")
            return constant.empty() ? Type::someRecords(Unseen::DynamicModel)
                                    : Type::records(constant, object.confidence);
        if (method != "ref" || object.kind == TypeKind::Pool)
            return {TypeKind::Value};
        if (llvm::StringRef model = world.recordModel(constant); !model.empty())
            return Type::records(model);
        return Type::someRecords(Unseen::Reference);
    }
    case TypeKind::Object:
        return ofObjectCall(object, node);
    case TypeKind::Value:
        return ofValueCall(node);
    case TypeKind::Request:
    case TypeKind::Cursor:
        return {TypeKind::Value};
    case TypeKind::Unknown:
        return object;
    }
    return {};
}

Type Resolver::ofMethodCall(const Type &object, llvm::StringRef method, PyId call) {
    Type same = object.as(TypeKind::Records);
    switch (methodGives(method)) {
    case Gives::Same:
        return same;
    case Gives::Value:
        return {TypeKind::Value};
    case Gives::Grouped:
        return same.as(TypeKind::Dict);
    case Gives::Mapped: {
        PyId args = facts.py.child(call, PyKind::Args);
        PyId first = args == noNode ? noNode : facts.py.firstChild(args);
        if (first != noNode && facts.py[first].kind == PyKind::Lambda)
            return typeOf(facts.py.child(first, PyRole::Body));
        llvm::StringRef path = firstConstantArgument(call);
        return path.empty() ? Type::unseen(Unseen::DynamicName) : ofPath(same, path);
    }
    case Gives::Other:
        break;
    }
    Type own = ofOwnMethod(object, call);
    if (own.kind != TypeKind::Unknown)
        return own;
    if (method == "save" || method == "edit") // of a Form
        return same;
    return namesValues(method) ? Type{TypeKind::Value, 0, {}, Confidence::Likely} : own;
}

/// What a method returns that the project defines on the model or on what the model inherits.
Type Resolver::ofOwnMethod(const Type &object, PyId call) {
    if (!object.modelHash)
        return Type::unseen(object.why);
    uint64_t name = hash(call + 1);
    bool asked = types && !world.project.methodsNamed(name).empty();
    if (!asked && methods.empty())
        return Type::unseen(Unseen::Method);
    for (uint64_t owner : world.lineage(object.modelHash)) {
        if (auto defined = methods.find(hashCombine(owner, name)); defined != methods.end())
            for (PyId function : llvm::reverse(defined->second))
                if (Type type = ofReturns(function); type.holdsRecords())
                    return type.asSureAs(object);
        if (asked)
            if (Type type = types->returns(owner, name); type.kind != TypeKind::Unknown)
                return type.asSureAs(object);
    }
    return Type::unseen(Unseen::Method);
}

Type Resolver::ofObjectCall(const Type &object, PyId call) {
    llvm::StringRef method = text(call + 1);
    if (method == "ref" || method == "browse_ref") { // of a test case
        llvm::StringRef model = world.recordModel(firstConstantArgument(call));
        if (method == "ref")
            return {TypeKind::Value};
        return model.empty() ? Type::someRecords(Unseen::Reference) : Type::records(model);
    }
    if (types)
        for (uint64_t owner : types->classLineage(object.modelHash))
            if (Type type = types->returns(owner, hash(call + 1)); type.kind != TypeKind::Unknown)
                return type;
    return Type::unseen(Unseen::Method);
}

Type Resolver::ofContainerCall(const Type &object, llvm::StringRef method, PyId call) {
    if (method == "get" || method == "pop" || method == "setdefault")
        return object.as(TypeKind::Records);
    if (method == "values")
        return object.as(TypeKind::List);
    if (method == "copy")
        return object;
    return ofValueCall(call);
}

/// A method of something that is no recordset: what it gives back is none unless it was given some,
/// or holds some that were not seen.
Type Resolver::ofValueCall(PyId call) {
    const PyTree &tree = facts.py;
    bool holds = llvm::StringSwitch<bool>(text(call + 1))
                     .Cases("get", "pop", "setdefault", "values", "items", "popitem", "copy", true)
                     .Default(false);
    if (holds)
        return Type::unseen(Unseen::Element);
    PyId args = tree.child(call, PyKind::Args);
    bool given = false;
    if (args != noNode)
        forEachChild(tree, args, [&](PyId argument) {
            PyId value =
                tree[argument].kind == PyKind::Keyword ? tree.firstChild(argument) : argument;
            given |= value != noNode && typeOf(value).holdsRecords();
        });
    return given ? Type::unseen(Unseen::Function) : Type{TypeKind::Value};
}

/// What functions hand on that they are given: list(records), max(records), filter(f, records).
Type Resolver::ofHandedOn(llvm::StringRef function, PyId args) {
    const PyTree &tree = facts.py;
    bool handsOn = llvm::StringSwitch<bool>(function)
                       .Cases("reversed", "sorted", "list", "tuple", "iter", "next", true)
                       .Cases("set", "frozenset", "max", "min", "filter", "sum", "OrderedSet", true)
                       .Default(false);
    if (!handsOn)
        return Type::unseen(Unseen::Function);
    PyId item = args == noNode ? noNode : tree.firstChild(args);
    Type first = item == noNode ? Type{TypeKind::Value} : typeOf(item);
    if (first.isRecords())
        return first;
    bool one = function == "next" || function == "max" || function == "min" || function == "sum";
    if (first.holdsRecords())
        return one ? first.as(TypeKind::Records) : first;
    PyId second = item == noNode ? noNode : tree.nextSibling(item);
    if (second != noNode && (function == "filter" || one))
        if (Type type = typeOf(second); type.holdsRecords())
            return type;
    return first.kind == TypeKind::Value && !one ? Type{TypeKind::Value}
                                                 : Type::unseen(Unseen::Function);
}

/// A function of the project, or an instance of one of its classes.
Type Resolver::ofProjectFunction(PyId name) {
    auto imported = imports.find(facts.py[name].str.value);
    uint64_t asClass =
        hashText(imported == imports.end() ? path + "." + text(name).str() : imported->second);
    if (types->hasClass(asClass))
        return {TypeKind::Object, asClass};
    Type type = types->returns(ownerOfFunction(name), hash(name));
    return type.kind == TypeKind::Unknown ? Type::unseen(Unseen::Function) : type;
}

/// super(), getattr() with a constant, functions of Python, of the project and of others.
Type Resolver::ofFunctionCall(PyId node) {
    const PyTree &tree = facts.py;
    PyId func = node + 1;
    llvm::StringRef name = text(func);
    if (name == "super") {
        Type model = enclosingModel(node);
        return model.isRecords() ? model.as(TypeKind::Super)
                                 : Type{TypeKind::Object, classOf(node)};
    }
    PyId args = tree.child(node, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    PyId second = first == noNode ? noNode : tree.nextSibling(first);
    if (name == "getattr" && second != noNode) {
        if (tree[second].kind != PyKind::String)
            return Type::unseen(Unseen::DynamicName);
        Type object = typeOf(first);
        return object.isRecords() ? ofField(object, text(second), hash(second)) : object;
    }
    if (name == "defaultdict" && first != noNode)
        return ofDefault(first);
    if (givesValue(name))
        return {TypeKind::Value};
    if (Type type = ofHandedOn(name, args); type.kind != TypeKind::Unknown)
        return type;
    Type callee = typeOf(func);
    if (callee.kind == TypeKind::Env || name == "Environment")
        return callee.kind == TypeKind::Env ? callee
                                            : Type{TypeKind::Env, 0, {}, Confidence::Likely};
    if (callee.kind == TypeKind::Value && foreign.contains(tree[func].str.value))
        return ofValueCall(node);
    return types ? ofProjectFunction(func) : Type::unseen(Unseen::Function);
}

/// defaultdict(lambda: self.env['m']) and defaultdict(self.env['m'].browse)
Type Resolver::ofDefault(PyId factory) {
    const PyTree &tree = facts.py;
    PyId made = noNode;
    if (tree[factory].kind == PyKind::Lambda)
        made = tree.child(factory, PyRole::Body);
    else if (tree[factory].kind == PyKind::Attr && text(factory) == "browse")
        made = factory + 1;
    Type type = made == noNode ? Type{} : typeOf(made);
    return type.isRecords() ? type.as(TypeKind::Dict) : Type{TypeKind::Value};
}

/// What all returns of the function agree on; empty ones (False, None) are passed over.
Type Resolver::ofReturns(PyId function) {
    const PyTree &tree = facts.py;
    Type found;
    for (PyId node = function + 1; node < tree[function].next;) {
        PyKind kind = tree[node].kind;
        if (kind == PyKind::Function || kind == PyKind::Lambda || kind == PyKind::Class) {
            node = tree[node].next;
            continue;
        }
        PyId value = kind == PyKind::Return ? tree.firstChild(node) : noNode;
        ++node;
        if (value == noNode || tree[value].kind == PyKind::None ||
            tree[value].kind == PyKind::False)
            continue;
        Type type = typeOf(value);
        if (type.kind == TypeKind::Super)
            type.kind = TypeKind::Records;
        bool differs = found.kind != TypeKind::Unknown &&
                       (found.kind != type.kind || found.modelHash != type.modelHash);
        if (type.kind == TypeKind::Unknown || differs)
            return {};
        found = type;
    }
    return found;
}

} // namespace uplift
