#include "analyzer/cli/commands.h"

#include "analyzer/base/parallel.h"
#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/exports.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/progress.h"
#include "analyzer/pipeline/pipeline.h"
#include "reports/report.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

namespace uplift {

namespace {

llvm::Expected<std::optional<Series>> seriesOption(const Arguments &arguments,
                                                   llvm::StringRef name) {
    llvm::StringRef text = arguments.get(name);
    if (!arguments.has(name))
        return std::nullopt;
    auto parsed = parseSeries(text);
    if (!parsed)
        return userError("--" + name.str() + ": unknown series '" + text.str() + "' (" +
                         oldestSeries.str() + " to " + newestSeries.str() + ")");
    if (!parsed->note.empty())
        llvm::errs() << "note: " << parsed->note << "\n";
    return parsed->series;
}

llvm::Expected<std::optional<Stage>> stageOption(const Arguments &arguments, llvm::StringRef name) {
    if (!arguments.has(name))
        return std::nullopt;
    if (auto stage = stageByName(arguments.get(name)))
        return stage;
    std::vector<llvm::StringRef> known;
    for (const StageInfo &stage : allStages())
        known.push_back(stage.name);
    return userError("--" + name.str() + ": unknown stage '" + arguments.get(name).str() + "'" +
                     didYouMean(arguments.get(name), known));
}

/// Exit with 1 from this lane on; none: never.
struct FailOn {
    std::optional<Lane> lane = Lane::BreaksRuntime;

    bool meets(const Finding &finding) const {
        return lane && finding.lane <= *lane && finding.confidence != Confidence::Possible;
    }
};

llvm::Expected<FailOn> failOption(const Arguments &arguments) {
    llvm::StringRef name = arguments.get("fail-on");
    if (arguments.has("exit-zero") || name == "never")
        return FailOn{std::nullopt};
    if (!arguments.has("fail-on"))
        return FailOn{};
    if (auto lane = laneByName(name))
        return FailOn{lane};
    std::vector<llvm::StringRef> known = {"never"};
    for (unsigned lane = 0; lane < laneCount; ++lane)
        known.push_back(laneName(static_cast<Lane>(lane)));
    return userError("--fail-on: unknown lane '" + name.str() + "'" + didYouMean(name, known));
}

llvm::Expected<unsigned> jobsOption(const Arguments &arguments) {
    unsigned jobs = defaultThreads();
    llvm::StringRef text = arguments.get("jobs");
    if (arguments.has("jobs") && (text.getAsInteger(10, jobs) || jobs < 1 || jobs > 1024))
        return userError("--jobs is a number of threads from 1 to 1024, not '" + text.str() + "'");
    return jobs;
}

llvm::Expected<Format> formatOption(const Arguments &arguments) {
    llvm::StringRef name = arguments.has("format") ? arguments.get("format") : "text";
    if (auto format = formatByName(name))
        return *format;
    std::vector<llvm::StringRef> known;
    for (const FormatInfo &format : allFormats())
        known.push_back(format.name);
    return userError("--format: unknown format '" + name.str() + "'" + didYouMean(name, known));
}

llvm::Error takeInstalled(llvm::StringRef file, ScanOptions &options) {
    auto modules = readInstalledFile(file);
    if (!modules)
        return modules.takeError();
    options.installed = std::move(modules->installed);
    return llvm::Error::success();
}

llvm::Expected<ScanOptions> scanOptions(const Arguments &arguments) {
    ScanOptions options;
    options.paths = arguments.positional;
    if (options.paths.empty())
        options.paths = {"."};
    auto take = [](auto &&expected, auto &into) -> llvm::Error {
        if (!expected)
            return expected.takeError();
        into = std::move(*expected);
        return llvm::Error::success();
    };
    llvm::Error error = take(seriesOption(arguments, "from"), options.from);
    if (!error)
        error = take(seriesOption(arguments, "to"), options.to);
    if (!error)
        error = take(stageOption(arguments, "print"), options.print);
    if (!error)
        error = take(stageOption(arguments, "stop-after"), options.stopAfter);
    if (!error)
        error = take(jobsOption(arguments), options.threads);
    if (!error)
        error = take(rulesFolder(arguments.get("rules")), options.rulesFolder);
    if (!error)
        error = take(effortFile(options.rulesFolder), options.effortFile);
    if (!error && arguments.has("installed"))
        error = takeInstalled(arguments.get("installed"), options);
    if (error)
        return error;
    // The same places are refused before any work: from and to both given, in the wrong order.
    if (options.from && options.to && *options.from >= *options.to)
        return userError("--from " + options.from->str() + " is not older than --to " +
                         options.to->str());
    options.packs = packPlaces(arguments, options.rulesFolder);
    options.derivedFolder = derivedFolder(arguments);
    options.printTo = &llvm::outs();
    return options;
}

void writeTimings(const Timings &timings) {
    for (const StageCost &stage : timings.stages())
        llvm::errs() << llvm::format("%-20s %10.1f ms %8zu MB\n", stage.stage.c_str(),
                                     stage.milliseconds, stage.peakKilobytes / 1024);
}

} // namespace

llvm::Expected<int> runScan(const Arguments &arguments) {
    auto format = formatOption(arguments);
    if (!format)
        return format.takeError();
    auto failOn = failOption(arguments);
    if (!failOn)
        return failOn.takeError();
    std::string file = arguments.get("output-file").str();
    auto screen = terminal(arguments.has("no-color") ? "never" : arguments.get("color"),
                           arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    Progress progress;
    options->progress = progress.callback();
    auto result = scan(*options);
    progress.clear();
    if (!result)
        return result.takeError();
    if (arguments.has("perf"))
        writeTimings((*result)->timings);
    if ((*result)->stopped)
        return ExitClean;
    const ScanReport &report = (*result)->report;
    TextOptions text{screen->color, screen->width, arguments.has("possible"),
                     arguments.has("quiet")};
    if (llvm::Error error = writeOutput(
            file, [&](llvm::raw_ostream &out) { writeReport(out, report, *format, text); }))
        return error;
    bool fails = llvm::any_of(report.findings,
                              [&](const Finding &finding) { return failOn->meets(finding); });
    return fails ? ExitFindings : ExitClean;
}

} // namespace uplift
