// Options → pipeline → exit code. The only place that prints errors and decides how the run ends.
#include "analyzer/cli/commands.h"

#include "llvm/Support/raw_ostream.h"

#include <csignal>
#include <unistd.h>

namespace {

/// Ctrl-C ends at once: output files are renamed into place only when they are whole.
void interrupted(int) {
    _exit(uplift::ExitInterrupted);
}

} // namespace

int main(int argc, char **argv) {
    std::signal(SIGINT, interrupted);
    std::signal(SIGPIPE, SIG_DFL);
    std::vector<std::string> typed(argv + 1, argv + argc);
    llvm::Expected<int> code = uplift::runCommandLine(typed);
    if (code) {
        llvm::outs().flush();
        return *code;
    }
    llvm::outs().flush();
    llvm::errs() << "uplift: " << llvm::toString(code.takeError()) << "\n";
    return uplift::ExitError;
}
