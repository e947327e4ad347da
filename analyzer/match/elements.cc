// Elements of data files, views and templates, and the tags that an xpath names.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

uint64_t scopeHash(XmlScope scope) {
    return hashText(xmlScopeName(scope));
}

/// A locator in a QWeb template looks for nodes of a template.
XmlScope scopeOfLocator(const FileFacts &facts, const Fact &fact) {
    const Fact &locator = fact.parent == noFact ? fact : facts.facts[fact.parent];
    return locator.node < facts.xml.elements.size() ? facts.xml[locator.node].scope
                                                    : XmlScope::View;
}

} // namespace

void matchElements(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    if (facts.xml.empty() || !matcher.table.has(Subject::Element))
        return;
    for (XmlId id = 0; id < facts.xml.elements.size(); ++id) {
        const XmlElement &element = facts.xml[id];
        if (element.scope == XmlScope::None || !matcher.interesting(element.tag))
            continue;
        UseKind kind = element.scope == XmlScope::Data ? UseKind::Data : UseKind::View;
        Use use{
            symbolId(Subject::Element, scopeHash(element.scope), facts.strings.hash(element.tag)),
            kind, facts.xml.tagToken(facts.strings, id)};
        use.element = id;
        matcher.add(use);
    }
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::LocatorStep || !matcher.interesting(fact.name))
            continue;
        Use use{symbolId(Subject::Element, scopeHash(scopeOfLocator(facts, fact)),
                         facts.strings.hash(fact.name)),
                UseKind::Locate, fact.token};
        use.locator = fact.parent;
        matcher.add(use);
    }
}

} // namespace uplift
