#include "analyzer/facts/python_ideas.h"

namespace uplift {

namespace {

bool insideTry(const PyTree &tree, PyId id) {
    for (PyId at = tree[id].parent; at != noNode; at = tree[at].parent)
        if (tree[at].kind == PyKind::Try)
            return true;
    return false;
}

/// The text of `from M import *` that names M; the whole statement where it is split over lines.
Range moduleToken(const PythonScan &scan, PyId importFrom) {
    const PyNode &node = scan.tree[importFrom];
    llvm::StringRef text = scan.context.text.slice(node.begin, node.end);
    size_t at = text.drop_front(std::min<size_t>(4, text.size())).find(scan.str(importFrom));
    if (at == llvm::StringRef::npos)
        return {node.begin, node.end};
    uint32_t begin = node.begin + 4 + static_cast<uint32_t>(at);
    return {begin, begin + static_cast<uint32_t>(scan.str(importFrom).size())};
}

llvm::StringRef howUsed(const PyTree &tree, PyId chain) {
    PyId parent = tree[chain].parent;
    if (parent == noNode)
        return "";
    if (tree[parent].role == PyRole::Superclasses)
        return "base";
    if (tree[parent].kind == PyKind::Decorator)
        return "decorator";
    if (tree[chain].role != PyRole::Func)
        return "";
    PyId around = tree[parent].parent;
    bool decorates = around != noNode && tree[around].kind == PyKind::Decorator;
    return decorates ? "decorator" : "call";
}

/// A Name that is only bound here, not used.
bool isTarget(const PyTree &tree, PyId name) {
    PyRole role = tree[name].role;
    PyKind parent = tree[tree[name].parent].kind;
    return role == PyRole::Name || role == PyRole::Alias ||
           (role == PyRole::Left && (parent == PyKind::Assign || parent == PyKind::For));
}

} // namespace

void importFacts(PythonScan &scan, PyId import) {
    uint16_t flags = insideTry(scan.tree, import) ? FactInTry : 0;
    if (scan.tree[import].flags & PyStar) {
        scan.addAt(moduleToken(scan, import), FactKind::Import, scan.imports.importedBy(import),
                   scan.intern(""), {}, import, noFact, flags);
        return;
    }
    forEachChild(scan.tree, import, [&](PyId name) {
        if (!scan.is(name, PyKind::ImportName))
            return;
        PyId alias = scan.tree.child(name, PyRole::Alias);
        StrId local = alias != noNode ? scan.tree[alias].str : scan.tree[name].str;
        if (alias == noNode && scan.is(import, PyKind::Import))
            local = scan.intern(scan.str(name).split('.').first);
        scan.add(FactKind::Import, scan.imports.importedBy(name), local, {}, name, noFact, flags);
    });
}

void qualifiedFact(PythonScan &scan, PyId chain) {
    PyId base = chain;
    while (scan.is(base, PyKind::Attr))
        base = scan.tree.firstChild(base);
    if (!scan.is(base, PyKind::Name) || !scan.imports.qualified(base))
        return;
    if (base == chain && isTarget(scan.tree, chain))
        return;
    const PyNode &node = scan.tree[chain];
    scan.addAt({node.begin, node.end}, FactKind::Qualified, scan.intern(scan.qualified(chain)),
               scan.intern(howUsed(scan.tree, chain)), {}, chain, scan.currentFunction(),
               scan.imports.isOptional(base) ? FactInTry : 0);
}

void superFact(PythonScan &scan, PyId attribute) {
    PyId object = scan.tree.firstChild(attribute);
    if (!scan.is(object, PyKind::Call) || scan.calledName(object) != "super" ||
        scan.receiver(object) != noNode)
        return;
    FactId method = scan.currentFunction();
    scan.add(FactKind::SuperCall, scan.tree[attribute].str, scan.currentModel(), {}, attribute,
             method);
    if (method != noFact)
        scan.facts.facts[method].flags |= FactCallsSuper;
}

} // namespace uplift
