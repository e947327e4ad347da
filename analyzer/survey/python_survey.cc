#include "analyzer/survey/python_survey.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/Twine.h"

namespace uplift {

PythonSurvey::PythonSurvey(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts)
    : builder(builder),
      file(file),
      facts(facts),
      tree(facts.py) {
    collect();
}

void PythonSurvey::collect() {
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        if (fact.kind == FactKind::Model || fact.kind == FactKind::Class ||
            fact.kind == FactKind::Method || fact.kind == FactKind::Function)
            definitions[fact.node] = id;
        if (fact.parent != noFact)
            children[fact.parent].push_back(id);
    }
    forEachChild(tree, 0, [&](PyId statement) {
        PyId assign = is(statement, PyKind::Assign) ? statement : noNode;
        PyId left = assign == noNode ? noNode : tree.child(assign, PyRole::Left);
        if (is(left, PyKind::Name))
            variables[hashText(str(left))] = tree.child(assign, PyRole::Right);
    });
}

bool PythonSurvey::isString(PyId id) const {
    return (is(id, PyKind::String) || is(id, PyKind::Concat)) && !(tree[id].flags & PyFString);
}

FactId PythonSurvey::definition(PyId node) const {
    auto found = definitions.find(node);
    return found == definitions.end() ? noFact : found->second;
}

llvm::ArrayRef<FactId> PythonSurvey::parts(FactId fact) const {
    auto found = children.find(fact);
    if (found == children.end())
        return {};
    return found->second;
}

PyId PythonSurvey::valueOf(const Fact &argument) const {
    return is(argument.node, PyKind::Keyword) ? tree.firstChild(argument.node) : argument.node;
}

PyId PythonSurvey::keyword(PyId call, llvm::StringRef name) const {
    PyId args = is(call, PyKind::Call) ? tree.child(call, PyRole::Args) : noNode;
    PyId found = noNode;
    if (args != noNode)
        forEachChild(tree, args, [&](PyId argument) {
            if (is(argument, PyKind::Keyword) && str(argument) == name)
                found = tree.firstChild(argument);
        });
    return found;
}

bool PythonSurvey::isPackage() const {
    return file.path == "__init__.py" || file.path.endswith("/__init__.py");
}

llvm::StringRef PythonSurvey::package() const {
    return isPackage() ? file.importPath : file.importPath.rsplit('.').first;
}

namespace {

std::string asOdoo(llvm::StringRef path) {
    if (path == "openerp" || path.startswith("openerp."))
        return "odoo" + path.drop_front(7).str();
    return path.str();
}

} // namespace

std::string PythonSurvey::absolute(llvm::StringRef path) const {
    if (!path.startswith(".")) {
        std::string neighbour = (llvm::Twine(package()) + "." + path.split('.').first).str();
        if (file.modules && file.modules->count(neighbour))
            return (llvm::Twine(package()) + "." + path).str();
        return asOdoo(path);
    }
    llvm::StringRef base = package();
    path = path.drop_front();
    while (path.consume_front("."))
        base = base.rsplit('.').first;
    return path.empty() ? base.str() : (llvm::Twine(base) + "." + path).str();
}

std::string PythonSurvey::pathOf(PyId classNode) const {
    llvm::SmallVector<llvm::StringRef, 4> names;
    for (PyId at = classNode; at != noNode; at = tree[at].parent)
        if (is(at, PyKind::Class))
            names.push_back(str(at));
    std::string path = file.importPath.str();
    while (!names.empty())
        path += "." + names.pop_back_val().str();
    return path;
}

llvm::SmallVector<llvm::StringRef, 4> PythonSurvey::decorators(FactId definition,
                                                               std::string &store) const {
    llvm::SmallVector<llvm::StringRef, 4> names;
    for (FactId part : parts(definition))
        if (facts.facts[part].kind == FactKind::Decorator)
            store += absolute(text(facts.facts[part].name)) + "\n";
    llvm::StringRef(store).split(names, '\n', -1, false);
    return names;
}

PyId blockOf(const PythonSurvey &survey, PyId definition) {
    return survey.tree.child(definition, PyKind::Block);
}

bool isModelRoot(const PythonSurvey &survey, PyId classNode) {
    llvm::StringRef path = survey.file.importPath;
    if (!survey.file.module.empty() ||
        !(path == "odoo.models" || path.startswith("odoo.orm.") || path == "odoo.osv.orm"))
        return false;
    llvm::StringRef name = survey.str(classNode);
    return name == "BaseModel" || name == "Model" || name == "AbstractModel" ||
           name == "TransientModel";
}

} // namespace uplift
