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

bool takesAnyKeyword(llvm::ArrayRef<std::string> parameters) {
    return llvm::any_of(parameters,
                        [](const std::string &p) { return llvm::StringRef(p).startswith("**"); });
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

PyId oldArgument(const Change &change, const FileFacts &facts, PyId call) {
    const PyTree &tree = facts.py;
    PyId args = tree.child(call, PyKind::Args);
    if (args == noNode)
        return noNode;
    PyId found = noNode;
    size_t positional = 0;
    bool unpacks = false;
    forEachChild(tree, args, [&](PyId arg) {
        PyKind kind = tree[arg].kind;
        if (kind == PyKind::Keyword && found == noNode &&
            onlyOld(change, facts.text(tree[arg].str)))
            found = arg;
        unpacks |= kind == PyKind::Star || kind == PyKind::DoubleStar;
        positional += kind != PyKind::Keyword && kind != PyKind::DoubleStar;
    });
    if (found != noNode || unpacks || takesAnyKeyword(change.newParams))
        return found;
    return positional > positionalCount(change.newParams) ? call : noNode;
}

} // namespace uplift
