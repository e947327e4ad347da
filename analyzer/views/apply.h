#pragma once

#include "analyzer/views/locate.h"

#include <vector>

namespace uplift {

/// A locator that could not be applied.
struct FailedLocator {
    void *origin = nullptr; ///< of the view that has it
    LocateState state = LocateState::Missing;
};

/// Applies the locators below `spec` (a <data>, or one locator) to the document of `arch`, as Odoo
/// does; where one fails the rest is applied still. The specification may be changed by it.
/// `budget` is the number of nodes that may be added yet.
void applySpecification(xmlDoc *arch, xmlNode *spec, std::vector<FailedLocator> &failed,
                        uint32_t &budget);

} // namespace uplift
