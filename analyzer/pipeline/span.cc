#include "analyzer/pipeline/span.h"

#include "analyzer/base/user_error.h"
#include "analyzer/pipeline/series_signs.h"

#include <algorithm>
#include <map>

namespace uplift {

std::string shortList(const std::vector<std::string> &modules) {
    constexpr size_t shown = 5;
    std::string text;
    for (size_t i = 0; i < std::min(modules.size(), shown); ++i)
        text += (i ? ", " : "") + modules[i];
    if (modules.size() > shown)
        text += " and " + std::to_string(modules.size() - shown) + " more";
    return text;
}

namespace {

/// The series named most often; the older one where two are.
Series mostCommon(const std::vector<Series> &named) {
    std::map<Series, size_t> count;
    for (Series series : named)
        if (series)
            ++count[series];
    auto best = std::max_element(count.begin(), count.end(),
                                 [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == count.end() ? Series{} : best->first;
}

/// Hops that are known as a preview only are gone to where the user says so.
Series newestTarget(const RuleSet &rules) {
    Series newest;
    for (const Change &change : rules.changes)
        if (!change.preview)
            newest = std::max(newest, change.series);
    return newest ? newest : rules.hops.back().to;
}

class SpanChooser {
  public:
    SpanChooser(const ScanOptions &options, const Index &index, const RuleSet &rules)
        : options(options),
          index(index),
          rules(rules),
          project(index.facts().project) {}

    llvm::Expected<Span> choose();

  private:
    void chooseFrom();
    void noteManifests();
    void noteMissingHops();

    const ScanOptions &options;
    const Index &index;
    const RuleSet &rules;
    const Project &project;
    Span span;
};

void SpanChooser::chooseFrom() {
    if (options.from) {
        span.from = *options.from;
        return;
    }
    std::vector<Series> named;
    for (const Module &module : project.modules)
        named.push_back(module.series);
    span.from = mostCommon(named);
    if (span.from) {
        span.notes.push_back("--from " + span.from.str() + ", as most manifests say");
        return;
    }
    named.clear();
    for (const auto &[module, sign] :
         seriesSigns(World(index), rules, rules.hops.back().to, options.threads))
        named.push_back(sign.newest);
    span.from = mostCommon(named);
    if (span.from)
        span.notes.push_back("--from " + span.from.str() +
                             ": no manifest says the series; what the code uses is gone later");
}

void SpanChooser::noteManifests() {
    std::map<Series, std::vector<std::string>> other;
    for (const Module &module : project.modules)
        if (module.series && module.series != span.from)
            other[module.series].push_back(module.name);
    for (const auto &[series, modules] : other)
        span.notes.push_back("scanned from " + span.from.str() + ", but the manifest says " +
                             series.str() + ": " + shortList(modules));
}

void SpanChooser::noteMissingHops() {
    for (Series at = span.from; at < span.to; at = at.next())
        if (std::none_of(rules.hops.begin(), rules.hops.end(),
                         [&](const Hop &hop) { return hop.from == at; }))
            span.notes.push_back("no rules yet for " + at.str() + " to " + at.next().str() +
                                 ": what changed there is not seen");
}

llvm::Expected<Span> SpanChooser::choose() {
    if (rules.hops.empty())
        return userError("no rulesets in '" + options.rulesFolder + "'");
    chooseFrom();
    if (!span.from)
        return userError("neither manifests nor code say which series the modules are on: give it "
                         "with --from");
    span.to = options.to ? *options.to : newestTarget(rules);
    if (!options.to)
        span.notes.push_back("--to " + span.to.str() + ", the newest series there are rules for");
    if (span.from >= span.to)
        return userError("--from " + span.from.str() + " is not older than --to " + span.to.str());
    noteMissingHops();
    noteManifests();
    return std::move(span);
}

} // namespace

llvm::Expected<Span> chooseSpan(const ScanOptions &options, const Index &index,
                                const RuleSet &rules) {
    return SpanChooser(options, index, rules).choose();
}

void noteCode(Span &span, const World &world, const RuleSet &rules, unsigned threads) {
    std::map<std::string, std::vector<std::string>> byText;
    for (const auto &[module, sign] : seriesSigns(world, rules, span.from, threads))
        byText["scanned from " + span.from.str() + ", but the code looks like " +
               sign.newest.str() + " or older (" + sign.symbol + ")"]
            .push_back(world.project.facts().project.modules[module].name);
    for (const auto &[text, modules] : byText)
        span.notes.push_back(text + ": " + shortList(modules));
}

} // namespace uplift
