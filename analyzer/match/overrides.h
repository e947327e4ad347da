#pragma once

#include "analyzer/match/file_matcher.h"
#include "analyzer/match/rewrite.h"

namespace uplift {

/// What is known of the overrides of one file. Found by comparing the packs of both ends for what
/// the project overrides; no table of changes holds it.
class OverrideMatcher {
  public:
    explicit OverrideMatcher(FileMatcher &matcher);

    /// The override `fact` stands on definitions that are others in the target.
    void review(Check check, Symbol symbol, FactId fact, std::vector<ReviewedBody> bodies);

    FileMatcher &matcher;
    const World &world;
    const FileFacts &facts;

  private:
    Change change(Check check, Symbol symbol, Lane lane, std::string why) const;
    bool callsSuper(FactId method) const;

    /// Definitions that call super() for the method itself.
    llvm::DenseSet<FactId> callers;
};

} // namespace uplift
