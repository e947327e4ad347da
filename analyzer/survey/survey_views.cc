#include "analyzer/survey/survey_xml_parts.h"

#include "analyzer/parse/xml.h"

namespace uplift {

namespace {

constexpr uint32_t usualPriority = 16;

/// The arch as elements, or as a text that is read again.
class Arch {
  public:
    Arch(PackBuilder &builder, const RecordReader &record) : builder(builder), record(record) {}

    ViewNodes read(XmlId holder) {
        const XmlElement &element = record.facts.xml[holder];
        llvm::StringRef text = record.facts.text(element.text);
        if (holder + 1 == element.next && text.startswith("<"))
            return readText(text);
        return nodes({record.facts.xml, record.facts.strings, record.file.module}, holder + 1,
                     element.next);
    }
    llvm::StringRef rootTag() const { return root; }

  private:
    /// Within a root of our own: such a text may hold several elements, and a declaration.
    ViewNodes readText(llvm::StringRef text) {
        if (text.startswith("<?"))
            text = text.drop_front(std::min(text.find("?>"), text.size() - 2) + 2);
        std::vector<Gap> gaps;
        XmlTree xml = parseXml("<arch>" + text.str() + "</arch>", strings, gaps);
        if (xml.empty())
            return {};
        return nodes({xml, strings, record.file.module}, 1, xml[0].next);
    }
    ViewNodes nodes(const NodeSource &source, XmlId begin, XmlId end) {
        if (begin < end)
            root = source.strings.text(source.xml[begin].tag).str();
        return surveyNodes(builder, source, begin, end);
    }

    PackBuilder &builder;
    const RecordReader &record;
    StringTable strings;
    std::string root;
};

uint32_t priorityOf(llvm::StringRef text) {
    uint32_t priority = usualPriority;
    if (text.trim().getAsInteger(10, priority))
        return usualPriority;
    return priority;
}

XmlId archOf(const RecordReader &record) {
    for (llvm::StringRef name : {"arch", "arch_db", "arch_base"})
        if (XmlId at = record.field(name); at != noElement)
            return at;
    return noElement;
}

/// Cells that a <record> says in its fields.
void readFields(PackBuilder &builder, const RecordReader &record, ViewRow &row) {
    row.model = builder.str(record.constant("model"));
    row.inherit = builder.str(record.reference("inherit_id"));
    row.mode = builder.str(record.constant("mode"));
    row.priority = priorityOf(record.constant("priority"));
    if (record.field("active") != noElement && isFalse(record.constant("active")))
        row.flags |= ViewInactive;
}

void readAttributes(PackBuilder &builder, const RecordReader &record, ViewRow &row) {
    row.flags |= ViewTemplate;
    llvm::StringRef inherit = record.value("inherit_id"), primary = record.value("primary");
    if (!isFalse(inherit))
        row.inherit = builder.str(record.complete(inherit));
    if (!primary.empty() && !isFalse(primary))
        row.mode = builder.str("primary");
    row.priority = priorityOf(record.value("priority"));
    if (llvm::StringRef active = record.value("active"); !active.empty() && isFalse(active))
        row.flags |= ViewInactive;
}

std::string typeOf(const RecordReader &record, bool inherits, llvm::StringRef root) {
    if (record.tag() == "template")
        return "qweb";
    llvm::StringRef type = record.constant("type");
    if (!type.empty())
        return type.str();
    if (root == "t" || (inherits && record.constant("model").empty()))
        return "qweb";
    return inherits ? "" : root.str();
}

} // namespace

uint32_t surveyView(PackBuilder &builder, const RecordReader &record) {
    bool isTemplate = record.tag() == "template";
    XmlId holder = isTemplate ? record.id : archOf(record);
    std::string id = record.complete(record.value("id").trim());
    auto [module, name] = llvm::StringRef(id).split('.');
    if (holder == noElement || name.empty())
        return 0;
    Arch arch(builder, record);
    ViewNodes nodes = arch.read(holder);
    ViewRow row;
    row.module = builder.str(module);
    row.name = builder.str(name);
    row.definer = builder.str(record.file.module);
    if (isTemplate)
        readAttributes(builder, record, row);
    else
        readFields(builder, record, row);
    row.type = builder.str(typeOf(record, !builder.text(row.inherit).empty(), arch.rootTag()));
    row.structure = nodes.structure;
    builder.add(row, nodes.rows);
    return nodes.structure;
}

} // namespace uplift
