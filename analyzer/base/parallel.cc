#include "analyzer/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <sched.h>
#include <thread>
#include <vector>

namespace uplift {

void parallelFor(size_t count, unsigned threads, llvm::function_ref<void(size_t)> work) {
    std::atomic<size_t> next{0};
    auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    size_t helpers = std::min<size_t>(threads, count);
    std::vector<std::thread> pool;
    for (size_t i = 1; i < helpers; ++i)
        pool.emplace_back(run);
    run();
    for (std::thread &thread : pool)
        thread.join();
}

unsigned defaultThreads() {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return std::max(1, CPU_COUNT(&set));
    return std::max(1u, std::thread::hardware_concurrency());
}

} // namespace uplift
