#include "analyzer/match/optional_uses.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

bool isCondition(PyKind kind) {
    switch (kind) {
    case PyKind::If:
    case PyKind::Elif:
    case PyKind::Else:
    case PyKind::While:
    case PyKind::Try:
    case PyKind::Match:
    case PyKind::Conditional:
    case PyKind::Bool:
    case PyKind::Compare:
    case PyKind::CompIf:
    case PyKind::Lambda:
        return true;
    default:
        return false;
    }
}

/// Words of code that finds out what is installed.
bool asksWhatIsThere(const PyNode &node, llvm::StringRef text) {
    if (node.kind == PyKind::String)
        return llvm::StringSwitch<bool>(text)
            .Cases("ir.module.module", "installed", "to install", "ir.model", "ir.model.fields",
                   true)
            .Default(false);
    if (node.kind != PyKind::Name && node.kind != PyKind::Attr)
        return false;
    return llvm::StringSwitch<bool>(text)
        .Cases("hasattr", "getattr", "_fields", "fields_get", "registry", "pool", true)
        .Cases("_get_module", "_installed", "_module_installed", "_is_installed", true)
        .Cases("_name", "_original_module", "_init_modules", "active_model", "res_model", true)
        .Default(false);
}

} // namespace

bool OptionalUses::looksBefore(PyId function) {
    auto [entry, isNew] = looks.try_emplace(function, false);
    if (!isNew)
        return entry->second;
    const PyTree &tree = facts.py;
    for (PyId node = function; node < tree[function].next; ++node) {
        bool inEnv = tree[node].kind == PyKind::Compare &&
                     facts.text(tree[node].str).contains("in") &&
                     facts.text(tree[tree[node].next - 1].str) == "self";
        if (inEnv || asksWhatIsThere(tree[node], facts.text(tree[node].str)))
            return entry->second = true;
    }
    return false;
}

bool OptionalUses::has(PyId node) {
    const PyTree &tree = facts.py;
    PyId parent = tree[node].parent;
    if (parent != noNode && tree[parent].kind == PyKind::Args &&
        facts.text(tree[tree[parent].parent + 1].str) == "get")
        return true;
    for (PyId at = node; at != noNode; at = tree[at].parent) {
        if (isCondition(tree[at].kind))
            return true;
        if (tree[at].kind == PyKind::Function && looksBefore(at))
            return true;
    }
    return false;
}

bool asksFirst(const FileFacts &facts, llvm::StringRef source, PyId call) {
    const PyTree &tree = facts.py;
    for (PyId at = tree[call].parent; at != noNode && tree[at].kind != PyKind::Function;
         at = tree[at].parent) {
        if (tree[at].kind == PyKind::If &&
            source.slice(tree[at].begin, tree[call].begin).contains("hasattr"))
            return true;
        if (tree[at].kind == PyKind::Conditional &&
            source.slice(tree[at].begin, tree[at].end).contains("hasattr"))
            return true;
    }
    return false;
}

bool isConditional(const FileFacts &facts, XmlId element) {
    for (XmlId at = element; at != noElement; at = facts.xml[at].parent)
        for (llvm::StringRef name : {"t-if", "t-elif", "t-else", "t-ignore"})
            if (facts.xml.attr(facts.strings, at, name))
                return true;
    return false;
}

} // namespace uplift
