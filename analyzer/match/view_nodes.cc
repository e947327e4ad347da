// Nodes of views that a locator names: in an xpath, or as <field name="x" position="after"/>.
// What the views say, put together as each end has them, decides; changes tell the story.
#include "analyzer/match/file_matcher.h"
#include "analyzer/match/lost_locators.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Attributes that locators tell nodes apart by.
constexpr llvm::StringLiteral naming[] = {"name", "id", "t-name", "t-call", "string", "class"};

/// External id ("module.name") of the view that the view fact's record extends; "" for none.
std::string extendedView(const FileMatcher &matcher, const Fact &view) {
    const FileFacts &facts = matcher.facts;
    const XmlTree &xml = facts.xml;
    if (view.node >= xml.elements.size())
        return "";
    llvm::StringRef id;
    llvm::StringRef tag = facts.text(xml[view.node].tag);
    if (tag == "template") {
        id = xml.value(facts.strings, view.node, "inherit_id");
    } else if (tag == "record") {
        for (XmlId at = xml.firstChild(view.node); at != noElement; at = xml.nextSibling(at))
            if (xml.value(facts.strings, at, "name") == "inherit_id")
                id = xml.value(facts.strings, at, "ref");
    }
    if (id.empty() || id.contains('.'))
        return id.str();
    return matcher.index.facts().project.modules[matcher.file.module].name + "." + id.str();
}

class NodeMatcher {
  public:
    explicit NodeMatcher(FileMatcher &matcher) : matcher(matcher), facts(matcher.facts) {}

    void run() {
        for (FactId id = 0; id < facts.facts.size(); ++id) {
            const Fact &fact = facts.facts[id];
            if (fact.kind == FactKind::View)
                view = extendedView(matcher, fact);
            else if (fact.kind == FactKind::Locator)
                locator(id);
        }
    }

  private:
    /// Changes about the nodes that the locator names, then what became of it.
    void locator(FactId id) {
        const Fact &fact = facts.facts[id];
        const LocatorVerdict *verdict = matcher.locators.find(matcher.fileId, fact.node);
        if (verdict && verdict->target.state == LocateState::Found && !verdict->target.renamed) {
            addOtherNode(matcher, fact, *verdict);
            return;
        }
        size_t before = matcher.findings.size();
        if (!view.empty())
            named(id);
        if (verdict)
            addGoneTemplate(matcher, fact, *verdict);
        if (verdict && verdict->isDecided())
            addLostLocator(matcher, fact, *verdict, before);
    }

    void named(FactId id) {
        const Fact &fact = facts.facts[id];
        if (facts.text(fact.owner) == "element")
            return element(fact);
        for (FactId at = id + 1; at < facts.facts.size(); ++at) {
            const Fact &part = facts.facts[at];
            if (part.kind == FactKind::Locator || part.kind == FactKind::View)
                break;
            if (part.kind == FactKind::StringRef && facts.text(part.value) == "xpath" &&
                part.parent == id)
                add(facts.text(part.owner), part.name, part.token);
        }
    }

    void element(const Fact &locator) {
        std::string tag = facts.text(facts.xml[locator.node].tag).str();
        for (llvm::StringRef name : naming)
            if (const XmlAttr *attr = facts.xml.attr(facts.strings, locator.node, name))
                add(tag + "@" + name.str(), attr->value, XmlTree::valueToken(*attr));
    }

    void add(llvm::StringRef place, StrId name, Range token) {
        if (!matcher.interesting(name))
            return;
        Use use{
            symbolId(Subject::ViewNode, hashText(view), facts.strings.hash(name), hashText(place)),
            UseKind::Locate, token};
        auto [tag, attribute] = place.split('@');
        if (matcher.table.find(use.symbol).empty() ||
            matcher.world.targetViewHas(view, tag, attribute, facts.text(name)))
            return;
        auto because = [&] { return "The view extends '" + view + "'"; };
        use.because = because;
        matcher.add(use);
    }

    FileMatcher &matcher;
    const FileFacts &facts;
    std::string view; ///< that the facts at hand extend
};

} // namespace

void matchViewNodes(FileMatcher &matcher) {
    if (!matcher.facts.xml.empty())
        NodeMatcher(matcher).run();
}

} // namespace uplift
