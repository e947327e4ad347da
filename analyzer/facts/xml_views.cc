#include "analyzer/facts/xml_views.h"

#include "analyzer/facts/xml_ids.h"
#include "analyzer/facts/xml_locators.h"
#include "analyzer/facts/xml_view_fields.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral qweb = "qweb";

bool isArch(llvm::StringRef fieldName) {
    return fieldName == "arch" || fieldName == "arch_db" || fieldName == "arch_base";
}

/// What the fields beside the arch say of a view.
struct ViewFields {
    XmlId arch = noElement;
    StrId model;
    llvm::StringRef type;
    bool extends = false;
};

ViewFields viewFields(const FileFacts &facts, XmlId record) {
    ViewFields view;
    for (XmlId at = facts.xml.firstChild(record); at != noElement; at = facts.xml.nextSibling(at)) {
        llvm::StringRef name = facts.xml.value(facts.strings, at, "name");
        llvm::StringRef eval = facts.xml.value(facts.strings, at, "eval");
        if (isArch(name))
            view.arch = at;
        else if (name == "model")
            view.model = facts.xml[at].text;
        else if (name == "type")
            view.type = facts.text(facts.xml[at].text);
        else if (name == "inherit_id")
            view.extends = facts.xml.attr(facts.strings, at, "ref") ||
                           (!eval.empty() && eval != "False" && eval != "None");
    }
    return view;
}

bool isQwebRoot(const FileFacts &facts, XmlId root) {
    return root != noElement && (facts.text(facts.xml[root].tag) == "t" ||
                                 facts.xml.attr(facts.strings, root, "t-name"));
}

void openView(XmlVisit &visit, const ViewFields &view, llvm::StringRef type) {
    const Fact record = visit.facts.facts[visit.inner.record];
    Fact fact{FactKind::View,     static_cast<uint16_t>(view.extends ? FactExtends : 0),
              record.name,        view.model,
              visit.intern(type), record.token};
    fact.parent = visit.inner.record;
    visit.inner.view = visit.add(fact);
    visit.inner.extends = view.extends;
    visit.bound.clear();
}

void viewOfArch(XmlVisit &visit) {
    ViewFields view = viewFields(visit.facts, visit.id);
    if (view.arch == noElement)
        return;
    XmlId root = visit.facts.xml.firstChild(view.arch);
    llvm::StringRef type = view.type;
    bool isQweb = isQwebRoot(visit.facts, root) || (view.extends && !view.model);
    if (type.empty() && isQweb)
        type = qweb;
    else if (type.empty() && !view.extends && root != noElement)
        type = visit.facts.text(visit.facts.xml[root].tag);
    openView(visit, view, type);
}

void viewOfTemplate(XmlVisit &visit) {
    ViewFields view;
    const XmlAttr *inherited = visit.attr("inherit_id");
    view.extends = inherited && visit.facts.text(inherited->value) != "False";
    openView(visit, view, qweb);
    visit.inner.scope = XmlScope::Qweb;
    visit.inner.locates = view.extends;
    visit.inner.model = {{}, visit.inner.view};
}

/// A template of the client begins at the element that has a name or extends another.
void openClientTemplate(XmlVisit &visit) {
    const XmlAttr *name = visit.attr("t-name");
    const XmlAttr *inherited = visit.attr("t-inherit");
    const XmlAttr *named = name ? name : inherited;
    if (!named)
        return;
    uint16_t flags = inherited ? FactExtends : 0;
    visit.inner.view = visit.add(
        {FactKind::View, flags, named->value, {}, visit.intern(qweb), XmlTree::valueToken(*named)});
    visit.inner.extends = visit.inner.locates = inherited;
    visit.inner.locator = noFact;
    visit.inner.model = {{}, visit.inner.view};
}

/// Children of <data> locate as <data> itself does; those of other elements do not.
void handOnLocating(XmlVisit &visit) {
    visit.inner.locates = visit.outer.locates && visit.tag() == "data";
}

} // namespace

void xmlViewOfRecord(XmlVisit &visit) {
    visit.inner.view = noFact;
    if (visit.tag() == "template")
        viewOfTemplate(visit);
    else if (visit.tag() == "record")
        viewOfArch(visit);
}

void xmlArchOfField(XmlVisit &visit, llvm::StringRef fieldName) {
    llvm::StringRef type = visit.value("type");
    bool markup = type == "xml" || type == "html";
    if (isArch(fieldName) && visit.outer.view != noFact) {
        const Fact &view = visit.facts.facts[visit.outer.view];
        visit.inner.scope = visit.facts.text(view.value) == qweb ? XmlScope::Qweb : XmlScope::View;
        visit.inner.locates = visit.inner.extends = view.flags & FactExtends;
        visit.inner.model = {view.owner, visit.outer.view};
        if (visit.text().startswith("<"))
            visit.facts.gaps.push_back(
                {visit.textToken(), "the arch is text, not elements: not read", false});
    } else if (markup) {
        visit.inner.scope = XmlScope::Qweb;
        visit.inner.locates = visit.inner.extends = false;
        visit.inner.model = {{}, visit.outer.record};
    }
}

void xmlViewElement(XmlVisit &visit) {
    handOnLocating(visit);
    if (xmlAttributeOverride(visit))
        return;
    if (xmlLocator(visit))
        return;
    xmlViewFields(visit);
}

void xmlQwebElement(XmlVisit &visit) {
    handOnLocating(visit);
    for (llvm::StringRef binding : {"t-set", "t-as"})
        if (const XmlAttr *attr = visit.attr(binding))
            visit.bound.insert(attr->value.value);
    if (visit.outer.client)
        openClientTemplate(visit);
    if (xmlAttributeOverride(visit))
        return;
    xmlLocator(visit);
}

} // namespace uplift
