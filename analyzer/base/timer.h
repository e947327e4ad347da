#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// What one stage took.
struct StageCost {
    std::string stage;
    double milliseconds = 0;  ///< wall clock
    size_t peakKilobytes = 0; ///< highest resident memory of the process so far
};

/// Times the stages of a run; `--perf` prints it.
class Timings {
  public:
    /// Ends the running stage, if any, and begins the next.
    void begin(llvm::StringRef stage);
    void end();
    const std::vector<StageCost> &stages() const { return costs; }

  private:
    std::vector<StageCost> costs;
    double started = 0;
    bool running = false;
};

/// Highest resident memory of this process in KB (getrusage).
size_t peakKilobytes();

} // namespace uplift
