#pragma once

#include "analyzer/resolve/project_types.h"

namespace uplift {

/// What the file has to tell the others, as far as it can see with what they told it before.
std::vector<Lesson> teach(const World &world, FileId file, const ProjectTypes &known);

} // namespace uplift
