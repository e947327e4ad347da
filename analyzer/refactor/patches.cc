// What code does past the framework: assigning into Odoo's classes, and SQL.
#include "analyzer/refactor/refactor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace uplift {

namespace {

bool isOdoos(llvm::StringRef path) {
    return path.startswith("odoo.") || path.startswith("openerp.") || path == "odoo";
}

/// Names that the file's imports bind to something of Odoo.
llvm::StringMap<std::string> importedNames(const FileFacts &facts) {
    llvm::StringMap<std::string> names;
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::Import && fact.owner && isOdoos(facts.text(fact.name)))
            names[facts.text(fact.owner)] = facts.text(fact.name).str();
    return names;
}

/// "odoo.tools.config.x" where the node is a chain of attributes from an imported name, else "".
std::string chainOf(const FileFacts &facts, PyId node, const llvm::StringMap<std::string> &names) {
    const PyTree &tree = facts.py;
    std::string attributes;
    while (node != noNode && tree[node].kind == PyKind::Attr) {
        attributes = "." + facts.text(tree[node].str).str() + attributes;
        node = tree.firstChild(node);
    }
    if (node == noNode || tree[node].kind != PyKind::Name || attributes.empty())
        return "";
    auto found = names.find(facts.text(tree[node].str));
    return found == names.end() ? "" : found->second + attributes;
}

/// What `x._patch_method("name", …)` replaces: "name", as far as it is a constant; else "".
std::string patchedMethod(const FileFacts &facts, PyId call) {
    const PyTree &tree = facts.py;
    PyId function = tree.child(call, PyRole::Func), arguments = tree.child(call, PyKind::Args);
    if (function == noNode || tree[function].kind != PyKind::Attr ||
        facts.text(tree[function].str) != "_patch_method")
        return "";
    PyId first = arguments == noNode ? noNode : tree.firstChild(arguments);
    bool isConstant = first != noNode && tree[first].kind == PyKind::String;
    return isConstant ? facts.text(tree[first].str).str() : "a method";
}

/// SQL is at home in the hooks of a module: there is no registry yet, and all rows are meant.
bool definesHook(const Index &index, FileId file) {
    const FileFacts &facts = index.file(file);
    ModuleId module = index.facts().project.files[file].module;
    return llvm::any_of(facts.facts, [&](const Fact &fact) {
        return fact.kind == FactKind::Function &&
               !index.hookOf(module, facts.strings.hash(fact.name)).empty();
    });
}

} // namespace

void findMonkeyPatches(const World &world, FileId file, FoundPlaces &places) {
    const FileFacts &facts = world.project.file(file);
    llvm::StringMap<std::string> names = importedNames(facts);
    for (PyId id = 0; id < facts.py.nodes.size(); ++id) {
        const PyNode &node = facts.py[id];
        std::string symbol;
        if (node.kind == PyKind::Assign)
            symbol = chainOf(facts, facts.py.child(id, PyRole::Left), names);
        else if (node.kind == PyKind::Call)
            symbol = patchedMethod(facts, id);
        if (!symbol.empty())
            places.push_back({node.begin, symbol,
                              "It is replaced for every module, whoever depends on this one or "
                              "not."});
    }
}

void findRawSql(const World &world, FileId file, FoundPlaces &places) {
    const FileFacts &facts = world.project.file(file);
    if (definesHook(world.project, file))
        return;
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::SqlTable || fact.value || fact.flags & FactPossible)
            continue;
        places.push_back({fact.token.begin, facts.text(fact.name).str(), ""});
    }
}

} // namespace uplift
