#include "analyzer/survey/python_survey.h"

namespace uplift {

namespace {

/// The value of auth= of the route() that a string is an argument of.
PackStr authOf(const PythonSurvey &survey, PyId string) {
    PyId at = string;
    while (at != noNode && !survey.is(at, PyKind::Call))
        at = survey.tree[at].parent;
    PyId value = at == noNode ? noNode : survey.keyword(at, "auth");
    return survey.isString(value) ? survey.cell(survey.tree[value].str) : PackStr{};
}

} // namespace

void surveyRoutes(const PythonSurvey &survey, PyId classNode, FactId method) {
    for (FactId part : survey.parts(method)) {
        const Fact &fact = survey[part];
        if (fact.kind != FactKind::Route)
            continue;
        RouteRow row;
        row.path = survey.cell(fact.name);
        row.module = survey.builder.str(survey.file.module);
        row.owner = survey.builder.str(survey.pathOf(classNode));
        row.method = survey.cell(survey[method].name);
        row.type = survey.cell(fact.value);
        row.auth = authOf(survey, fact.node);
        survey.builder.add(row);
    }
}

} // namespace uplift
