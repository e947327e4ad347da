#include "analyzer/facts/python_ideas.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// "model", "transient", "abstract" or "old" for the classes that models derive from, else "".
llvm::StringRef kindOfBase(llvm::StringRef path) {
    if (!path.consume_front("odoo.") && !path.consume_front("openerp."))
        path.consume_front("osv.");
    return llvm::StringSwitch<llvm::StringRef>(path)
        .Cases("models.Model", "models.BaseModel", "model")
        .Case("models.TransientModel", "transient")
        .Case("models.AbstractModel", "abstract")
        .Cases("osv.osv", "osv.osv_memory", "osv.osv_abstract", "old")
        .Cases("osv.osv.osv", "osv.osv.osv_memory", "osv.osv.osv_abstract", "old")
        .Cases("osv.Model", "osv.TransientModel", "osv.AbstractModel", "old")
        .Cases("osv.osv.Model", "osv.osv.TransientModel", "osv.osv.AbstractModel", "old")
        .Cases("orm.Model", "orm.TransientModel", "orm.AbstractModel", "orm.orm", "old")
        .Cases("osv.orm.Model", "osv.orm.TransientModel", "osv.orm.AbstractModel", "old")
        .Cases("osv.orm.BaseModel", "osv.orm.orm", "osv.orm.orm_memory", "osv", "old")
        .Default("");
}

llvm::StringRef modelKind(PythonScan &scan, PyId classNode) {
    PyId bases = scan.tree.child(classNode, PyRole::Superclasses);
    if (bases == noNode)
        return "";
    for (PyId base = scan.tree.firstChild(bases); base != noNode;
         base = scan.tree.nextSibling(base)) {
        llvm::StringRef kind = kindOfBase(scan.dotted(base));
        if (!kind.empty())
            return kind;
    }
    return "";
}

/// True of a class that another module of Odoo gives and that is none of its models: components,
/// schemas and the like have a _name, too. Modules keep models in folders of these names.
bool isForeign(llvm::StringRef base) {
    if (!base.consume_front("odoo.addons."))
        return false;
    for (llvm::StringRef folder : {".models", ".wizard", ".report"})
        if (base.contains(folder))
            return false;
    return base.count('.') > 1;
}

bool hasForeignBase(PythonScan &scan, PyId classNode) {
    bool foreign = false;
    forEachChild(scan.tree, scan.tree.child(classNode, PyRole::Superclasses),
                 [&](PyId base) { foreign |= isForeign(scan.qualified(base)); });
    return foreign;
}

/// Value assigned to `name` in the class's body, or noNode.
PyId classValue(const PythonScan &scan, PyId classNode, llvm::StringRef name) {
    PyId body = scan.tree.child(classNode, PyKind::Block);
    PyId found = noNode;
    if (body != noNode)
        forEachChild(scan.tree, body, [&](PyId statement) {
            if (!scan.is(statement, PyKind::Assign))
                return;
            PyId left = scan.tree.child(statement, PyRole::Left);
            if (scan.is(left, PyKind::Name) && scan.str(left) == name)
                found = scan.tree.child(statement, PyRole::Right);
        });
    return found;
}

/// The first string of a string, list or tuple of them.
PyId firstString(const PythonScan &scan, PyId value) {
    if (value == noNode || scan.isString(value))
        return value;
    if (scan.is(value, PyKind::List) || scan.is(value, PyKind::Tuple)) {
        PyId first = scan.tree.firstChild(value);
        return scan.isString(first) ? first : noNode;
    }
    return noNode;
}

bool mentions(const PythonScan &scan, PyId value, StrId name) {
    if (value == noNode)
        return false;
    if (scan.isString(value))
        return scan.tree[value].str == name;
    bool found = false;
    forEachChild(scan.tree, value,
                 [&](PyId item) { found |= scan.isString(item) && scan.tree[item].str == name; });
    return found;
}

std::string qualifiedBases(PythonScan &scan, PyId classNode) {
    std::string result;
    PyId bases = scan.tree.child(classNode, PyRole::Superclasses);
    if (bases == noNode)
        return result;
    forEachChild(scan.tree, bases, [&](PyId base) {
        std::string path = scan.dotted(base);
        if (!path.empty())
            result += (result.empty() ? "" : ",") + path;
    });
    return result;
}

