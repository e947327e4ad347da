// Attributes of elements with their values, and CSS classes in them.
#include "analyzer/match/file_matcher.h"

#include <algorithm>

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
    void optionKeys(Owners owners, const XmlAttr &attr, Use use);
    bool restsOnContext(const XmlAttr &attr) const;

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

/// The keys of `options="{'key': …}"` are values of the attribute.
void AttributeMatcher::optionKeys(Owners owners, const XmlAttr &attr, Use use) {
    Range token = XmlTree::valueToken(attr);
    llvm::StringRef text = matcher.source.slice(token.begin, token.end);
    uint64_t name = facts.strings.hash(attr.name);
    for (size_t quote = text.find_first_of("'\""); quote != llvm::StringRef::npos;) {
        size_t end = text.find(text[quote], quote + 1);
        if (end == llvm::StringRef::npos)
            return;
        if (text.drop_front(end + 1).ltrim().startswith(":")) {
            use.token = {token.begin + static_cast<uint32_t>(quote) + 1,
                         token.begin + static_cast<uint32_t>(end)};
            for (uint64_t owner : {owners.tag, owners.any}) {
                use.symbol =
                    symbolId(Subject::Attribute, owner, name, hashText(text.slice(quote + 1, end)));
                matcher.add(use);
            }
        }
        quote = text.find_first_of("'\"", end + 1);
    }
}

/// True where the expression names nothing but the context: it is the same for all records.
bool AttributeMatcher::restsOnContext(const XmlAttr &attr) const {
    auto at = std::partition_point(facts.facts.begin(), facts.facts.end(), [&](const Fact &fact) {
        return fact.token.begin < attr.valueBegin;
    });
    bool names = false;
    for (; at != facts.facts.end() && at->token.begin < attr.valueEnd; ++at) {
        if (at->kind != FactKind::EvalName)
            continue;
        if (facts.text(at->name) != "context")
            return false;
        names = true;
    }
    return names;
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
            Owners around = owners(element.scope, element.tag);
            attribute(around, attr.name, attr.value, use, XmlTree::valueToken(attr));
            if (name == "options")
                optionKeys(around, attr, use);
            if (name == "invisible" && restsOnContext(attr)) {
                use.name = use.token;
                use.symbol = symbolId(Subject::Attribute, around.tag, facts.strings.hash(attr.name),
                                      hashText("context"));
                matcher.add(use);
            }
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
