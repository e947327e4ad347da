#include "analyzer/match/signature.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

/// "a=" and "a: str" → "a"; "*args" and "**kw" keep their stars.
llvm::StringRef bare(llvm::StringRef parameter) {
    return parameter.split('=').first.split(':').first.trim();
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

bool isRequired(llvm::StringRef parameter) {
    return !parameter.contains('=') && !parameter.startswith("*");
}

bool takesAnyKeyword(llvm::ArrayRef<std::string> parameters) {
    return llvm::any_of(parameters,
                        [](llvm::StringRef parameter) { return parameter.startswith("**"); });
}

bool onlyOld(const Change &change, llvm::StringRef name) {
    return has(change.oldParams, name) && !has(change.newParams, name);
}

/// f(*args, **kw) takes whatever is given.
bool takesAnything(llvm::ArrayRef<std::string> parameters) {
    return takesAnyKeyword(parameters) && positionalCount(parameters) == ~size_t(0);
}

/// `def f(self, old, added)` for a new list (now, added): as many as the new list has, what is new
/// among them, and only names of before where the new list has another at the same place.
bool takesNewByPosition(const Change &change, llvm::ArrayRef<llvm::StringRef> names) {
    if (names.size() != change.newParams.size())
        return false;
    bool takesAdded = false;
    for (size_t i = 0; i < names.size(); ++i) {
        bool isNew = names[i] == bare(change.newParams[i]);
        bool isOld = i < change.oldParams.size() && names[i] == bare(change.oldParams[i]);
        if (!isNew && !isOld)
            return false;
        takesAdded |= isNew && !has(change.oldParams, names[i]);
    }
    return takesAdded;
}

} // namespace

bool definitionIsOld(const Change &change, llvm::StringRef parameters) {
    // Who wrote a change by hand knows what is passed now; lists alone do not say it.
    if (change.derived && takesAnything(change.newParams))
        return false;
    llvm::SmallVector<llvm::StringRef, 8> own;
    parameters.split(own, ',', -1, false);
    llvm::SmallVector<llvm::StringRef, 8> names;
    size_t required = 0;
    for (llvm::StringRef parameter : own) {
        llvm::StringRef name = bare(parameter);
        if (name.empty() || name == "self" || name == "cls")
            continue;
        names.push_back(name);
        required += isRequired(parameter.trim());
    }
    if (takesNewByPosition(change, names))
        return false;
    if (llvm::any_of(names, [&](llvm::StringRef name) { return onlyOld(change, name); }))
        return true;
    // What a field's argument names is called by position.
    if (change.symbol.subject == Subject::Argument)
        return required > change.newParams.size();
    // Nothing went away: the old list as it was lacks what the new one passes.
    bool grew = llvm::any_of(change.newParams,
                             [&](const std::string &p) { return !has(change.oldParams, bare(p)); });
    if (!grew || names.size() != change.oldParams.size())
        return false;
    return llvm::all_of(llvm::zip(names, change.oldParams), [](const auto &pair) {
        return std::get<0>(pair) == bare(std::get<1>(pair));
    });
}

bool onlyNamesDiffer(const Change &change) {
    if (!change.derived || change.oldParams.size() != change.newParams.size())
        return false;
    return llvm::all_of(llvm::zip(change.oldParams, change.newParams), [&](const auto &pair) {
        llvm::StringRef old = std::get<0>(pair), now = std::get<1>(pair);
        return bare(old) == bare(now) ||
               (isRequired(old) && isRequired(now) && !has(change.newParams, bare(old)) &&
                !has(change.oldParams, bare(now)));
    });
}

PyId oldParameter(const Change &change, const FileFacts &facts, const Fact &definition) {
    const PyTree &tree = facts.py;
    PyId params =
        definition.node < tree.nodes.size() ? tree.child(definition.node, PyKind::Params) : noNode;
    PyId found = noNode;
    if (params != noNode)
        forEachChild(tree, params, [&](PyId param) {
            if (found == noNode && onlyOld(change, facts.text(tree[param].str)))
                found = param;
        });
    return found;
}

namespace {

/// True where the old list cannot take the call: too many arguments, one that it requires is
/// missing, or a keyword that only the new list knows. Such a call is written for the new list.
bool fitsOnlyNew(const Change &change, llvm::ArrayRef<llvm::StringRef> keywords,
                 size_t positional) {
    if (positional > positionalCount(change.oldParams))
        return true;
    for (size_t i = 0; i < change.oldParams.size(); ++i) {
        llvm::StringRef parameter = change.oldParams[i];
        bool given = i < positional, named = llvm::is_contained(keywords, bare(parameter));
        if ((given && named) || (isRequired(parameter) && !given && !named))
            return true;
    }
    return !takesAnyKeyword(change.oldParams) && llvm::any_of(keywords, [&](llvm::StringRef name) {
        return has(change.newParams, name) && !has(change.oldParams, name);
    });
}

/// `[record.id]`, `records.ids`
bool areIds(const FileFacts &facts, PyId arg) {
    const PyNode &node = facts.py[arg];
    return node.kind == PyKind::List ||
           (node.kind == PyKind::Attr && facts.text(node.str) == "ids");
}

/// The argument is what the new list takes in this place: a variable with the name of the
/// parameter, as where an override passes its own on, a text where the list says `str`, or ids
/// where only the new list wants some.
bool isWrittenForNew(const Change &change, const FileFacts &facts, PyId arg, size_t i) {
    if (i >= change.newParams.size())
        return false;
    llvm::StringRef parameter = change.newParams[i];
    const PyNode &node = facts.py[arg];
    if (node.kind == PyKind::String)
        return parameter.split('=').first.split(':').second.trim() == "str";
    bool oldHere = i < change.oldParams.size() && bare(change.oldParams[i]).endswith("ids");
    if (bare(parameter).endswith("ids") && !oldHere && areIds(facts, arg))
        return true;
    return node.kind == PyKind::Name && facts.text(node.str) == bare(parameter);
}

/// True where the new list requires something that the call does not give.
bool lacksNew(const Change &change, llvm::ArrayRef<llvm::StringRef> keywords, size_t positional) {
    for (size_t i = positional; i < change.newParams.size(); ++i)
        if (isRequired(change.newParams[i]) &&
            !llvm::is_contained(keywords, bare(change.newParams[i])))
            return true;
    return false;
}

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
    llvm::SmallVector<llvm::StringRef, 8> keywords;
    size_t positional = 0;
    PyId found = noNode;
    for (PyId arg = args + 1; arg < tree[args].next; arg = tree[arg].next) {
        PyKind kind = tree[arg].kind;
        if (kind == PyKind::Star || kind == PyKind::DoubleStar)
            return noNode;
        bool isOld = false;
        if (kind == PyKind::Keyword) {
            keywords.push_back(facts.text(tree[arg].str));
            isOld = onlyOld(change, keywords.back()) &&
                    !(change.derived && takesAnyKeyword(change.newParams));
        } else {
            isOld = landsElsewhere(change, positional);
            if (isOld && isWrittenForNew(change, facts, arg, positional))
                return noNode;
            ++positional;
        }
        if (isOld && found == noNode)
            found = kind == PyKind::Keyword ? arg : call;
    }
    if (fitsOnlyNew(change, keywords, positional))
        return noNode;
    return found == noNode && lacksNew(change, keywords, positional) ? call : found;
}

} // namespace uplift
