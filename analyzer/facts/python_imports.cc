#include "analyzer/facts/python_imports.h"

#include "llvm/ADT/Twine.h"

namespace uplift {

namespace {

bool opensScope(PyKind kind) {
    return kind == PyKind::Function || kind == PyKind::Lambda || kind == PyKind::Comprehension;
}

/// True where a Name is bound: the left side of an assignment or loop, or after `as`.
bool isBound(const PyTree &tree, PyId id) {
    PyId at = id;
    PyId parent = tree[at].parent;
    while (parent != noNode && tree[at].role != PyRole::Left &&
           (tree[parent].kind == PyKind::Tuple || tree[parent].kind == PyKind::List ||
            tree[parent].kind == PyKind::Star)) {
        at = parent;
        parent = tree[at].parent;
    }
    if (parent == noNode)
        return false;
    PyKind kind = tree[parent].kind;
    if (tree[at].role == PyRole::Left)
        return kind == PyKind::Assign || kind == PyKind::For || kind == PyKind::CompFor;
    return tree[at].role == PyRole::Alias && (kind == PyKind::WithItem || kind == PyKind::Except);
}

std::string join(llvm::StringRef module, llvm::StringRef name) {
    if (module.empty() || module.endswith("."))
        return (llvm::Twine(module) + name).str();
    return (llvm::Twine(module) + "." + name).str();
}

} // namespace

PythonImports::PythonImports(FileFacts &facts) : facts(facts), tree(facts.py) {
    collectImports();
    if (!bindings.empty())
        collectHiding();
}

PyId PythonImports::scopeOf(PyId id) const {
    PyId at = tree[id].parent;
    while (at != noNode && at != 0 && !opensScope(tree[at].kind))
        at = tree[at].parent;
    return at == noNode ? 0 : at;
}

void PythonImports::bind(PyId id) {
    llvm::StringRef name = facts.text(tree[id].str);
    PyId parent = tree[id].parent;
    bool from = parent != noNode && tree[parent].kind == PyKind::ImportFrom;
    StrId path =
        from ? facts.strings.intern(join(facts.text(tree[parent].str), name)) : tree[id].str;
    imported[id] = path;
    PyId alias = tree.child(id, PyRole::Alias);
    StrId local = alias != noNode ? tree[alias].str : tree[id].str;
    if (!from && alias == noNode) // `import a.b` binds `a`
        local = path = facts.strings.intern(name.split('.').first);
    PyId scope = scopeOf(id);
    bool inTry = false;
    for (PyId at = parent; at != noNode && at != scope; at = tree[at].parent)
        inTry |= tree[at].kind == PyKind::Try;
    bindings[local.value].push_back({scope, tree[scope].next, path, inTry});
}

void PythonImports::collectImports() {
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        if (tree[id].kind == PyKind::ImportName)
            bind(id);
        else if (tree[id].kind == PyKind::ImportFrom && (tree[id].flags & PyStar))
            imported[id] = facts.strings.intern(join(facts.text(tree[id].str), "*"));
    }
}

void PythonImports::hide(PyId scope, StrId name) {
    auto found = bindings.find(name.value);
    if (scope == 0 || found == bindings.end())
        return;
    for (const Binding &binding : found->second)
        if (binding.begin == scope)
            return;
    found->second.push_back({scope, tree[scope].next, {}});
}

void PythonImports::collectHiding() {
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        const PyNode &node = tree[id];
        if (node.kind != PyKind::Param && node.kind != PyKind::Name)
            continue;
        if (!node.str || !bindings.count(node.str.value))
            continue;
        if (node.kind == PyKind::Name && !isBound(tree, id))
            continue;
        PyId scope = scopeOf(id);
        bool inClassBody = false;
        for (PyId at = node.parent; at != noNode && at != scope; at = tree[at].parent)
            inClassBody |= tree[at].kind == PyKind::Class;
        if (!inClassBody)
            hide(scope, node.str);
    }
}

const PythonImports::Binding *PythonImports::find(PyId name) const {
    auto found = bindings.find(tree[name].str.value);
    if (found == bindings.end())
        return nullptr;
    const Binding *best = nullptr;
    for (const Binding &binding : found->second)
        if (binding.begin <= name && name < binding.end && (!best || binding.begin >= best->begin))
            best = &binding;
    return best;
}

StrId PythonImports::qualified(PyId name) const {
    const Binding *binding = find(name);
    return binding ? binding->qualified : StrId{};
}

bool PythonImports::isOptional(PyId name) const {
    const Binding *binding = find(name);
    return binding && binding->inTry;
}

StrId PythonImports::importedBy(PyId importName) const {
    return imported.lookup(importName);
}

} // namespace uplift
