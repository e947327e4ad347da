// What a change asks of the place of a use: the elements around it, and what stands beside it.
#include "analyzer/match/file_matcher.h"

#include "analyzer/match/xml_context.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

bool hasKeyword(const FileFacts &facts, PyId call, llvm::StringRef name) {
    PyId args = call == noNode ? noNode : facts.py.child(call, PyKind::Args);
    bool found = false;
    if (args != noNode)
        forEachChild(facts.py, args, [&](PyId arg) {
            found |= facts.py[arg].kind == PyKind::Keyword && facts.text(facts.py[arg].str) == name;
        });
    return found;
}

/// The method has the decorator of that qualified name.
bool isDecorated(const FileFacts &facts, const Fact *method, llvm::StringRef name) {
    if (!method)
        return false;
    FactId id = static_cast<FactId>(method - facts.facts.data());
    return llvm::any_of(facts.facts, [&](const Fact &fact) {
        return fact.kind == FactKind::Decorator && fact.parent == id &&
               facts.text(fact.name) == name;
    });
}

/// The record that the <field> is of has another one of that name ("name=text": with that text).
bool recordHas(const FileFacts &facts, XmlId field, llvm::StringRef wanted) {
    const XmlTree &xml = facts.xml;
    if (field == noElement || xml[field].parent == noElement)
        return false;
    auto [name, text] = wanted.split('=');
    XmlId record = xml[field].parent;
    for (XmlId at = record + 1; at < xml[record].next; at = xml[at].next)
        if (facts.text(xml[at].tag) == "field" && xml.value(facts.strings, at, "name") == name &&
            (text.empty() || facts.text(xml[at].text) == text))
            return true;
    return false;
}

} // namespace

bool FileMatcher::hasBeside(const Change &change, const Use &use, llvm::StringRef name) const {
    if (change.symbol.subject == Subject::Method)
        return isDecorated(facts, use.definition, name);
    if (change.symbol.subject == Subject::Field)
        return recordHas(facts, use.element, name);
    return use.element != noElement ? facts.xml.attr(facts.strings, use.element, name) != nullptr
                                    : hasKeyword(facts, use.call, name);
}

std::vector<Range> FileMatcher::placesIn(const Change &change, const Use &use, Range token) const {
    if (change.holding.empty())
        return {token};
    std::vector<Range> found;
    if (use.element == noElement)
        return found;
    const XmlElement &element = facts.xml[use.element];
    llvm::StringRef rest = source.slice(element.openEnd, element.end);
    for (uint32_t begin = element.openEnd; !rest.empty();) {
        auto [line, after] = rest.split('\n');
        for (llvm::StringRef text : change.holding) {
            size_t at = line.find(text);
            if (at == llvm::StringRef::npos)
                continue;
            uint32_t first = begin + static_cast<uint32_t>(at);
            found.push_back({first, first + static_cast<uint32_t>(text.size())});
            break;
        }
        begin += static_cast<uint32_t>(line.size()) + 1;
        rest = after;
    }
    return found;
}

bool FileMatcher::fitsSurroundings(const Change &change, const Use &use) const {
    if (!change.withAttribute.empty() && !hasBeside(change, use, change.withAttribute))
        return false;
    if (!change.withoutAttribute.empty() && hasBeside(change, use, change.withoutAttribute))
        return false;
    if (change.inside.empty() && change.parentTag.empty())
        return true;
    XmlContext context;
    if (use.locator != noFact) {
        context = contextOfLocated(facts, locators.of(fileId), use.locator, use.token);
    } else if (use.element != noElement) {
        context = contextOf(facts, locators.of(fileId), use.element);
    }
    if (!change.parentTag.empty() && context.parent != change.parentTag)
        return false;
    return change.inside.empty() || llvm::is_contained(context.ancestors, change.inside);
}

} // namespace uplift
