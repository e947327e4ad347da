#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Deeper chains of names and fields than this are left Unknown: input may hold cycles.
constexpr unsigned maxDepth = 48;

/// What a method of every recordset gives back.
enum class Gives { Other, Same, Value, Mapped };

Gives methodGives(llvm::StringRef name) {
    return llvm::StringSwitch<Gives>(name)
        .Cases("browse", "search", "create", "copy", "sudo", "with_context", Gives::Same)
        .Cases("with_user", "with_company", "with_env", "filtered", "filtered_domain", Gives::Same)
        .Cases("sorted", "exists", "new", "union", "concat", "search_fetch", Gives::Same)
        .Cases("with_prefetch", "ensure_one", "_browse", "force_company", Gives::Same)
        .Cases("read", "search_read", "search_count", "read_group", "get_metadata", Gives::Value)
        .Cases("write", "unlink", "name_get", "name_search", "fields_get", "default_get",
               Gives::Value)
        .Case("mapped", Gives::Mapped)
        .Default(Gives::Other);
}

bool looksRelational(llvm::StringRef field) {
    return field.endswith("_id") || field.endswith("_ids");
}

/// A name of another library: what it holds is no recordset. Relative imports may be anything.
bool isForeign(llvm::StringRef imported) {
    llvm::StringRef top = imported.split('.').first;
    return !top.empty() && top != "odoo" && top != "openerp";
}

} // namespace

Resolver::Resolver(const World &world, FileId file)
    : world(world),
      facts(world.project.file(file)),
      bindings(facts.py) {
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::Model && fact.node < facts.py.nodes.size())
            modelOfClass[fact.node] = {TypeKind::Records, facts.strings.hash(fact.name),
                                       facts.text(fact.name), Confidence::Certain};
        if (fact.kind == FactKind::Import && isForeign(facts.text(fact.name)))
            foreign.insert(fact.owner.value);
        if (fact.kind == FactKind::Method && fact.node < facts.py.nodes.size())
            methods[hashCombine(facts.strings.hash(fact.owner), facts.strings.hash(fact.name))]
                .push_back(fact.node);
    }
}

Type Resolver::enclosingModel(PyId node) const {
    PyId owner = enclosing(facts.py, node, PyKind::Class, PyKind::Class);
    auto found = owner == noNode ? modelOfClass.end() : modelOfClass.find(owner);
    return found == modelOfClass.end() ? Type{} : found->second;
}

Type Resolver::typeOf(PyId expression) {
    if (expression == noNode || depth > maxDepth)
        return {};
    if (auto found = known.find(expression); found != known.end())
        return found->second;
    known[expression] = {}; // a cycle sees Unknown
    ++depth;
    Type type = compute(expression);
    --depth;
    known[expression] = type;
    return type;
}

Type Resolver::compute(PyId node) {
    switch (facts.py[node].kind) {
    case PyKind::Name:
        return ofName(node);
    case PyKind::Attr:
        return ofAttr(node);
    case PyKind::Call:
        return ofCall(node);
    case PyKind::Subscript:
        return ofSubscript(node);
    case PyKind::Binary:
    case PyKind::Bool:
    case PyKind::Conditional:
        return ofFirstKnown(node);
    case PyKind::Walrus:
        return typeOf(facts.py.child(node, PyRole::Value));
    case PyKind::String:
    case PyKind::Concat:
    case PyKind::Number:
    case PyKind::List:
    case PyKind::Dict:
    case PyKind::Tuple:
    case PyKind::Set:
    case PyKind::Comprehension:
    case PyKind::True:
    case PyKind::False:
    case PyKind::None:
    case PyKind::Compare:
        return {TypeKind::Value};
    default:
        return Type::unseen(Unseen::Expression);
    }
}

/// `a | b`, `a or b`, `a if x else b`: the first of the two that is a recordset says it. `a and b`
/// is `b`, and the condition says nothing.
Type Resolver::ofFirstKnown(PyId node) {
    const PyTree &tree = facts.py;
    PyId first = tree.firstChild(node);
    PyId second = first == noNode ? noNode : tree.nextSibling(first);
    if (tree[node].kind == PyKind::Conditional && second != noNode)
        second = tree.nextSibling(second);
    if (tree[node].kind == PyKind::Bool && text(node) == "and")
        return typeOf(second);
    Type type = typeOf(first);
    if (type.isRecords())
        return type;
    Type other = typeOf(second);
    return other.isRecords() || type.kind == TypeKind::Unknown ? other : type;
}

