#pragma once

#include "analyzer/facts/csv_facts.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/knowledge/pack_image.h"
#include "analyzer/parse/csv.h"
#include "analyzer/parse/xml.h"
#include "analyzer/survey/survey.h"

namespace uplift {

/// The pack made of one data file of the module `shop`, written out for tests.
struct DataStory {
    PackImage image;
    const PackView &pack;

    explicit DataStory(llvm::StringRef text, llvm::StringRef path = "views/order.xml",
                       bool isDemo = false)
        : image(survey(text, path, isDemo)),
          pack(image.view()) {}

    static PackImage survey(llvm::StringRef text, llvm::StringRef path, bool isDemo) {
        FileFacts facts;
        FileContext context;
        context.module = "shop";
        context.path = path;
        context.text = text;
        SurveyedFile file;
        file.module = "shop";
        file.path = path;
        file.isDemo = isDemo;
        PackBuilder builder;
        if (path.endswith(".csv")) {
            facts.csv = parseCsv(text, facts.strings, facts.gaps);
            csvFacts(facts, context);
            surveyCsv(builder, file, facts);
        } else {
            facts.xml = parseXml(text, facts.strings, facts.gaps);
            xmlFacts(facts, context);
            surveyXml(builder, file, facts);
        }
        return PackImage::of(builder.finish(Series{17}, {}));
    }

    std::string str(PackStr id) const { return pack.text(id).str(); }
    std::string join(PackList list) const {
        std::string all;
        for (PackStr item : pack.list(list))
            all += (all.empty() ? "" : ",") + str(item);
        return all;
    }

    /// "module.name by definer: model parent=… action=… groups=… flags"
    std::vector<std::string> ids() const {
        std::vector<std::string> lines;
        for (const XmlIdRow &row : pack.xmlids)
            lines.push_back(str(row.module) + "." + str(row.name) + " by " + str(row.definer) +
                            ": " + str(row.model) + " parent=" + str(row.parent) +
                            " action=" + str(row.action) + " groups=" + join(row.groups) + " " +
                            std::to_string(row.flags));
        return lines;
    }
    uint32_t content(llvm::StringRef name) const {
        for (const XmlIdRow &row : pack.xmlids)
            if (pack.text(row.name) == name)
                return row.content;
        return 0;
    }
    /// "module.name: type model <- inherit mode priority flags"
    std::vector<std::string> views() const {
        std::vector<std::string> lines;
        for (const ViewRow &row : pack.views)
            lines.push_back(str(row.module) + "." + str(row.name) + ": " + str(row.type) + " " +
                            str(row.model) + " <- " + str(row.inherit) + " " + str(row.mode) + " " +
                            std::to_string(row.priority) + " " + std::to_string(row.flags));
        return lines;
    }
    /// "tag/skip name=value …" of each node.
    std::vector<std::string> nodes() const {
        std::vector<std::string> lines;
        for (const NodeRow &row : pack.nodes) {
            std::string line = str(row.tag) + "/" + std::to_string(row.skip);
            llvm::ArrayRef<PackStr> attributes = pack.list(row.attributes);
            for (size_t i = 0; i + 1 < attributes.size(); i += 2)
                line += " " + str(attributes[i]) + "=" + str(attributes[i + 1]);
            lines.push_back(line);
        }
        return lines;
    }
    /// "bundle place directive path target"
    std::vector<std::string> assets() const {
        std::vector<std::string> lines;
        for (const AssetRow &row : pack.assets)
            lines.push_back(str(row.bundle) + " " + std::to_string(row.place) + " " +
                            str(row.directive) + " " + str(row.path) + " " + str(row.target));
        return lines;
    }
};

using Lines = std::vector<std::string>;

} // namespace uplift
