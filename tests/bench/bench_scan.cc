// bench_scan RULESETS THREADS FROM TO PATH...: time and peak memory of each stage of a scan, beside
// what the parsers alone take on the same files in the same run. Each measurement has a process of
// its own, so that memory is its own; the two are taken in turn and the smallest time counts.
#include "tests/bench/bench_parsers.h"

#include "analyzer/base/timer.h"
#include "analyzer/pipeline/pipeline.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Cost {
    double milliseconds = 0;
    long kilobytes = 0;
    bool ok = false;
};

/// Runs the work in a child process.
Cost measure(llvm::function_ref<bool()> work) {
    std::fflush(stdout);
    auto start = Clock::now();
    pid_t child = fork();
    if (child == 0) {
        bool ok = work();
        std::fflush(stdout);
        _exit(ok ? 0 : 1);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    std::chrono::duration<double, std::milli> took = Clock::now() - start;
    return {took.count(), usage.ru_maxrss, WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

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

    constexpr int runs = 3;
    Cost parsers, whole;
    for (int i = 0; i < runs; ++i) {
        Cost p = measure([&] { return runParsers(options); });
        Cost s = measure([&] { return runScan(options, i + 1 == runs); });
        if (!p.ok || !s.ok)
            return 1;
        if (i == 0 || p.milliseconds < parsers.milliseconds)
            parsers = p;
        if (i == 0 || s.milliseconds < whole.milliseconds)
            whole = s;
    }
    std::printf("parsers alone          %10.1f ms %8ld MB\n", parsers.milliseconds,
                parsers.kilobytes / 1024);
    std::printf("whole scan             %10.1f ms %8ld MB\n", whole.milliseconds,
                whole.kilobytes / 1024);
    std::printf("scan / parsers         %10.2f\n", whole.milliseconds / parsers.milliseconds);
    return 0;
}
