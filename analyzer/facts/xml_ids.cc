#include "analyzer/facts/xml_ids.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

bool isIdCharacter(char c) {
    return llvm::isAlnum(c) || c == '_' || c == '.' || c == '-';
}

struct IdAttribute {
    llvm::StringLiteral name;
    llvm::StringLiteral owner;
};

/// Attributes of elements of a data file that hold one external id.
constexpr IdAttribute dataIds[] = {
    {"ref", "ref"},
    {"parent", "parent"},
    {"action", "action"},
    {"inherit_id", "inherit"},
    {"view_id", "ref"},
    {"view", "ref"},
    {"uid", "ref"},
    {"paperformat", "ref"},
    {"search_view_id", "ref"},
};

/// Attributes of a template that name another one.
constexpr llvm::StringLiteral templateCalls[] = {"t-call", "t-snippet", "t-snippet-call"};
constexpr llvm::StringLiteral clientParents[] = {"t-inherit", "t-extend"};

void dataIdAttributes(XmlVisit &visit) {
    llvm::StringRef field = visit.tag() == "field" ? visit.value("name") : "";
    for (const IdAttribute &entry : dataIds)
        if (const XmlAttr *attr = visit.attr(entry.name))
            addXmlIdRef(visit, visit.facts.text(attr->value),
                        field.empty() ? llvm::StringRef(entry.owner) : referenceOwner(field),
                        XmlTree::valueToken(*attr));
    if (const XmlAttr *name = visit.attr("name"); name && visit.tag() == "report")
        if (looksLikeXmlId(visit.facts.text(name->value)))
            addXmlIdRef(visit, visit.facts.text(name->value), "ref", XmlTree::valueToken(*name));
}

void addTemplateCall(XmlVisit &visit, const XmlAttr &attr) {
    llvm::StringRef name = visit.facts.text(attr.value);
    bool constant = !name.empty() && llvm::all_of(name, isIdCharacter) && !llvm::isDigit(name[0]);
    if (!constant)
        return;
    StrId id = visit.outer.client ? attr.value : completeXmlId(visit.facts, visit.context, name);
    visit.add({FactKind::TemplateCall, 0, id, {}, {}, XmlTree::valueToken(attr)});
}

void templateAttributes(XmlVisit &visit) {
    for (llvm::StringRef name : templateCalls)
        if (const XmlAttr *attr = visit.attr(name))
            addTemplateCall(visit, *attr);
    for (llvm::StringRef name : clientParents)
        if (const XmlAttr *attr = visit.attr(name))
            visit.add({FactKind::XmlIdRef,
                       0,
                       attr->value,
                       visit.intern("inherit"),
                       {},
                       XmlTree::valueToken(*attr)});
}

void formatAttributes(XmlVisit &visit) {
    const XmlElement element = visit.element();
    for (uint32_t i = 0; i < element.attrCount; ++i) {
        const XmlAttr &attr = visit.facts.xml.attrs[element.attrBegin + i];
        if (visit.facts.text(attr.value).contains("%("))
            addFormatRefs(visit, visit.context.text.slice(attr.valueBegin, attr.valueEnd),
                          attr.valueBegin);
    }
    if (element.text && visit.text().contains("%(") && element.rawText)
        addFormatRefs(visit, visit.text(), element.textBegin);
}

} // namespace

llvm::StringRef referenceOwner(llvm::StringRef name) {
    return llvm::StringSwitch<llvm::StringRef>(name)
        .Case("inherit_id", "inherit")
        .Case("parent_id", "parent")
        .Case("action", "action")
        .Default("ref");
}

bool looksLikeXmlId(llvm::StringRef text) {
    auto [module, name] = text.split('.');
    auto isWord = [](char c) { return llvm::isAlnum(c) || c == '_'; };
    return !module.empty() && !name.empty() && !llvm::isDigit(module[0]) &&
           llvm::all_of(module, isWord) && llvm::all_of(name, isWord);
}

StrId completeXmlId(FileFacts &facts, const FileContext &context, llvm::StringRef id) {
    if (id.contains('.') || id.empty())
        return facts.strings.intern(id);
    return facts.strings.intern((context.module + "." + id).str());
}

void addXmlIdRef(XmlVisit &visit, llvm::StringRef id, llvm::StringRef owner, Range token,
                 uint16_t flags) {
    if (id.empty() || !llvm::all_of(id, isIdCharacter))
        return;
    StrId name = completeXmlId(visit.facts, visit.context, id);
    visit.add({FactKind::XmlIdRef, flags, name, visit.intern(owner), {}, token});
    if (!flags && visit.facts.text(name).split('.').second.startswith("model_"))
        visit.add({FactKind::ModelRef, 0, name, visit.intern("xmlid"), {}, token});
}

void addGroupRefs(XmlVisit &visit, llvm::StringRef list, uint32_t begin) {
    bool inData = visit.outer.scope == XmlScope::Data;
    for (llvm::StringRef rest = list; !rest.empty();) {
        auto [entry, after] = rest.split(',');
        llvm::StringRef id = entry.trim().ltrim("!-");
        uint32_t at = begin + static_cast<uint32_t>(id.data() - list.data());
        addXmlIdRef(visit, id, inData ? "groups" : "shown-to",
                    {at, at + static_cast<uint32_t>(id.size())});
        rest = after;
    }
}

void addFormatRefs(XmlVisit &visit, llvm::StringRef text, uint32_t begin) {
    for (size_t at = text.find("%("); at != llvm::StringRef::npos; at = text.find("%(", at + 2)) {
        llvm::StringRef rest = text.substr(at + 2);
        llvm::StringRef id = rest.take_while(isIdCharacter);
        llvm::StringRef end = rest.substr(id.size());
        if (!end.startswith(")d") && !end.startswith(")s"))
            continue;
        uint32_t place = begin + static_cast<uint32_t>(at + 2);
        addXmlIdRef(visit, id, "format", {place, place + static_cast<uint32_t>(id.size())});
    }
}

void xmlIdAttributes(XmlVisit &visit) {
    XmlScope scope = visit.outer.scope;
    if (const XmlAttr *groups = visit.attr("groups"))
        addGroupRefs(visit, visit.context.text.slice(groups->valueBegin, groups->valueEnd),
                     groups->valueBegin);
    if (scope == XmlScope::Data)
        dataIdAttributes(visit);
    if (scope == XmlScope::Qweb)
        templateAttributes(visit);
    if (scope != XmlScope::Data && !visit.outer.client)
        formatAttributes(visit);
}

} // namespace uplift
