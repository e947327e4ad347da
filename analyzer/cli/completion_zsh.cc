#include "analyzer/cli/completion.h"
#include "analyzer/cli/option_values.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

using Kind = ValueChoice::Kind;

constexpr llvm::StringLiteral head = R"sh(#compdef uplift
# zsh completion of uplift; made by: uplift completion zsh

# Names before "=", a file after it.
_uplift_pair() {
    if compset -P '*='; then
        _files
    else
        compadd -S = -- "$@"
    fi
}

)sh";

constexpr llvm::StringLiteral dispatch = R"sh(
_uplift() {
    local curcontext=$curcontext state line
    typeset -A opt_args
    _arguments -C \
        '(- *)'{-h,--help}'[print help]' \
        '(- *)'{-V,--version}'[print the version]' \
        '1: :_uplift_commands' \
        '*:: :->command'
    [[ $state == command ]] || return
    curcontext="${curcontext%:*}-$words[1]:"
    (( $+functions[_uplift-$words[1]] )) || return 1
    _uplift-$words[1]
}

if [[ $funcstack[1] == _uplift ]]; then
    _uplift "$@"
else
    compdef _uplift uplift
fi
)sh";

/// With backslashes before the characters that _arguments gives a meaning.
std::string escaped(llvm::StringRef text, llvm::StringRef special) {
    std::string result;
    for (char c : text) {
        if (c == '\\' || special.contains(c))
            result += '\\';
        result += c;
    }
    return result;
}

std::string action(const ValueChoice &choice) {
    switch (choice.kind) {
    case Kind::Files:
        return "_files";
    case Kind::Folders:
        return "_files -/";
    case Kind::Words:
        return "(" + llvm::join(choice.words, " ") + ")";
    case Kind::WordsAndFile:
        return " _uplift_pair " + llvm::join(choice.words, " ");
    case Kind::Flag:
    case Kind::Any:
        break;
    }
    return " ";
}

std::string spec(const OptionInfo &option) {
    std::string name = "--" + option.name.str(), rest = "[" + escaped(option.help, "[]") + "]";
    ValueChoice choice = choiceOf(option);
    if (choice.kind != Kind::Flag)
        rest += ":" + escaped(option.value, ":") + ":" + action(choice);
    if (!option.shortName)
        return shellQuoted("*" + name + (choice.kind != Kind::Flag ? "=" : "") + rest);
    std::string letter = std::string("-") + option.shortName;
    bool takes = choice.kind != Kind::Flag;
    return shellQuoted("*" + letter + (takes ? "+" : "") + rest) + " \\\n        " +
           shellQuoted("*" + name + (takes ? "=" : "") + rest);
}

void writeCommand(llvm::raw_ostream &out, const CommandInfo &command) {
    out << "\n_uplift-" << command.name << "() {\n    _arguments -s -S";
    for (const OptionInfo &option : allOptions())
        if (option.belongsTo(command.name))
            out << " \\\n        " << spec(option);
    ValueChoice first = firstArgument(command), further = furtherArguments(command);
    if (first.kind == Kind::Words)
        out << " \\\n        " << shellQuoted("1: :" + action(first));
    if (further.kind != Kind::Any)
        out << " \\\n        " << shellQuoted("*: :" + action(further));
    out << "\n}\n";
}

} // namespace

void writeZshCompletion(llvm::raw_ostream &out) {
    out << head << "_uplift_commands() {\n    local -a commands=(\n";
    for (const CommandInfo &command : allCommands())
        out << "        " << shellQuoted(command.name.str() + ":" + command.help.str()) << "\n";
    out << "    )\n    _describe -t commands command commands\n}\n";
    for (const CommandInfo &command : allCommands())
        writeCommand(out, command);
    out << dispatch;
}

} // namespace uplift
