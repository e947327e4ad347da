#include "analyzer/survey/survey_xml_parts.h"

namespace uplift {

namespace {

bool isClientFile(const SurveyedFile &file, const FileFacts &facts) {
    return file.path.startswith("static/") || file.path.contains("/static/") ||
           facts.text(facts.xml[0].tag) == "templates";
}

bool holdsView(const RecordReader &record) {
    return record.tag() == "template" ||
           (record.tag() == "record" && record.value("model") == "ir.ui.view");
}

} // namespace

void surveyXml(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts) {
    if (facts.xml.empty())
        return;
    if (isClientFile(file, facts))
        return surveyClientTemplates(builder, file, facts);
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Record)
            continue;
        RecordReader record{file, facts, fact.node};
        if (record.value("id").empty())
            continue;
        uint32_t structure = holdsView(record) ? surveyView(builder, record) : 0;
        surveyXmlId(builder, record, structure);
        surveyTemplateAssets(builder, record);
    }
}

} // namespace uplift
