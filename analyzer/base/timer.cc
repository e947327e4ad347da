#include "analyzer/base/timer.h"

#include <chrono>
#include <sys/resource.h>

namespace uplift {

namespace {

double nowMilliseconds() {
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

void Timings::begin(llvm::StringRef stage) {
    end();
    costs.push_back({stage.str(), 0, 0});
    started = nowMilliseconds();
    running = true;
}

void Timings::end() {
    if (!running)
        return;
    running = false;
    costs.back().milliseconds = nowMilliseconds() - started;
    costs.back().peakKilobytes = peakKilobytes();
}

size_t peakKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<size_t>(usage.ru_maxrss);
}

} // namespace uplift
