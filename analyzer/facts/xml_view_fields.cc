#include "analyzer/facts/xml_view_fields.h"

#include "analyzer/base/text.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

/// Attributes of the root of a view, or of <label>, that name one field of the view's model.
constexpr llvm::StringLiteral fieldAttributes[] = {"date_start", "date_stop",   "date_delay",
                                                   "all_day",    "color_field", "res_partner"};

bool namesField(llvm::StringRef tag) {
    return tag == "field" || tag == "groupby";
}

void addNamedFields(XmlVisit &visit) {
    for (llvm::StringRef name : fieldAttributes)
        if (const XmlAttr *attr = visit.attr(name); attr && isIdentifier(visit.value(name)))
            addFieldUse(visit, attr->value, visit.outer.model, XmlTree::valueToken(*attr));
    if (const XmlAttr *attr = visit.attr("for"); attr && visit.tag() == "label")
        addFieldUse(visit, attr->value, visit.outer.model, XmlTree::valueToken(*attr));
}

void addOrders(XmlVisit &visit) {
    if (const XmlAttr *attr = visit.attr("default_order"))
        addFieldList(visit, visit.facts.text(attr->value), attr->valueBegin, visit.outer.model,
                     "order");
    if (const XmlAttr *attr = visit.attr("default_group_by"))
        addFieldList(visit, visit.facts.text(attr->value), attr->valueBegin, visit.outer.model,
                     "group_by");
}

} // namespace

FactId addFieldUse(XmlVisit &visit, StrId name, const XmlModel &model, Range token) {
    Fact fact{FactKind::FieldUse, FactRead, name, model.name, {}, token};
    fact.parent = model.through;
    return visit.add(fact);
}

void addFieldList(XmlVisit &visit, llvm::StringRef list, uint32_t begin, const XmlModel &model,
                  llvm::StringRef how) {
    for (llvm::StringRef rest = list; !rest.empty();) {
        auto [entry, after] = rest.split(',');
        llvm::StringRef name = entry.trim().take_while(
            [](char c) { return llvm::isAlnum(c) || c == '_' || c == '.'; });
        rest = after;
        if (name.empty())
            continue;
        uint32_t at = begin + static_cast<uint32_t>(name.data() - list.data());
        Fact fact{FactKind::FieldPath, 0,
                  visit.intern(name),  model.name,
                  visit.intern(how),   {at, at + static_cast<uint32_t>(name.size())}};
        fact.parent = model.through;
        visit.add(fact);
    }
}

void xmlViewFields(XmlVisit &visit) {
    if (const XmlAttr *name = visit.attr("name"); name && namesField(visit.tag())) {
        FactId use = addFieldUse(visit, name->value, visit.outer.model, XmlTree::valueToken(*name));
        visit.inner.model = {{}, use};
        return;
    }
    addNamedFields(visit);
    addOrders(visit);
}

} // namespace uplift
