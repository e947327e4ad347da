#include "analyzer/impact/definitions.h"

#include <algorithm>
#include <tuple>

namespace uplift {

namespace {

/// Bytes of the definition, empty where the fact is none.
Range extent(const FileFacts &facts, const Fact &fact) {
    bool python = fact.kind == FactKind::Method || fact.kind == FactKind::Field;
    if (python && facts.xml.empty() && fact.node < facts.py.nodes.size())
        return {facts.py[fact.node].begin, facts.py[fact.node].end};
    if (fact.kind == FactKind::Record && fact.node < facts.xml.elements.size())
        return {facts.xml[fact.node].begin, facts.xml[fact.node].end};
    return {};
}

} // namespace

Definitions::Definitions(const FileFacts &facts) {
    for (FactId id = 0; id < facts.facts.size(); ++id)
        if (Range range = extent(facts, facts.facts[id]); !range.empty())
            spans.push_back({range.begin, range.end, id, ~0U});
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) {
        return std::tuple(a.begin, ~a.end, a.fact) < std::tuple(b.begin, ~b.end, b.fact);
    });
    std::vector<uint32_t> open;
    for (uint32_t i = 0; i < spans.size(); ++i) {
        while (!open.empty() && spans[open.back()].end <= spans[i].begin)
            open.pop_back();
        if (!open.empty())
            spans[i].outer = open.back();
        open.push_back(i);
    }
}

FactId Definitions::around(uint32_t offset) const {
    auto after = std::upper_bound(spans.begin(), spans.end(), offset,
                                  [](uint32_t at, const Span &span) { return at < span.begin; });
    uint32_t at = static_cast<uint32_t>(after - spans.begin()) - 1;
    while (at < spans.size() && spans[at].end <= offset)
        at = spans[at].outer;
    return at < spans.size() ? spans[at].fact : noFact;
}

} // namespace uplift
