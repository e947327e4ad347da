#pragma once

#include "analyzer/match/bodies.h"
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/DenseMap.h"

#include <map>

namespace uplift {

/// What is known of the overrides of one file. Found by comparing the packs of both ends for what
/// the project overrides; no table of changes holds it.
class OverrideMatcher {
  public:
    explicit OverrideMatcher(FileMatcher &matcher);

    /// The override `fact` stands on definitions that are others in the target.
    void review(Check check, Symbol symbol, FactId fact, std::vector<ReviewedBody> bodies);

    bool callsSuper(FactId method) const;
    /// Nobody below the override `fact` has the method in the target, so that super() finds
    /// nothing. What is found there already says so, too.
    void superFindsNothing(const Symbol &symbol, FactId fact, Confidence confidence);

    FileMatcher &matcher;
    const World &world;
    const FileFacts &facts;

  private:
    Change change(Check check, Symbol symbol, Lane lane, std::string why) const;
    bool isGuarded(PyId call) const;

    /// Calls of super() for the method itself, by the definition they stand in.
    std::multimap<FactId, FactId> superCalls;
    /// Places in `matcher.findings` that the model's methods gave, by where their token begins.
    llvm::DenseMap<uint32_t, size_t> foundAt;
};

/// The method of a patch or of a class that extends one of Odoo's.
void matchScriptOverride(OverrideMatcher &overrides, FactId method);

} // namespace uplift
