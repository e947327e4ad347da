#include "analyzer/knowledge/scripts.h"

#include "analyzer/core/js_registry.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Deepest chain of classes that is followed; Odoo's longest has 9.
constexpr size_t longestLineage = 40;

} // namespace

llvm::ArrayRef<JavaScriptRow> Scripts::rows(llvm::StringRef file, llvm::StringRef owner) const {
    PackStr fileName = pack.find(file), ownerName = pack.find(owner);
    if ((!file.empty() && !fileName) || (!owner.empty() && !ownerName))
        return {};
    return rowsOf(pack.javascript, &JavaScriptRow::file, &JavaScriptRow::owner, fileName,
                  ownerName);
}

bool Scripts::hasModule(llvm::StringRef module) const {
    return !module.empty() && llvm::any_of(rows(module, ""), [&](const JavaScriptRow &row) {
        return pack.text(row.sort) == "module";
    });
}

bool Scripts::hasExport(llvm::StringRef module, llvm::StringRef name) const {
    if (module.empty())
        return false;
    bool named = module.startswith("@"), isThere = false;
    for (const JavaScriptRow &row : rows(module, "")) {
        llvm::StringRef sort = pack.text(row.sort), exported = pack.text(row.name);
        isThere |= sort == "module";
        if (sort != "export")
            continue;
        if (exported == name || exported == "*")
            return true;
        named |= exported != "default";
    }
    return isThere && !named;
}

bool Scripts::hasKey(llvm::StringRef category, llvm::StringRef key) const {
    return llvm::any_of(registriesOf(category), [&](llvm::StringRef registry) {
        return llvm::any_of(rows("", registry), [&](const JavaScriptRow &row) {
            return pack.text(row.sort) == "registry" &&
                   registryKey(category, pack.text(row.name)) == key;
        });
    });
}

const JavaScriptRow *Scripts::onlyClass(llvm::StringRef file) const {
    const JavaScriptRow *only = nullptr;
    for (const JavaScriptRow &row : rows(file, "")) {
        if (pack.text(row.sort) != "class" || !row.name)
            continue;
        if (only)
            return nullptr;
        only = &row;
    }
    return only;
}

/// "module#Class"; "module" and "module#default" for the class that is named after the module, or
/// is the only one in it.
const JavaScriptRow *Scripts::findClass(llvm::StringRef name) const {
    auto [file, member] = name.split('#');
    bool whole = member.empty() || member == "default";
    llvm::StringRef wanted = whole ? file.substr(file.find_last_of("./") + 1) : member;
    for (const JavaScriptRow &row : rows(file, ""))
        if (pack.text(row.sort) == "class" && pack.text(row.name) == wanted)
            return &row;
    return whole ? onlyClass(file) : nullptr;
}

std::string Scripts::className(const JavaScriptRow &row) const {
    return (pack.text(row.file) + "#" + pack.text(row.name)).str();
}

Scripts::Lineage Scripts::lineage(llvm::StringRef name) const {
    Lineage lineage;
    lineage.complete = true;
    std::vector<std::string> open = {name.str()};
    for (size_t at = 0; at < open.size() && at < longestLineage; ++at) {
        llvm::StringRef wanted = open[at];
        // What Owl's own component has does not change from series to series.
        if (wanted == "owl.Component" || wanted == "@odoo/owl#Component")
            continue;
        const JavaScriptRow *row = findClass(wanted);
        if (!row) {
            lineage.complete = false;
            continue;
        }
        if (llvm::is_contained(lineage.classes, row))
            continue;
        lineage.classes.push_back(row);
        llvm::SmallVector<llvm::StringRef, 4> bases;
        pack.text(row->base).split(bases, ',', -1, false);
        for (llvm::StringRef base : bases) {
            bool here = !base.contains('#') && !hasModule(base);
            if (base != "{}")
                open.push_back(here ? (pack.text(row->file) + "#" + base).str() : base.str());
        }
    }
    lineage.complete &= open.size() <= longestLineage;
    return lineage;
}

bool Scripts::hasMethod(const JavaScriptRow &ofClass, llvm::StringRef method) const {
    PackStr name = pack.find(method);
    if (!name)
        return false;
    return llvm::any_of(rows(pack.text(ofClass.file), pack.text(ofClass.name)),
                        [&](const JavaScriptRow &row) {
                            return row.name == name && pack.text(row.sort) == "method";
                        });
}

} // namespace uplift
