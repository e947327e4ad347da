#include "analyzer/facts/xml_facts.h"

#include "analyzer/facts/xml_ids.h"
#include "analyzer/facts/xml_python.h"
#include "analyzer/facts/xml_records.h"
#include "analyzer/facts/xml_views.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral dataRoots[] = {"odoo", "openerp", "data"};

bool isStatic(llvm::StringRef path) {
    return path.startswith("static/") || path.contains("/static/");
}

/// What the root element stands in. Templates of the client are found by their folder: there even
/// <odoo> holds templates.
XmlPlace outermost(const FileFacts &facts, const FileContext &context) {
    XmlPlace place;
    llvm::StringRef root = facts.text(facts.xml[0].tag);
    if (isStatic(context.path) || root == "templates") {
        place.scope = XmlScope::Qweb;
        place.client = true;
    } else if (llvm::is_contained(dataRoots, root)) {
        place.scope = XmlScope::Data;
    }
    return place;
}

void visitElement(XmlVisit &visit) {
    switch (visit.outer.scope) {
    case XmlScope::None:
        return;
    case XmlScope::Data:
        xmlDataElement(visit);
        break;
    case XmlScope::View:
        xmlViewElement(visit);
        break;
    case XmlScope::Qweb:
        xmlQwebElement(visit);
        break;
    }
    xmlIdAttributes(visit);
    if (!visit.context.definitionsOnly)
        xmlPython(visit);
}

} // namespace

void xmlFacts(FileFacts &facts, const FileContext &context) {
    if (facts.xml.empty())
        return;
    llvm::DenseSet<uint32_t> bound;
    std::vector<XmlPlace> places = {outermost(facts, context)};
    for (XmlId id = 0; id < facts.xml.elements.size(); ++id) {
        while (places.back().id != facts.xml[id].parent)
            places.pop_back();
        XmlVisit visit{facts, context, bound, id, places.back(), places.back()};
        visit.inner.id = id;
        facts.xml.elements[id].scope = visit.outer.scope;
        visitElement(visit);
        if (facts.xml.firstChild(id) != noElement)
            places.push_back(visit.inner);
    }
}

} // namespace uplift