void inheritFact(PythonScan &scan, PyId string, FactId model, StrId field) {
    scan.addString(FactKind::Inherit, string, {}, field, model);
    scan.addString(FactKind::ModelRef, string, scan.intern("inherit"), {}, model);
}

void inheritFacts(PythonScan &scan, PyId value, FactId model) {
    if (scan.isString(value))
        return inheritFact(scan, value, model, scan.intern(""));
    if (!scan.is(value, PyKind::List) && !scan.is(value, PyKind::Tuple))
        return scan.gap(value, "model name is not a constant");
    forEachChild(scan.tree, value, [&](PyId item) {
        if (scan.isString(item))
            inheritFact(scan, item, model, scan.intern(""));
        else
            scan.gap(item, "model name is not a constant");
    });
}

void delegationFacts(PythonScan &scan, PyId value, FactId model) {
    if (!scan.is(value, PyKind::Dict))
        return;
    forEachChild(scan.tree, value, [&](PyId pair) {
        PyId key = scan.tree.child(pair, PyRole::Key);
        PyId field = scan.tree.child(pair, PyRole::Value);
        if (scan.isString(key))
            inheritFact(scan, key, model, scan.isString(field) ? scan.tree[field].str : StrId{});
    });
}

void attributeFacts(PythonScan &scan, PyId assign, PyId left, PyId right, FactId model) {
    llvm::StringRef name = scan.str(left);
    StrId owner = scan.currentModel();
    StrId value = scan.constant(right);
    scan.add(FactKind::ClassAttribute, scan.tree[left].str, owner, value, left, model,
             value ? FactConstant : 0);
    if (name == "_inherit")
        inheritFacts(scan, right, model);
    else if (name == "_inherits")
        delegationFacts(scan, right, model);
    else if (name == "_name" && scan.isString(right))
        scan.addString(FactKind::ModelRef, right, scan.intern("name"), {}, model);
    else if (name == "_order" && scan.isString(right))
        orderFacts(scan, right, owner, model);
    else if ((name == "_rec_name" || name == "_parent_name") && scan.isString(right))
        pathFact(scan, right, owner, "rec_name", model);
    else if (name == "_columns" && scan.is(right, PyKind::Dict))
        columnFacts(scan, right, model);
}

} // namespace

bool isModelClass(PythonScan &scan, PyId classNode) {
    if (!modelKind(scan, classNode).empty())
        return true;
    if (scan.tree.child(classNode, PyRole::Superclasses) == noNode ||
        hasForeignBase(scan, classNode))
        return false;
    return firstString(scan, classValue(scan, classNode, "_name")) != noNode ||
           firstString(scan, classValue(scan, classNode, "_inherit")) != noNode;
}

FactId classFacts(PythonScan &scan, PyId classNode) {
    PyId nameToken = scan.tree.child(classNode, PyRole::Name);
    StrId className = scan.tree[classNode].str;
    Range token = scan.token(nameToken == noNode ? classNode : nameToken);
    if (!isModelClass(scan, classNode)) {
        FactId parent = scan.scopes.empty() ? noFact : scan.scopes.back().fact;
        StrId bases = scan.intern(qualifiedBases(scan, classNode));
        return scan.addAt(token, FactKind::Class, className, {}, bases, classNode, parent);
    }
    PyId nameValue = classValue(scan, classNode, "_name");
    PyId inherit = classValue(scan, classNode, "_inherit");
    PyId named = scan.isString(nameValue) ? nameValue : firstString(scan, inherit);
    if (nameValue != noNode && !scan.isString(nameValue))
        scan.gap(nameValue, "model name is not a constant");
    StrId name = named == noNode ? StrId{} : scan.tree[named].str;
    bool extends = name && mentions(scan, inherit, name);
    llvm::StringRef kind = modelKind(scan, classNode);
    return scan.addAt(token, FactKind::Model, name, className,
                      scan.intern(kind.empty() ? "model" : kind), classNode, noFact,
                      extends ? FactExtends : 0);
}

void modelBodyFacts(PythonScan &scan, PyId assign, FactId model) {
    PyId left = scan.tree.child(assign, PyRole::Left);
    PyId right = scan.tree.child(assign, PyRole::Right);
    if (!scan.is(left, PyKind::Name) || right == noNode)
        return;
    if (isFieldCall(scan, right))
        fieldFacts(scan, assign, model);
    else
        attributeFacts(scan, assign, left, right, model);
}

} // namespace uplift
