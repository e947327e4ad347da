#include "analyzer/cli/option_values.h"

#include "analyzer/core/check.h"
#include "analyzer/core/series.h"
#include "analyzer/pipeline/pipeline.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

using Kind = ValueChoice::Kind;

std::vector<std::string> knownSeries() {
    std::vector<std::string> names;
    for (Series series = oldestSeries; series <= newestSeries; series = series.next())
        names.push_back(series.str());
    return names;
}

std::vector<std::string> laneWords() {
    std::vector<std::string> names;
    for (unsigned lane = 0; lane < laneCount; ++lane)
        names.push_back(laneName(static_cast<Lane>(lane)).str());
    names.insert(names.end(), {"new", "never"});
    return names;
}

std::vector<std::string> checkWords() {
    std::vector<std::string> names;
    for (const CheckInfo &check : allChecks())
        names.push_back(check.code.str());
    return names;
}

std::vector<std::string> stageWords() {
    std::vector<std::string> names;
    for (const StageInfo &stage : allStages())
        names.push_back(stage.name.str());
    return names;
}

/// "a|b|c" in lower case; empty for a single word.
std::vector<std::string> alternatives(llvm::StringRef text) {
    llvm::SmallVector<llvm::StringRef, 4> parts;
    text.split(parts, '|');
    std::vector<std::string> words;
    for (llvm::StringRef part : parts)
        words.push_back(part.lower());
    return words.size() > 1 ? words : std::vector<std::string>();
}

bool isWord(char c) {
    return llvm::isAlnum(c) || c == '-' || c == '.';
}

std::vector<std::string> wordsInHelp(const OptionInfo &option) {
    std::vector<std::string> words = listedWords(option.help);
    return words.empty() ? listedWords(option.help.split(": ").second) : words;
}

/// The actions that a command's arguments begin with; a placeholder is written in capitals.
std::vector<std::string> actions(const CommandInfo &command) {
    llvm::StringRef first = command.arguments.split(' ').first;
    return first == first.lower() ? alternatives(first) : std::vector<std::string>();
}

} // namespace

std::vector<std::string> listedWords(llvm::StringRef text) {
    std::vector<std::string> words;
    while (true) {
        llvm::StringRef word = text.take_while(isWord);
        if (word.empty())
            return {};
        words.push_back(word.str());
        text = text.drop_front(word.size());
        if (!text.consume_front(", ") && !text.consume_front(" or "))
            break;
    }
    bool ended =
        text.empty() || text.startswith(":") || text.startswith(";") || text.startswith(" (");
    return ended && words.size() > 1 ? words : std::vector<std::string>();
}

ValueChoice choiceOf(const OptionInfo &option) {
    llvm::StringRef value = option.value;
    if (value.empty())
        return {Kind::Flag, {}};
    if (value == "FILE" || value == "PACK")
        return {Kind::Files, {}};
    if (value == "DIR")
        return {Kind::Folders, {}};
    if (value == "SERIES")
        return {Kind::Words, knownSeries()};
    if (value == "LANE")
        return {Kind::Words, laneWords()};
    if (value == "NAMES")
        return {Kind::Words, checkWords()};
    if (value == "STAGE")
        return {Kind::Words, stageWords()};
    if (value == "SERIES=DIR")
        return {Kind::WordsAndFile, knownSeries()};
    std::vector<std::string> words = alternatives(value);
    if (value == "FORMAT=FILE") {
        for (const OptionInfo &other : allOptions())
            if (other.value == "FORMAT" && other.commands == option.commands)
                words = wordsInHelp(other);
        return {Kind::WordsAndFile, words};
    }
    if (words.empty())
        words = wordsInHelp(option);
    return words.empty() ? ValueChoice{Kind::Any, {}} : ValueChoice{Kind::Words, words};
}

ValueChoice firstArgument(const CommandInfo &command) {
    if (command.arguments == "[COMMAND]") {
        ValueChoice commands{Kind::Words, {}};
        for (const CommandInfo &other : allCommands())
            commands.words.push_back(other.name.str());
        return commands;
    }
    if (command.arguments.startswith("CHECK|"))
        return {Kind::Words, checkWords()};
    std::vector<std::string> words = actions(command);
    return words.empty() ? furtherArguments(command) : ValueChoice{Kind::Words, words};
}

ValueChoice furtherArguments(const CommandInfo &command) {
    llvm::StringRef rest = command.arguments;
    if (!actions(command).empty())
        rest = rest.split(' ').second;
    bool none = rest.empty() || rest == "[COMMAND]" || rest == "[HOP...]";
    return {none ? Kind::Any : Kind::Files, {}};
}

} // namespace uplift
