#include "analyzer/match/signature.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

/// "a=" → "a"; "*args" and "**kw" keep their stars.
llvm::StringRef bare(llvm::StringRef parameter) {
    return parameter.trim().split('=').first;
}

bool has(llvm::ArrayRef<std::string> parameters, llvm::StringRef name) {
    return llvm::any_of(parameters, [&](const std::string &p) { return bare(p) == name; });
}

size_t positionalCount(llvm::ArrayRef<std::string> parameters) {
    size_t count = 0;
    for (llvm::StringRef parameter : parameters) {
        if (parameter.startswith("*"))
            return parameter == "*" || parameter.startswith("**") ? count : ~size_t(0);
        ++count;
    }
    return count;
}

bool onlyOld(const Change &change, llvm::StringRef name) {
    return has(change.oldParams, name) && !has(change.newParams, name);
}

} // namespace

bool definitionIsOld(const Change &change, llvm::StringRef parameters) {
    llvm::SmallVector<llvm::StringRef, 8> own;
    parameters.split(own, ',', -1, false);
    llvm::SmallVector<llvm::StringRef, 8> names;
    for (llvm::StringRef parameter : own)
        if (llvm::StringRef name = bare(parameter);
            !name.empty() && name != "self" && name != "cls")
            names.push_back(name);
    if (llvm::any_of(names, [&](llvm::StringRef name) { return onlyOld(change, name); }))
        return true;
    // Nothing went away: the old list as it was lacks what the new one passes.
    bool grew = llvm::any_of(change.newParams,
                             [&](const std::string &p) { return !has(change.oldParams, bare(p)); });
    if (!grew || names.size() != change.oldParams.size())
        return false;
    return llvm::all_of(llvm::zip(names, change.oldParams), [](const auto &pair) {
        return std::get<0>(pair) == bare(std::get<1>(pair));
    });
}

namespace {

/// True where the positional argument at `i` now goes to another parameter: there is none any more,
/// or the two lists have the parameters in another order. A parameter that only got a new name
/// still takes the same argument.
bool landsElsewhere(const Change &change, size_t i) {
    if (i >= positionalCount(change.newParams))
        return true;
    if (i >= change.oldParams.size() || i >= change.newParams.size())
        return false;
    llvm::StringRef old = bare(change.oldParams[i]), now = bare(change.newParams[i]);
    return old != now && (has(change.newParams, old) || has(change.oldParams, now));
}

} // namespace

PyId oldArgument(const Change &change, const FileFacts &facts, PyId call) {
    const PyTree &tree = facts.py;
    PyId args = tree.child(call, PyKind::Args);
    if (args == noNode)
        return noNode;
    size_t positional = 0;
    for (PyId arg = args + 1; arg < tree[args].next; arg = tree[arg].next) {
        PyKind kind = tree[arg].kind;
        if (kind == PyKind::Star || kind == PyKind::DoubleStar)
            return noNode;
        if (kind == PyKind::Keyword && onlyOld(change, facts.text(tree[arg].str)))
            return arg;
        if (kind != PyKind::Keyword && landsElsewhere(change, positional++))
            return call;
    }
    return noNode;
}

} // namespace uplift
