#pragma once

#include "analyzer/core/change.h"
#include "analyzer/knowledge/knowledge.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// Names (hashText()) of all that a pack of the source could lack in the target.
llvm::DenseSet<uint64_t> packNames(const Knowledge &source);

/// What the source has and the target has not, of modules, models, fields, methods and external
/// ids whose name is among `used`. What became of it is not asked: at most `likely` where the
/// module itself is gone.
std::vector<Change> packRemovals(const Knowledge &source, const Knowledge &target,
                                 const llvm::DenseSet<uint64_t> &used);

} // namespace uplift
