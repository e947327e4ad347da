#include "analyzer/survey/python_survey.h"

namespace uplift {

namespace {

/// Walks the statements of a file and of its classes, in branches, too, but not of functions.
class NameSurvey {
  public:
    explicit NameSurvey(const PythonSurvey &survey) : survey(survey), tree(survey.tree) {}
    void run();

  private:
    PyId visit(PyId id);
    void module();
    void classRow(PyId id);
    void function(PyId id);
    void variable(PyId assign);
    void bind(PyId target, PyId value);
    void import(PyId id);
    bool isReexport(llvm::StringRef path) const;
    PythonRow row(llvm::StringRef owner, llvm::StringRef name, llvm::StringRef sort) const;
    bool inClass(PyId id) const { return around(id) != noNode; }
    PyId around(PyId id) const;

    const PythonSurvey &survey;
    const PyTree &tree;
};

/// The class that the node stands in, else noNode.
PyId NameSurvey::around(PyId id) const {
    for (PyId at = tree[id].parent; at != noNode; at = tree[at].parent)
        if (tree[at].kind == PyKind::Class)
            return at;
    return noNode;
}

PythonRow NameSurvey::row(llvm::StringRef owner, llvm::StringRef name, llvm::StringRef sort) const {
    PythonRow row;
    row.owner = survey.builder.str(owner);
    row.name = survey.builder.str(name);
    row.sort = survey.builder.str(sort);
    return row;
}

void NameSurvey::module() {
    auto [owner, name] = survey.file.importPath.rsplit('.');
    if (name.empty())
        std::swap(owner, name);
    survey.builder.add(row(owner, name, "module"));
}

void NameSurvey::classRow(PyId id) {
    FactId fact = survey.definition(id);
    if (fact == noFact)
        return;
    std::string owner = survey.pathOf(tree[id].parent);
    PythonRow result = row(owner, survey.str(id), "class");
    llvm::SmallVector<llvm::StringRef, 4> bases;
    llvm::SmallVector<PackStr, 4> cells;
    if (survey[fact].kind == FactKind::Class)
        survey.text(survey[fact].value).split(bases, ',', -1, false);
    for (llvm::StringRef base : bases)
        cells.push_back(survey.builder.str(survey.absolute(base)));
    result.bases = survey.builder.list(cells);
    PyId body = blockOf(survey, id);
    result.body = bodyHash(survey, body, tree[id].str);
    result.size = bodySize(survey, body);
    survey.builder.add(result);
    if (survey[fact].kind == FactKind::Model)
        surveyModel(survey, fact);
    else if (isModelRoot(survey, id))
        surveyModelRoot(survey, id);
}

/// A function, or a method of a class that is no model.
void NameSurvey::function(PyId id) {
    FactId fact = survey.definition(id);
    PyId owner = around(id);
    if (fact == noFact || survey[fact].kind == FactKind::Method ||
        (owner != noNode && isModelRoot(survey, owner)))
        return;
    PythonRow result =
        row(survey.pathOf(owner), survey.str(id), owner == noNode ? "function" : "method");
    result.parameters = survey.cell(survey[fact].value);
    PyId body = blockOf(survey, id);
    result.body = bodyHash(survey, body, tree[id].str);
    result.size = bodySize(survey, body);
    survey.builder.add(result);
    surveyRoutes(survey, owner, fact);
}

/// `x = …` makes a name of the file, `odoo.x = …` one of the package.
void NameSurvey::bind(PyId target, PyId value) {
    bool isPackages = survey.is(target, PyKind::Attr) && survey.is(target + 1, PyKind::Name) &&
                      (survey.str(target + 1) == "odoo" || survey.str(target + 1) == "openerp");
    if (!survey.is(target, PyKind::Name) && !isPackages)
        return;
    llvm::StringRef owner = isPackages ? "odoo" : llvm::StringRef(survey.file.importPath);
    PythonRow result = row(owner, survey.str(target), "variable");
    result.body = bodyHash(survey, value, {});
    result.size = bodySize(survey, value);
    survey.builder.add(result);
}

/// Names that assignments at the top of a file bind: a = b = …, a, b = …
void NameSurvey::variable(PyId assign) {
    PyId value = assign;
    while (survey.is(value, PyKind::Assign))
        value = tree.child(value, PyRole::Right);
    for (PyId at = assign; survey.is(at, PyKind::Assign); at = tree.child(at, PyRole::Right)) {
        PyId left = tree.child(at, PyRole::Left);
        if (survey.isSequence(left))
            forEachChild(tree, left, [&](PyId target) { bind(target, value); });
        else
            bind(left, value);
    }
}

/// Odoo's own packages pass on what they import; of an addon's files only what is an addon's, and
/// classes that it may have had of its own before, are ever imported from there.
bool NameSurvey::isReexport(llvm::StringRef path) const {
    llvm::StringRef name = path.rsplit('.').second;
    bool isClass = !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
    return survey.file.module.empty() || path.startswith("odoo.addons.") ||
           (path.startswith("odoo.") && isClass);
}

void NameSurvey::import(PyId id) {
    if (tree[id].flags & PyStar) {
        std::string target = survey.absolute(survey.str(id));
        if (!isReexport(target))
            return;
        PythonRow result = row(survey.file.importPath, "*", "star");
        result.bases = survey.builder.list({llvm::StringRef(target)});
        return survey.builder.add(result);
    }
    bool from = survey.is(id, PyKind::ImportFrom);
    forEachChild(tree, id, [&](PyId name) {
        if (!survey.is(name, PyKind::ImportName))
            return;
        PyId alias = tree.child(name, PyRole::Alias);
        llvm::StringRef first = from ? survey.str(name) : survey.str(name).split('.').first;
        llvm::StringRef local = alias != noNode ? survey.str(alias) : first;
        std::string path = (from ? survey.str(id) : "").str();
        if (from && !llvm::StringRef(path).endswith("."))
            path += ".";
        path += alias != noNode ? survey.str(name) : first;
        std::string target = survey.absolute(path);
        if (!isReexport(target))
            return;
        PythonRow result = row(survey.file.importPath, local, "import");
        result.bases = survey.builder.list({llvm::StringRef(target)});
        survey.builder.add(result);
    });
}

/// The node to go on with: the next one, or the one behind what is not to be entered.
PyId NameSurvey::visit(PyId id) {
    switch (tree[id].kind) {
    case PyKind::Class:
        classRow(id);
        return id + 1;
    case PyKind::Function:
        function(id);
        return tree[id].next;
    case PyKind::Import:
    case PyKind::ImportFrom:
        if (!inClass(id))
            import(id);
        return tree[id].next;
    case PyKind::Assign:
        if (!inClass(id))
            variable(id);
        return tree[id].next;
    case PyKind::ExprStmt:
    case PyKind::AugAssign:
        return tree[id].next;
    default:
        return id + 1;
    }
}

void NameSurvey::run() {
    module();
    for (PyId id = 0; id < tree.nodes.size();)
        id = visit(id);
}

} // namespace

void surveyNames(const PythonSurvey &survey) {
    NameSurvey(survey).run();
}

} // namespace uplift
