#include "analyzer/match/place.h"

#include "analyzer/resolve/xml_place.h"

#include <algorithm>

namespace uplift {

namespace {

/// Statements in an XML file are code of a server action, as is a single expression in a field of
/// the name; other expressions are evaluated as the data is loaded or the view is checked.
bool isCode(const FileFacts &facts, PyId fragment) {
    const PyTree &tree = facts.py;
    PyId first = tree.firstChild(fragment);
    if (first == noNode)
        return false;
    if (tree[first].kind == PyKind::Block || tree.nextSibling(first) != noNode)
        return true;
    return fieldOfFragment(facts, fragment) == "code";
}

/// Named by data as it is loaded, and missing then. Whether a value is refused then, or only when
/// it is used, is known to the change alone.
bool namesSomething(Subject subject) {
    return subject == Subject::Model || subject == Subject::Field || subject == Subject::XmlId;
}

/// What runs when the function or the code is called; headers, defaults and decorators are read
/// as the file is.
Range bodyOf(const FileFacts &facts, PyId id) {
    const PyTree &tree = facts.py;
    if (tree[id].kind == PyKind::Fragment)
        return isCode(facts, id) ? Range{tree[id].begin, tree[id].end} : Range{};
    if (tree[id].kind != PyKind::Function)
        return {};
    PyId block = tree.child(id, PyKind::Block);
    return block == noNode ? Range{} : Range{tree[block].begin, tree[block].end};
}

bool holds(const std::vector<Range> &ranges, uint32_t offset) {
    auto after = std::upper_bound(ranges.begin(), ranges.end(), offset,
                                  [](uint32_t at, Range range) { return at < range.begin; });
    return after != ranges.begin() && offset < (after - 1)->end;
}

} // namespace

Places::Places(const FileFacts &facts, Language language, bool isTest)
    : later(isTest || language == Language::JavaScript),
      data(language != Language::Python) {
    const PyTree &tree = facts.py;
    for (PyId id = 0; id < tree.nodes.size();) {
        Range body = bodyOf(facts, id);
        if (!body.empty())
            bodies.push_back(body);
        id = body.empty() ? id + 1 : tree[id].next;
    }
    const XmlTree &xml = facts.xml;
    for (XmlId id = 0; id < xml.elements.size();) {
        bool qweb = xml[id].scope == XmlScope::Qweb;
        if (qweb)
            templates.push_back({xml[id].begin, xml[id].end});
        id = qweb ? xml[id].next : id + 1;
    }
}

bool Places::runsLater(uint32_t offset) const {
    return later || holds(bodies, offset);
}

bool Places::inTemplate(uint32_t offset) const {
    return holds(templates, offset);
}

Lane Places::laneAt(const Change &change, Lane lane, uint32_t offset) const {
    bool breaks = lane == Lane::BreaksInstall || lane == Lane::BreaksRuntime;
    // A hook runs when its change says so, wherever its function stands.
    if (!breaks || change.symbol.subject == Subject::Hook)
        return lane;
    if (runsLater(offset))
        return Lane::BreaksRuntime;
    if (!data || !namesSomething(change.symbol.subject))
        return lane;
    return inTemplate(offset) ? Lane::BreaksRuntime : Lane::BreaksInstall;
}

} // namespace uplift
