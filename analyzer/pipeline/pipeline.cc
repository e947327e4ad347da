#include "analyzer/pipeline/pipeline.h"

#include "analyzer/estimate/calibration.h"
#include "analyzer/estimate/effort_model.h"
#include "analyzer/identity/identity.h"
#include "analyzer/impact/impact.h"
#include "analyzer/index/index.h"
#include "analyzer/match/match.h"
#include "analyzer/match/renames.h"
#include "analyzer/migrate/find_steps.h"
#include "analyzer/pipeline/assemble.h"
#include "analyzer/pipeline/community_modules.h"
#include "analyzer/pipeline/derived.h"
#include "analyzer/pipeline/per_file.h"
#include "analyzer/pipeline/print.h"
#include "analyzer/pipeline/print_resolve.h"
#include "analyzer/pipeline/review_lines.h"
#include "analyzer/pipeline/span.h"
#include "analyzer/pipeline/unjudged.h"
#include "analyzer/pipeline/unneeded.h"
#include "analyzer/pipeline/weigh.h"
#include "analyzer/refactor/refactor.h"
#include "analyzer/rewrite/rewrite.h"
#include "analyzer/rules/compose.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

constexpr StageInfo stages[] = {
#define STAGE(id, name, prints) {Stage::id, name, prints},
#include "analyzer/pipeline/stages.def"
#undef STAGE
};

/// Ends a stage: prints what was asked for; true where the run ends here.
bool done(const ScanOptions &options, Stage stage,
          llvm::function_ref<void(llvm::raw_ostream &)> print) {
    if (options.print == stage && options.printTo)
        print(*options.printTo);
    return options.stopAfter == stage;
}

std::unique_ptr<ScanResult> stop(std::unique_ptr<ScanResult> result) {
    result->timings.end();
    result->stopped = true;
    return result;
}

/// The effort model, scaled by the team's history where there is one; `note` says what the history
/// is too short for.
llvm::Expected<EffortModel> loadCalibratedModel(const ScanOptions &options, std::string &note) {
    auto model = loadEffortModel(options.effortFile);
    if (!model || options.calibrationFile.empty())
        return model;
    auto calibration = loadCalibration(options.calibrationFile);
    if (!calibration)
        return calibration.takeError();
    if (llvm::Error error = applyCalibration(*calibration, options.calibrationFile, *model))
        return error;
    note = uncalibratedLevels(*calibration);
    return model;
}

} // namespace

llvm::ArrayRef<StageInfo> allStages() {
    return stages;
}

std::optional<Stage> stageByName(llvm::StringRef name) {
    for (const StageInfo &entry : stages)
        if (entry.name == name)
            return entry.stage;
    return std::nullopt;
}

