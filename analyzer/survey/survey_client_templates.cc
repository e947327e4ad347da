#include "analyzer/survey/survey_xml_parts.h"

namespace uplift {

namespace {

/// "web.FormView" is of module web; a name without a dot is of none.
void nameTemplate(PackBuilder &builder, llvm::StringRef name, ViewRow &row) {
    auto [module, rest] = name.split('.');
    if (rest.empty())
        std::swap(module, rest);
    row.module = builder.str(module);
    row.name = builder.str(rest);
}

} // namespace

void surveyClientTemplates(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts) {
    NodeSource source{facts.xml, facts.strings, file.module};
    for (XmlId id = 0; id < facts.xml.elements.size();) {
        auto value = [&](llvm::StringRef name) { return facts.xml.value(facts.strings, id, name); };
        llvm::StringRef name = value("t-name"), inherit = value("t-inherit");
        if (inherit.empty())
            inherit = value("t-extend");
        if (name.empty() && inherit.empty()) {
            ++id;
            continue;
        }
        ViewNodes nodes = surveyNodes(builder, source, id, facts.xml[id].next);
        ViewRow row;
        nameTemplate(builder, name, row);
        row.definer = builder.str(file.module);
        row.type = builder.str("owl");
        row.inherit = builder.str(inherit);
        row.mode = builder.str(value("t-inherit-mode"));
        row.structure = nodes.structure;
        builder.add(row, nodes.rows);
        id = facts.xml[id].next;
    }
}

} // namespace uplift
