#include "analyzer/survey/python_survey.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

/// Fields that every model has: assigned in the class that all derive from, or added to it by a
/// call such as add('create_uid', fields.Many2one('res.users')).
class RootFields {
  public:
    RootFields(const PythonSurvey &survey, PyId classNode)
        : survey(survey),
          tree(survey.tree),
          classNode(classNode) {}

    void assigned();
    void added();

  private:
    bool isField(PyId call) const;
    llvm::StringRef nameOf(PyId argument) const;
    void field(llvm::StringRef name, PyId call);
    uint32_t flags(PyId call) const;

    const PythonSurvey &survey;
    const PyTree &tree;
    PyId classNode;
    uint32_t place = 0;
};

llvm::StringRef calledName(const PythonSurvey &survey, PyId call) {
    PyId func = survey.is(call, PyKind::Call) ? survey.tree.child(call, PyRole::Func) : noNode;
    bool named = survey.is(func, PyKind::Name) || survey.is(func, PyKind::Attr);
    return named ? survey.str(func) : llvm::StringRef();
}

PyId positional(const PythonSurvey &survey, PyId call, unsigned position) {
    PyId args = survey.tree.child(call, PyRole::Args);
    PyId at = args == noNode ? noNode : survey.tree.firstChild(args);
    while (at != noNode && position-- > 0)
        at = survey.tree.nextSibling(at);
    return survey.is(at, PyKind::Keyword) ? noNode : at;
}

/// fields.Char(…) or Char(…)
bool RootFields::isField(PyId call) const {
    llvm::StringRef type = calledName(survey, call);
    if (type.empty() || type[0] < 'A' || type[0] > 'Z')
        return false;
    PyId func = tree.child(call, PyRole::Func);
    return survey.is(func, PyKind::Name) || survey.str(tree.firstChild(func)) == "fields";
}

/// A constant, or an attribute that the file gives one.
llvm::StringRef RootFields::nameOf(PyId argument) const {
    if (survey.isString(argument))
        return survey.str(argument);
    if (!survey.is(argument, PyKind::Attr))
        return "";
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        if (tree[id].kind != PyKind::Assign)
            continue;
        PyId left = tree.child(id, PyRole::Left), right = tree.child(id, PyRole::Right);
        if (survey.is(left, PyKind::Name) && survey.str(left) == survey.str(argument) &&
            survey.isString(right))
            return survey.str(right);
    }
    return "";
}

uint32_t RootFields::flags(PyId call) const {
    uint32_t flags = 0;
    if (survey.is(survey.keyword(call, "readonly"), PyKind::True))
        flags |= FieldReadonly;
    if (survey.keyword(call, "compute") != noNode)
        flags |= FieldComputed;
    return flags;
}

void RootFields::field(llvm::StringRef name, PyId call) {
    llvm::StringRef type = calledName(survey, call);
    FieldRow row;
    row.model = survey.builder.str("BaseModel");
    row.name = survey.builder.str(name);
    row.module = survey.builder.str(survey.file.module);
    row.type = survey.builder.str(type);
    PyId comodel = positional(survey, call, 0);
    if (type == "Many2one" && survey.isString(comodel))
        row.comodel = survey.cell(tree[comodel].str);
    PyId compute = survey.keyword(call, "compute");
    if (survey.isString(compute))
        row.compute = survey.cell(tree[compute].str);
    row.flags = flags(call);
    row.place = place++;
    survey.builder.add(row);
}

void RootFields::assigned() {
    PyId body = blockOf(survey, classNode);
    if (body == noNode)
        return;
    forEachChild(tree, body, [&](PyId statement) {
        PyId left =
            survey.is(statement, PyKind::Assign) ? tree.child(statement, PyRole::Left) : noNode;
        PyId right = left == noNode ? noNode : tree.child(statement, PyRole::Right);
        if (survey.is(left, PyKind::Name) && !survey.str(left).startswith("_") && isField(right))
            field(survey.str(left), right);
    });
}

void RootFields::added() {
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        if (!calledName(survey, id).ltrim('_').startswith("add"))
            continue;
        llvm::StringRef name = nameOf(positional(survey, id, 0));
        PyId call = positional(survey, id, 1);
        if (!name.empty() && isField(call))
            field(name, call);
    }
}

} // namespace

void surveyModelRoot(const PythonSurvey &survey, PyId classNode) {
    surveyMethods(survey, classNode, "BaseModel");
    RootFields fields(survey, classNode);
    fields.assigned();
    if (survey.str(classNode) == "BaseModel")
        fields.added();
}

} // namespace uplift
