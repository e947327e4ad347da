#pragma once

#include "analyzer/rules/compose.h"
#include "analyzer/views/renames.h"

#include "llvm/ADT/ArrayRef.h"

namespace uplift {

/// The new names that the changes of a span give to what views name.
Renames renamesOf(llvm::ArrayRef<ComposedChange> changes);

} // namespace uplift