llvm::Expected<std::unique_ptr<ScanResult>> scan(const ScanOptions &options) {
    auto result = std::make_unique<ScanResult>();
    ProjectFacts &facts = result->facts;
    ScanReport &report = result->report;
    Timings &timings = result->timings;

    // Rules come first: a mistake in one ends the run before any work is done on the project.
    timings.begin("rules");
    auto rules = loadRules(options.rulesFolder, options.threads);
    std::string calibrationNote;
    auto model = loadCalibratedModel(options, calibrationNote);
    auto stepRules = loadStepRules(options.rulesFolder + "/migration");
    if (!rules || !model || !stepRules)
        return llvm::joinErrors(llvm::joinErrors(rules.takeError(), model.takeError()),
                                stepRules.takeError());
    auto precision = loadPrecision(options.rulesFolder + "/precision.tsv");
    if (!precision)
        return precision.takeError();
    result->precision = std::move(*precision);
    auto community = readCommunityModules(options.rulesFolder + "/community");
    if (!community)
        return community.takeError();

    timings.begin("discover");
    auto discovered = discover(options.paths);
    if (!discovered)
        return discovered.takeError();
    facts.project = std::move(discovered->project);
    markInstalled(facts.project, options);
    if (done(options, Stage::Discover, [&](auto &out) { printProject(out, facts.project); }))
        return stop(std::move(result));

    // One file after the other, each on one thread: read, parse, facts. Trees of the parsers die
    // here; from now on nothing of the project changes.
    timings.begin("load, parse, facts");
    analyseFiles(facts, options);
    for (Stage stage : {Stage::Load, Stage::Parse, Stage::Facts})
        if (done(options, stage, [&](auto &out) { printFiles(out, facts, stage); }))
            return stop(std::move(result));

    // Manifests are known only now, and with them who depends on whom.
    timings.begin("index");
    readManifests(facts);
    const Index index(facts);
    if (done(options, Stage::Index, [&](auto &out) { printIndex(out, index); }))
        return stop(std::move(result));

    timings.begin("span");
    auto span = chooseSpan(options, index, *rules);
    if (!span)
        return span.takeError();

    // Only now is it known which series of Odoo the code stands in, and what it names of them.
    timings.begin("packs");
    auto known = openSpan(options.packs, span->from, span->to);
    if (!known)
        return known.takeError();
    const World world(index, known->source.get(), known->target.get());
    timings.begin("derived changes");
    noteCode(*span, world, *rules, options.threads);
    if (llvm::Error error = addDerivedChanges(options, world, *span, *rules))
        return error;

    timings.begin("compose");
    std::vector<ComposedChange> changes = compose(*rules, span->from, span->to);
    if (done(options, Stage::Rules, [&](auto &out) { printChanges(out, changes); }))
        return stop(std::move(result));

    // What files say of each other's functions, so that each can be matched on its own.
    timings.begin("resolve");
    const ProjectTypes types = learnTypes(world, options.threads);
    if (done(options, Stage::Resolve,
             [&](auto &out) { printReceivers(out, world, types, options.threads); }))
        return stop(std::move(result));

    // Views are put together as both ends have them, with what the project adds: a locator is
    // judged by whether it finds its node there.
    timings.begin("views");
    const LocatorVerdicts locators(world, renamesOf(changes), options.threads);
    if (done(options, Stage::Views, [&](auto &out) { printLocators(out, world, locators); }))
        return stop(std::move(result));

    timings.begin("match");
    auto print = [&](llvm::raw_ostream &out) { printFindings(out, facts, report.findings); };
    const ChangeTable table(changes);
    report.findings = matchFiles(world, &types, table, locators, options.threads);
    weighByPrecision(result->precision, report.findings);
    if (done(options, Stage::Match, print))
        return stop(std::move(result));

    // Some findings learn what exactly to write, or that there is nothing to write. What is written
    // may do without names that the file imports.
    timings.begin("rewrite");
    rewriteFindings(facts, report.findings, options.threads);
    addUnusedImports(world, &types, table, report.findings, options.threads);
    if (done(options, Stage::Rewrite, print))
        return stop(std::move(result));

    std::vector<OdooCheckout> checkouts = options.checkouts;
    if (llvm::Error error = addReviewLines(checkouts, span->from, span->to, report.findings))
        return error;

    timings.begin("impact");
    addImpact(index, report.findings);
    if (done(options, Stage::Impact, print))
        return stop(std::move(result));

    // All findings there are going to be: those that are alike can be counted, and those that
    // somebody set aside cost nothing.
    timings.begin("identity");
    llvm::erase_if(report.findings, [&](const Finding &finding) {
        return !options.selection.wants(finding, facts.project.files[finding.file].path);
    });
    identifyFindings(facts, report.findings);
    suppressFindings(facts, options.suppressions, report);
    if (!options.selection.wantsAll())
        report.suppressionProblems.clear();

    // What changes mean for data that the project's modules have stored.
    timings.begin("migrate");
    report.steps = findMigrationSteps(
        {world, changes, report.findings,
         successorsOf(facts.project, *community, span->from, span->to), span->from, span->to},
        *stepRules);
    if (done(options, Stage::Migrate,
             [&](auto &out) { printSteps(out, facts.project, report.steps); }))
        return stop(std::move(result));

    timings.begin("estimate");
    estimateFindings(*model, facts.project, report.findings);
    estimateSteps(*model, report.steps);
    if (done(options, Stage::Estimate, print))
        return stop(std::move(result));

    timings.begin("count lines");
    std::vector<LineCount> lines = countLines(facts.project, options.threads);

    timings.begin("report");
    assembleReport(report, world, *span, *model, *rules, lines);
    takeAccepted(report);
    if (options.refactors)
        report.refactors = findRefactors(world, report.refactorNotes);
    report.unneeded = findUnneeded(world, *rules, *community, span->from, span->to);
    for (std::string &note : knowledgeNotes(*known, span->from, span->to))
        report.notes.push_back(std::move(note));
    if (!calibrationNote.empty())
        report.notes.push_back(std::move(calibrationNote));
    if (std::string note = locatorNote(world, locators); !note.empty())
        report.notes.push_back(std::move(note));
    if (!options.installed)
        report.notes.push_back("lines are of all modules: installation state and database "
                               "customisations not seen (--installed)");
    timings.end();
    return result;
}

} // namespace uplift
