#include "analyzer/survey/python_survey.h"

namespace uplift {

void surveyPython(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts) {
    if (!facts.py.empty())
        surveyNames(PythonSurvey(builder, file, facts));
}

} // namespace uplift
