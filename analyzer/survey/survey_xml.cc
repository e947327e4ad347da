#include "analyzer/survey/survey.h"

namespace uplift {

void surveyXml(PackBuilder &, const SurveyedFile &, const FileFacts &) {}

} // namespace uplift
