#include "analyzer/match/compared_values.h"

namespace uplift {

namespace {

/// A value that the target does not have: a comparison is never true, an assignment fails.
void addValue(FileMatcher &matcher, PyId text, uint64_t model, uint64_t field, bool compared) {
    const FileFacts &facts = matcher.facts;
    auto because = [&] { return "The model is '" + matcher.world.modelName(model).str() + "'"; };
    Use use{{},
            compared ? UseKind::Read : UseKind::Write,
            facts.py.token(facts.strings, text),
            Confidence::Certain,
            because};
    use.failsQuietly = compared;
    for (uint64_t owner : matcher.world.fieldOwners(model)) {
        use.symbol =
            symbolId(Subject::FieldValue, owner, field, facts.strings.hash(facts.py[text].str));
        if (!matcher.table.find(use.symbol).empty())
            return matcher.add(use);
    }
}

/// 'x', or each of ('x', 'y').
void addValues(FileMatcher &matcher, PyId node, uint64_t model, uint64_t field, bool compared) {
    const PyTree &tree = matcher.facts.py;
    if (tree[node].kind == PyKind::String)
        return addValue(matcher, node, model, field, compared);
    if (tree[node].kind != PyKind::Tuple && tree[node].kind != PyKind::List &&
        tree[node].kind != PyKind::Set)
        return;
    forEachChild(tree, node, [&](PyId element) {
        if (tree[element].kind == PyKind::String)
            addValue(matcher, element, model, field, compared);
    });
}

bool concerns(const FileMatcher &matcher, uint64_t model, uint64_t field) {
    return model && !matcher.table.ofMember(Subject::FieldValue, field).empty() &&
           !matcher.world.ownsField(model, field);
}

} // namespace

void addComparedValues(FileMatcher &matcher, PyId operand, uint64_t model, uint64_t field) {
    const PyTree &tree = matcher.facts.py;
    PyId around = tree[operand].parent;
    if (around == noNode || !concerns(matcher, model, field))
        return;
    if (tree[around].kind == PyKind::Compare)
        forEachChild(tree, around, [&](PyId other) {
            if (other != operand)
                addValues(matcher, other, model, field, true);
        });
    if (tree[around].kind == PyKind::Assign && tree[operand].role == PyRole::Left)
        if (PyId value = tree.child(around, PyRole::Right); value != noNode)
            addValues(matcher, value, model, field, false);
}

void addLeafValues(FileMatcher &matcher, PyId path, uint64_t model, uint64_t field) {
    const PyTree &tree = matcher.facts.py;
    PyId op = path == noNode ? noNode : tree.nextSibling(path);
    PyId value = op == noNode ? noNode : tree.nextSibling(op);
    if (value != noNode && concerns(matcher, model, field))
        addValues(matcher, value, model, field, true);
}

PyId nodeAt(const PyTree &tree, PyKind kind, uint32_t offset) {
    for (PyId at = tree.firstFrom(offset); at < tree.nodes.size() && tree[at].begin == offset; ++at)
        if (tree[at].kind == kind)
            return at;
    return noNode;
}

} // namespace uplift
