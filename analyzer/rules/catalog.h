#pragma once

#include "analyzer/rules/ruleset.h"

#include <string>

namespace uplift {

/// One change as people read it, in Markdown; also what `uplift explain KEY` shows.
std::string describeChange(const Change &change);

} // namespace uplift
