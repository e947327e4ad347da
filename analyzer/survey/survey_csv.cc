#include "analyzer/survey/survey.h"

namespace uplift {

void surveyCsv(PackBuilder &, const SurveyedFile &, const FileFacts &) {}

} // namespace uplift
