#pragma once

#include "analyzer/survey/record_reader.h"
#include "analyzer/survey/survey_nodes.h"

namespace uplift {

// The parts of surveyXml(): one row or more of each record of a data file.

/// Its external id. `structure` is that of its view, 0 without one.
void surveyXmlId(PackBuilder &builder, const RecordReader &record, uint32_t structure);
/// Its view, if it has one; the hash of its nodes.
uint32_t surveyView(PackBuilder &builder, const RecordReader &record);
/// Files that a template adds to a bundle.
void surveyTemplateAssets(PackBuilder &builder, const RecordReader &record);

/// Templates of a client-side file.
void surveyClientTemplates(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts);

} // namespace uplift
