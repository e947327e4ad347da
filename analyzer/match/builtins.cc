// Names that Python itself gives without an import, and methods of its dictionaries.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

namespace {

/// Names that the file gives a meaning of its own, anywhere.
llvm::DenseSet<uint32_t> boundNames(const PyTree &tree) {
    llvm::DenseSet<uint32_t> bound;
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        const PyNode &node = tree[id];
        bool name =
            node.kind == PyKind::Name &&
            (node.role == PyRole::Left || node.role == PyRole::Alias || node.role == PyRole::Name);
        bool part = node.kind == PyKind::Name && node.parent != noNode &&
                    tree[node.parent].kind == PyKind::Tuple &&
                    tree[node.parent].role == PyRole::Left;
        if (name || part || node.kind == PyKind::Param || node.kind == PyKind::ImportName)
            bound.insert(node.str.value);
    }
    return bound;
}

} // namespace

void matchBuiltins(FileMatcher &matcher) {
    if (matcher.file.language != Language::Python || !matcher.table.has(Subject::Python))
        return;
    const FileFacts &facts = matcher.facts;
    const PyTree &tree = facts.py;
    const uint64_t builtin = hashText("__builtin__"), dict = hashText("dict");
    llvm::DenseSet<uint32_t> bound = boundNames(tree);
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        const PyNode &node = tree[id];
        bool name = node.kind == PyKind::Name && !bound.contains(node.str.value);
        bool method = node.kind == PyKind::Attr && node.role == PyRole::Func;
        if ((!name && !method) || !matcher.interesting(node.str))
            continue;
        Use use{symbolId(Subject::Python, name ? builtin : dict, facts.strings.hash(node.str)),
                method || node.role == PyRole::Func ? UseKind::Call : UseKind::Read,
                tree.token(facts.strings, id)};
        if (method && matcher.resolver.typeOf(id + 1).isRecords())
            continue;
        use.confidence = name ? Confidence::Certain : Confidence::Likely;
        matcher.add(use);
    }
}

} // namespace uplift
