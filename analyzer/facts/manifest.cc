#include "analyzer/facts/manifest.h"

#include "analyzer/facts/python_scan.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <fmt/format.h>

namespace uplift {

namespace {

/// True if nothing in the expression would have to be run to know its value.
bool isLiteral(const PyTree &tree, PyId value) {
    for (PyId id = value; id < tree[value].next; ++id) {
        switch (tree[id].kind) {
        case PyKind::String:
        case PyKind::Concat:
            if (tree[id].flags & PyFString)
                return false;
            break;
        case PyKind::Number:
        case PyKind::True:
        case PyKind::False:
        case PyKind::None:
        case PyKind::List:
        case PyKind::Tuple:
        case PyKind::Set:
        case PyKind::Dict:
        case PyKind::Pair:
        case PyKind::Unary:
        case PyKind::Binary:
            break;
        default:
            return false;
        }
    }
    return true;
}

class ManifestReader {
  public:
    ManifestReader(FileFacts &facts, const FileContext &context)
        : scan(facts, context),
          tree(facts.py) {}
    void run();

  private:
    PyId findDict();
    void key(PyId pair);
    StrId constant(PyId value);
    void meaning(llvm::StringRef name, PyId key, PyId value);
    void strings(PyId list, FactKind kind, llvm::StringRef value);
    void assets(PyId dict);
    void bundle(StrId name, PyId list);
    void asset(StrId bundle, PyId item);
    void externalDependencies(PyId dict);
    void problem(PyId node, std::string reason, bool file = false) {
        scan.facts.gaps.push_back({{tree[node].begin, tree[node].end}, std::move(reason), file});
    }

