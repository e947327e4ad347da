// What Odoo has at an end of the span.
#include "analyzer/index/view_node.h"
#include "analyzer/index/world.h"
#include "analyzer/knowledge/scripts.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// What every model inherits without saying so.
const uint64_t everyModel[] = {hashText("BaseModel"), hashText("base")};

bool hasField(const Knowledge &odoo, uint64_t model, uint64_t field) {
    auto defines = [&](uint64_t owner) { return !odoo.fieldRows(owner, field).empty(); };
    return odoo.hasModel(model) && (odoo.field(model, field) || llvm::any_of(everyModel, defines));
}

bool hasMethod(const Knowledge &odoo, uint64_t model, uint64_t method) {
    auto defines = [&](uint64_t owner) { return !odoo.methodRows(owner, method).empty(); };
    return odoo.hasModel(model) &&
           (odoo.method(model, method) || llvm::any_of(everyModel, defines));
}

bool hasScriptMethod(const Scripts &scripts, llvm::StringRef owner, llvm::StringRef method) {
    return llvm::any_of(scripts.lineage(owner).classes, [&](const JavaScriptRow *known) {
        return scripts.hasMethod(*known, method);
    });
}

bool hasScript(const Scripts &scripts, const Symbol &symbol) {
    switch (symbol.subject) {
    case Subject::JsModule:
        return scripts.hasModule(symbol.member);
    case Subject::JsExport:
        return scripts.hasExport(symbol.owner, symbol.member);
    case Subject::RegistryKey:
        return scripts.hasKey(symbol.owner, symbol.member);
    case Subject::JsMethod:
        return hasScriptMethod(scripts, symbol.owner, symbol.member);
    default:
        return false;
    }
}

bool hasRoute(const PackView &pack, llvm::StringRef path) {
    PackStr known = pack.find(path);
    return known && !rowsOf(pack.routes, &RouteRow::path, known).empty();
}

/// The view itself has it: what extends the view may come and go.
bool hasViewNode(const Knowledge &odoo, const Symbol &symbol) {
    auto [module, name] = llvm::StringRef(symbol.owner).split('.');
    auto [tag, attribute] = llvm::StringRef(symbol.value).split('@');
    Known<ViewRow> view = odoo.view(hashText(module), hashText(name));
    return view && hasNode(*view.pack, *view.row, tag, attribute, symbol.member);
}

} // namespace

bool World::has(End end, const Symbol &symbol) const {
    const Knowledge *odoo = this->odoo(end);
    if (!odoo)
        return false;
    uint64_t owner = hashText(symbol.owner), member = hashText(symbol.member);
    switch (symbol.subject) {
    case Subject::Module:
        return bool(odoo->module(member));
    case Subject::Model:
        return odoo->hasModel(member);
    case Subject::Field:
    case Subject::FieldValue:
        return hasField(*odoo, owner, member);
    case Subject::Method:
        return hasMethod(*odoo, owner, member);
    case Subject::XmlId:
        return bool(odoo->xmlid(owner, member));
    case Subject::Python:
        return bool(odoo->python(owner, member));
    case Subject::ViewNode:
        return hasViewNode(*odoo, symbol);
    case Subject::Route:
        return llvm::any_of(odoo->packs(),
                            [&](const PackView *pack) { return hasRoute(*pack, symbol.member); });
    default:
        return llvm::any_of(
            odoo->packs(), [&](const PackView *pack) { return hasScript(Scripts(*pack), symbol); });
    }
}

bool World::targetHasField(uint64_t model, uint64_t field) const {
    return target && hasField(*target, model, field);
}

bool World::targetHasMethod(uint64_t model, uint64_t method) const {
    return target && hasMethod(*target, model, method);
}

} // namespace uplift
