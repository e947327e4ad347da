#pragma once

#include "analyzer/index/world.h"
#include "analyzer/pipeline/pipeline.h"
#include "analyzer/rules/ruleset.h"

namespace uplift {

struct Span {
    Series from;
    Series to;
    std::vector<std::string> notes; ///< what was assumed or does not agree
};

/// The span that was asked for; where it was not, what the manifests say, else what the code shows
/// it cannot be newer than, up to the newest series there are rules for. The error says which
/// option to give.
llvm::Expected<Span> chooseSpan(const ScanOptions &options, const Index &index,
                                const RuleSet &rules);

/// Adds to the notes which modules look older than the series the span begins with.
void noteCode(Span &span, const World &world, const RuleSet &rules, unsigned threads);

/// "a, b and 3 more".
std::string shortList(const std::vector<std::string> &names);

} // namespace uplift
