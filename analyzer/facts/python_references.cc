#include "analyzer/facts/python_ideas.h"

#include "analyzer/base/text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

void modelReference(PythonScan &scan, PyId name, llvm::StringRef where) {
    if (scan.isString(name))
        scan.addString(FactKind::ModelRef, name, scan.intern(where), {});
    else if (scan.dotted(name) != "self._name")
        scan.gap(name, "model name is not a constant");
}

void externalIdReference(PythonScan &scan, PyId string, llvm::StringRef where, uint16_t flags = 0) {
    scan.consumed.insert(string);
    scan.add(FactKind::XmlIdRef, scan.externalId(scan.str(string)), scan.intern(where), {}, string,
             noFact, flags);
}

/// Where the methods that take an external id find it: in one string, or module and name apart.
enum class Takes { Nothing, Ref, Group, Id, IdIfDotted, ModuleAndName };

Takes whatItTakes(llvm::StringRef method) {
    return llvm::StringSwitch<Takes>(method)
        .Cases("ref", "browse_ref", Takes::Ref)
        .Cases("has_group", "has_groups", "user_has_groups", "_has_group", Takes::Group)
        .Cases("xmlid_to_res_id", "xmlid_to_object", "_xmlid_to_res_id", Takes::Id)
        .Cases("_xmlid_lookup", "xmlid_lookup", "_xmlid_to_res_model_res_id", Takes::Id)
        .Cases("_for_xml_id", "_get_action_dict", "viewref", Takes::Id)
        .Cases("render", "_render", "_render_template", "render_template", Takes::IdIfDotted)
        .Cases("get_object_reference", "get_object", "check_object_reference", "for_xml_id",
               Takes::ModuleAndName)
        .Default(Takes::Nothing);
}

/// `ref` is a method of many classes; here it is the one of an environment or a test case.
bool isReferenceCall(const PythonScan &scan, PyId call) {
    PyId object = scan.receiver(call);
    return object == noNode || scan.isEnvironment(object) ||
           (scan.is(object, PyKind::Name) &&
            (scan.str(object) == "self" || scan.str(object) == "cls"));
}

/// `ref(…, raise_if_not_found=False)` goes on with an empty recordset.
bool refersOptionally(const PythonScan &scan, PyId call) {
    PyId raises = scan.argument(call, 1, "raise_if_not_found");
    return scan.is(raises, PyKind::False);
}

void referenceCall(PythonScan &scan, PyId call) {
    PyId id = scan.argument(call, 0, "xml_id");
    if (id == noNode || !isReferenceCall(scan, call))
        return;
    if (scan.isString(id))
        return externalIdReference(scan, id, refersOptionally(scan, call) ? "optional-ref" : "ref");
    if (scan.isEnvironment(scan.receiver(call)))
        scan.gap(id, "external id is not a constant");
}

/// Module and name in two strings: the first two strings in a row among the arguments.
void splitReference(PythonScan &scan, PyId call) {
    for (unsigned i = 0; i < 4; ++i) {
        PyId module = scan.argument(call, i);
        if (!scan.isString(module))
            continue;
        PyId name = scan.argument(call, i + 1);
        if (!scan.isString(name))
            return;
        scan.consumed.insert(module);
        scan.consumed.insert(name);
        StrId full = scan.intern(scan.str(module).str() + "." + scan.str(name).str());
        scan.add(FactKind::XmlIdRef, full, scan.intern("call"), {}, name);
        return;
    }
}

bool looksLikeExternalId(llvm::StringRef text) {
    auto [module, name] = text.split('.');
    auto word = [](llvm::StringRef part) {
        return !part.empty() &&
               llvm::all_of(part, [](char c) { return llvm::isAlnum(c) || c == '_' || c == '-'; });
    };
    return text.size() <= 128 && isIdentifier(module) && module == module.lower() && word(name) &&
           module.size() > 1 && !llvm::isDigit(name[0]);
}

void externalIdCall(PythonScan &scan, PyId call) {
    Takes takes = whatItTakes(scan.calledName(call));
    PyId first = scan.argument(call, 0);
    switch (takes) {
    case Takes::Nothing:
        return;
    case Takes::Ref:
        return referenceCall(scan, call);
    case Takes::Group:
        if (scan.isString(first))
            groupReferences(scan, first, "has_group");
        return;
    case Takes::Id:
        if (scan.isString(first))
            externalIdReference(scan, first, "call");
        return;
    case Takes::IdIfDotted:
        if (scan.isString(first) && looksLikeExternalId(scan.str(first)))
            externalIdReference(scan, first, "call");
        return;
    case Takes::ModuleAndName:
        return splitReference(scan, call);
    }
}

} // namespace

void groupReferences(PythonScan &scan, PyId string, llvm::StringRef where) {
    scan.consumed.insert(string);
    llvm::StringRef all = scan.str(string);
    for (llvm::StringRef rest = all; !rest.empty();) {
        auto [entry, after] = rest.split(',');
        llvm::StringRef group = entry.trim();
        group.consume_front("!");
        rest = after;
        if (group.empty())
            continue;
        Range token =
            scan.partToken(string, static_cast<size_t>(group.data() - all.data()), group.size());
        scan.addAt(token, FactKind::XmlIdRef, scan.externalId(group), scan.intern(where), {},
                   string);
    }
}

void subscriptReferences(PythonScan &scan, PyId subscript) {
    PyId value = scan.tree.child(subscript, PyRole::Value);
    PyId index = scan.tree.child(subscript, PyRole::Subscript);
    if (index == noNode)
        return;
    if (scan.isEnvironment(value))
        modelReference(scan, index, "env");
    else if (scan.isPool(value))
        modelReference(scan, index, "pool");
}

void callReferences(PythonScan &scan, PyId call) {
    PyId object = scan.receiver(call);
    llvm::StringRef called = scan.calledName(call);
    PyId first = scan.argument(call, 0);
    if (called == "get" && first != noNode && (scan.isPool(object) || scan.isEnvironment(object)))
        return modelReference(scan, first, scan.isPool(object) ? "pool" : "env");
    if ((called == "getattr" || called == "setattr") && object == noNode) {
        PyId name = scan.argument(call, 1);
        if (name != noNode && !scan.isString(name))
            scan.gap(name, "attribute name is not a constant");
        return;
    }
    externalIdCall(scan, call);
}

void pairReferences(PythonScan &scan, PyId pair) {
    PyId key = scan.tree.child(pair, PyRole::Key);
    PyId value = scan.tree.child(pair, PyRole::Value);
    if (!scan.isString(key) || !scan.isString(value))
        return;
    llvm::StringRef name = scan.str(key);
    bool model = name == "res_model" || name == "src_model" || name == "active_model" ||
                 name == "relation" || name == "binding_model";
    if (model && !scan.str(value).empty())
        scan.addString(FactKind::ModelRef, value, scan.intern("field"), {});
}

void plainStringReference(PythonScan &scan, PyId string) {
    llvm::StringRef text = scan.str(string);
    static constexpr llvm::StringLiteral fileEnds[] = {".py",  ".xml", ".csv",  ".js",  ".png",
                                                       ".css", ".txt", ".html", ".pdf", ".scss"};
    if (!looksLikeExternalId(text) ||
        llvm::any_of(fileEnds, [&](llvm::StringRef end) { return text.endswith(end); }))
        return;
    externalIdReference(scan, string, "string", FactPossible);
}

} // namespace uplift