Type Resolver::ofName(PyId node) {
    if (const Binding *binding = bindings.ofName(node))
        return ofBinding(*binding);
    if (PyId param = bindings.parameter(node); param != noNode)
        return ofParameter(param);
    if (foreign.contains(facts.py[node].str.value))
        return {TypeKind::Value};
    llvm::StringRef name = text(node);
    if (name == "env")
        return {TypeKind::Env, 0, {}, Confidence::Likely};
    if (name == "request")
        return {TypeKind::Request, 0, {}, Confidence::Likely};
    return Type::unseen(Unseen::Name);
}

/// A part of `a, b = …` or of `for a, b in …`: followed through enumerate(), zip() and tuples.
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
    if (tree[value].kind != PyKind::Call || tree[value + 1].kind != PyKind::Name)
        return Type::unseen(Unseen::Element);
    PyId args = tree.child(value, PyKind::Args);
    llvm::StringRef function = text(value + 1);
    Type type;
    if (function == "enumerate" && part == 1)
        type = typeOf(nth(args, 0));
    else if (function == "zip")
        type = typeOf(nth(args, part));
    return type.isRecords() ? type : Type::unseen(Unseen::Element);
}

Type Resolver::ofBinding(const Binding &binding) {
    if (binding.part >= 0)
        return binding.value == noNode ? Type::unseen(Unseen::Target) : ofPart(binding);
    if (binding.value == noNode)
        return Type::unseen(Unseen::Target);
    Type type = typeOf(binding.value);
    if (binding.element && !type.isRecords())
        return type.why == Unseen::Nothing ? Type::unseen(Unseen::Element) : Type::unseen(type.why);
    return type;
}

Type Resolver::ofParameter(PyId param) {
    const PyTree &tree = facts.py;
    PyId function = tree[tree[param].parent].parent;
    bool first = tree[param].parent + 1 == param;
    if (tree[function].kind == PyKind::Lambda)
        return first ? ofLambdaParameter(function) : Type::unseen(Unseen::LambdaParameter);
    llvm::StringRef name = text(param);
    if (name == "cr")
        return {TypeKind::Cursor, 0, {}, Confidence::Likely};
    if (name == "env")
        return {TypeKind::Env, 0, {}, Confidence::Likely};
    if (!first || name != "self")
        return Type::unseen(Unseen::Parameter);
    // Only a method directly in the class: a nested function has a `self` of its own.
    PyId outer = tree[function].parent;
    while (outer != noNode && tree[outer].kind != PyKind::Function &&
           tree[outer].kind != PyKind::Class)
        outer = tree[outer].parent;
    Type model =
        outer != noNode && tree[outer].kind == PyKind::Class ? enclosingModel(function) : Type{};
    return model.isRecords() ? model : Type::unseen(Unseen::Self);
}

/// records.filtered(lambda r: …), .mapped and .sorted: the parameter is a record.
Type Resolver::ofLambdaParameter(PyId lambda) {
    const PyTree &tree = facts.py;
    PyId parent = tree[lambda].parent;
    while (parent != noNode && tree[parent].kind != PyKind::Call)
        parent = tree[parent].parent;
    if (parent == noNode)
        return Type::unseen(Unseen::LambdaParameter);
    PyId func = parent + 1;
    if (tree[func].kind != PyKind::Attr)
        return Type::unseen(Unseen::LambdaParameter);
    llvm::StringRef method = text(func);
    if (method != "filtered" && method != "mapped" && method != "sorted" && method != "grouped")
        return Type::unseen(Unseen::LambdaParameter);
    Type object = typeOf(func + 1);
    if (object.kind == TypeKind::Super)
        object.kind = TypeKind::Records;
    return object.isRecords() ? object : Type::unseen(object.why);
}

Type Resolver::ofAttributeBinding(PyId attr) {
    const Binding *binding = bindings.ofAttribute(attr);
    return binding ? ofBinding(*binding) : Type::unseen(Unseen::Attribute);
}