    PythonScan scan;
    const PyTree &tree;
    FactId keyFact = noFact;
};

/// Also of strings added up, which Python's reader of literals refuses but people write.
StrId ManifestReader::constant(PyId value) {
    if (!scan.is(value, PyKind::Binary))
        return scan.constant(value);
    std::string joined;
    for (PyId id = value; id < tree[value].next; id = scan.isString(id) ? tree[id].next : id + 1) {
        if (scan.isString(id))
            joined += scan.str(id);
        else if (!scan.is(id, PyKind::Binary) || scan.str(id) != "+")
            return {};
    }
    return scan.intern(joined);
}

PyId ManifestReader::findDict() {
    PyId found = noNode;
    forEachChild(tree, 0, [&](PyId statement) {
        PyId value = tree.firstChild(statement);
        if (scan.is(statement, PyKind::ExprStmt) && scan.is(value, PyKind::Dict) && found == noNode)
            found = value;
        else if (!scan.is(statement, PyKind::ExprStmt) || !scan.isString(value))
            problem(statement, "manifest holds code besides its dictionary: not run");
    });
    return found;
}

void ManifestReader::strings(PyId list, FactKind kind, llvm::StringRef value) {
    StrId valueId = scan.intern(value);
    if (scan.isString(list)) {
        scan.addString(kind, list, {}, valueId, keyFact);
        return;
    }
    forEachChild(tree, list, [&](PyId item) {
        if (scan.isString(item))
            scan.addString(kind, item, {}, valueId, keyFact);
    });
}

/// A path, or ('directive', target, path): every name in it is one fact with that directive.
void ManifestReader::asset(StrId bundle, PyId item) {
    if (scan.isString(item)) {
        scan.addString(FactKind::Asset, item, bundle, scan.intern(""), keyFact);
        return;
    }
    PyId directive = tree.firstChild(item);
    if (!scan.isString(directive))
        return;
    for (PyId name = tree.nextSibling(directive); name != noNode; name = tree.nextSibling(name))
        if (scan.isString(name))
            scan.addString(FactKind::Asset, name, bundle, tree[directive].str, keyFact);
}

void ManifestReader::bundle(StrId name, PyId list) {
    if (scan.is(list, PyKind::List) || scan.is(list, PyKind::Tuple))
        forEachChild(tree, list, [&](PyId item) { asset(name, item); });
}

void ManifestReader::assets(PyId dict) {
    forEachChild(tree, dict, [&](PyId pair) {
        PyId name = tree.child(pair, PyRole::Key);
        PyId list = tree.child(pair, PyRole::Value);
        if (scan.isString(name) && list != noNode)
            bundle(tree[name].str, list);
    });
}

void ManifestReader::externalDependencies(PyId dict) {
    forEachChild(tree, dict, [&](PyId pair) {
        PyId kind = tree.child(pair, PyRole::Key);
        PyId list = tree.child(pair, PyRole::Value);
        if (scan.isString(kind) && list != noNode)
            strings(list, FactKind::ExternalDependency, scan.str(kind));
    });
}

void ManifestReader::meaning(llvm::StringRef name, PyId key, PyId value) {
    enum class Holds { Other, Depends, Files, Hook, Assets, External };
    switch (
        llvm::StringSwitch<Holds>(name)
            .Case("depends", Holds::Depends)
            .Cases("data", "demo", "init_xml", "update_xml", "demo_xml", "qweb", Holds::Files)
            .Cases("css", "js", "test", Holds::Files)
            .Cases("pre_init_hook", "post_init_hook", "uninstall_hook", "post_load", Holds::Hook)
            .Case("assets", Holds::Assets)
            .Case("external_dependencies", Holds::External)
            .Default(Holds::Other)) {
    case Holds::Depends:
        return strings(value, FactKind::Depends, "");
    case Holds::Files:
        return strings(value, FactKind::DataFile, name);
    case Holds::Hook:
        if (StrId function = constant(value))
            scan.add(FactKind::Hook, tree[key].str, {}, function, key, keyFact, FactConstant);
        return;
    case Holds::Assets:
        return assets(value);
    case Holds::External:
        return externalDependencies(value);
    case Holds::Other:
        return;
    }
}

void ManifestReader::key(PyId pair) {
    PyId name = tree.child(pair, PyRole::Key);
    PyId value = tree.child(pair, PyRole::Value);
    if (!scan.isString(name) || value == noNode)
        return problem(pair, "manifest key is not a constant: not read");
    StrId text = constant(value);
    keyFact = scan.add(FactKind::ManifestKey, tree[name].str, {}, text, name, noFact,
                       text ? FactConstant : 0);
    bool readable = isLiteral(tree, value) && (text || !scan.is(value, PyKind::Binary));
    if (!readable)
        return problem(value, fmt::format("manifest key '{}' is not a literal: not read",
                                          scan.str(name).str()));
    meaning(scan.str(name), name, value);
}

void ManifestReader::run() {
    PyId dict = findDict();
    if (dict == noNode)
        return problem(0, "manifest holds no dictionary", true);
    forEachChild(tree, dict, [&](PyId pair) { key(pair); });
}

bool isFalse(llvm::StringRef constant) {
    return constant == "False" || constant == "None" || constant == "0" || constant.empty();
}

} // namespace

void manifestFacts(FileFacts &facts, const FileContext &context) {
    if (!facts.py.empty())
        ManifestReader(facts, context).run();
}

Manifest readManifest(const FileFacts &facts, std::vector<std::string> &problems) {
    Manifest manifest;
    for (const Fact &fact : facts.facts) {
        llvm::StringRef name = facts.text(fact.name);
        llvm::StringRef value = facts.text(fact.value);
        bool constant = fact.flags & FactConstant;
        if (fact.kind == FactKind::ManifestKey && name == "version" && constant)
            manifest.version = value.str();
        else if (fact.kind == FactKind::ManifestKey && name == "installable" && constant)
            manifest.installable = !isFalse(value);
        else if (fact.kind == FactKind::Depends)
            manifest.depends.push_back(name.str());
        else if (fact.kind == FactKind::DataFile && value.startswith("demo"))
            manifest.demo.push_back(name.str());
        else if (fact.kind == FactKind::DataFile && (value == "data" || value.endswith("_xml")))
            manifest.data.push_back(name.str());
    }
    for (const Gap &gap : facts.gaps)
        if (!llvm::is_contained(problems, gap.reason))
            problems.push_back(gap.reason);
    return manifest;
}

} // namespace uplift
