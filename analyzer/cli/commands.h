#pragma once

#include "analyzer/cli/arguments.h"

#include "llvm/Support/Error.h"

namespace uplift {

/// Exit codes, as linters have them.
enum ExitCode { ExitClean = 0, ExitFindings = 1, ExitError = 2, ExitInterrupted = 130 };

struct CommandInfo {
    llvm::StringRef name;
    llvm::Expected<int> (*run)(const Arguments &);
    llvm::StringRef arguments;
    llvm::StringRef help;
};
llvm::ArrayRef<CommandInfo> allCommands();

// Each gives the exit code; an error is printed by main, which then exits with 2.
llvm::Expected<int> runScan(const Arguments &arguments);
llvm::Expected<int> runCloc(const Arguments &arguments);
llvm::Expected<int> runEstimate(const Arguments &arguments);
llvm::Expected<int> runCalibrate(const Arguments &arguments);
llvm::Expected<int> runReplay(const Arguments &arguments);
llvm::Expected<int> runMeter(const Arguments &arguments);
llvm::Expected<int> runBacklog(const Arguments &arguments);
llvm::Expected<int> runQuote(const Arguments &arguments);
llvm::Expected<int> runVerifyQuote(const Arguments &arguments);
llvm::Expected<int> runBaseline(const Arguments &arguments);
llvm::Expected<int> runRules(const Arguments &arguments);
llvm::Expected<int> runExplain(const Arguments &arguments);
llvm::Expected<int> runIndex(const Arguments &arguments);
llvm::Expected<int> runDerive(const Arguments &arguments);
llvm::Expected<int> runInit(const Arguments &arguments);
llvm::Expected<int> runCompletion(const Arguments &arguments);
llvm::Expected<int> runHelp(const Arguments &arguments);

/// Help of the whole program, or of one command.
std::string helpText();
std::string helpText(const CommandInfo &command);

/// Runs what was typed (program name left out).
llvm::Expected<int> runCommandLine(llvm::ArrayRef<std::string> typed);

} // namespace uplift
