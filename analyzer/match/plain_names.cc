// What is looked up by its name alone: manifest keys, files, hooks, class attributes, context
// keys, names in expressions, domain operators, old syntax.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

void addName(FileMatcher &matcher, Subject subject, llvm::StringRef owner, StrId name, UseKind kind,
             Range token, const Fact *definition = nullptr) {
    if (!matcher.interesting(name))
        return;
    uint64_t ownerHash = owner.empty() ? 0 : hashText(owner);
    Use use{symbolId(subject, ownerHash, matcher.facts.strings.hash(name)), kind, token};
    use.definition = definition;
    matcher.add(use);
}

/// Uses of the parameters of a hook in its body.
void addParameterUses(FileMatcher &matcher, const Fact &hook, Use use) {
    const PyTree &tree = matcher.facts.py;
    PyId params = tree.child(hook.node, PyKind::Params),
         body = tree.child(hook.node, PyKind::Block);
    if (params == noNode || body == noNode)
        return;
    llvm::SmallVector<StrId, 4> names;
    forEachChild(tree, params, [&](PyId param) {
        if (tree.child(param, PyRole::Default) == noNode)
            names.push_back(tree[param].str);
    });
    use.kind = UseKind::Read;
    for (PyId node = body; node < tree[body].next; ++node) {
        if (tree[node].kind != PyKind::Name || !llvm::is_contained(names, tree[node].str))
            continue;
        use.token = tree.token(matcher.facts.strings, node);
        matcher.add(use);
    }
}

/// The function that a manifest names as a hook, where the module defines it.
void addHook(FileMatcher &matcher, const Fact &fact) {
    uint64_t name = matcher.facts.strings.hash(fact.name);
    llvm::StringRef hook = matcher.index.hookOf(matcher.file.module, name);
    if (hook.empty() || fact.parent != noFact)
        return;
    Use use{symbolId(Subject::Hook, 0, hashText(hook)), UseKind::Define, fact.token};
    use.definition = &fact;
    matcher.add(use);
    addParameterUses(matcher, fact, use);
}

void addExpressionName(FileMatcher &matcher, const Fact &fact) {
    llvm::StringRef scope = matcher.facts.text(fact.owner).split(':').first;
    addName(matcher, Subject::EvalName, scope, fact.name, UseKind::Read, fact.token);
}

/// The bundle whose list an asset stands in, at the bundle's name.
void addBundle(FileMatcher &matcher, const Fact &fact) {
    if (!matcher.interesting(fact.owner))
        return;
    const PyTree &tree = matcher.facts.py;
    for (PyId at = fact.node; at != noNode; at = tree[at].parent) {
        PyId key = tree[at].kind == PyKind::Pair ? tree.child(at, PyRole::Key) : noNode;
        if (key != noNode && tree[key].str == fact.owner)
            return addName(matcher, Subject::ManifestKey, "", fact.owner, UseKind::Define,
                           tree.token(matcher.facts.strings, key));
    }
}

void addFact(FileMatcher &matcher, const Fact &fact) {
    switch (fact.kind) {
    case FactKind::ManifestKey:
        return addName(matcher, Subject::ManifestKey, "", fact.name, UseKind::Define, fact.token);
    case FactKind::Asset:
        return addBundle(matcher, fact);
    case FactKind::Hook:
        // Removed hooks are found where the manifest names them; changed ones at the function.
        return addName(matcher, Subject::Hook, "", fact.name, UseKind::Reference, fact.token);
    case FactKind::ExternalDependency:
        if (matcher.facts.text(fact.value) == "python")
            addName(matcher, Subject::ExternalDependency, "", fact.name, UseKind::Depend,
                    fact.token);
        return;
    case FactKind::Function:
        return addHook(matcher, fact);
    case FactKind::ClassAttribute:
        return addName(matcher, Subject::ClassAttribute, "", fact.name, UseKind::Define,
                       fact.token);
    case FactKind::ContextKey:
        return addName(matcher, Subject::ContextKey, "", fact.name, UseKind::Write, fact.token);
    case FactKind::EvalName:
        return addExpressionName(matcher, fact);
    case FactKind::DomainLeaf:
        return addName(matcher, Subject::DomainOperator, "", fact.value, UseKind::Read, fact.token);
    case FactKind::OldSyntax:
        return addName(matcher, Subject::Syntax, "python", fact.name, UseKind::Define, fact.token);
    default:
        return;
    }
}

/// The first line with something on it: a file's own name stands nowhere in it.
Range firstLine(llvm::StringRef source) {
    size_t begin = std::min(source.find_first_not_of(" \t\r\n"), source.size());
    size_t end = std::min(source.find_first_of("\r\n", begin), source.size());
    return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

} // namespace

void matchPlainNames(FileMatcher &matcher) {
    for (const Fact &fact : matcher.facts.facts)
        addFact(matcher, fact);
    uint64_t name = hashText(llvm::sys::path::filename(matcher.file.path));
    if (matcher.table.names(name))
        matcher.add({symbolId(Subject::File, 0, name), UseKind::Define, firstLine(matcher.source)});
}

} // namespace uplift
