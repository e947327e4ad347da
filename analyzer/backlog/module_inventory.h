#pragma once

#include "analyzer/core/analysis.h"

#include <string>
#include <vector>

namespace uplift {

/// What of a module people and the server use: where to look when it is tested. External ids,
/// each once, in their order.
struct ModuleInventory {
    std::string summary;            ///< what its manifest says that it is for
    std::vector<std::string> tests; ///< files of Python tests
    std::vector<std::string> menus, views, reports, jobs;
};

/// By module of the project.
std::vector<ModuleInventory> takeInventory(const ProjectFacts &project);

} // namespace uplift
