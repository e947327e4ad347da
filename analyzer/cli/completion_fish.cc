#include "analyzer/cli/completion.h"
#include "analyzer/cli/option_values.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

using Kind = ValueChoice::Kind;

constexpr llvm::StringLiteral head =
    R"sh(# fish completion of uplift; made by: uplift completion fish

function __fish_uplift_command
    set -l words (commandline -opc)
    test (count $words) -ge 2; and contains -- $words[2] $argv
end

complete -c uplift -f
complete -c uplift -n 'test (count (commandline -opc)) -eq 1' -s h -l help -d 'print help'
complete -c uplift -n 'test (count (commandline -opc)) -eq 1' -s V -l version -d 'print the version'
)sh";

/// Between single quotes, as fish reads it.
std::string quoted(llvm::StringRef text) {
    std::string result = "'";
    for (char c : text) {
        if (c == '\'' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + "'";
}

std::string valueFlags(const ValueChoice &choice) {
    switch (choice.kind) {
    case Kind::Flag:
        break;
    case Kind::Any:
        return " -x";
    case Kind::Files:
        return " -r -F";
    case Kind::Folders:
        return " -x -a '(__fish_complete_directories (commandline -ct))'";
    case Kind::Words:
        return " -x -a " + quoted(llvm::join(choice.words, " "));
    case Kind::WordsAndFile:
        return " -r -F -a " + quoted(llvm::join(choice.words, "= ") + "=");
    }
    return "";
}

void writeOption(llvm::raw_ostream &out, const OptionInfo &option) {
    out << "complete -c uplift -n '__fish_uplift_command " << option.commands << "'";
    if (option.shortName)
        out << " -s " << option.shortName;
    out << " -l " << option.name << valueFlags(choiceOf(option)) << " -d " << quoted(option.help)
        << "\n";
}

void writeArguments(llvm::raw_ostream &out, const CommandInfo &command) {
    std::string here = "complete -c uplift -n '__fish_uplift_command " + command.name.str();
    ValueChoice first = firstArgument(command);
    bool named = first.kind == Kind::Words;
    if (named)
        out << here << "; and test (count (commandline -opc)) -eq 2' -a "
            << quoted(llvm::join(first.words, " ")) << "\n";
    if (furtherArguments(command).kind == Kind::Files)
        out << here << (named ? "; and test (count (commandline -opc)) -gt 2' -F\n" : "' -F\n");
}

} // namespace

void writeFishCompletion(llvm::raw_ostream &out) {
    out << head;
    for (const CommandInfo &command : allCommands())
        out << "complete -c uplift -n 'test (count (commandline -opc)) -eq 1' -a " << command.name
            << " -d " << quoted(command.help) << "\n";
    for (const CommandInfo &command : allCommands())
        writeArguments(out, command);
    for (const OptionInfo &option : allOptions())
        writeOption(out, option);
}

} // namespace uplift
