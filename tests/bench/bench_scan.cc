// bench_scan RULESETS THREADS FROM TO PATH...: time and peak memory of each stage of a scan, beside
// what the parsers alone take on the same files in the same run.
#include "tests/bench/bench_parsers.h"
#include "tests/bench/measure.h"

#include "analyzer/base/timer.h"
#include "analyzer/pipeline/pipeline.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

void printStages(const uplift::Timings &timings) {
    for (const uplift::StageCost &stage : timings.stages())
        std::printf("  %-20s %10.1f ms %8zu MB\n", stage.stage.c_str(), stage.milliseconds,
                    stage.peakKilobytes / 1024);
}

bool runScan(const uplift::ScanOptions &options, bool print) {
    auto result = uplift::scan(options);
    if (!result) {
        std::fprintf(stderr, "%s\n", llvm::toString(result.takeError()).c_str());
        return false;
    }
    if (print)
        printStages((*result)->timings);
    return true;
}

bool runParsers(const uplift::ScanOptions &options) {
    auto found = uplift::discover(options.paths);
    if (!found) {
        std::fprintf(stderr, "%s\n", llvm::toString(found.takeError()).c_str());
        return false;
    }
    parseOnly(found->project, options.threads);
    return true;
}

int usage() {
    std::fprintf(stderr, "usage: bench_scan RULESETS THREADS FROM TO PATH...\n");
    return 2;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 6)
        return usage();
    uplift::ScanOptions options;
    options.rulesFolder = argv[1];
    options.effortFile = options.rulesFolder + "/effort/prior.yaml";
    options.threads = static_cast<unsigned>(std::max(1, std::atoi(argv[2])));
    auto from = uplift::parseSeries(argv[3]), to = uplift::parseSeries(argv[4]);
    if (!from || !to)
        return usage();
    options.from = from->series;
    options.to = to->series;
    options.paths.assign(argv + 5, argv + argc);

    int failed = compareCosts(
        "parsers alone", [&] { return runParsers(options); }, "whole scan",
        [&] { return runScan(options, false); });
    return failed || !runScan(options, true);
}
