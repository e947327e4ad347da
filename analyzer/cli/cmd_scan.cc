#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/scan_options.h"
#include "analyzer/pipeline/pipeline.h"
#include "reports/report.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

namespace uplift {

namespace {

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

llvm::Expected<Format> formatOption(const Arguments &arguments) {
    llvm::StringRef name = arguments.has("format") ? arguments.get("format") : "text";
    if (auto format = formatByName(name))
        return *format;
    std::vector<llvm::StringRef> known;
    for (const FormatInfo &format : allFormats())
        known.push_back(format.name);
    return userError("--format: unknown format '" + name.str() + "'" + didYouMean(name, known));
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
    auto result = scanWithProgress(std::move(*options));
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
