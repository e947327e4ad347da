// Plain texts that name a model beside something that says so: compared with, or the value of a
// key or field that is called after models.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

bool holdsModels(const FileFacts &facts, PyId name) {
    if (name == noNode || facts.py[name].kind != PyKind::String)
        return false;
    llvm::StringRef text = facts.text(facts.py[name].str);
    return text.endswith("model") || text.endswith("model_id");
}

/// `active_model == 'x.y'`, `{'default_model': 'x.y'}`, `('model_id', '=', 'x.y')`.
bool isSaid(const FileFacts &facts, PyId text) {
    const PyTree &tree = facts.py;
    PyId parent = tree[text].parent;
    if (parent == noNode)
        return false;
    switch (tree[parent].kind) {
    case PyKind::Compare:
        return true;
    case PyKind::Pair:
        return tree[text].role == PyRole::Value &&
               holdsModels(facts, tree.child(parent, PyRole::Key));
    case PyKind::Tuple:
        return tree.nextSibling(text) == noNode && holdsModels(facts, tree.firstChild(parent));
    default:
        return false;
    }
}

} // namespace

void matchModelTexts(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    if (!matcher.table.has(Subject::Model))
        return;
    for (PyId id = 0; id < facts.py.nodes.size(); ++id) {
        const PyNode &node = facts.py[id];
        if (node.kind != PyKind::String || !matcher.interesting(node.str))
            continue;
        uint64_t model = facts.strings.hash(node.str);
        bool named = facts.text(node.str).contains('.');
        if (!named || matcher.world.ownsModel(model) || !isSaid(facts, id))
            continue;
        Use use{symbolId(Subject::Model, 0, model), UseKind::Reference,
                facts.py.token(facts.strings, id), Confidence::Likely};
        use.failsQuietly = true;
        matcher.add(use);
    }
}

} // namespace uplift
