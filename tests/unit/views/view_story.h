#pragma once

#include "analyzer/facts/xml_facts.h"
#include "analyzer/parse/xml.h"
#include "analyzer/survey/survey.h"

namespace uplift {

/// A module of Odoo with one file of views, written down in a test.
struct ModuleStory {
    std::string name;
    std::vector<std::string> depends;
    std::string views;
    std::string path = "views/a.xml";
};

inline PackImage packOf(const std::vector<ModuleStory> &modules) {
    PackBuilder builder;
    for (const ModuleStory &module : modules) {
        ModuleRow row;
        row.name = builder.str(module.name);
        std::vector<PackStr> depends;
        for (const std::string &name : module.depends)
            depends.push_back(builder.str(name));
        row.depends = builder.list(depends);
        builder.add(row);
        FileFacts facts;
        FileContext context;
        context.module = module.name;
        context.path = module.path;
        context.text = module.views;
        facts.xml = parseXml(module.views, facts.strings, facts.gaps);
        xmlFacts(facts, context);
        SurveyedFile file;
        file.module = module.name;
        file.path = module.path;
        surveyXml(builder, file, facts);
    }
    return PackImage::of(builder.finish(Series{17}, {}));
}

inline std::vector<PackImage> imagesOf(const std::vector<ModuleStory> &modules) {
    std::vector<PackImage> images;
    images.push_back(packOf(modules));
    return images;
}

inline std::string view(const std::string &id, const std::string &arch,
                        const std::string &inherit = "", const std::string &fields = "") {
    std::string text = "<record id='" + id + "' model='ir.ui.view'><field name='model'>m</field>";
    if (!inherit.empty())
        text += "<field name='inherit_id' ref='" + inherit + "'/>";
    return text + fields + "<field name='arch' type='xml'>" + arch + "</field></record>";
}
inline std::string data(const std::string &records) {
    return "<odoo>" + records + "</odoo>";
}

} // namespace uplift
