#pragma once

#include "analyzer/index/world.h"
#include "analyzer/views/locator_verdicts.h"

#include <string>
#include <vector>

namespace uplift {

/// References by name to modules, models and records, and how many of them are to something that
/// nobody who is known defines: whether it is still there cannot be said.
struct ReferenceCount {
    size_t all = 0;
    size_t unjudged = 0;
};

/// Counted where the source is known, else zero.
ReferenceCount countReferences(const World &world);

/// Says how many locators of views were not judged and why, and how many find nothing in the series
/// that is left; "" where there is nothing to say.
std::string locatorNote(const World &world, const LocatorVerdicts &locators);

/// Modules that those of the project depend on, directly or through others, and that neither
/// project nor source hold; sorted.
std::vector<std::string> modulesNotIndexed(const World &world);

} // namespace uplift
