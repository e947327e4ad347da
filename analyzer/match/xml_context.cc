#include "analyzer/match/xml_context.h"

#include "llvm/ADT/SmallVector.h"

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

/// Tags named in the xpath before the byte offset, innermost first.
std::vector<llvm::StringRef> stepsBefore(const FileFacts &facts, FactId locator, uint32_t offset) {
    std::vector<llvm::StringRef> steps;
    const Fact &fact = facts.facts[locator];
    if (facts.text(fact.owner) == "element")
        return {facts.text(fact.name)};
    for (FactId at = locator + 1; at < facts.facts.size(); ++at) {
        const Fact &step = facts.facts[at];
        if (step.parent != locator && step.kind == FactKind::Locator)
            break;
        if (step.kind == FactKind::LocatorStep && step.parent == locator &&
            step.token.begin < offset)
            steps.insert(steps.begin(), facts.text(step.name));
    }
    return steps;
}

/// Tags of the node that the locator finds and of those around it, innermost first.
std::vector<llvm::StringRef> tagsFound(const FileFacts &facts,
                                       llvm::ArrayRef<LocatorVerdict> verdicts, FactId locator) {
    const LocatorVerdict *at = verdictOn(verdicts, facts.facts[locator].node);
    if (!at || at->source.tags.empty())
        return stepsBefore(facts, locator, ~0U);
    llvm::SmallVector<llvm::StringRef, 8> tags;
    llvm::StringRef(at->source.tags).split(tags, '/');
    return {tags.begin(), tags.end()};
}

/// Tags around what a locator adds, innermost first; the parent is unknown where it adds beside a
/// node whose parent nothing names.
void addLocatedTags(const FileFacts &facts, llvm::ArrayRef<LocatorVerdict> verdicts, FactId locator,
                    bool direct, XmlContext &context) {
    std::vector<llvm::StringRef> tags = tagsFound(facts, verdicts, locator);
    llvm::StringRef position = facts.text(facts.facts[locator].value);
    bool inside = position == "inside" || position.empty();
    if (!inside && !tags.empty())
        tags.erase(tags.begin());
    if (direct && !tags.empty())
        context.parent = tags.front();
    context.ancestors.insert(context.ancestors.end(), tags.begin(), tags.end());
}

} // namespace

XmlContext contextOfLocated(const FileFacts &facts, llvm::ArrayRef<LocatorVerdict> verdicts,
                            FactId locator, Range token) {
    Range xpath = facts.facts[locator].token;
    bool inXpath = xpath.begin <= token.begin && token.begin < xpath.end;
    XmlContext context;
    context.ancestors =
        inXpath ? stepsBefore(facts, locator, token.begin) : tagsFound(facts, verdicts, locator);
    if (!inXpath && !context.ancestors.empty())
        context.ancestors.erase(context.ancestors.begin());
    if (!context.ancestors.empty())
        context.parent = context.ancestors.front();
    return context;
}

XmlContext contextOf(const FileFacts &facts, llvm::ArrayRef<LocatorVerdict> verdicts,
                     XmlId element) {
    XmlContext context;
    XmlScope scope = facts.xml[element].scope;
    bool direct = true;
    for (XmlId at = facts.xml[element].parent; at != noElement; at = facts.xml[at].parent) {
        if (facts.xml[at].scope != scope)
            break;
        if (FactId locator = locatorOf(facts, at); locator != noFact) {
            addLocatedTags(facts, verdicts, locator, direct, context);
            break;
        }
        llvm::StringRef tag = facts.text(facts.xml[at].tag);
        if (direct)
            context.parent = tag;
        context.ancestors.push_back(tag);
        direct = false;
    }
    return context;
}

} // namespace uplift
