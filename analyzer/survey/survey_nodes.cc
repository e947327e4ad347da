#include "analyzer/survey/survey_nodes.h"

#include "analyzer/base/hash.h"
#include "analyzer/knowledge/view_attributes.h"
#include "analyzer/survey/record_reader.h"

namespace uplift {

namespace {

class NodeMaker {
  public:
    NodeMaker(PackBuilder &builder, const NodeSource &source) : builder(builder), source(source) {}

    ViewNodes make(XmlId begin, XmlId end) {
        for (XmlId id = begin; id < end; ++id)
            add(id);
        if (!nodes.rows.empty())
            nodes.structure = cellHash(structure);
        return std::move(nodes);
    }

  private:
    void add(XmlId id) {
        const XmlElement &element = source.xml[id];
        NodeRow row;
        row.tag = builder.str(text(element.tag));
        row.skip = element.next - id;
        mix(text(element.tag));
        structure = hashCombine(structure, row.skip);
        attributes.clear();
        for (uint32_t i = 0; i < element.attrCount; ++i) {
            const XmlAttr &attr = source.xml.attrs[element.attrBegin + i];
            addAttribute(text(attr.name), text(attr.value));
        }
        addText(id);
        row.attributes = builder.list(attributes);
        nodes.rows.push_back(row);
    }

    void addAttribute(llvm::StringRef name, llvm::StringRef value) {
        AttributeRule rule = attributeRule(name);
        if (rule == AttributeRule::Dropped)
            return;
        std::string packed = packedValue(name, completeFormats(value, source.module));
        attributes.push_back(builder.str(name));
        attributes.push_back(builder.str(packed));
        if (rule == AttributeRule::Kept) {
            mix(name);
            mix(packed);
        }
    }

    /// Two texts do something: what <attribute> sets, and the mark for what is replaced.
    void addText(XmlId id) {
        llvm::StringRef content = text(source.xml[id].text);
        std::string packed;
        if (content == "$0")
            packed = "$0";
        else if (text(source.xml[id].tag) == "attribute")
            packed = packedValue(source.xml.value(source.strings, id, "name"),
                                 completeFormats(content, source.module));
        if (packed.empty())
            return;
        attributes.push_back(builder.str("#text"));
        attributes.push_back(builder.str(packed));
    }

    llvm::StringRef text(StrId id) const { return source.strings.text(id); }
    void mix(llvm::StringRef text) { structure = hashCombine(structure, hashText(text)); }

    PackBuilder &builder;
    const NodeSource &source;
    std::vector<PackStr> attributes;
    ViewNodes nodes;
    uint64_t structure = 0;
};

} // namespace

ViewNodes surveyNodes(PackBuilder &builder, const NodeSource &source, XmlId begin, XmlId end) {
    return NodeMaker(builder, source).make(begin, end);
}

} // namespace uplift
