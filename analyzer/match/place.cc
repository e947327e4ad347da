#include "analyzer/match/place.h"

#include <algorithm>

namespace uplift {

namespace {

/// Statements in an XML file are code of a server action; single expressions are evaluated as the
/// data is loaded or the view is checked.
bool isCode(const PyTree &tree, PyId fragment) {
    PyId first = tree.firstChild(fragment);
    return first != noNode &&
           (tree[first].kind == PyKind::Block || tree.nextSibling(first) != noNode);
}

/// Named by data as it is loaded, and missing then.
bool namesSomething(Subject subject) {
    return subject == Subject::Model || subject == Subject::Field || subject == Subject::XmlId ||
           subject == Subject::FieldValue;
}

} // namespace

Places::Places(const FileFacts &facts, Language language, bool isTest)
    : test(isTest),
      data(language != Language::Python) {
    const PyTree &tree = facts.py;
    for (PyId id = 0; id < tree.nodes.size();) {
        bool body = tree[id].kind == PyKind::Function ||
                    (tree[id].kind == PyKind::Fragment && isCode(tree, id));
        if (body)
            bodies.push_back({tree[id].begin, tree[id].end});
        id = body ? tree[id].next : id + 1;
    }
}

bool Places::runsLater(uint32_t offset) const {
    if (test)
        return true;
    auto after = std::upper_bound(bodies.begin(), bodies.end(), offset,
                                  [](uint32_t at, Range body) { return at < body.begin; });
    return after != bodies.begin() && offset < (after - 1)->end;
}

Lane Places::laneAt(const Change &change, Lane lane, uint32_t offset) const {
    bool breaks = lane == Lane::BreaksInstall || lane == Lane::BreaksRuntime;
    if (!breaks)
        return lane;
    if (runsLater(offset))
        return Lane::BreaksRuntime;
    return data && namesSomething(change.symbol.subject) ? Lane::BreaksInstall : lane;
}

} // namespace uplift
