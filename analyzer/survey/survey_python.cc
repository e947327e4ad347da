#include "analyzer/survey/survey.h"

namespace uplift {

void surveyPython(PackBuilder &, const SurveyedFile &, const FileFacts &) {}

} // namespace uplift
