#pragma once

#include "analyzer/index/world.h"

namespace uplift {

/// The model that a view is of, or the comodel at the end of the fields that the fact is below; ""
/// where it is not seen. `parent` is the fact's own.
llvm::StringRef modelThrough(const World &world, const FileFacts &facts, FactId parent);

} // namespace uplift
