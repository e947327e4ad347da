#include "analyzer/facts/xml_locators.h"

#include "analyzer/facts/xml_ids.h"
#include "analyzer/facts/xml_view_fields.h"
#include "analyzer/facts/xpath.h"
#include "analyzer/parse/xml_text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

#include <optional>

namespace uplift {

namespace {

constexpr llvm::StringLiteral positions[] = {"inside",  "after",      "before",
                                             "replace", "attributes", "move"};

StrId positionOf(XmlVisit &visit) {
    const XmlAttr *attr = visit.attr("position");
    return attr ? attr->value : visit.intern("inside");
}

FactId addLocator(XmlVisit &visit, StrId name, llvm::StringRef owner, Range token) {
    Fact fact{FactKind::Locator, 0, name, visit.intern(owner), positionOf(visit), token};
    fact.parent = visit.outer.view;
    FactId locator = visit.add(fact);
    visit.inner.locator = locator;
    return locator;
}

/// The models of what stands beside and of what stands inside the located node.
struct LocatedModels {
    XmlModel beside;
    XmlModel inside;
};

void applyModels(XmlVisit &visit, const LocatedModels &models) {
    bool inside = visit.facts.text(positionOf(visit)) == "inside";
    visit.inner.model = inside ? models.inside : models.beside;
    visit.inner.comodel = models.inside;
}

/// <field name="x" position="after"> and the like.
void elementLocator(XmlVisit &visit) {
    addLocator(visit, visit.element().tag, "element", visit.tagToken());
    visit.inner.locatedTag = visit.element().tag;
    LocatedModels models{visit.outer.model, visit.outer.model};
    if (visit.outer.scope == XmlScope::View) {
        xmlViewFields(visit);
        models.inside = visit.inner.model;
    }
    applyModels(visit, models);
}

/// Facts of one xpath, part by part.
class XPathFacts {
  public:
    XPathFacts(XmlVisit &visit, const XmlAttr &expr)
        : visit(visit),
          text(visit.facts.text(expr.value).str()),
          map(readXmlValue(visit.context.text.slice(expr.valueBegin, expr.valueEnd),
                           expr.valueBegin)
                  .map),
          path(readXPath(text)),
          models{visit.outer.model, visit.outer.model} {}

    void add(FactId locator) {
        for (const XPathPart &part : path.parts)
            addPart(part, locator);
        visit.inner.locatedTag = visit.intern(path.last);
        bool atField = fieldStep && *fieldStep + 1 == path.steps;
        if (path.endsOutwards)
            models.inside = models.beside;
        else if (!atField)
            models.beside = models.inside;
        applyModels(visit, models);
    }

  private:
    void addPart(const XPathPart &part, FactId locator) {
        switch (part.kind) {
        case XPathPart::Kind::Step:
            if (part.outwards)
                models.inside = models.beside;
            return addStep(part, locator);
        case XPathPart::Kind::Test:
            return addStep(part, noFact);
        case XPathPart::Kind::Value:
            return addValue(part, locator);
        case XPathPart::Kind::Class:
            return addText(part, (llvm::Twine(part.tag) + ".class").str(), locator);
        }
    }

    void addStep(const XPathPart &part, FactId parent) {
        Fact fact{FactKind::LocatorStep, 0, visit.intern(part.text), {}, {}, token(part.text)};
        fact.parent = parent;
        visit.add(fact);
    }

    void addValue(const XPathPart &part, FactId locator) {
        addText(part, (llvm::Twine(part.tag) + "@" + part.name).str(), locator);
        if (part.name == "t-call")
            visit.add({FactKind::TemplateCall,
                       0,
                       completeXmlId(visit.facts, visit.context, part.text),
                       {},
                       {},
                       token(part.text)});
        if (part.text.contains("%("))
            addFormatRefs(visit, part.text, token(part.text).begin);
        if (part.direct && part.tag == "field" && part.name == "name" &&
            visit.outer.scope == XmlScope::View)
            addField(part);
    }

    /// `field[@name='a']//field[@name='b']`: b is a field of the comodel of a. Two names of one
    /// step are fields of the same model.
    void addField(const XPathPart &part) {
        if (fieldStep != part.step)
            models.beside = models.inside;
        fieldStep = part.step;
        FactId use = addFieldUse(visit, visit.intern(part.text), models.beside, token(part.text));
        models.inside = {{}, use};
    }

    void addText(const XPathPart &part, const std::string &owner, FactId locator) {
        Fact fact{FactKind::StringRef,     0,
                  visit.intern(part.text), visit.intern(owner),
                  visit.intern("xpath"),   token(part.text)};
        fact.parent = locator;
        visit.add(fact);
    }

    Range token(llvm::StringRef piece) const {
        uint32_t begin = static_cast<uint32_t>(piece.data() - text.data());
        return {map.toFile(begin), map.toFile(begin + static_cast<uint32_t>(piece.size()))};
    }

    XmlVisit &visit;
    std::string text;
    OffsetMap map;
    XPath path;
    LocatedModels models;
    std::optional<uint32_t> fieldStep; ///< the last step that names a field
};

void xpathLocator(XmlVisit &visit, const XmlAttr &expr) {
    FactId locator = addLocator(visit, expr.value, "xpath", XmlTree::valueToken(expr));
    XPathFacts(visit, expr).add(locator);
}

} // namespace

bool xmlLocator(XmlVisit &visit) {
    const XmlAttr *expr = visit.tag() == "xpath" ? visit.attr("expr") : nullptr;
    if (expr) {
        xpathLocator(visit, *expr);
        return true;
    }
    bool positioned = llvm::is_contained(positions, visit.value("position"));
    bool listed = visit.outer.locates && visit.tag() != "data";
    if (!listed && !(visit.outer.extends && positioned && visit.tag() != "data"))
        return false;
    elementLocator(visit);
    return true;
}

bool xmlAttributeOverride(XmlVisit &visit) {
    const XmlAttr *name = visit.attr("name");
    FactId locator = visit.outer.locator;
    if (visit.tag() != "attribute" || !name || locator == noFact ||
        visit.facts.facts[locator].node != visit.element().parent)
        return false;
    Fact fact{FactKind::AttributeOverride, FactConstant,         name->value,
              visit.outer.locatedTag,      visit.element().text, XmlTree::valueToken(*name)};
    fact.parent = locator;
    visit.add(fact);
    if (visit.facts.text(name->value) == "groups") {
        addGroupRefs(visit, visit.text(), visit.element().textBegin);
        for (llvm::StringRef change : {"add", "remove"})
            if (const XmlAttr *attr = visit.attr(change))
                addGroupRefs(visit, visit.facts.text(attr->value), attr->valueBegin);
    }
    return true;
}

} // namespace uplift
