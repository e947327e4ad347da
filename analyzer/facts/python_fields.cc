#include "analyzer/facts/python_ideas.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

using Names = llvm::ArrayRef<llvm::StringLiteral>;

/// Names of the positional arguments of a field type; those of the old API have the names that
/// today's have where they mean the same.
Names positionalNames(llvm::StringRef type) {
    static constexpr llvm::StringLiteral text[] = {"string"};
    static constexpr llvm::StringLiteral number[] = {"string", "digits"};
    static constexpr llvm::StringLiteral monetary[] = {"string", "currency_field"};
    static constexpr llvm::StringLiteral selection[] = {"selection", "string"};
    static constexpr llvm::StringLiteral toOne[] = {"comodel_name", "string"};
    static constexpr llvm::StringLiteral toMany[] = {"comodel_name", "inverse_name", "string"};
    static constexpr llvm::StringLiteral manyToMany[] = {"comodel_name", "relation", "column1",
                                                         "column2", "string"};
    static constexpr llvm::StringLiteral function[] = {"fnct", "arg", "fnct_inv"};
    return llvm::StringSwitch<Names>(type)
        .Case("Float", number)
        .Case("Monetary", monetary)
        .Cases("Selection", "Reference", "selection", "reference", selection)
        .Cases("Many2one", "many2one", toOne)
        .Cases("One2many", "one2many", toMany)
        .Cases("Many2many", "many2many", manyToMany)
        .Case("function", function)
        .Cases("related", "property", "dummy", {})
        .Default(text);
}

/// "Char" for a call of odoo.fields.Char, `fields.Char` or, old API, `fields.char`; "" for others.
llvm::StringRef fieldType(const PythonScan &scan, PyId call) {
    if (!scan.is(call, PyKind::Call))
        return "";
    PyId func = scan.tree.firstChild(call);
    if (!scan.is(func, PyKind::Attr) && !scan.is(func, PyKind::Name))
        return "";
    std::string path = scan.dotted(func);
    llvm::StringRef owner = llvm::StringRef(path).rsplit('.').first;
    bool known = llvm::StringSwitch<bool>(owner)
                     .Cases("odoo.fields", "openerp.fields", "fields", true)
                     .Cases("openerp.osv.fields", "osv.fields", "odoo.osv.fields", true)
                     .Default(false);
    return known && path != owner ? scan.str(func) : llvm::StringRef();
}

struct FieldCall {
    PyId call;
    FactId fact;
    StrId model;
    StrId comodel;
};

void relatedPath(PythonScan &scan, const FieldCall &field, PyId value) {
    if (scan.isString(value))
        return pathFact(scan, value, field.model, "related", field.fact);
    if (!scan.is(value, PyKind::Tuple) && !scan.is(value, PyKind::List))
        return;
    std::string path;
    forEachChild(scan.tree, value, [&](PyId part) {
        path += (path.empty() ? "" : ".") + scan.str(part).str();
        scan.consumed.insert(part);
    });
    scan.add(FactKind::FieldPath, scan.intern(path), field.model, scan.intern("related"), value,
             field.fact);
}

/// What an argument names besides being an argument: a model, a path, groups.
void argumentMeaning(PythonScan &scan, const FieldCall &field, llvm::StringRef name, PyId value) {
    bool string = scan.isString(value);
    if (name == "comodel_name" && string)
        scan.addString(FactKind::ModelRef, value, scan.intern("comodel"), {}, field.fact);
    else if (name == "comodel_name")
        scan.gap(value, "model name is not a constant");
    else if (name == "inverse_name" && string)
        pathFact(scan, value, field.comodel, "inverse", field.fact);
    else if (name == "related")
        relatedPath(scan, field, value);
    else if (name == "groups" && string)
        groupReferences(scan, value, "shown-to");
    else if ((name == "compute" || name == "inverse" || name == "search" || name == "string" ||
              name == "help" || name == "relation") &&
             string)
        scan.consumed.insert(value);
}

void argumentFact(PythonScan &scan, const FieldCall &field, llvm::StringRef name, PyId node,
                  PyId value) {
    StrId constant = scan.constant(value);
    scan.add(FactKind::FieldArgument, scan.intern(name), {}, constant, node, field.fact,
             constant ? FactConstant : 0);
    argumentMeaning(scan, field, name, value);
}

/// Old API: `fields.related('partner_id', 'name', …)`, the path in pieces.
void oldRelated(PythonScan &scan, const FieldCall &field) {
    std::string path;
    Range token{};
    for (unsigned i = 0;; ++i) {
        PyId part = scan.argument(field.call, i);
        if (!scan.isString(part))
            break;
        token = {i == 0 ? scan.token(part).begin : token.begin, scan.token(part).end};
        path += (path.empty() ? "" : ".") + scan.str(part).str();
        scan.consumed.insert(part);
    }
    if (!path.empty())
        scan.addAt(token, FactKind::FieldPath, scan.intern(path), field.model,
                   scan.intern("related"), field.call, field.fact);
}

void argumentFacts(PythonScan &scan, const FieldCall &field, llvm::StringRef type) {
    PyId args = scan.tree.child(field.call, PyRole::Args);
    if (args == noNode)
        return;
    Names names = positionalNames(type);
    size_t position = 0;
    forEachChild(scan.tree, args, [&](PyId argument) {
        PyKind kind = scan.tree[argument].kind;
        if (kind == PyKind::Keyword) {
            llvm::StringRef name = scan.str(argument);
            argumentFact(scan, field, name == "obj" ? "comodel_name" : name, argument,
                         scan.keywordValue(argument));
        } else if (kind != PyKind::Star && kind != PyKind::DoubleStar && position < names.size()) {
            argumentFact(scan, field, names[position++], argument, argument);
        }
    });
    if (type == "related")
        oldRelated(scan, field);
}

StrId comodelOf(const PythonScan &scan, PyId call) {
    PyId value = scan.argument(call, 0, "comodel_name");
    if (value == noNode)
        value = scan.argument(call, "obj");
    return scan.isString(value) ? scan.tree[value].str : StrId{};
}

void oneField(PythonScan &scan, PyId nameNode, PyId call, PyId node, FactId model) {
    llvm::StringRef type = fieldType(scan, call);
    StrId owner = scan.currentModel();
    scan.consumed.insert(nameNode);
    FactId fact = scan.addAt(scan.token(nameNode), FactKind::Field, scan.tree[nameNode].str, owner,
                             scan.intern(type), node, model);
    argumentFacts(scan, {call, fact, owner, comodelOf(scan, call)}, type);
}

} // namespace

bool isFieldCall(const PythonScan &scan, PyId value) {
    return !fieldType(scan, value).empty();
}

void fieldFacts(PythonScan &scan, PyId assign, FactId model) {
    oneField(scan, scan.tree.child(assign, PyRole::Left), scan.tree.child(assign, PyRole::Right),
             assign, model);
}

void columnFacts(PythonScan &scan, PyId dict, FactId model) {
    forEachChild(scan.tree, dict, [&](PyId pair) {
        PyId key = scan.tree.child(pair, PyRole::Key);
        PyId value = scan.tree.child(pair, PyRole::Value);
        if (!scan.isString(key))
            scan.gap(pair, "field name is not a constant");
        else if (isFieldCall(scan, value))
            oneField(scan, key, value, pair, model);
    });
}

} // namespace uplift
