#include "analyzer/cli/commands.h"

#include "analyzer/base/user_error.h"
#include "analyzer/cli/exports.h"
#include "analyzer/cli/history.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/replay_sides.h"
#include "analyzer/cli/scan_options.h"
#include "analyzer/pipeline/per_file.h"
#include "reports/replay/replay_output.h"

#include <algorithm>
#include <map>

namespace uplift {

namespace {

/// The code after the upgrade: its files and what its manifests say.
llvm::Expected<ProjectFacts> readAfter(ScanOptions options, const ReplaySides &sides) {
    auto discovered = discover({sides.after});
    if (!discovered && !sides.temp.empty()) {
        llvm::consumeError(discovered.takeError());
        return userError("no module found in '" + sides.afterName + "'");
    }
    if (!discovered)
        return discovered.takeError();
    ProjectFacts facts;
    facts.project = std::move(discovered->project);
    options.progress = nullptr;
    analyseFiles(facts, options);
    readManifests(facts);
    return facts;
}

/// The series that most manifests name; unknown where none does.
Series seriesOf(const ProjectFacts &facts) {
    std::map<Series, size_t> counts;
    for (const Module &module : facts.project.modules)
        if (module.series)
            ++counts[module.series];
    auto most = std::max_element(counts.begin(), counts.end(),
                                 [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? Series{} : most->first;
}

/// Sets what modules took; the error names rows that no module is about.
llvm::Error addActualHours(llvm::StringRef file, Replay &replay) {
    auto text = readText(file.str());
    if (!text)
        return text.takeError();
    auto works = readHistory(*text, file, replay.report->from, replay.report->to);
    if (!works)
        return works.takeError();
    std::string faults;
    for (const PastWork &work : *works) {
        auto row = std::find_if(replay.rows.begin(), replay.rows.end(), [&](const ReplayRow &of) {
            return of.before && (of.module == work.module || of.after == work.module);
        });
        bool span = work.from == replay.report->from && work.to == replay.report->to;
        if (row == replay.rows.end() || !span) {
            faults += "\n  line " + std::to_string(work.line) + ": " + work.module +
                      (span ? " is no module of the code before" : " is of another span");
            continue;
        }
        row->actual = row->actual.value_or(0) + work.hours;
    }
    if (!faults.empty())
        return userError(file.str() + ": rows that cannot be used:" + faults);
    // The sum says something only where nothing is missing from it.
    double sum = 0;
    for (const ReplayRow &row : replay.rows) {
        if (row.before && !row.actual)
            return llvm::Error::success();
        sum += row.actual.value_or(0);
    }
    replay.total.actual = sum;
    return llvm::Error::success();
}

llvm::Error writeReplay(const Arguments &arguments, const Replay &replay, bool json,
                        unsigned width) {
    if (arguments.has("history"))
        if (llvm::Error error =
                writeOutput(arguments.get("history").str(),
                            [&](llvm::raw_ostream &out) { writeHistory(out, replay); }))
            return error;
    return writeOutput(arguments.get("output-file").str(), [&](llvm::raw_ostream &out) {
        if (json)
            writeReplayJson(out, replay);
        else
            writeReplayText(out, replay, width);
    });
}

llvm::Error checkCall(const Arguments &arguments) {
    if (!arguments.has("history"))
        return llvm::Error::success();
    if (!arguments.has("hours"))
        return userError("--history writes what the upgrade took: give --hours");
    // A calibration is learnt from what the model says by itself.
    if (arguments.has("calibration"))
        return userError("--history does not go with --calibration");
    return llvm::Error::success();
}

} // namespace

llvm::Expected<int> runReplay(const Arguments &arguments) {
    if (llvm::Error error = checkCall(arguments))
        return error;
    auto json = wantsJson(arguments);
    if (!json)
        return json.takeError();
    auto screen = terminal("never", arguments.get("width"), !arguments.get("output-file").empty());
    auto options = scanOptions(arguments);
    if (!screen || !options)
        return llvm::joinErrors(screen.takeError(), options.takeError());
    auto sides = replaySides(arguments);
    if (!sides)
        return sides.takeError();
    auto after = readAfter(*options, *sides);
    if (!after)
        return after.takeError();
    options->paths = {sides->before};
    if (!options->to)
        options->to = seriesOf(*after);
    if (!*options->to)
        return userError("the manifests of '" + sides->afterName + "' name no series: give --to");
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    Replay replayed = replay((*result)->report, *after);
    if (arguments.has("hours"))
        if (llvm::Error error = addActualHours(arguments.get("hours"), replayed))
            return error;
    if (llvm::Error error = writeReplay(arguments, replayed, *json, screen->width))
        return error;
    return ExitClean;
}

} // namespace uplift
