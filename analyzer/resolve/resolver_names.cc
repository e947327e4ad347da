// What names stand for: variables, parameters, attributes of self.
#include "analyzer/resolve/resolver.h"

#include "analyzer/resolve/xml_place.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Other branches, and values put into a container, that are asked for a type.
constexpr size_t maxAsked = 16;
/// Attributes of a variable that have to fit the model which its name suggests.
constexpr size_t maxMembers = 64;

Type likely(Type type) {
    type.confidence = std::max(type.confidence, Confidence::Likely);
    return type;
}

/// What an element of it is.
Type elementOf(const Type &type) {
    if (type.isRecords() || type.kind == TypeKind::List)
        return type.as(TypeKind::Records);
    return Type::unseen(type.kind == TypeKind::Unknown ? type.why : Unseen::Element);
}

/// Parameters that by an old custom are no records.
bool isPlainParameter(llvm::StringRef name) {
    return llvm::StringSwitch<bool>(name)
        .Cases("uid", "ids", "context", "vals", "values", "vals_list", "fields_list", true)
        .Default(false);
}

} // namespace

uint64_t Resolver::classOf(PyId node) const {
    PyId owner = enclosing(facts.py, node, PyKind::Class, PyKind::Class);
    auto found = owner == noNode ? classes.end() : classes.find(owner);
    return found == classes.end() ? 0 : found->second;
}

uint64_t Resolver::ownerOf(PyId function) const {
    const PyTree &tree = facts.py;
    PyId outer = tree[function].parent;
    while (outer != noNode && tree[outer].kind != PyKind::Function &&
           tree[outer].kind != PyKind::Class && tree[outer].kind != PyKind::Lambda)
        outer = tree[outer].parent;
    if (outer == noNode)
        return hashText(path);
    if (tree[outer].kind != PyKind::Class)
        return 0;
    Type model = enclosingModel(function);
    return model.modelHash ? model.modelHash : classOf(function);
}

uint64_t Resolver::ownerOfFunction(PyId name) const {
    auto imported = imports.find(facts.py[name].str.value);
    if (imported == imports.end())
        return hashText(path);
    auto [owner, function] = llvm::StringRef(imported->second).rsplit('.');
    return function == text(name) ? hashText(owner) : 0;
}

/// Where the file does not say what a variable holds, all that is asked of it may: a member that no
/// model has makes it something else, and its name may suggest a model that has them all.
Type Resolver::ofName(PyId node) {
    Type type = ofBoundName(node);
    bool vague = type.kind == TypeKind::Unknown || (type.isRecords() && !type.modelHash);
    if (!vague || !types)
        return type;
    PyId scope = enclosing(facts.py, node, PyKind::Function, PyKind::Lambda);
    auto [at, isNew] = conventions.try_emplace({facts.py[node].str.value, scope});
    if (isNew)
        at->second = ofConvention(text(node), bindings.attributesOf(node), node);
    Type guess = conventions.lookup({facts.py[node].str.value, scope});
    return guess.kind == TypeKind::Unknown || (type.isRecords() && !guess.modelHash) ? type : guess;
}

Type Resolver::ofConvention(llvm::StringRef name, llvm::ArrayRef<PyId> taken, PyId use) {
    llvm::SmallVector<uint64_t, 8> members;
    for (PyId attr : taken.take_front(maxMembers)) {
        uint64_t member = hash(attr);
        if (!types->names.isMember(member))
            return {TypeKind::Value, 0, {}, Confidence::Likely};
        if (!llvm::is_contained(members, member))
            members.push_back(member);
    }
    uint64_t model = types->names.modelFor(world, name, members, enclosingModel(use).modelHash);
    if (!model)
        return {};
    return {TypeKind::Records, model, world.modelName(model), Confidence::Likely, Unseen::ByName};
}

bool Resolver::isInside(PyId node, PyId around) const {
    return around != noNode && around <= node && node < facts.py[around].next;
}

Type Resolver::ofBoundName(PyId node) {
    if (const Binding *binding = bindings.ofName(node)) {
        Type type = ofBinding(*binding);
        if (type.kind == TypeKind::Value && !binding->element && binding->value != noNode)
            return ofStored(node, type, binding->value);
        bool isBranch =
            !isInside(node, enclosing(facts.py, binding->target, PyKind::Block, PyKind::Module));
        return type.kind == TypeKind::Unknown && isBranch ? ofOtherBranch(*binding, node) : type;
    }
    if (PyId param = bindings.parameter(node); param != noNode)
        return ofParameter(param);
    if (!facts.xml.empty())
        if (Type type = ofXmlName(node); type.kind != TypeKind::Unknown)
            return type;
    llvm::StringRef name = text(node);
    if (name == "env")
        return {TypeKind::Env, 0, {}, Confidence::Likely};
    if (name == "request")
        return {TypeKind::Request, 0, {}, Confidence::Likely};
    if (name == "user" && inRecordRule(node))
        return {TypeKind::Records, hashText("res.users"), "res.users"};
    if (foreign.contains(facts.py[node].str.value))
        return {TypeKind::Value};
    return Type::unseen(Unseen::Name);
}

