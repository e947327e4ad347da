#pragma once

#include "analyzer/cli/commands.h"

namespace uplift {

/// What may be typed after an option, or as an argument of a command.
struct ValueChoice {
    enum Kind { Flag, Any, Files, Folders, Words, WordsAndFile };
    Kind kind = Flag;
    std::vector<std::string> words; ///< of Words; of WordsAndFile what stands before "="
};

/// Series, lanes and stages are those that are known; other words are what the option's help lists
/// ("text, json or csv") at its head or after a colon.
ValueChoice choiceOf(const OptionInfo &option);

/// The first argument: actions ("create|update|prune") or, of help, the commands.
ValueChoice firstArgument(const CommandInfo &command);
/// Those after it; all where there are no actions.
ValueChoice furtherArguments(const CommandInfo &command);

/// "a, b or c" at the head of a text, up to its end, ":", ";" or " ("; empty for anything else.
std::vector<std::string> listedWords(llvm::StringRef text);

} // namespace uplift
