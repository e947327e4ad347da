#include "analyzer/cli/progress.h"

#include "llvm/Support/raw_ostream.h"

#include <unistd.h>

namespace uplift {

Progress::Progress() : enabled(isatty(STDERR_FILENO)) {}

std::function<void(size_t, size_t)> Progress::callback() {
    if (!enabled)
        return nullptr;
    return [this](size_t done, size_t total) {
        if (done % 64 != 0 && done != total)
            return;
        shown = true;
        llvm::errs() << "\r\033[K" << done << " of " << total << " files";
    };
}

void Progress::clear() {
    if (shown)
        llvm::errs() << "\r\033[K";
    shown = false;
}

} // namespace uplift
