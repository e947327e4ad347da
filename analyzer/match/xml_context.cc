#include "analyzer/match/xml_context.h"

#include <algorithm>

namespace uplift {

namespace {

/// The first fact of the element of that kind; facts are in order of the file, and so are elements.
FactId locatorOf(const FileFacts &facts, XmlId element) {
    auto begin =
        std::partition_point(facts.facts.begin(), facts.facts.end(), [&](const Fact &fact) {
            return fact.token.begin < facts.xml[element].begin;
        });
    for (auto at = begin; at != facts.facts.end() && at->token.begin < facts.xml[element].openEnd;
         ++at)
        if (at->kind == FactKind::Locator && at->node == element)
            return static_cast<FactId>(at - facts.facts.begin());
    return noFact;
}

/// Tags around what a locator adds, innermost first; the parent is unknown (0) where it adds beside
/// a node whose parent the locator does not name.
void addLocatedTags(const FileFacts &facts, FactId locator, bool direct, XmlContext &context) {
    const Fact &fact = facts.facts[locator];
    std::vector<StrId> steps = stepsBefore(facts, locator, ~0U);
    llvm::StringRef position = facts.text(fact.value);
    bool inside = position == "inside" || position.empty();
    if (!inside && !steps.empty())
        steps.erase(steps.begin());
    if (direct && !steps.empty())
        context.parent = steps.front();
    context.ancestors.insert(context.ancestors.end(), steps.begin(), steps.end());
}

} // namespace

std::vector<StrId> stepsBefore(const FileFacts &facts, FactId locator, uint32_t offset) {
    std::vector<StrId> steps;
    const Fact &fact = facts.facts[locator];
    if (facts.text(fact.owner) == "element")
        return {fact.name};
    for (FactId at = locator + 1; at < facts.facts.size(); ++at) {
        const Fact &step = facts.facts[at];
        if (step.parent != locator && step.kind == FactKind::Locator)
            break;
        if (step.kind == FactKind::LocatorStep && step.parent == locator &&
            step.token.begin < offset)
            steps.insert(steps.begin(), step.name);
    }
    return steps;
}

XmlContext contextOfLocated(const FileFacts &facts, FactId locator, Range token) {
    Range xpath = facts.facts[locator].token;
    bool inXpath = xpath.begin <= token.begin && token.begin < xpath.end;
    XmlContext context;
    context.ancestors = stepsBefore(facts, locator, inXpath ? token.begin : ~0U);
    if (!inXpath && !context.ancestors.empty())
        context.ancestors.erase(context.ancestors.begin());
    if (!context.ancestors.empty())
        context.parent = context.ancestors.front();
    return context;
}

XmlContext contextOf(const FileFacts &facts, XmlId element) {
    XmlContext context;
    XmlScope scope = facts.xml[element].scope;
    bool direct = true;
    for (XmlId at = facts.xml[element].parent; at != noElement; at = facts.xml[at].parent) {
        if (facts.xml[at].scope != scope)
            break;
        if (FactId locator = locatorOf(facts, at); locator != noFact) {
            addLocatedTags(facts, locator, direct, context);
            break;
        }
        if (direct)
            context.parent = facts.xml[at].tag;
        context.ancestors.push_back(facts.xml[at].tag);
        direct = false;
    }
    return context;
}

} // namespace uplift