/// True in the domain of a record rule, where `user` is the user who asks.
bool Resolver::inRecordRule(PyId node) const {
    const PyTree &tree = facts.py;
    if (facts.xml.empty())
        return false;
    while (tree[node].parent != noNode)
        node = tree[node].parent;
    return tree[node].kind == PyKind::Fragment && fieldOfFragment(facts, node) == "domain_force";
}

/// What a name holds by another branch than the last one that sets it, which is not known.
Type Resolver::ofOtherBranch(const Binding &last, PyId use) {
    for (const Binding &other : bindings.allOfName(use).take_front(maxAsked)) {
        if (other.target >= use || other.target == last.target)
            continue;
        if (Type before = ofBinding(other); before.isRecords())
            return likely(before);
    }
    return ofBinding(last);
}

/// An empty container, and what is put into it.
Type Resolver::ofStored(PyId name, const Type &container, PyId value) {
    PyKind kind = facts.py[value].kind;
    if (kind != PyKind::List && kind != PyKind::Dict && kind != PyKind::Call)
        return container;
    bool isDict =
        kind == PyKind::Dict ||
        (kind == PyKind::Call && text(value + 1).lower().find("dict") != std::string::npos);
    Type found;
    for (const Binding &stored : bindings.storedIn(name).take_front(maxAsked)) {
        Type type = typeOf(stored.value);
        if (!type.isRecords())
            continue;
        if (found.modelHash && found.modelHash != type.modelHash)
            return container; // a structure, not a container of one kind
        found = type;
    }
    return found.isRecords() ? found.as(isDict ? TypeKind::Dict : TypeKind::List) : container;
}

/// A part of `a, b = …` or of `for a, b in …`: followed through enumerate(), zip(), groupby(),
/// items() and tuples.
Type Resolver::ofPart(const Binding &binding) {
    const PyTree &tree = facts.py;
    PyId value = binding.value;
    auto nth = [&](PyId list, unsigned at) {
        PyId item = list == noNode ? noNode : tree.firstChild(list);
        while (item != noNode && at--)
            item = tree.nextSibling(item);
        return item;
    };
    unsigned part = static_cast<unsigned>(binding.part);
    if (!binding.element)
        return tree[value].kind == PyKind::Tuple ? typeOf(nth(value, part))
                                                 : Type::unseen(Unseen::Target);
    if (tree[value].kind != PyKind::Call)
        return Type::unseen(Unseen::Element);
    PyId func = value + 1;
    PyId args = tree.child(value, PyKind::Args);
    llvm::StringRef function = text(func);
    if (function == "items" && tree[func].kind == PyKind::Attr && part == 1) {
        Type dict = typeOf(func + 1);
        return dict.kind == TypeKind::Dict ? dict.as(TypeKind::Records)
                                           : Type::unseen(Unseen::Element);
    }
    if (function == "enumerate" && part == 1)
        return elementOf(typeOf(nth(args, 0)));
    if (function == "zip")
        return elementOf(typeOf(nth(args, part)));
    if (function == "groupby" && part == 1) {
        Type all = elementOf(typeOf(nth(args, 0)));
        return all.isRecords() ? all.as(TypeKind::List) : all;
    }
    return Type::unseen(Unseen::Element);
}

Type Resolver::ofBinding(const Binding &binding) {
    if (binding.value == noNode)
        return binding.entered ? Type{TypeKind::Value} : Type::unseen(Unseen::Target);
    if (binding.part >= 0)
        return ofPart(binding);
    Type type = typeOf(binding.value);
    if (binding.entered)
        return type.kind == TypeKind::Object ? Type{TypeKind::Value} : type;
    return binding.element ? elementOf(type) : type;
}

Type Resolver::ofSelf(PyId function) {
    const PyTree &tree = facts.py;
    // Only a method directly in the class: a nested function has a `self` of its own.
    PyId outer = tree[function].parent;
    while (outer != noNode && tree[outer].kind != PyKind::Function &&
           tree[outer].kind != PyKind::Class)
        outer = tree[outer].parent;
    if (outer == noNode || tree[outer].kind != PyKind::Class)
        return Type::unseen(Unseen::Self);
    Type model = enclosingModel(function);
    return model.isRecords() ? model : Type{TypeKind::Object, classOf(function)};
}

