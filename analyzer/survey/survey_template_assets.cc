#include "analyzer/survey/survey_xml_parts.h"

namespace uplift {

namespace {

/// What one <xpath> of a template, or the template itself, does to a bundle.
struct Place {
    llvm::StringRef directive; ///< "", "before", "after", "replace", "remove"
    std::string target;
};

/// The file that an xpath such as //script[@src='/web/static/a.js'] looks for.
std::string fileInXPath(llvm::StringRef expression) {
    for (llvm::StringRef attribute : {"@src", "@href"}) {
        llvm::StringRef rest =
            expression.drop_front(std::min(expression.find(attribute), expression.size()));
        rest = rest.drop_front(std::min(rest.find_first_of("'\""), rest.size()));
        if (!rest.empty())
            return rest.drop_front().take_until([&](char c) { return c == rest[0]; }).str();
    }
    return "";
}

class TemplateAssets {
  public:
    TemplateAssets(PackBuilder &builder, const RecordReader &record)
        : builder(builder),
          record(record),
          xml(record.facts.xml) {
        llvm::StringRef inherit = record.value("inherit_id");
        bundle = record.complete(inherit.empty() ? record.value("id") : inherit);
    }

    void add() { children(record.id, {}); }

  private:
    void children(XmlId parent, const Place &place) {
        for (XmlId at = xml.firstChild(parent); at != noElement; at = xml.nextSibling(at)) {
            llvm::StringRef tag = record.facts.text(xml[at].tag);
            if (tag == "link" || tag == "script")
                file(place, record.value(at, tag == "link" ? "href" : "src"));
            else if (tag == "t" && !record.value(at, "t-call").empty())
                add({"include", ""}, record.complete(record.value(at, "t-call")));
            else if (tag == "xpath" && parent == record.id)
                xpath(at);
        }
    }

    void xpath(XmlId at) {
        llvm::StringRef position = record.value(at, "position");
        Place place{position == "inside" ? "" : position, fileInXPath(record.value(at, "expr"))};
        if (position == "replace" && xml.firstChild(at) == noElement)
            return file({"remove", ""}, place.target);
        children(at, place);
    }

    void file(const Place &place, llvm::StringRef path) {
        if (path.startswith("/") && path.contains("/static/"))
            add({place.directive, llvm::StringRef(place.target).ltrim('/').str()},
                path.ltrim('/').str());
    }

    void add(const Place &place, const std::string &path) {
        AssetRow row;
        row.bundle = builder.str(bundle);
        row.module = builder.str(record.file.module);
        row.place = order++;
        row.directive = builder.str(place.directive);
        row.path = builder.str(path);
        row.target = builder.str(place.target);
        builder.add(row);
    }

    PackBuilder &builder;
    const RecordReader &record;
    const XmlTree &xml;
    std::string bundle;
    uint32_t order = 0;
};

/// A bundle is a template of files: its elements, or those that an xpath adds, are nothing else.
bool isBundle(const RecordReader &record) {
    const XmlTree &xml = record.facts.xml;
    bool hasFile = false;
    for (XmlId at = record.id + 1; at < xml[record.id].next; ++at) {
        llvm::StringRef tag = record.facts.text(xml[at].tag);
        bool isFile = tag == "link" || tag == "script";
        if (!isFile && tag != "xpath" && tag != "t" && tag != "style")
            return false;
        hasFile |= isFile || (tag == "xpath" && !fileInXPath(record.value(at, "expr")).empty());
    }
    return hasFile;
}

} // namespace

void surveyTemplateAssets(PackBuilder &builder, const RecordReader &record) {
    if (record.tag() == "template" && isBundle(record))
        TemplateAssets(builder, record).add();
}

} // namespace uplift
