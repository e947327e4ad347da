#include "analyzer/facts/xml_records.h"

#include "analyzer/facts/xml_ids.h"
#include "analyzer/facts/xml_views.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

/// Elements that make a record, and the model of it; "" where the attribute `model` says it.
struct RecordTag {
    llvm::StringLiteral tag;
    llvm::StringLiteral model;
};
constexpr RecordTag recordTags[] = {
    {"record", ""},
    {"template", "ir.ui.view"},
    {"menuitem", "ir.ui.menu"},
    {"act_window", "ir.actions.act_window"},
    {"report", "ir.actions.report"},
    {"url", "ir.actions.act_url"},
};

/// Attributes and fields whose value is the name of a model.
constexpr llvm::StringLiteral modelAttributes[] = {"model", "res_model", "src_model",
                                                   "binding_model"};
constexpr llvm::StringLiteral modelFields[] = {"model",         "res_model", "src_model",
                                               "binding_model", "relation",  "model_name"};
/// Fields that say which model the domains of a record are about, the surest first.
constexpr llvm::StringLiteral targetFields[] = {"res_model", "model", "model_id"};
/// Models whose field `code` holds Python.
constexpr llvm::StringLiteral codeModels[] = {"ir.actions.server", "ir.cron", "base.automation"};

const RecordTag *recordTag(llvm::StringRef tag) {
    auto *found =
        llvm::find_if(recordTags, [&](const RecordTag &entry) { return entry.tag == tag; });
    return found == std::end(recordTags) ? nullptr : found;
}

/// The field element of that name below a record.
XmlId fieldOf(const FileFacts &facts, XmlId record, llvm::StringRef name) {
    for (XmlId at = facts.xml.firstChild(record); at != noElement; at = facts.xml.nextSibling(at))
        if (facts.text(facts.xml[at].tag) == "field" &&
            facts.xml.value(facts.strings, at, "name") == name)
            return at;
    return noElement;
}

StrId targetModel(const XmlVisit &visit) {
    for (llvm::StringRef name : targetFields) {
        if (const XmlAttr *attr = visit.attr(name); attr && visit.tag() != "record")
            return isModelName(visit.facts.text(attr->value)) ? attr->value : StrId{};
        XmlId field = fieldOf(visit.facts, visit.id, name);
        if (field != noElement && isModelName(visit.facts.text(visit.facts.xml[field].text)))
            return visit.facts.xml[field].text;
    }
    return {};
}

bool holdsPython(const XmlVisit &visit, llvm::StringRef model) {
    if (llvm::is_contained(codeModels, model))
        return true;
    XmlId state = fieldOf(visit.facts, visit.id, "state");
    return state != noElement && visit.facts.text(visit.facts.xml[state].text) == "code";
}

void addModelRefs(XmlVisit &visit) {
    for (llvm::StringRef name : modelAttributes)
        if (const XmlAttr *attr = visit.attr(name);
            attr && isModelName(visit.facts.text(attr->value)))
            visit.add({FactKind::ModelRef,
                       0,
                       attr->value,
                       visit.intern(name == "model" ? "record" : "field"),
                       {},
                       XmlTree::valueToken(*attr)});
}

/// A record with the id of another module changes what that module made.
uint16_t foreignFlag(const XmlVisit &visit, llvm::StringRef id) {
    auto [module, name] = id.split('.');
    return !name.empty() && module != visit.context.module ? FactExtends : 0;
}

void addMenuItem(XmlVisit &visit, StrId id, Range token) {
    auto complete = [&](llvm::StringRef name) {
        llvm::StringRef value = visit.value(name);
        return value.empty() ? StrId{} : completeXmlId(visit.facts, visit.context, value);
    };
    StrId parent = complete("parent");
    if (!parent && visit.outer.record != noFact)
        parent = visit.facts.facts[visit.outer.record].name;
    visit.add({FactKind::MenuItem, 0, id, parent, complete("action"), token});
}

void addRecord(XmlVisit &visit, const RecordTag &spelling) {
    const XmlAttr *idAttr = visit.attr("id");
    llvm::StringRef written = idAttr ? visit.facts.text(idAttr->value) : "";
    StrId id = completeXmlId(visit.facts, visit.context, written);
    StrId model =
        spelling.model.empty() ? visit.intern(visit.value("model")) : visit.intern(spelling.model);
    Range token = idAttr ? XmlTree::valueToken(*idAttr) : visit.tagToken();
    uint16_t flags = foreignFlag(visit, written);
    FactId record = visit.add({FactKind::Record, flags, id, model, visit.element().tag, token});
    if (flags & FactExtends)
        addXmlIdRef(visit, written, "record", token);
    if (visit.tag() == "menuitem")
        addMenuItem(visit, id, token);
    visit.inner.record = record;
    visit.inner.model = {model, record};
    visit.inner.targetModel = targetModel(visit);
    visit.inner.python = holdsPython(visit, visit.facts.text(model));
    xmlViewOfRecord(visit);
}

/// Value of a field where it is a constant or the id of another record.
StrId fieldValue(XmlVisit &visit, uint16_t &flags) {
    if (llvm::StringRef ref = visit.value("ref"); !ref.empty())
        return completeXmlId(visit.facts, visit.context, ref);
    if (visit.attr("eval") || visit.attr("search") || visit.attr("file") ||
        visit.facts.xml.firstChild(visit.id) != noElement)
        return {};
    flags |= FactConstant;
    return visit.element().text ? visit.element().text : visit.intern("");
}

void addField(XmlVisit &visit, const XmlAttr &name) {
    uint16_t flags = FactWrite;
    StrId value = fieldValue(visit, flags);
    Fact fact{FactKind::FieldUse,     flags, name.value,
              visit.outer.model.name, value, XmlTree::valueToken(name)};
    fact.parent = visit.outer.record;
    visit.add(fact);
    llvm::StringRef text = visit.text();
    if (!(flags & FactConstant) || text.empty())
        return;
    if (llvm::is_contained(modelFields, visit.facts.text(name.value))) {
        if (isModelName(text))
            visit.add({FactKind::ModelRef,
                       0,
                       visit.element().text,
                       visit.intern("field"),
                       {},
                       visit.textToken()});
    } else if (looksLikeXmlId(text)) {
        addXmlIdRef(visit, text, "string", visit.textToken(), FactPossible);
    }
}

/// <delete id="…"> and <function>: nothing is defined.
void addDeletion(XmlVisit &visit) {
    if (const XmlAttr *id = visit.attr("id"))
        addXmlIdRef(visit, visit.facts.text(id->value), "ref", XmlTree::valueToken(*id));
    visit.inner.targetModel = visit.attr("model") ? visit.attr("model")->value : StrId{};
}

} // namespace

bool isModelName(llvm::StringRef text) {
    auto isCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || llvm::isDigit(c) || c == '_' || c == '.';
    };
    return !text.empty() && !llvm::isDigit(text[0]) && llvm::all_of(text, isCharacter);
}

void xmlDataElement(XmlVisit &visit) {
    addModelRefs(visit);
    if (const RecordTag *spelling = recordTag(visit.tag()))
        return addRecord(visit, *spelling);
    if (visit.tag() == "delete" || visit.tag() == "function")
        return addDeletion(visit);
    if (visit.tag() != "field")
        return;
    if (const XmlAttr *name = visit.attr("name"); name && visit.outer.record != noFact) {
        addField(visit, *name);
        xmlArchOfField(visit, visit.facts.text(name->value));
    }
}

} // namespace uplift