Type Resolver::ofAttr(PyId node) {
    PyId object = node + 1;
    llvm::StringRef name = text(node);
    Type type = typeOf(object);
    if (name == "env")
        return {TypeKind::Env,
                0,
                {},
                type.isRecords() || type.kind == TypeKind::Request ? Confidence::Certain
                                                                   : Confidence::Likely};
    if (name == "pool")
        return {TypeKind::Pool};
    switch (type.kind) {
    case TypeKind::Env:
        return llvm::StringSwitch<Type>(name)
            .Case("user", {TypeKind::Records, hashText("res.users"), "res.users"})
            .Cases("company", "companies",
                   {TypeKind::Records, hashText("res.company"), "res.company"})
            .Case("cr", {TypeKind::Cursor})
            .Default({TypeKind::Value});
    case TypeKind::Records:
    case TypeKind::Super:
        return ofField(type, name, facts.strings.hash(facts.py[node].str));
    case TypeKind::Unknown:
        return facts.py[object].kind == PyKind::Name ? ofAttributeBinding(node) : type;
    case TypeKind::Value:
        return type;
    default:
        return {};
    }
}

/// Fields of every model, and what a record says of itself.
static Type ofEveryField(llvm::StringRef field) {
    return llvm::StringSwitch<Type>(field)
        .Case("_cr", {TypeKind::Cursor})
        .Cases("id", "ids", "_context", "_uid", "_name", "_table", "display_name", "create_date",
               "write_date", {TypeKind::Value})
        .Cases("create_uid", "write_uid", {TypeKind::Records, hashText("res.users"), "res.users"})
        .Default({});
}

Type Resolver::ofField(const Type &object, llvm::StringRef field, uint64_t fieldHash) {
    if (Type type = ofEveryField(field); type.kind != TypeKind::Unknown)
        return type;
    if (object.modelHash) {
        auto [at, isNew] = fieldViews.try_emplace(hashCombine(object.modelHash, fieldHash));
        if (isNew)
            at->second = world.field(object.modelHash, fieldHash);
        const FieldView &view = at->second;
        if (!view.comodel.empty())
            return {TypeKind::Records, hashText(view.comodel), view.comodel};
        if (view.known && !looksRelational(field))
            return {TypeKind::Value};
    }
    // The name alone: a relational field by convention, of a model that is not known here.
    Unseen why = object.modelHash ? Unseen::Field : object.why;
    return looksRelational(field) ? Type::someRecords(why) : Type::unseen(why);
}

Type Resolver::ofPath(Type object, llvm::StringRef path) {
    while (!path.empty() && object.isRecords()) {
        llvm::StringRef field;
        std::tie(field, path) = path.split('.');
        object = ofField(object, field, hashText(field));
    }
    return object;
}

llvm::StringRef Resolver::firstConstantArgument(PyId call) const {
    const PyTree &tree = facts.py;
    PyId args = tree.child(call, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    bool constant = first != noNode &&
                    (tree[first].kind == PyKind::String || tree[first].kind == PyKind::Concat);
    return constant ? text(first) : llvm::StringRef();
}

/// super(), env(), getattr() with a constant, and functions that hand on what they are given.
Type Resolver::ofFunctionCall(PyId node) {
    const PyTree &tree = facts.py;
    llvm::StringRef name = text(node + 1);
    if (name == "super") {
        Type model = enclosingModel(node);
        return model.isRecords() ? Type{TypeKind::Super, model.modelHash, model.model} : Type{};
    }
    PyId args = tree.child(node, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    bool handsOn = llvm::StringSwitch<bool>(name)
                       .Cases("reversed", "sorted", "list", "tuple", "iter", "next", true)
                       .Default(false);
    if (handsOn && first != noNode) {
        Type type = typeOf(first);
        return type.isRecords() ? type : Type::unseen(type.why);
    }
    PyId second = first == noNode ? noNode : tree.nextSibling(first);
    if (name == "getattr" && second != noNode) {
        if (tree[second].kind != PyKind::String)
            return Type::unseen(Unseen::DynamicName);
        Type object = typeOf(first);
        return object.isRecords() ? ofField(object, text(second), hashText(text(second))) : object;
    }
    Type callee = typeOf(node + 1);
    return callee.kind == TypeKind::Env ? callee : Type::unseen(Unseen::Function);
}

/// What a method returns that this file defines on the model or on what the model inherits.
Type Resolver::ofOwnMethod(const Type &object, PyId call) {
    if (!object.modelHash || methods.empty())
        return Type::unseen(Unseen::Method);
    uint64_t name = facts.strings.hash(facts.py[call + 1].str);
    Type found;
    for (uint64_t owner : world.lineage(object.modelHash)) {
        auto defined = methods.find(hashCombine(owner, name));
        if (defined == methods.end())
            continue;
        for (PyId function : defined->second)
            if (Type type = ofReturns(function); type.isRecords())
                found = type;
        break;
    }
    return found.isRecords() ? found : Type::unseen(Unseen::Method);
}

/// The records that all returns of the function agree on; empty ones (False, None) are passed over.
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
        if (!type.isRecords() || (found.isRecords() && found.modelHash != type.modelHash))
            return {};
        found = type;
    }
    found.kind = found.isRecords() ? TypeKind::Records : found.kind;
    return found;
}