Type Resolver::ofParameter(PyId param) {
    const PyTree &tree = facts.py;
    PyId function = tree[tree[param].parent].parent;
    bool first = tree[param].parent + 1 == param;
    if (tree[function].kind == PyKind::Lambda)
        return ofLambdaParameter(function, param);
    llvm::StringRef name = text(param);
    if (first && (name == "self" || name == "cls"))
        return ofSelf(function);
    if (name == "cr")
        return {TypeKind::Cursor, 0, {}, Confidence::Likely};
    if (name == "env")
        return {TypeKind::Env, 0, {}, Confidence::Likely};
    if (isPlainParameter(name) || tree[param].flags & (PyStar | PyDoubleStar))
        return {TypeKind::Value, 0, {}, Confidence::Likely};
    uint64_t owner = types ? ownerOf(function) : 0;
    if (!owner)
        return Type::unseen(Unseen::Parameter);
    Type given = types->parameter(owner, hash(function), hash(param));
    if (given.kind == TypeKind::Unknown)
        return Type::unseen(given.why == Unseen::Nothing ? Unseen::Parameter : given.why);
    given.why = Unseen::ByCallers;
    return likely(given);
}

/// records.filtered(lambda r: …), sorted(records, key=lambda r: …): the parameter is a record. In
/// the body of a model's class, `lambda self` gets one of that model.
Type Resolver::ofLambdaParameter(PyId lambda, PyId param) {
    const PyTree &tree = facts.py;
    bool first = tree[param].parent + 1 == param;
    PyId call = tree[lambda].parent;
    while (call != noNode && tree[call].kind != PyKind::Call && tree[call].kind != PyKind::Block)
        call = tree[call].parent;
    if (!first || call == noNode)
        return Type::unseen(Unseen::LambdaParameter);
    if (text(param) == "self" && ownerOf(lambda))
        return ofSelf(lambda);
    if (tree[call].kind != PyKind::Call)
        return Type::unseen(Unseen::LambdaParameter);
    PyId func = call + 1;
    llvm::StringRef method = text(func);
    if (tree[func].kind == PyKind::Attr &&
        (method == "filtered" || method == "mapped" || method == "sorted" || method == "grouped")) {
        Type object = typeOf(func + 1);
        return object.isRecords() ? object.as(TypeKind::Records) : Type::unseen(object.why);
    }
    bool handsOn = llvm::StringSwitch<bool>(method)
                       .Cases("sorted", "max", "min", "groupby", "filter", "map", true)
                       .Default(false);
    PyId args = tree.child(call, PyKind::Args);
    PyId list = args == noNode ? noNode : tree.firstChild(args);
    if (list == lambda)
        list = tree.nextSibling(list);
    if (!handsOn || list == noNode || (list <= lambda && lambda < tree[list].next))
        return Type::unseen(Unseen::LambdaParameter);
    Type element = elementOf(typeOf(list));
    return element.isRecords() ? element : Type::unseen(Unseen::LambdaParameter);
}

Type Resolver::ofValueOf(PyId assign) {
    PyId value = facts.py.child(assign, PyRole::Right);
    while (value != noNode && facts.py[value].kind == PyKind::Assign)
        value = facts.py.child(value, PyRole::Right);
    return value == noNode ? Type{} : typeOf(value);
}

/// `self.x` and `cls.x` of a class that is no model: what the class gives it, or one that it
/// derives from.
Type Resolver::ofAttributeBinding(PyId attr, const Type &object) {
    if (const Binding *binding = bindings.ofAttribute(attr))
        if (Type type = ofBinding(*binding); type.kind != TypeKind::Unknown)
            return type;
    Unseen why = object.kind == TypeKind::Object ? Unseen::Attribute : object.why;
    if (!types || object.kind != TypeKind::Object)
        return Type::unseen(why);
    for (uint64_t owner : types->classLineage(object.modelHash))
        if (Type type = types->attribute(owner, hash(attr)); type.kind != TypeKind::Unknown)
            return type;
    PyId parent = facts.py[attr].parent;
    bool taken = facts.py[parent].kind == PyKind::Attr && parent + 1 == attr;
    Type guess = taken ? ofConvention(text(attr), parent, attr) : Type{};
    return guess.kind == TypeKind::Unknown ? Type::unseen(why) : guess;
}

} // namespace uplift
