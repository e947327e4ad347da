#pragma once

#include "analyzer/index/world.h"
#include "analyzer/pipeline/pipeline.h"
#include "analyzer/pipeline/span.h"
#include "analyzer/rules/ruleset.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// Which of the names some file of the project uses: as a string of its own or as a part of one
/// ("a" in "a.b" and "a/b"). `names` are hashText() values.
llvm::DenseSet<uint64_t> usedNames(const ProjectFacts &facts, const llvm::DenseSet<uint64_t> &names,
                                   unsigned threads);

/// Changes between the ends of the span that come from comparing packs, as far as the project names
/// what they are about; in the order of their series. Left out is what a curated change says in the
/// same hop, what the source never had and what the target still has. Without tables of derived
/// changes the packs of both ends are compared. Empty where the world knows neither end.
llvm::Expected<std::vector<Change>> derivedChanges(const ScanOptions &options, const World &world,
                                                   const RuleSet &curated, Series from, Series to);

/// Puts them among the changes of the rulesets.
llvm::Error addDerivedChanges(const ScanOptions &options, const World &world, const Span &span,
                              RuleSet &rules);

} // namespace uplift
