#include "analyzer/survey/python_survey.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

struct Attributes {
    PackStr recName;
    PackStr order;
    bool isAbstract = false;
    bool isTransient = false;
    bool isNamed = false;
};

Attributes attributesOf(const PythonSurvey &survey, FactId model) {
    Attributes result;
    for (FactId part : survey.parts(model)) {
        const Fact &fact = survey[part];
        if (fact.kind != FactKind::ClassAttribute)
            continue;
        llvm::StringRef name = survey.text(fact.name), value = survey.text(fact.value);
        result.isNamed |= name == "_name";
        result.isAbstract |= name == "_abstract" && value == "True";
        result.isTransient |= name == "_transient" && value == "True";
        if (name == "_rec_name")
            result.recName = survey.cell(fact.value);
        else if (name == "_order")
            result.order = survey.cell(fact.value);
    }
    return result;
}

/// True for the bases of abstract or transient models of the old API.
bool hasBase(const PythonSurvey &survey, PyId classNode, llvm::StringRef name) {
    PyId bases = survey.tree.child(classNode, PyRole::Superclasses);
    bool found = false;
    if (bases != noNode)
        forEachChild(survey.tree, bases, [&](PyId base) { found |= survey.str(base) == name; });
    return found;
}

uint32_t flagsOf(const PythonSurvey &survey, const Fact &fact, const Attributes &attributes) {
    llvm::StringRef kind = survey.text(fact.value);
    auto derives = [&](llvm::StringRef name) { return hasBase(survey, fact.node, name); };
    uint32_t flags = 0;
    if (!(fact.flags & FactExtends))
        flags |= ModelDefines;
    if (attributes.isNamed)
        flags |= ModelNamed;
    if (kind == "abstract" || attributes.isAbstract || derives("AbstractModel") ||
        derives("osv_abstract"))
        flags |= ModelAbstract;
    if (kind == "transient" || attributes.isTransient || derives("TransientModel") ||
        derives("osv_memory") || derives("orm_memory"))
        flags |= ModelTransient;
    if (kind == "old")
        flags |= ModelOldApi;
    return flags;
}

/// fields.Many2one(…, delegate=True) is another way to write _inherits.
void addDelegation(const PythonSurvey &survey, FactId field,
                   llvm::SmallVectorImpl<PackStr> &delegates) {
    StrId comodel;
    bool isDelegation = false;
    for (FactId part : survey.parts(field)) {
        const Fact &fact = survey[part];
        if (fact.kind != FactKind::FieldArgument)
            continue;
        isDelegation |= survey.text(fact.name) == "delegate" && survey.text(fact.value) == "True";
        if (survey.text(fact.name) == "comodel_name")
            comodel = fact.value;
    }
    if (!isDelegation || !comodel)
        return;
    delegates.push_back(survey.cell(comodel));
    delegates.push_back(survey.cell(survey[field].name));
}

void modelRow(const PythonSurvey &survey, FactId model) {
    const Fact &fact = survey[model];
    llvm::SmallVector<PackStr, 4> inherits, delegates;
    for (FactId part : survey.parts(model)) {
        const Fact &inherit = survey[part];
        if (inherit.kind == FactKind::Field)
            addDelegation(survey, part, delegates);
        if (inherit.kind != FactKind::Inherit)
            continue;
        bool isDelegation = !survey.text(inherit.value).empty();
        if (isDelegation) {
            delegates.push_back(survey.cell(inherit.name));
            delegates.push_back(survey.cell(inherit.value));
        } else if (inherit.name != fact.name) {
            inherits.push_back(survey.cell(inherit.name));
        }
    }
    Attributes attributes = attributesOf(survey, model);
    ModelRow row;
    row.name = survey.cell(fact.name);
    row.module = survey.builder.str(survey.file.module);
    row.inherits = survey.builder.list(inherits);
    row.delegates = survey.builder.list(delegates);
    row.recName = attributes.recName;
    row.order = attributes.order;
    row.flags = flagsOf(survey, fact, attributes);
    survey.builder.add(row);
}

void methodRow(const PythonSurvey &survey, FactId method, llvm::StringRef model) {
    const Fact &fact = survey[method];
    std::string store;
    PyId body = blockOf(survey, fact.node);
    MethodRow row;
    row.model = survey.builder.str(model);
    row.name = survey.cell(fact.name);
    row.module = survey.builder.str(survey.file.module);
    row.parameters = survey.cell(fact.value);
    row.decorators = survey.builder.list(survey.decorators(method, store));
    if (fact.flags & FactCallsSuper)
        row.flags = MethodCallsSuper;
    row.body = bodyHash(survey, body, fact.name);
    row.size = bodySize(survey, body);
    survey.builder.add(row);
}

} // namespace

void surveyMethods(const PythonSurvey &survey, PyId classNode, llvm::StringRef model) {
    for (FactId part : survey.parts(survey.definition(classNode))) {
        FactKind kind = survey[part].kind;
        if (kind == FactKind::Method || kind == FactKind::Function)
            methodRow(survey, part, model);
    }
}

void surveyModel(const PythonSurvey &survey, FactId model) {
    if (!survey[model].name)
        return;
    modelRow(survey, model);
    surveyFields(survey, model);
    surveyMethods(survey, survey[model].node, survey.text(survey[model].name));
}

} // namespace uplift
