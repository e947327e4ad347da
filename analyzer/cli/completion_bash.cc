#include "analyzer/cli/completion.h"
#include "analyzer/cli/option_values.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

using Kind = ValueChoice::Kind;

/// bash splits words at "=", and in versions before 4 has no compopt: both are allowed for.
constexpr llvm::StringLiteral code = R"sh(
_uplift_offer() {
    case $1 in
    :files) return ;; # with nothing offered, bash completes file names
    :folders) compopt -o dirnames +o default +o bashdefault 2>/dev/null ;;
    :any) compopt +o default +o bashdefault 2>/dev/null ;;
    *)
        compopt +o default +o bashdefault 2>/dev/null
        COMPREPLY=($(compgen -P "$3" -W "$1" -- "$2"))
        [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace 2>/dev/null
        ;;
    esac
}

_uplift() {
    local IFS=$' \t\n' REPLY current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} count=0 i
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _uplift_commands
        _uplift_offer "$REPLY" "$current" ""
        return
    fi
    for ((i = 2; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        =) ;;
        -*)
            _uplift_value "$command ${COMP_WORDS[i]}"
            [[ -z $REPLY ]] || { [[ ${COMP_WORDS[i + 1]} != = ]] || ((++i)); ((++i)); }
            ;;
        *) ((++count)) ;;
        esac
    done
    if [[ $current == = ]]; then
        current=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $before == -* ]] || return # FORMAT=FILE
    elif [[ $current == --*=* ]]; then
        _uplift_value "$command ${current%%=*}"
        _uplift_offer "${REPLY:-:any}" "${current#*=}" "${current%%=*}="
        return
    fi
    REPLY=
    [[ $before != -* ]] || _uplift_value "$command $before"
    if [[ -n $REPLY ]]; then
        _uplift_offer "$REPLY" "$current" ""
    elif [[ $current == -* ]]; then
        _uplift_options "$command"
        _uplift_offer "$REPLY" "$current" ""
    else
        _uplift_argument "$command" "$count"
        _uplift_offer "$REPLY" "$current" ""
    fi
}

complete -o bashdefault -o default -F _uplift uplift
)sh";

std::string encoded(const ValueChoice &choice) {
    switch (choice.kind) {
    case Kind::Flag:
        return "";
    case Kind::Any:
        return ":any";
    case Kind::Files:
        return ":files";
    case Kind::Folders:
        return ":folders";
    case Kind::Words:
        return llvm::join(choice.words, " ");
    case Kind::WordsAndFile:
        return llvm::join(choice.words, "= ") + "=";
    }
    return "";
}

std::string optionsOf(llvm::StringRef command) {
    std::vector<std::string> words;
    for (const OptionInfo &option : allOptions()) {
        if (!option.belongsTo(command))
            continue;
        if (option.shortName)
            words.push_back(std::string("-") + option.shortName);
        words.push_back("--" + option.name.str());
    }
    return llvm::join(words, " ");
}

/// `"scan --from" | "cloc --from"`: what precedes the value, for each command and spelling.
std::string patternsOf(const OptionInfo &option) {
    std::vector<std::string> patterns;
    llvm::SmallVector<llvm::StringRef, 16> commands;
    option.commands.split(commands, ' ');
    for (llvm::StringRef command : commands) {
        patterns.push_back("\"" + command.str() + " --" + option.name.str() + "\"");
        if (option.shortName)
            patterns.push_back("\"" + command.str() + " -" + option.shortName + "\"");
    }
    return llvm::join(patterns, " | ");
}

} // namespace

void writeBashCompletion(llvm::raw_ostream &out) {
    out << "# bash completion of uplift; made by: uplift completion bash\n\n"
           "_uplift_commands() { REPLY=\"";
    for (const CommandInfo &command : allCommands())
        out << command.name << " ";
    out << "--help --version\"; }\n\n_uplift_options() {\n    case $1 in\n";
    for (const CommandInfo &command : allCommands())
        out << "    " << command.name << ") REPLY=\"" << optionsOf(command.name) << "\" ;;\n";
    out << "    *) REPLY= ;;\n    esac\n}\n\n"
           "# What follows an option of a command; nothing where that is a flag.\n"
           "_uplift_value() {\n    case $1 in\n";
    for (const OptionInfo &option : allOptions())
        if (std::string value = encoded(choiceOf(option)); !value.empty())
            out << "    " << patternsOf(option) << ")\n        REPLY=\"" << value << "\" ;;\n";
    out << "    *) REPLY= ;;\n    esac\n}\n\n"
           "# What an argument may be, by the number of those before it.\n"
           "_uplift_argument() {\n    case \"$1 $2\" in\n";
    for (const CommandInfo &command : allCommands())
        out << "    \"" << command.name << " 0\") REPLY=\"" << encoded(firstArgument(command))
            << "\" ;;\n    \"" << command.name << " \"*) REPLY=\""
            << encoded(furtherArguments(command)) << "\" ;;\n";
    out << "    *) REPLY=:files ;;\n    esac\n}\n" << code;
}

} // namespace uplift
