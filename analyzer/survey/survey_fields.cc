#include "analyzer/base/hash.h"
#include "analyzer/survey/python_survey.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// One field of a class, argument by argument.
class FieldSurvey {
  public:
    FieldSurvey(const PythonSurvey &survey, FactId field)
        : survey(survey),
          fact(survey[field]),
          type(survey.text(fact.value)) {
        row.model = survey.cell(fact.owner);
        row.name = survey.cell(fact.name);
        row.module = survey.builder.str(survey.file.module);
    }

    FieldRow read(FactId field);

  private:
    void argument(const Fact &argument);
    void name(llvm::StringRef name, const Fact &argument);
    void flag(llvm::StringRef name, const Fact &argument);
    void selection(PyId value, bool adds);
    void oldType();
    PackStr callee(PyId value) const;
    bool isOldFunction() const {
        return type == "function" || type == "related" || type == "property" || type == "dummy";
    }

    const PythonSurvey &survey;
    const Fact &fact;
    llvm::StringRef type;
    llvm::StringRef innerType; ///< old API: type= of a function or related field
    FieldRow row;
};

/// The method that an argument names: a string, a name in the class; else "<function>".
PackStr FieldSurvey::callee(PyId value) const {
    if (survey.isString(value) || survey.is(value, PyKind::Name))
        return survey.cell(survey.tree[value].str);
    return survey.builder.str("<function>");
}

/// Keys of a constant list of pairs; a name that the file gives such a list counts as the list.
void FieldSurvey::selection(PyId value, bool adds) {
    if (survey.is(value, PyKind::Name))
        value = survey.variable(survey.str(value));
    if (!survey.isSequence(value)) {
        if (!adds)
            row.flags |= FieldSelectionDynamic;
        return;
    }
    llvm::SmallVector<PackStr, 8> keys;
    bool isConstant = true;
    forEachChild(survey.tree, value, [&](PyId pair) {
        PyId key = survey.isSequence(pair) ? survey.tree.firstChild(pair) : noNode;
        if (survey.isString(key) || survey.is(key, PyKind::Number))
            keys.push_back(survey.cell(survey.tree[key].str));
        else
            isConstant = false;
    });
    row.selection = survey.builder.list(keys);
    if (adds)
        row.flags |= FieldSelectionAdds;
    else if (!isConstant)
        row.flags |= FieldSelectionDynamic;
}

void FieldSurvey::flag(llvm::StringRef name, const Fact &argument) {
    llvm::StringRef value = survey.text(argument.value);
    bool constant = argument.flags & FactConstant;
    bool isFalse = constant && (value == "False" || value == "None" || value == "0" || value == "");
    if (name == "store")
        row.flags |= isFalse ? FieldNotStored : FieldStored;
    if (isFalse)
        return;
    row.flags |= llvm::StringSwitch<uint32_t>(name)
                     .Case("required", FieldRequired)
                     .Case("readonly", FieldReadonly)
                     .Case("translate", FieldTranslate)
                     .Case("company_dependent", FieldCompanyDependent)
                     .Default(0);
}

void FieldSurvey::name(llvm::StringRef name, const Fact &argument) {
    PyId value = survey.valueOf(argument);
    StrId constant = survey.isString(value) ? survey.tree[value].str : StrId{};
    if (name == "comodel_name" || (name == "relation" && isOldFunction()))
        row.comodel = survey.cell(constant);
    else if (name == "inverse_name")
        row.inverse = survey.cell(constant);
    else if (name == "groups")
        row.groups = survey.cell(constant);
    else if (name == "compute" || name == "fnct")
        row.compute = callee(value);
    else if (name == "selection" || name == "selection_add")
        selection(value, name == "selection_add");
    else if (name == "string")
        row.label = constant ? static_cast<uint32_t>(hashText(survey.text(constant))) : 0;
    else if (name == "default")
        row.fallback = bodyHash(survey, value, {});
    else if (name == "type" && isOldFunction())
        innerType = survey.text(constant);
}

void FieldSurvey::argument(const Fact &argument) {
    llvm::StringRef name = survey.text(argument.name);
    if (name == "store" || name == "required" || name == "readonly" || name == "translate" ||
        name == "company_dependent")
        flag(name, argument);
    else
        this->name(name, argument);
}

/// fields.function(…, type='float') and its kin are fields of that type.
void FieldSurvey::oldType() {
    if (llvm::toLower(type.front()) == type.front())
        row.flags |= FieldOldApi;
    if (!isOldFunction())
        return;
    row.flags |= llvm::StringSwitch<uint32_t>(type)
                     .Case("function", FieldComputed)
                     .Case("related", FieldRelated)
                     .Case("property", FieldCompanyDependent)
                     .Default(0);
    bool isText = type == "related" || type == "dummy";
    type = !innerType.empty() ? innerType : isText ? "char" : "float";
}

FieldRow FieldSurvey::read(FactId field) {
    for (FactId part : survey.parts(field)) {
        const Fact &fact = survey[part];
        if (fact.kind == FactKind::FieldArgument)
            argument(fact);
        else if (fact.kind == FactKind::FieldPath && survey.text(fact.value) == "related")
            row.related = survey.cell(fact.name);
    }
    if (row.compute)
        row.flags |= FieldComputed;
    if (row.related)
        row.flags |= FieldRelated;
    oldType();
    row.type = survey.builder.str(type);
    return row;
}

/// `_defaults` of the old API: field → what its value is.
llvm::DenseMap<uint64_t, PyId> oldDefaults(const PythonSurvey &survey, FactId model) {
    llvm::DenseMap<uint64_t, PyId> result;
    for (FactId part : survey.parts(model)) {
        const Fact &fact = survey[part];
        if (fact.kind != FactKind::ClassAttribute || survey.text(fact.name) != "_defaults")
            continue;
        PyId dict = survey.tree.child(survey.tree[fact.node].parent, PyRole::Right);
        if (!survey.is(dict, PyKind::Dict))
            continue;
        forEachChild(survey.tree, dict, [&](PyId pair) {
            PyId key = survey.tree.child(pair, PyRole::Key);
            if (survey.isString(key))
                result[survey.facts.strings.hash(survey.tree[key].str)] =
                    survey.tree.child(pair, PyRole::Value);
        });
    }
    return result;
}

} // namespace

void surveyFields(const PythonSurvey &survey, FactId model) {
    llvm::DenseMap<uint64_t, PyId> defaults = oldDefaults(survey, model);
    uint32_t place = 0;
    for (FactId part : survey.parts(model)) {
        const Fact &fact = survey[part];
        if (fact.kind != FactKind::Field)
            continue;
        FieldRow row = FieldSurvey(survey, part).read(part);
        row.place = place++;
        auto found = defaults.find(survey.facts.strings.hash(fact.name));
        if (found != defaults.end())
            row.fallback = bodyHash(survey, found->second, {});
        survey.builder.add(row);
    }
}

} // namespace uplift
