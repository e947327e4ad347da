#pragma once

#include "analyzer/rules/ruleset.h"

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// What `uplift rules check` says of rulesets that load.
struct RulesReport {
    std::vector<std::string> warnings; ///< "16.0-17.0/hr.yaml:12: …"
    std::string summary; ///< "3 hops, 12 files, 140 changes (81 need structure), 138 with a test"
};

/// True where finding the change needs the structure of the code (an element and its attribute,
/// the argument of a call, a base class, a decorator, a signature), not just a word.
bool needsStructure(const Change &change);

/// Checks what the loader cannot: that each change has a `hit:` line in a test module of its file,
/// that marks name checks and keys of that file, that sources name both series, that a rename
/// ends in a symbol that no earlier hop of the set removed. `folder` is where `rules` came from.
RulesReport checkRules(const RuleSet &rules, llvm::StringRef folder);

/// `uplift rules list`: one line per change, key, lane and file, in the order of the set.
std::string listRules(const RuleSet &rules);

} // namespace uplift
