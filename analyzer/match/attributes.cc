// Attributes of elements with their values, and CSS classes in them.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

/// The owners of one element's attributes: "view/field" and "view/*".
struct Owners {
    uint64_t tag;
    uint64_t any;
};

class AttributeMatcher {
  public:
    explicit AttributeMatcher(FileMatcher &matcher) : matcher(matcher), facts(matcher.facts) {
        for (XmlScope scope : {XmlScope::Data, XmlScope::View, XmlScope::Qweb})
            anyOf[static_cast<size_t>(scope)] = hashText(xmlScopeName(scope).str() + "/*");
    }

    void element(XmlId id);
    void attributeOverride(const Fact &fact);

  private:
    Owners owners(XmlScope scope, StrId tag);
    void attribute(Owners owners, StrId name, StrId value, const Use &use, Range valueToken);
    void classes(Owners owners, const XmlAttr &attr, XmlId element);

    FileMatcher &matcher;
    const FileFacts &facts;
    uint64_t anyOf[4] = {};
    llvm::DenseMap<uint32_t, uint64_t> tagOwners[4];
};

Owners AttributeMatcher::owners(XmlScope scope, StrId tag) {
    uint64_t &owner = tagOwners[static_cast<size_t>(scope)][tag.value];
    if (!owner)
        owner = hashText((xmlScopeName(scope) + "/" + facts.text(tag)).str());
    return {owner, anyOf[static_cast<size_t>(scope)]};
}

void AttributeMatcher::attribute(Owners owners, StrId name, StrId value, const Use &use,
                                 Range valueToken) {
    uint64_t nameHash = facts.strings.hash(name);
    for (uint64_t owner : {owners.tag, owners.any}) {
        Use plain = use;
        plain.symbol = symbolId(Subject::Attribute, owner, nameHash);
        matcher.add(plain);
        if (!value)
            continue;
        Use withValue = use;
        withValue.token = valueToken;
        withValue.name = use.token;
        withValue.symbol = symbolId(Subject::Attribute, owner, nameHash, facts.strings.hash(value));
        matcher.add(withValue);
    }
}

void AttributeMatcher::classes(Owners owners, const XmlAttr &attr, XmlId element) {
    Range token = XmlTree::valueToken(attr);
    llvm::StringRef text = matcher.source.slice(token.begin, token.end);
    for (size_t at = 0; at < text.size();) {
        size_t begin = text.find_first_not_of(" \t\r\n", at);
        if (begin == llvm::StringRef::npos)
            break;
        size_t end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
        uint64_t member = hashText(text.slice(begin, end));
        at = end;
        if (!matcher.table.names(member))
            continue;
        Use use{
            {},
            UseKind::View,
            {token.begin + static_cast<uint32_t>(begin), token.begin + static_cast<uint32_t>(end)}};
        use.element = element;
        for (uint64_t owner : {owners.tag, owners.any}) {
            use.symbol = symbolId(Subject::CssClass, owner, member);
            matcher.add(use);
        }
    }
}

void AttributeMatcher::element(XmlId id) {
    const XmlElement &element = facts.xml[id];
    if (element.scope == XmlScope::None)
        return;
    for (uint32_t i = 0; i < element.attrCount; ++i) {
        const XmlAttr &attr = facts.xml.attrs[element.attrBegin + i];
        llvm::StringRef name = facts.text(attr.name);
        bool holdsClasses = name == "class" || name == "t-attf-class";
        if (matcher.interesting(attr.name)) {
            Use use{{},
                    element.scope == XmlScope::Data ? UseKind::Data : UseKind::View,
                    XmlTree::nameToken(facts.strings, attr)};
            use.element = id;
            attribute(owners(element.scope, element.tag), attr.name, attr.value, use,
                      XmlTree::valueToken(attr));
        }
        if (holdsClasses && matcher.table.has(Subject::CssClass))
            classes(owners(element.scope, element.tag), attr, id);
    }
}

/// <attribute name="attrs">…</attribute> below a locator sets the attribute of the node it finds.
void AttributeMatcher::attributeOverride(const Fact &fact) {
    if (!matcher.interesting(fact.name) || fact.parent == noFact)
        return;
    XmlId element = facts.facts[fact.parent].node;
    XmlScope scope =
        element < facts.xml.elements.size() ? facts.xml[element].scope : XmlScope::View;
    Use use{{}, UseKind::View, fact.token};
    use.locator = fact.parent;
    attribute(owners(scope, fact.owner), fact.name, fact.value, use, fact.token);
}

} // namespace

void matchAttributes(FileMatcher &matcher) {
    if (matcher.facts.xml.empty())
        return;
    AttributeMatcher attributes(matcher);
    for (XmlId id = 0; id < matcher.facts.xml.elements.size(); ++id)
        attributes.element(id);
    for (const Fact &fact : matcher.facts.facts)
        if (fact.kind == FactKind::AttributeOverride)
            attributes.attributeOverride(fact);
}

} // namespace uplift
