#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/base/version.h"
#include "analyzer/cli/manual.h"
#include "analyzer/cli/settings.h"

#include "llvm/Support/raw_ostream.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr CommandInfo commands[] = {
#define COMMAND(name, function, arguments, help) {name, function, arguments, help},
#include "analyzer/cli/commands.def"
#undef COMMAND
};

const CommandInfo *findCommand(llvm::StringRef name) {
    for (const CommandInfo &command : commands)
        if (command.name == name)
            return &command;
    return nullptr;
}

llvm::Error unknownCommand(llvm::StringRef name) {
    std::vector<llvm::StringRef> known;
    for (const CommandInfo &command : commands)
        known.push_back(command.name);
    return userError("unknown command '" + name.str() + "'" + didYouMean(name, known) +
                     " ('uplift help' lists them)");
}

std::string padded(llvm::StringRef text, size_t width) {
    return text.str() + std::string(text.size() < width ? width - text.size() : 1, ' ');
}

std::string optionLine(const OptionInfo &option) {
    std::string left = option.shortName ? std::string("  -") + option.shortName + ", " : "      ";
    left += "--" + option.name.str();
    if (!option.value.empty())
        left += " " + option.value.str();
    return padded(left, 30) + option.help.str() + "\n";
}

} // namespace

llvm::ArrayRef<CommandInfo> allCommands() {
    return commands;
}

std::string helpText() {
    std::string text = "uplift " + toolVersion().str() +
                       ": what an Odoo version upgrade does to custom modules\n\n"
                       "Usage: uplift COMMAND [OPTION...] [PATH...]\n\nCommands:\n";
    for (const CommandInfo &command : commands)
        text += "  " + padded(command.name, 13) + command.help.str() + "\n";
    text += "\n'uplift help COMMAND' lists a command's options. Exit codes: 0 nothing to act on, "
            "1 findings, 2 an error.\n";
    return text;
}

std::string helpText(const CommandInfo &command) {
    std::string text = "Usage: uplift " + command.name.str() + " [OPTION...] " +
                       command.arguments.str() + "\n\n" + command.help.str() + "\n\nOptions:\n";
    for (const OptionInfo &option : allOptions())
        if (option.belongsTo(command.name))
            text += optionLine(option);
    return text;
}

llvm::Expected<int> runHelp(const Arguments &arguments) {
    if (arguments.has("man") && !arguments.positional.empty())
        return userError("the manual page is one for all commands: help --man");
    if (arguments.has("man")) {
        llvm::outs() << manualPage();
        return ExitClean;
    }
    if (arguments.positional.empty()) {
        llvm::outs() << helpText();
        return ExitClean;
    }
    const CommandInfo *command = findCommand(arguments.positional.front());
    if (!command)
        return unknownCommand(arguments.positional.front());
    llvm::outs() << helpText(*command);
    return ExitClean;
}

llvm::Expected<int> runCommandLine(llvm::ArrayRef<std::string> typed) {
    if (typed.empty()) {
        llvm::errs() << helpText();
        return ExitError;
    }
    llvm::StringRef first = typed.front();
    if (first == "--version" || first == "-V") {
        llvm::outs() << "uplift " << toolVersion() << "\n";
        return ExitClean;
    }
    if (first == "--help" || first == "-h") {
        llvm::outs() << helpText();
        return ExitClean;
    }
    const CommandInfo *command = findCommand(first);
    if (!command)
        return unknownCommand(first);
    auto arguments = parseArguments(command->name, typed.drop_front());
    if (!arguments)
        return arguments.takeError();
    if (arguments->has("help")) {
        llvm::outs() << helpText(*command);
        return ExitClean;
    }
    if (llvm::Error error = applySettings(command->name, *arguments))
        return error;
    if (arguments->has("show-settings")) {
        llvm::outs() << settingsText(command->name, *arguments);
        return ExitClean;
    }
    return command->run(*arguments);
}

} // namespace uplift
