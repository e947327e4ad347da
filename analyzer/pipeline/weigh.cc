#include "analyzer/pipeline/weigh.h"

#include <map>

namespace uplift {

namespace {

/// Fewer judged findings than this say nothing about a kind.
constexpr unsigned fewestJudged = 20;

/// Share of judged findings on a line that people changed, from which on a kind is trusted.
constexpr double leastShare = 0.7;

bool didBadly(const Measured &measured) {
    unsigned judged = measured.findings - measured.neutral;
    return judged >= fewestJudged && measured.changed < leastShare * judged;
}

} // namespace

void weighByPrecision(const Precision &precision, std::vector<Finding> &findings) {
    std::map<std::pair<Check, Lane>, Measured> known;
    for (Finding &finding : findings) {
        if (finding.confidence != Confidence::Certain || finding.lane >= Lane::Deprecated)
            continue;
        auto [entry, isNew] = known.try_emplace({finding.check, finding.lane});
        if (isNew)
            entry->second = precision.of(finding.check, finding.lane);
        if (!didBadly(entry->second))
            continue;
        finding.confidence = Confidence::Likely;
        finding.because += " Not called certain: of its kind, " + shown(entry->second) + ".";
    }
}

} // namespace uplift
