#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/backlog_input.h"
#include "analyzer/cli/changed_files.h"
#include "analyzer/cli/entry_files.h"
#include "analyzer/cli/report_context.h"
#include "analyzer/cli/report_outputs.h"
#include "analyzer/cli/scan_options.h"
#include "analyzer/pipeline/pipeline.h"

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
    if (arguments.has("exit-zero") || name == "never" || name == "none")
        return FailOn{std::nullopt};
    if (!arguments.has("fail-on"))
        return FailOn{};
    if (name == "new" && !arguments.has("baseline"))
        return userError("--fail-on new: new against what is said by --baseline FILE");
    if (name == "new")
        return FailOn{Lane::Cosmetic};
    if (auto lane = laneByName(name))
        return FailOn{lane};
    std::vector<llvm::StringRef> known = {"never", "none", "new"};
    for (unsigned lane = 0; lane < laneCount; ++lane)
        known.push_back(laneName(static_cast<Lane>(lane)));
    return userError("--fail-on: unknown lane '" + name.str() + "'" + didYouMean(name, known));
}

/// What the backlog in a page is made from; none where no page is asked for.
llvm::Expected<std::optional<BacklogInput>>
planOf(const Arguments &arguments, llvm::StringRef rules, llvm::ArrayRef<ReportOutput> outputs) {
    bool wanted = llvm::any_of(
        outputs, [](const ReportOutput &output) { return output.format == Format::Html; });
    if (!wanted)
        return std::nullopt;
    auto input = backlogInput(arguments, rules);
    if (!input)
        return input.takeError();
    return std::move(*input);
}

void writeTimings(const Timings &timings) {
    for (const StageCost &stage : timings.stages())
        llvm::errs() << llvm::format("%-20s %10.1f ms %8zu MB\n", stage.stage.c_str(),
                                     stage.milliseconds, stage.peakKilobytes / 1024);
}

} // namespace

llvm::Expected<int> runScan(const Arguments &arguments) {
    auto outputs = reportOutputs(arguments);
    if (!outputs)
        return outputs.takeError();
    auto failOn = failOption(arguments);
    if (!failOn)
        return failOn.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto plan = planOf(arguments, options->rulesFolder, *outputs);
    if (!plan)
        return plan.takeError();
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    if (arguments.has("perf"))
        writeTimings((*result)->timings);
    if ((*result)->stopped)
        return ExitClean;
    ScanReport &report = (*result)->report;
    for (auto narrow : {applyBaselineOption, applyChangedOption})
        if (llvm::Error error = narrow(arguments, report))
            return error;
    ReportContext context = reportContext(arguments, **result);
    std::optional<Backlog> backlog;
    if (*plan) {
        backlog = makeBacklog(report, (*plan)->texts, (*plan)->options);
        context.backlog = &*backlog;
    }
    if (llvm::Error error = writeReports(*outputs, report, context))
        return error;
    bool fails = llvm::any_of(report.findings,
                              [&](const Finding &finding) { return failOn->meets(finding); });
    return fails ? ExitFindings : ExitClean;
}

} // namespace uplift
