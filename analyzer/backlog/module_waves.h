#pragma once

#include "analyzer/core/project.h"

#include <vector>

namespace uplift {

/// The project's modules by who depends on whom. Modules that depend on each other in a circle are
/// one unit: they are in the same wave, each waits for the one before it in the unit, and who
/// depends on any of them waits for the last.
struct ModuleWaves {
    std::vector<std::vector<ModuleId>> depends; ///< what to wait for, each once
    std::vector<unsigned> wave;                 ///< from 1; 0 for those that do not take part
    std::vector<std::vector<ModuleId>> circles;
};

ModuleWaves wavesOf(const Project &project, const std::vector<bool> &takesPart);

} // namespace uplift
