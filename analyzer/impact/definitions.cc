#include "analyzer/impact/definitions.h"

namespace uplift {

namespace {

static_assert(noFact == RangeNest::none);

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
        nest.add(extent(facts, facts.facts[id]), id);
    nest.freeze();
}

} // namespace uplift
