#pragma once

#include "analyzer/core/change.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// One step of a span: rulesets/<from>-<to>/.
struct Hop {
    Series from;
    Series to;
    std::string name() const { return from.str() + "-" + to.str(); }
    friend auto operator<=>(const Hop &, const Hop &) = default;
};

/// "16.0-17.0", both ends adjacent; null otherwise.
std::optional<Hop> parseHop(llvm::StringRef folder);

/// A ruleset file and the test modules beside it.
struct RulesetFile {
    std::string file; ///< below rulesets/: "16.0-17.0/hr.yaml"
    Hop hop;
    std::vector<std::string> tests; ///< folders below rulesets/: "16.0-17.0/hr"
    std::string area() const;       ///< "hr"
};

/// All changes of a folder of rulesets, frozen.
struct RuleSet {
    std::vector<Change> changes; ///< by series, symbol, check, conditions
    std::vector<RulesetFile> files;
    std::vector<Hop> hops;
    std::string digest; ///< 16 hex digits over names and bytes of all files

    /// The change of that key; null if there is none.
    const Change *find(llvm::StringRef key) const;
};

/// Reads all hops, on several threads. The error is a RuleErrors with all problems of all files.
llvm::Expected<RuleSet> loadRules(llvm::StringRef folder, unsigned threads = 1);

} // namespace uplift
