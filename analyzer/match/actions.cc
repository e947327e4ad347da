// Actions that Python code returns as dictionaries: their keys are fields of the action's model.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

const uint64_t windowAction = hashText("ir.actions.act_window");

class ActionMatcher {
  public:
    explicit ActionMatcher(FileMatcher &matcher)
        : matcher(matcher),
          facts(matcher.facts),
          tree(matcher.facts.py) {}

    void dict(PyId dict);
    void assignment(PyId assign);

  private:
    llvm::StringRef text(PyId node) const {
        return node != noNode && tree[node].kind == PyKind::String ? facts.text(tree[node].str)
                                                                   : llvm::StringRef();
    }
    uint64_t modelOf(PyId dict) const;
    void value(uint64_t model, PyId key, PyId value, Confidence confidence);
    void pairs(const Use &use, uint64_t model, uint64_t field, PyId list);
    void entries(Use use, uint64_t model, uint64_t field, PyId string);

    FileMatcher &matcher;
    const FileFacts &facts;
    const PyTree &tree;
};

/// The model that "type" names; an action of a window is also known by what it opens and how.
uint64_t ActionMatcher::modelOf(PyId dict) const {
    bool opens = false, how = false;
    uint64_t model = 0;
    forEachChild(tree, dict, [&](PyId pair) {
        llvm::StringRef key = text(tree.child(pair, PyRole::Key));
        llvm::StringRef type = text(tree.child(pair, PyRole::Value));
        if (key == "type" && type.startswith("ir.actions."))
            model = hashText(type);
        opens |= key == "res_model";
        how |= key == "view_mode" || key == "views";
    });
    return !model && opens && how ? windowAction : model;
}

/// The values in a text such as "tree,form".
void ActionMatcher::entries(Use use, uint64_t model, uint64_t field, PyId string) {
    Range whole = tree.token(facts.strings, string);
    llvm::StringRef text = matcher.source.slice(whole.begin, whole.end);
    for (llvm::StringRef rest = text; !rest.empty();) {
        auto [entry, after] = rest.split(',');
        llvm::StringRef value = entry.trim();
        uint32_t begin = whole.begin + static_cast<uint32_t>(value.data() - text.data());
        use.token = {begin, begin + static_cast<uint32_t>(value.size())};
        use.symbol = symbolId(Subject::FieldValue, model, field, hashText(value));
        matcher.add(use);
        rest = after;
    }
}

/// `[(view_id, "list"), …]`
void ActionMatcher::pairs(const Use &use, uint64_t model, uint64_t field, PyId list) {
    for (PyId node = list + 1; node < tree[list].next; ++node) {
        PyKind around = tree[tree[node].parent].kind;
        bool second = node != tree[node].parent + 1;
        if (tree[node].kind == PyKind::String && second &&
            (around == PyKind::Tuple || around == PyKind::List))
            entries(use, model, field, node);
    }
}

void ActionMatcher::value(uint64_t model, PyId key, PyId value, Confidence confidence) {
    if (value == noNode || text(key).empty() || !matcher.interesting(tree[key].str))
        return;
    uint64_t field = facts.strings.hash(tree[key].str);
    auto because = [] { return std::string("The dictionary is an action"); };
    Use use{{}, UseKind::Write, {}, confidence, because};
    if (tree[value].kind == PyKind::String)
        entries(use, model, field, value);
    if (tree[value].kind == PyKind::List)
        pairs(use, model, field, value);
}

void ActionMatcher::dict(PyId dict) {
    uint64_t model = modelOf(dict);
    if (!model)
        return;
    forEachChild(tree, dict, [&](PyId pair) {
        PyId key = tree.child(pair, PyRole::Key);
        if (key != noNode)
            value(model, key, tree.child(pair, PyRole::Value), Confidence::Certain);
    });
}

/// `action["views"] = …`: no other values have keys of these names.
void ActionMatcher::assignment(PyId assign) {
    PyId left = tree.child(assign, PyRole::Left);
    if (left == noNode || tree[left].kind != PyKind::Subscript)
        return;
    PyId key = tree.child(left, PyRole::Subscript);
    if (text(key) == "views" || text(key) == "view_mode")
        value(windowAction, key, tree.child(assign, PyRole::Right), Confidence::Likely);
}

} // namespace

void matchActions(FileMatcher &matcher) {
    if (matcher.file.language != Language::Python || !matcher.table.has(Subject::FieldValue))
        return;
    ActionMatcher actions(matcher);
    const PyTree &tree = matcher.facts.py;
    for (PyId node = 0; node < tree.nodes.size(); ++node) {
        if (tree[node].kind == PyKind::Dict)
            actions.dict(node);
        else if (tree[node].kind == PyKind::Assign)
            actions.assignment(node);
    }
}

} // namespace uplift
