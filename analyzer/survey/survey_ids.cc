#include "analyzer/survey/survey_xml_parts.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral groupFields[] = {"groups_id", "group_ids", "groups", "group_id"};
/// Texts for people: they change without a change of meaning. Taken only where there is no more.
constexpr llvm::StringLiteral wordings[] = {
    "name",         "string", "help", "id",      "subject", "body_html",  "description",
    "display_name", "model",  "note", "message", "comment", "forcecreate"};

bool isUnderNoUpdate(const RecordReader &record) {
    XmlId at = record.facts.xml[record.id].parent;
    for (; at != noElement; at = record.facts.xml[at].parent)
        if (llvm::StringRef value = record.value(at, "noupdate"); !value.empty())
            return !isFalse(value);
    return false;
}

uint32_t flagsOf(const RecordReader &record) {
    uint32_t flags = 0;
    if (record.file.isDemo)
        flags |= XmlIdDemo;
    if (isUnderNoUpdate(record))
        flags |= XmlIdNoUpdate;
    if (llvm::StringRef create = record.value("forcecreate"); !create.empty() && isFalse(create))
        flags |= XmlIdOptional;
    return flags;
}

PackList groupsOf(PackBuilder &builder, const RecordReader &record) {
    std::vector<PackStr> groups;
    auto add = [&](llvm::StringRef id) {
        if (id = id.trim(); !id.empty() && !id.startswith("-"))
            groups.push_back(builder.str(record.complete(id)));
    };
    llvm::SmallVector<llvm::StringRef, 4> listed;
    record.value("groups").split(listed, ',');
    llvm::for_each(listed, add);
    for (llvm::StringRef name : groupFields) {
        XmlId field = record.field(name);
        if (field == noElement)
            continue;
        add(record.value(field, "ref"));
        for (llvm::StringRef id : referencesIn(record.value(field, "eval")))
            add(id);
    }
    return builder.list(groups);
}

/// Hash of what a record sets. A sum, so that the order of fields does not matter.
class Content {
  public:
    void add(llvm::StringRef name, llvm::StringRef value) {
        uint64_t hash = hashCombine(hashText(name), hashText(value));
        (llvm::is_contained(wordings, name) ? worded : sum) += hash;
    }
    uint32_t finish(llvm::StringRef model) const {
        return cellHash(hashCombine(hashText(model), sum ? sum : worded));
    }

  private:
    uint64_t sum = 0, worded = 0;
};

void addFieldContent(Content &content, const RecordReader &record, XmlId field) {
    llvm::StringRef name = record.value(field, "name");
    if (llvm::StringRef ref = record.value(field, "ref"); !ref.empty())
        return content.add(name, record.complete(ref));
    for (llvm::StringRef spelling : {"eval", "search", "file"})
        if (llvm::StringRef value = record.value(field, spelling); !value.empty())
            return content.add(name, value);
    content.add(name, record.text(field));
}

uint32_t contentOf(const RecordReader &record, llvm::StringRef model, uint32_t structure) {
    Content content;
    const XmlElement &element = record.facts.xml[record.id];
    for (uint32_t i = 0; i < element.attrCount; ++i) {
        const XmlAttr &attr = record.facts.xml.attrs[element.attrBegin + i];
        content.add(record.facts.text(attr.name), record.facts.text(attr.value));
    }
    const XmlTree &xml = record.facts.xml;
    for (XmlId at = xml.firstChild(record.id); at != noElement; at = xml.nextSibling(at))
        if (record.facts.text(xml[at].tag) == "field" && xml.firstChild(at) == noElement)
            addFieldContent(content, record, at);
    if (structure)
        content.add("arch", std::to_string(structure));
    return content.finish(model);
}

/// Parent of a menu: what it says, else the menu that it stands in.
std::string parentOf(const RecordReader &record) {
    if (record.tag() != "menuitem")
        return record.reference("parent_id");
    if (llvm::StringRef parent = record.value("parent"); !parent.empty())
        return record.complete(parent);
    XmlId outer = record.facts.xml[record.id].parent;
    if (outer == noElement || record.facts.text(record.facts.xml[outer].tag) != "menuitem")
        return "";
    return record.complete(record.value(outer, "id"));
}

std::string actionOf(const RecordReader &record) {
    return record.tag() == "menuitem" ? record.complete(record.value("action"))
                                      : record.reference("action");
}

} // namespace

void surveyXmlId(PackBuilder &builder, const RecordReader &record, uint32_t structure) {
    std::string id = record.complete(record.value("id").trim());
    auto [module, name] = llvm::StringRef(id).split('.');
    if (name.empty())
        return;
    llvm::StringRef model = record.tag() == "record" ? record.value("model") : record.tag();
    XmlIdRow row;
    row.module = builder.str(module);
    row.name = builder.str(name);
    row.definer = builder.str(record.file.module);
    row.model = builder.str(model);
    if (model == "menuitem" || model == "ir.ui.menu") {
        row.parent = builder.str(parentOf(record));
        row.action = builder.str(actionOf(record));
    }
    row.groups = groupsOf(builder, record);
    row.flags = flagsOf(record);
    row.content = contentOf(record, model, structure);
    builder.add(row);
}

} // namespace uplift
