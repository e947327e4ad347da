#include "analyzer/facts/python_facts.h"

#include "analyzer/facts/python_ideas.h"

namespace uplift {

namespace {

/// Kinds of node that facts of definitions begin at.
bool defines(PyKind kind) {
    return kind == PyKind::Class || kind == PyKind::Function || kind == PyKind::Decorator ||
           kind == PyKind::Import || kind == PyKind::ImportFrom || kind == PyKind::Assign;
}

class Walk {
  public:
    Walk(FileFacts &facts, const FileContext &context) : scan(facts, context) {}

    void run() {
        for (PyId id = 0; id < scan.tree.nodes.size(); ++id) {
            while (!scan.scopes.empty() && id >= scan.tree[scan.scopes.back().node].next)
                scan.scopes.pop_back();
            visit(id);
        }
    }

  private:
    void visit(PyId id);
    void definition(PyId id);
    void decorator(PyId id);
    void assignment(PyId id);
    void call(PyId id);
    void chain(PyId id);
    void constantString(PyId id);
    FactId define(PyId id);

    PythonScan scan;
};

/// Writes the fact of a function or class once; decorators ask for it before the walk is there.
FactId Walk::define(PyId id) {
    auto found = scan.definitions.find(id);
    if (found != scan.definitions.end())
        return found->second;
    FactId fact = scan.is(id, PyKind::Class) ? classFacts(scan, id) : functionFacts(scan, id);
    scan.definitions[id] = fact;
    return fact;
}

void Walk::definition(PyId id) {
    FactId fact = define(id);
    bool isFunction = scan.is(id, PyKind::Function);
    StrId model = scan.currentModel();
    if (!isFunction)
        model =
            scan.facts.facts[fact].kind == FactKind::Model ? scan.facts.facts[fact].name : StrId{};
    scan.scopes.push_back({id, fact, model, isFunction});
}

void Walk::decorator(PyId id) {
    PyId decorated = scan.tree[id].parent;
    if (decorated == noNode || !scan.is(decorated, PyKind::Decorated))
        return;
    PyId target = scan.tree.child(decorated, PyKind::Function);
    if (target == noNode)
        target = scan.tree.child(decorated, PyKind::Class);
    if (target != noNode)
        decoratorFacts(scan, id, define(target));
}

/// Assignments in the body of a model class, not those in its methods or in branches below.
void Walk::assignment(PyId id) {
    if (scan.scopes.empty() || scan.scopes.back().isFunction)
        return;
    const PythonScope &scope = scan.scopes.back();
    if (scan.facts.facts[scope.fact].kind == FactKind::Model && scan.tree[id].role != PyRole::Right)
        modelBodyFacts(scan, id, scope.fact);
}

void Walk::call(PyId id) {
    callReferences(scan, id);
    fieldUses(scan, id);
    callPaths(scan, id);
    contextFacts(scan, id);
    executeFacts(scan, id);
}

void Walk::chain(PyId id) {
    PyId parent = scan.tree[id].parent;
    bool outermost = parent == noNode || !scan.is(parent, PyKind::Attr);
    if (outermost)
        qualifiedFact(scan, id);
    if (scan.is(id, PyKind::Attr))
        superFact(scan, id);
}

void Walk::constantString(PyId id) {
    PyId parent = scan.tree[id].parent;
    if (scan.consumed.count(id) || (parent != noNode && scan.is(parent, PyKind::Concat)))
        return;
    sqlFacts(scan, id, false);
    if (!scan.consumed.count(id) && scan.isString(id))
        plainStringReference(scan, id);
}

void Walk::visit(PyId id) {
    const PyNode &node = scan.tree[id];
    if (scan.context.definitionsOnly && !defines(node.kind))
        return node.kind == PyKind::Attr ? superFact(scan, id) : void();
    if ((node.flags & PyPython2) || node.kind == PyKind::Print || node.kind == PyKind::Exec)
        oldSyntaxFact(scan, id);
    switch (node.kind) {
    case PyKind::Class:
    case PyKind::Function:
        return definition(id);
    case PyKind::Decorator:
        return decorator(id);
    case PyKind::Import:
    case PyKind::ImportFrom:
        return importFacts(scan, id);
    case PyKind::Assign:
        return assignment(id);
    case PyKind::Name:
    case PyKind::Attr:
        return chain(id);
    case PyKind::Call:
        return call(id);
    case PyKind::Subscript:
        subscriptReferences(scan, id);
        return contextSubscript(scan, id);
    case PyKind::List:
        return domainFacts(scan, id);
    case PyKind::Tuple:
        return commandUses(scan, id);
    case PyKind::Pair:
        pairReferences(scan, id);
        return contextPair(scan, id);
    case PyKind::String:
    case PyKind::Concat:
        return constantString(id);
    default:
        return;
    }
}

} // namespace

void pythonFacts(FileFacts &facts, const FileContext &context) {
    if (!facts.py.empty())
        Walk(facts, context).run();
}

} // namespace uplift
