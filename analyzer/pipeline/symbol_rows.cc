#include "analyzer/pipeline/symbol_rows.h"

#include "analyzer/base/hash.h"

#include <set>

namespace uplift {

namespace {

void add(std::string &text, llvm::StringRef part) {
    if (!part.empty())
        text += (text.empty() ? "" : ", ") + part.str();
}

std::string names(const PackView &pack, PackList list) {
    std::string text;
    for (PackStr name : pack.list(list))
        add(text, pack.text(name));
    return text;
}

std::string inModules(const std::set<std::string> &modules) {
    std::string text;
    for (const std::string &module : modules)
        add(text, module);
    return text.empty() ? text : (modules.size() > 1 ? "; modules " : "; module ") + text;
}

std::string describe(const Known<FieldRow> &row) {
    std::string text = row.text(row->type).str();
    if (row->comodel)
        text += " of " + row.text(row->comodel).str();
    auto flag = [&](uint32_t bit, llvm::StringRef name) {
        if (row->flags & bit)
            add(text, name);
    };
    if (row->related)
        add(text, ("related " + row.text(row->related)).str());
    else if (row->compute)
        add(text, ("computed by " + row.text(row->compute)).str());
    flag(FieldStored, "stored");
    flag(FieldNotStored, "not stored");
    flag(FieldRequired, "required");
    flag(FieldReadonly, "readonly");
    flag(FieldTranslate, "translated");
    flag(FieldCompanyDependent, "company-dependent");
    if (row->selection)
        add(text, "keys " + names(*row.pack, row->selection));
    return text;
}

std::string describe(const Known<MethodRow> &row) {
    std::string text = "(" + row.text(row->parameters).str() + ")";
    for (PackStr name : row.pack->list(row->decorators))
        text += " @" + row.text(name).rsplit('.').second.str();
    return text;
}

std::string describe(const Known<ModelRow> &row) {
    std::string text = row->flags & ModelAbstract    ? "abstract"
                       : row->flags & ModelTransient ? "transient"
                                                     : "model";
    if (row->inherits)
        add(text, "inherits " + names(*row.pack, row->inherits));
    return text;
}

/// The first row speaks, all say in which modules.
template <typename Row> std::string describeRows(const std::vector<Known<Row>> &rows) {
    if (rows.empty())
        return "";
    std::set<std::string> modules;
    for (const Known<Row> &row : rows)
        modules.insert(row.text(row->module).str());
    return describe(rows.front()) + inModules(modules);
}

/// Where the model is made, not where it is extended.
std::string describeModel(const Knowledge &odoo, uint64_t model) {
    std::vector<Known<ModelRow>> rows = odoo.model(model), makers;
    for (const Known<ModelRow> &row : rows)
        if (row->flags & ModelDefines)
            makers.push_back(row);
    return describeRows(makers.empty() ? rows : makers);
}

std::string describeModule(const Knowledge &odoo, uint64_t module) {
    Known<ModuleRow> row = odoo.module(module);
    if (!row)
        return "";
    std::string depends = names(*row.pack, row->depends);
    return depends.empty() ? "depends on nothing" : "depends on " + depends;
}

std::string describeXmlId(const Knowledge &odoo, uint64_t module, uint64_t name) {
    Known<XmlIdRow> row = odoo.xmlid(module, name);
    return row ? row.text(row->model).str() + inModules({row.text(row->definer).str()}) : "";
}

std::string describePython(const Knowledge &odoo, uint64_t owner, uint64_t name) {
    Known<PythonRow> row = odoo.python(owner, name);
    if (!row)
        return "";
    std::string text = row.text(row->sort).str();
    return row->parameters ? text + " (" + row.text(row->parameters).str() + ")" : text;
}

/// Rows of the nearest model of the lineage that has some, and from where, if not its own.
template <typename Rows>
std::string nearest(const Knowledge &odoo, const Symbol &symbol, Rows rowsOf) {
    uint64_t model = hashText(symbol.owner), member = hashText(symbol.member);
    for (uint64_t owner : odoo.lineage(model)) {
        auto rows = rowsOf(owner, member);
        if (rows.empty())
            continue;
        std::string text = describeRows(rows);
        return owner == model ? text : text + "; of " + rows[0].text(rows[0]->model).str();
    }
    return "";
}

} // namespace

std::string describeSymbol(const Knowledge &odoo, const Symbol &symbol) {
    uint64_t owner = hashText(symbol.owner), member = hashText(symbol.member);
    switch (symbol.subject) {
    case Subject::Module:
        return describeModule(odoo, member);
    case Subject::Model:
        return describeModel(odoo, member);
    case Subject::Field:
        return nearest(odoo, symbol,
                       [&](uint64_t model, uint64_t name) { return odoo.fieldRows(model, name); });
    case Subject::Method:
        return nearest(odoo, symbol,
                       [&](uint64_t model, uint64_t name) { return odoo.methodRows(model, name); });
    case Subject::XmlId:
        return describeXmlId(odoo, owner, member);
    case Subject::Python:
        return describePython(odoo, owner, member);
    default:
        return "";
    }
}

} // namespace uplift
