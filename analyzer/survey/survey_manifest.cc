#include "analyzer/survey/survey.h"

namespace uplift {

void surveyManifest(PackBuilder &, const SurveyedFile &, const FileFacts &) {}

} // namespace uplift
