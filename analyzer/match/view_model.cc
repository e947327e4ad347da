#include "analyzer/match/view_model.h"

namespace uplift {

llvm::StringRef modelThrough(const World &world, const FileFacts &facts, FactId parent) {
    llvm::SmallVector<FactId, 4> path;
    for (; parent != noFact; parent = facts.facts[parent].parent) {
        const Fact &fact = facts.facts[parent];
        if (fact.kind != FactKind::FieldUse && fact.kind != FactKind::View)
            return "";
        path.push_back(parent);
        if (fact.owner)
            break;
    }
    if (path.empty())
        return "";
    llvm::StringRef model = facts.text(facts.facts[path.back()].owner);
    for (; !path.empty() && !model.empty(); path.pop_back()) {
        const Fact &fact = facts.facts[path.back()];
        if (fact.kind == FactKind::FieldUse)
            model = world.field(hashText(model), facts.strings.hash(fact.name)).comodel;
    }
    return model;
}

} // namespace uplift
