// Completions of shells and the manual page, from the tables of commands and options.
#include "analyzer/cli/completion.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/base/version.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace uplift {

namespace {

std::string optionsOf(llvm::StringRef command) {
    std::string words;
    for (const OptionInfo &option : allOptions())
        if (option.belongsTo(command))
            words += (words.empty() ? "--" : " --") + option.name.str();
    return words;
}

std::string commandNames() {
    std::string words;
    for (const CommandInfo &command : allCommands())
        words += (words.empty() ? "" : " ") + command.name.str();
    return words;
}

/// For text within single quotes of a shell.
std::string quoted(llvm::StringRef text) {
    std::string out;
    for (char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out;
}

void writeBash(llvm::raw_ostream &out) {
    out << "# bash completion of uplift\n_uplift() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} options=\n"
           "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '"
        << commandNames() << "' -- \"$word\"))\n    return\n  fi\n  case ${COMP_WORDS[1]} in\n";
    for (const CommandInfo &command : allCommands())
        out << "    " << command.name << ") options='" << optionsOf(command.name) << "' ;;\n";
    out << "  esac\n  case $word in\n"
           "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
           "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n  esac\n}\n"
           "complete -o filenames -F _uplift uplift\n";
}

void writeZsh(llvm::raw_ostream &out) {
    out << "#compdef uplift\n_uplift() {\n  local -a commands options\n  commands=(\n";
    for (const CommandInfo &command : allCommands())
        out << "    '" << command.name << ":" << quoted(command.help) << "'\n";
    out << "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
           "  case $words[2] in\n";
    for (const CommandInfo &command : allCommands())
        out << "    " << command.name << ") options=(" << optionsOf(command.name) << ") ;;\n";
    out << "  esac\n  if [[ $PREFIX == -* ]]; then\n    compadd -- $options\n  else\n"
           "    _files\n  fi\n}\ncompdef _uplift uplift\n";
}

void writeFish(llvm::raw_ostream &out) {
    for (const CommandInfo &command : allCommands())
        out << "complete -c uplift -n __fish_use_subcommand -a " << command.name << " -d '"
            << quoted(command.help) << "'\n";
    for (const CommandInfo &command : allCommands())
        for (const OptionInfo &option : allOptions()) {
            if (!option.belongsTo(command.name))
                continue;
            out << "complete -c uplift -n '__fish_seen_subcommand_from " << command.name << "' -l "
                << option.name;
            if (option.shortName)
                out << " -s " << option.shortName;
            if (!option.value.empty())
                out << " -r";
            out << " -d '" << quoted(option.help) << "'\n";
        }
}

/// For roff: no line begins with a control character, no dash becomes a hyphen.
std::string roff(llvm::StringRef text) {
    std::string out = text.startswith(".") || text.startswith("'") ? "\\&" : "";
    for (char c : text)
        out += c == '-' ? std::string("\\-") : c == '\\' ? std::string("\\e") : std::string(1, c);
    return out;
}

} // namespace

void writeManual(llvm::raw_ostream &out) {
    out << ".TH UPLIFT 1 \"\" \"uplift " << toolVersion()
        << "\"\n.SH NAME\nuplift \\- what an Odoo "
        << "version upgrade does to custom modules\n.SH SYNOPSIS\n.B uplift\n.I COMMAND\n"
           "[\\fIOPTION\\fR...] [\\fIPATH\\fR...]\n.SH COMMANDS\n";
    for (const CommandInfo &command : allCommands()) {
        out << ".SS uplift " << roff(command.name) << " [OPTION...] " << roff(command.arguments)
            << "\n"
            << roff(command.help) << "\n";
        for (const OptionInfo &option : allOptions())
            if (option.belongsTo(command.name)) {
                out << ".TP\n\\fB\\-\\-" << roff(option.name) << "\\fR";
                if (!option.value.empty())
                    out << " \\fI" << roff(option.value) << "\\fR";
                out << "\n" << roff(option.help) << "\n";
            }
    }
    out << ".SH EXIT STATUS\n0 nothing to act on, 1 findings, 2 an error.\n.SH FILES\n"
           "uplift.yaml in a folder of the project or above it: settings.\n";
}

llvm::Expected<int> runCompletion(const Arguments &arguments) {
    const std::vector<llvm::StringRef> shells = {"bash", "zsh", "fish"};
    std::string shell = arguments.positional.empty() ? "" : arguments.positional.front();
    if (shell == "bash")
        writeBash(llvm::outs());
    else if (shell == "zsh")
        writeZsh(llvm::outs());
    else if (shell == "fish")
        writeFish(llvm::outs());
    else
        return userError(
            "completion needs a shell: bash, zsh or fish" +
            (shell.empty() ? "" : ", not '" + shell + "'" + didYouMean(shell, shells)));
    return ExitClean;
}

} // namespace uplift
