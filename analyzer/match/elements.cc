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

/// The name in the end tag; empty where the element has none.
Range endTagToken(const FileMatcher &matcher, XmlId id) {
    const XmlElement &element = matcher.facts.xml[id];
    llvm::StringRef tag = matcher.facts.text(element.tag);
    llvm::StringRef rest = matcher.source.slice(element.openEnd, element.end);
    size_t at = rest.rfind("</");
    if (at == llvm::StringRef::npos || !rest.drop_front(at + 2).startswith(tag))
        return {};
    uint32_t begin = element.openEnd + static_cast<uint32_t>(at) + 2;
    return {begin, begin + static_cast<uint32_t>(tag.size())};
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
        use.token = endTagToken(matcher, id);
        use.isEndTag = true;
        if (!use.token.empty())
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