Type Resolver::ofCall(PyId node) {
    const PyTree &tree = facts.py;
    PyId func = node + 1;
    if (func >= tree[node].next)
        return {};
    if (tree[func].kind == PyKind::Name)
        return ofFunctionCall(node);
    if (tree[func].kind != PyKind::Attr)
        return {};
    Type object = typeOf(func + 1);
    llvm::StringRef method = text(func);
    switch (object.kind) {
    case TypeKind::Records:
    case TypeKind::Super:
        return ofMethodCall(object, method, node);
    case TypeKind::Env:
        if (method != "ref")
            return Type::unseen(Unseen::Method);
        if (llvm::StringRef model = world.recordModel(firstConstantArgument(node)); !model.empty())
            return {TypeKind::Records, hashText(model), model};
        return Type::someRecords(Unseen::Reference);
    case TypeKind::Pool:
        if (llvm::StringRef model = firstConstantArgument(node); method == "get" && !model.empty())
            return {TypeKind::Records, hashText(model), model};
        return Type::unseen(Unseen::DynamicModel);
    case TypeKind::Unknown:
        return object;
    default:
        return Type::unseen(Unseen::Method);
    }
}

Type Resolver::ofMethodCall(const Type &object, llvm::StringRef method, PyId call) {
    Type same = object;
    same.kind = TypeKind::Records;
    switch (methodGives(method)) {
    case Gives::Same:
        return same;
    case Gives::Value:
        return {TypeKind::Value};
    case Gives::Mapped: {
        llvm::StringRef path = firstConstantArgument(call);
        return path.empty() ? Type::unseen(Unseen::Method) : ofPath(same, path);
    }
    case Gives::Other:
        return ofOwnMethod(object, call);
    }
    return {};
}

/// records[0] and records[:5] are records of the same model, records['x'] is the value of a field;
/// of records[name] nothing is known.
Type Resolver::ofIndexed(const Type &object, PyId key) {
    switch (facts.py[key].kind) {
    case PyKind::Number:
    case PyKind::Unary:
    case PyKind::Slice:
        return {TypeKind::Records, object.modelHash, object.model, object.confidence};
    case PyKind::String:
        return ofField(object, text(key), hashText(text(key)));
    default:
        return Type::unseen(Unseen::DynamicName);
    }
}

Type Resolver::ofSubscript(PyId node) {
    const PyTree &tree = facts.py;
    PyId value = tree.firstChild(node);
    Type type = typeOf(value);
    PyId key = value == noNode ? noNode : tree.nextSibling(value);
    if (key == noNode)
        return {};
    if (type.isRecords())
        return ofIndexed(type, key);
    bool registry = type.kind == TypeKind::Env || type.kind == TypeKind::Pool;
    if (!registry)
        return type.why == Unseen::Nothing ? Type::unseen(Unseen::Element) : Type::unseen(type.why);
    if (tree[key].kind != PyKind::String)
        return Type::someRecords(Unseen::DynamicModel, type.confidence);
    return {TypeKind::Records, hashText(text(key)), text(key), type.confidence};
}

std::string Resolver::because(PyId expression, llvm::StringRef source) {
    Type type = typeOf(expression);
    const PyNode &node = facts.py[expression];
    llvm::StringRef code = source.slice(node.begin, node.end);
    size_t cut = 57; // not inside of a character
    while (code.size() > 60 && (static_cast<unsigned char>(code[cut]) & 0xC0) == 0x80)
        --cut;
    std::string shown = (code.size() > 60 ? code.take_front(cut).str() + "…" : code.str());
    for (char &c : shown)
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    if (!type.isRecords())
        return "What `" + shown + "` is could not be seen: matched by name";
    if (type.kind == TypeKind::Super)
        return "`super()` of model '" + type.model.str() + "'";
    if (type.model.empty())
        return "`" + shown + "` is a recordset, by its name or how it is made";
    return "`" + shown + "` is a recordset of '" + type.model.str() + "'";
}

} // namespace uplift
