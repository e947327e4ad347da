#include "analyzer/match/ported.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

bool endsWithOne(llvm::StringRef text, llvm::ArrayRef<std::string> endings) {
    return llvm::any_of(endings, [&](llvm::StringRef ending) { return text.endswith(ending); });
}

PyId lastPositional(const PyTree &tree, PyId call) {
    PyId args = tree.child(call, PyKind::Args), last = noNode;
    if (args == noNode)
        return noNode;
    for (PyId arg = args + 1; arg < tree[args].next; arg = tree[arg].next)
        if (tree[arg].kind != PyKind::Keyword && tree[arg].kind != PyKind::DoubleStar)
            last = arg;
    return last;
}

/// `records.sudo().read()`: the records come from a method in the list.
bool receiverIsPorted(const Change &change, const FileFacts &facts, PyId call) {
    const PyTree &tree = facts.py;
    for (PyId node = call + 1; node < tree[call].next; ++node) {
        PyKind kind = tree[node].kind;
        if (kind != PyKind::Attr && kind != PyKind::Call)
            return false;
        if (kind == PyKind::Attr && tree[node].role == PyRole::Func && node != call + 1 &&
            llvm::is_contained(change.ported, facts.text(tree[node].str)))
            return true;
    }
    return false;
}

bool callIsPorted(const Change &change, const FileFacts &facts, PyId call) {
    const PyTree &tree = facts.py;
    PyId argument = lastPositional(tree, call);
    if (argument == noNode)
        return false;
    for (PyId node = argument; node < tree[argument].next; ++node)
        if (tree[node].kind == PyKind::String &&
            endsWithOne(facts.text(tree[node].str), change.ported))
            return true;
    return false;
}

/// `return self._search(…)` of a method in the list, or a call of a function in it.
bool callsOne(const Change &change, const FileFacts &facts, PyId called) {
    const PyTree &tree = facts.py;
    if (tree[called].role != PyRole::Func)
        return false;
    bool returned = tree[tree[tree[called].parent].parent].kind == PyKind::Return;
    bool counts =
        tree[called].kind == PyKind::Name || (tree[called].kind == PyKind::Attr && returned);
    llvm::StringRef name = facts.text(tree[called].str);
    return counts && name != "super" && llvm::is_contained(change.ported, name);
}

/// Every return is `return super().method(…)`, and there is one.
bool onlyForwards(const FileFacts &facts, PyId function) {
    const PyTree &tree = facts.py;
    bool forwards = false;
    for (PyId node = function + 1; node < tree[function].next; ++node) {
        if (tree[node].kind != PyKind::Return)
            continue;
        PyId call = node + 1, method = node + 2, super = node + 3;
        forwards = super + 1 < tree[node].next && tree[call].kind == PyKind::Call &&
                   tree[method].kind == PyKind::Attr && tree[super].kind == PyKind::Call &&
                   tree[method].str == tree[function].str &&
                   facts.text(tree[super + 1].str) == "super";
        if (!forwards)
            return false;
    }
    return forwards;
}

bool overrideIsPorted(const Change &change, const FileFacts &facts, PyId function) {
    const PyTree &tree = facts.py;
    if (llvm::is_contained(change.ported, "super") && onlyForwards(facts, function))
        return true;
    for (PyId node = function; node < tree[function].next; ++node)
        if (callsOne(change, facts, node))
            return true;
    return false;
}

/// A method that a field's argument names: one of the texts stands in it.
bool callbackIsPorted(const Change &change, const FileFacts &facts, PyId function) {
    const PyTree &tree = facts.py;
    for (PyId node = function; node < tree[function].next; ++node)
        if (tree[node].kind == PyKind::String &&
            llvm::is_contained(change.ported, facts.text(tree[node].str)))
            return true;
    return false;
}

} // namespace

bool isPorted(const Change &change, const FileFacts &facts, PyId call, const Fact *definition) {
    if (change.ported.empty())
        return false;
    if (call != noNode)
        return callIsPorted(change, facts, call) || receiverIsPorted(change, facts, call);
    bool known = definition && definition->node < facts.py.nodes.size();
    if (known && change.symbol.subject == Subject::Argument)
        return callbackIsPorted(change, facts, definition->node);
    return known && overrideIsPorted(change, facts, definition->node);
}

} // namespace uplift
