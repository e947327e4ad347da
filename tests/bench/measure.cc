#include "tests/bench/measure.h"

#include <chrono>
#include <cstdio>
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

void keepSmaller(Cost &best, const Cost &cost, bool first) {
    if (first || cost.milliseconds < best.milliseconds)
        best = cost;
}

void print(llvm::StringRef name, const Cost &cost) {
    std::printf("%-22s %10.1f ms %8ld MB\n", name.str().c_str(), cost.milliseconds,
                cost.kilobytes / 1024);
}

} // namespace

int compareCosts(llvm::StringRef first, llvm::function_ref<bool()> firstWork,
                 llvm::StringRef second, llvm::function_ref<bool()> secondWork) {
    constexpr int runs = 3;
    Cost a, b;
    for (int i = 0; i < runs; ++i) {
        Cost x = measure(firstWork), y = measure(secondWork);
        if (!x.ok || !y.ok)
            return 1;
        keepSmaller(a, x, i == 0);
        keepSmaller(b, y, i == 0);
    }
    print(first, a);
    print(second, b);
    std::printf("%-22s %10.2f\n", "ratio", b.milliseconds / a.milliseconds);
    return 0;
}
