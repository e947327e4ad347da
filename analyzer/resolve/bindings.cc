#include "analyzer/resolve/bindings.h"

#include <algorithm>

namespace uplift {

namespace {

/// Bindings that a use looks back over: generated files set one name thousands of times.
constexpr unsigned maxLookBack = 64;

} // namespace

PyId enclosing(const PyTree &tree, PyId node, PyKind a, PyKind b) {
    while (node != noNode && tree[node].kind != a && tree[node].kind != b)
        node = tree[node].parent;
    return node;
}

Bindings::Bindings(const PyTree &tree, const StringTable &strings) : tree(tree), strings(strings) {
    for (PyId node = 0; node < tree.nodes.size(); ++node)
        collect(node);
}

void Bindings::collect(PyId node) {
    switch (tree[node].kind) {
    case PyKind::Assign: {
        PyId value = tree.child(node, PyRole::Right);
        // a = b = c: both names have the value of the innermost assignment
        while (value != noNode && tree[value].kind == PyKind::Assign)
            value = tree.child(value, PyRole::Right);
        PyId target = tree.child(node, PyRole::Left);
        bind(target, value, false);
        if (target != noNode && tree[target].kind == PyKind::Subscript)
            store(target + 1, value);
        break;
    }
    case PyKind::For:
    case PyKind::CompFor:
        bind(tree.child(node, PyRole::Left), tree.child(node, PyRole::Right), true);
        break;
    case PyKind::WithItem:
        enter(node);
        break;
    case PyKind::Except:
        bind(tree.child(node, PyRole::Alias), noNode, false);
        break;
    case PyKind::Call:
        collectCall(node);
        break;
    case PyKind::Attr:
        if (tree[node + 1].kind == PyKind::Name)
            taken[{tree[node + 1].str.value,
                   enclosing(tree, node, PyKind::Function, PyKind::Lambda)}]
                .push_back(node);
        break;
    case PyKind::Walrus:
        bind(tree.child(node, PyRole::Name), tree.child(node, PyRole::Value), false);
        break;
    default:
        break;
    }
}

void Bindings::enter(PyId item) {
    PyId target = tree.child(item, PyRole::Alias);
    PyId value = tree.firstChild(item);
    if (target == noNode || tree[target].kind != PyKind::Name || value == target)
        return bind(target, noNode, false);
    PyId scope = enclosing(tree, target, PyKind::Function, PyKind::Lambda);
    names[{tree[target].str.value, scope}].push_back({target, value, scope, false, -1, true});
}

void Bindings::store(PyId container, PyId value) {
    if (tree[container].kind != PyKind::Name || value == noNode)
        return;
    PyId scope = enclosing(tree, container, PyKind::Function, PyKind::Lambda);
    stored[{tree[container].str.value, scope}].push_back({container, value, scope});
}

/// x.append(v), x.add(v), x.setdefault(k, v)
void Bindings::collectCall(PyId call) {
    PyId func = call + 1;
    if (tree[func].kind != PyKind::Attr || tree[func + 1].kind != PyKind::Name)
        return;
    PyId args = tree.child(call, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    if (first == noNode)
        return;
    llvm::StringRef method = strings.text(tree[func].str);
    if (method == "append" || method == "add")
        store(func + 1, first);
    else if (method == "setdefault")
        store(func + 1, tree.nextSibling(first));
}

/// `a, (b, c)`: the names are bound; a and other direct parts to that part of the value.
void Bindings::bindParts(PyId target, PyId value, bool element) {
    int at = 0;
    forEachChild(tree, target, [&](PyId part) {
        if (tree[part].kind == PyKind::Name && value != noNode)
            bind(part, value, element, at);
        ++at;
    });
    for (PyId part = target + 1; part < tree[target].next; ++part) {
        bool direct = tree[part].parent == target && value != noNode;
        if (tree[part].kind == PyKind::Name && !direct && !isPartOfOther(part, target))
            bind(part, noNode, false);
    }
}

/// In `a.b, c[d] = …` neither a nor d is bound.
bool Bindings::isPartOfOther(PyId part, PyId target) const {
    for (PyId at = tree[part].parent; at != target; at = tree[at].parent)
        if (tree[at].kind != PyKind::Tuple && tree[at].kind != PyKind::List &&
            tree[at].kind != PyKind::Star)
            return true;
    return false;
}

void Bindings::bind(PyId target, PyId value, bool element, int part) {
    if (target == noNode)
        return;
    const PyNode &node = tree[target];
    if (node.kind == PyKind::Tuple || node.kind == PyKind::List)
        return bindParts(target, value, element);
    if (node.kind == PyKind::Name) {
        PyId scope = enclosing(tree, target, PyKind::Function, PyKind::Lambda);
        names[{node.str.value, scope}].push_back({target, value, scope, element, part});
    } else if (node.kind == PyKind::Attr && tree[target + 1].kind == PyKind::Name) {
        PyId scope = enclosing(tree, target, PyKind::Class, PyKind::Class);
        attributes[{node.str.value, scope}].push_back({target, value, scope, element, part});
    }
}

/// The last binding before the use, else the first after it (in a loop). In `a = a.parent_id` the
/// second `a` is what it was before. None and False are passed over: where the name is used it
/// holds something else.
const Binding *Bindings::seenFrom(const std::vector<Binding> &all, PyId use) const {
    auto holdsUse = [&](const Binding &binding) {
        return binding.value != noNode && binding.value <= use && use < tree[binding.value].next;
    };
    auto isNothing = [&](const Binding &binding) {
        return binding.value != noNode && binding.part < 0 &&
               (tree[binding.value].kind == PyKind::None ||
                tree[binding.value].kind == PyKind::False);
    };
    auto after = std::lower_bound(all.begin(), all.end(), use,
                                  [](const Binding &b, PyId at) { return b.target < at; });
    const Binding *nothing = nullptr;
    unsigned left = maxLookBack;
    for (auto at = after; at != all.begin() && left--;) {
        --at;
        if (isNothing(*at))
            nothing = nothing ? nothing : &*at;
        else if (!holdsUse(*at))
            return &*at;
    }
    return nothing || after == all.end() || holdsUse(*after) ? nothing : &*after;
}

const Binding *Bindings::ofName(PyId use) const {
    PyId scope = enclosing(tree, use, PyKind::Function, PyKind::Lambda);
    while (true) {
        auto found = names.find({tree[use].str.value, scope});
        if (found != names.end())
            if (const Binding *binding = seenFrom(found->second, use))
                return binding;
        if (scope == noNode)
            return nullptr;
        scope = enclosing(tree, tree[scope].parent, PyKind::Function, PyKind::Lambda);
    }
}

/// Entries of the innermost function around the use that has some.
const std::vector<Binding> *Bindings::find(const Table &table, PyId use) const {
    PyId scope = enclosing(tree, use, PyKind::Function, PyKind::Lambda);
    while (true) {
        auto found = table.find({tree[use].str.value, scope});
        if (found != table.end())
            return &found->second;
        if (scope == noNode)
            return nullptr;
        scope = enclosing(tree, tree[scope].parent, PyKind::Function, PyKind::Lambda);
    }
}

llvm::ArrayRef<Binding> Bindings::allOfName(PyId use) const {
    const std::vector<Binding> *all = find(names, use);
    return all ? llvm::ArrayRef<Binding>(*all) : llvm::ArrayRef<Binding>();
}

llvm::ArrayRef<Binding> Bindings::storedIn(PyId use) const {
    const std::vector<Binding> *all = find(stored, use);
    return all ? llvm::ArrayRef<Binding>(*all) : llvm::ArrayRef<Binding>();
}

llvm::ArrayRef<PyId> Bindings::attributesOf(PyId use) const {
    PyId scope = enclosing(tree, use, PyKind::Function, PyKind::Lambda);
    auto found = taken.find({tree[use].str.value, scope});
    return found == taken.end() ? llvm::ArrayRef<PyId>() : llvm::ArrayRef<PyId>(found->second);
}

PyId Bindings::parameter(PyId use) const {
    PyId scope = enclosing(tree, use, PyKind::Function, PyKind::Lambda);
    for (; scope != noNode;
         scope = enclosing(tree, tree[scope].parent, PyKind::Function, PyKind::Lambda)) {
        PyId params = tree.child(scope, PyKind::Params);
        if (params == noNode)
            continue;
        for (PyId at = params + 1; at < tree[params].next; at = tree[at].next)
            if (tree[at].kind == PyKind::Param && tree[at].str == tree[use].str)
                return at;
    }
    return noNode;
}

const Binding *Bindings::ofAttribute(PyId use) const {
    PyId scope = enclosing(tree, use, PyKind::Class, PyKind::Class);
    auto found = attributes.find({tree[use].str.value, scope});
    if (found == attributes.end() || found->second.front().target == use)
        return nullptr;
    return &found->second.front();
}

} // namespace uplift
