// What attributes, indexes and operators give; names and calls are in resolver_names.cc and
// resolver_calls.cc.
#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Pairs of a dictionary that are looked at.
constexpr unsigned maxPairs = 16;

/// Deeper chains of names and fields than this are left Unknown: input may hold cycles.
constexpr unsigned maxDepth = 48;

bool looksRelational(llvm::StringRef field) {
    return field.endswith("_id") || field.endswith("_ids");
}

/// A name of another library or of Odoo's framework: what it holds is no recordset. What the
/// project's own files and other addons define may be anything.
bool isForeign(llvm::StringRef imported) {
    return !imported.startswith(".") && !imported.startswith("odoo.addons.") &&
           !imported.startswith("openerp.addons.") && !imported.endswith(".request");
}

llvm::StringRef moduleOf(const Project &project, FileId file) {
    ModuleId id = project.files[file].module;
    return id == noModule ? llvm::StringRef() : llvm::StringRef(project.modules[id].name);
}

/// Fields of every model, and what a record says of itself.
Type ofEveryField(llvm::StringRef field) {
    return llvm::StringSwitch<Type>(field)
        .Case("_cr", {TypeKind::Cursor})
        .Cases("id", "ids", "_context", "_uid", "_name", "_table", "display_name", "create_date",
               "write_date", {TypeKind::Value})
        .Cases("_fields", "_description", "_rec_name", "_order", {TypeKind::Value})
        .Cases("create_uid", "write_uid", Type::records("res.users"))
        .Default({});
}

} // namespace

Resolver::Resolver(const World &world, FileId file, const ProjectTypes *types)
    : world(world),
      facts(world.project.file(file)),
      types(types),
      bindings(facts.py, facts.strings),
      scopes(facts),
      module(moduleOf(world.project.facts().project, file)),
      path(pythonPath(world.project.facts().project, file)) {
    const bool isPackage =
        llvm::StringRef(world.project.facts().project.files[file].path).endswith("__init__.py");
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::Import) {
            llvm::StringRef imported = facts.text(fact.name);
            if (isForeign(imported))
                foreign.insert(fact.owner.value);
            else if (types)
                imports[fact.owner.value] = absoluteName(path, isPackage, imported);
        }
        if (fact.node >= facts.py.nodes.size())
            continue;
        if (fact.kind == FactKind::Model)
            modelOfClass[fact.node] = {TypeKind::Records, facts.strings.hash(fact.name),
                                       facts.text(fact.name), Confidence::Certain};
        if (fact.kind == FactKind::Class)
            classes[fact.node] =
                fact.parent == noFact ? hashText(path + "." + facts.text(fact.name).str()) : 0;
        if (fact.kind == FactKind::Method)
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
        return Type::unseen(Unseen::Expression);
    if (auto found = known.find(expression); found != known.end())
        return found->second;
    known[expression] = Type::unseen(Unseen::Expression); // a cycle sees Unknown
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
    case PyKind::Star:
    case PyKind::Await:
        return typeOf(facts.py.firstChild(node));
    case PyKind::List:
    case PyKind::Tuple:
    case PyKind::Set:
    case PyKind::Dict:
    case PyKind::Comprehension:
        return ofContainer(node);
    case PyKind::String:
    case PyKind::Concat:
    case PyKind::Number:
    case PyKind::True:
    case PyKind::False:
    case PyKind::None:
    case PyKind::Compare:
    case PyKind::Not:
    case PyKind::Unary:
    case PyKind::Lambda:
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
    if (type.holdsRecords() && type.modelHash)
        return type;
    Type other = typeOf(second);
    if (type.isRecords() && !other.modelHash)
        return type;
    return other.holdsRecords() || type.kind == TypeKind::Unknown || type.kind == TypeKind::Value
               ? other
               : type;
}

/// A literal or comprehension: a container of records if its first element is one. The values of a
/// dictionary must all be of one model: one with a value of another is a structure, whose parts
/// are not told from each other here.
Type Resolver::ofContainer(PyId node) {
    const PyTree &tree = facts.py;
    PyId item = tree.firstChild(node);
    if (item == noNode)
        return {TypeKind::Value};
    if (tree[item].kind != PyKind::Pair) {
        Type type = typeOf(item);
        return type.isRecords() ? type.as(TypeKind::List) : Type{TypeKind::Value};
    }
    Type first = typeOf(tree.child(item, PyRole::Value));
    for (unsigned asked = 0; item != noNode; item = tree.nextSibling(item), ++asked) {
        if (tree[item].kind != PyKind::Pair)
            continue; // of a comprehension
        Type type = typeOf(tree.child(item, PyRole::Value));
        if (asked == maxPairs || !type.isRecords() || type.modelHash != first.modelHash)
            return {TypeKind::Value};
    }
    return first.as(TypeKind::Dict);
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
            .Case("user", Type::records("res.users"))
            .Cases("company", "companies", Type::records("res.company"))
            .Case("cr", {TypeKind::Cursor})
            .Default({TypeKind::Value});
    case TypeKind::Records:
    case TypeKind::Super:
        return ofField(type, name, hash(node));
    case TypeKind::Object:
    case TypeKind::Unknown:
        return facts.py[object].kind == PyKind::Name ? ofAttributeBinding(node, type) : type;
    case TypeKind::Value:
        if (name == "request")
            return {TypeKind::Request, 0, {}, Confidence::Likely};
        return type;
    default:
        return Type::unseen(Unseen::Attribute);
    }
}

Type Resolver::ofField(const Type &object, llvm::StringRef field, uint64_t fieldHash) {
    if (Type type = ofEveryField(field); type.kind != TypeKind::Unknown)
        return type;
    if (field == "_origin")
        return object;
    if (object.modelHash) {
        auto [at, isNew] = fieldViews.try_emplace(hashCombine(object.modelHash, fieldHash));
        if (isNew)
            at->second = world.field(object.modelHash, fieldHash);
        const FieldView &view = at->second;
        if (!view.comodel.empty())
            return Type::records(view.comodel, object.confidence);
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

/// records[0] and records[:5] are records of the same model, records['x'] is the value of a field;
/// of records[name] nothing is known.
Type Resolver::ofIndexed(const Type &object, PyId key) {
    PyKind kind = facts.py[key].kind;
    if (object.kind == TypeKind::Dict || (object.kind == TypeKind::List && kind != PyKind::Slice))
        return object.as(TypeKind::Records);
    if (object.kind == TypeKind::List)
        return object;
    switch (kind) {
    case PyKind::Number:
    case PyKind::Unary:
    case PyKind::Slice:
        return object.as(TypeKind::Records);
    case PyKind::String:
        return ofField(object, text(key), hash(key));
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
        return Type::unseen(Unseen::Expression);
    if (type.holdsRecords())
        return ofIndexed(type, key);
    bool registry = type.kind == TypeKind::Env || type.kind == TypeKind::Pool;
    if (!registry)
        return Type::unseen(type.kind == TypeKind::Unknown ? type.why : Unseen::Element);
    if (tree[key].kind != PyKind::String)
        return Type::someRecords(Unseen::DynamicModel, type.confidence);
    return Type::records(text(key), type.confidence);
}

} // namespace uplift
