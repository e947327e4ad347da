#pragma once

#include "analyzer/views/composition.h"
#include "analyzer/views/whereabouts.h"

#include "llvm/ADT/DenseSet.h"

#include <vector>

namespace uplift {

/// What became of one locator of the project at one end of a span.
struct LocatorOutcome {
    XmlId element = noElement;
    LocateState state = LocateState::Missing;
    unsigned count = 0;
    bool renamed = false; ///< found under the names of the target series
    bool isOwn = false;   ///< the node comes from a view of the project
    std::string identity; ///< of the node
    std::string around;   ///< fields whose views the node is in
    std::string tags;  ///< "field/tree/form": of the node and of those around it, innermost first
    Whereabouts where; ///< of what is missing in the target
};

/// Outcomes by ProjectView, in the order in which the locators are applied. None for a view that
/// could not be judged.
using LocatorOutcomes = std::vector<std::vector<LocatorOutcome>>;

/// Views to be applied in that order, and the places of those whose locators are asked about.
struct ViewSequence {
    std::vector<ViewIndex> views;
    std::vector<uint32_t> judged;
};

/// What all runs of one end share.
struct RunContext {
    const ViewTable &table;
    llvm::ArrayRef<ProjectView> project;
    const Renames *renames; ///< null at the source
    Composer composer;
    LocatorOutcomes &outcomes;
};

/// Applies sequences that begin with the same view, what they have in common once, and notes the
/// outcomes of what is judged.
void runSequences(const RunContext &context, std::vector<ViewSequence> sequences);

} // namespace uplift
