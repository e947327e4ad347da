#pragma once

#include "analyzer/match/file_matcher.h"

namespace uplift {

/// The model that a dictionary must hold values of, by its keys: of all models with that field,
/// those whose changes are known included, only it has the other keys as fields, too. 0 where the
/// dictionary has too few keys, or more than one model fits.
uint64_t modelByKeys(const FileMatcher &matcher, PyId dict, uint64_t field);

} // namespace uplift
