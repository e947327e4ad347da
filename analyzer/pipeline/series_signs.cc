#include "analyzer/pipeline/series_signs.h"

#include "analyzer/match/message.h"
#include "analyzer/pipeline/per_file.h"
#include "analyzer/rules/compose.h"

namespace uplift {

namespace {

bool gone(const ComposedChange &change) {
    Verb verb = info(change.check).verb;
    return change.lane <= Lane::BreaksRuntime &&
           (verb == Verb::Removed || verb == Verb::Renamed || verb == Verb::Moved);
}

/// Changes after which code with the old name cannot have worked.
std::vector<ComposedChange> fatalChanges(const World &world, const RuleSet &rules, Series until) {
    std::vector<ComposedChange> fatal;
    for (ComposedChange &change : compose(rules, Series{oldestSeries.major - 1}, until))
        if (gone(change) && !world.has(World::End::Source, change.symbol))
            fatal.push_back(std::move(change));
    return fatal;
}

} // namespace

std::map<ModuleId, SeriesSign> seriesSigns(const World &world, const RuleSet &rules, Series until,
                                           unsigned threads) {
    std::vector<ComposedChange> changes = fatalChanges(world, rules, until);
    std::map<ModuleId, SeriesSign> signs;
    if (changes.empty())
        return signs;
    for (const Finding &finding : matchFiles(world, nullptr, ChangeTable(changes), {}, threads)) {
        // Later ones come of comparing packs, and say nothing of the series that is left.
        if (finding.confidence != Confidence::Certain || until < finding.series ||
            world.isFork(finding.module))
            continue;
        Series newest{finding.series.major - 1};
        SeriesSign &sign = signs[finding.module];
        if (!sign.newest || newest < sign.newest)
            sign = {newest, finding.message};
    }
    return signs;
}

} // namespace uplift
