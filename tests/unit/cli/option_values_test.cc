#include "analyzer/cli/option_values.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

using Words = std::vector<std::string>;

ValueChoice choice(llvm::StringRef name, llvm::StringRef command) {
    for (const OptionInfo &option : allOptions())
        if (option.name == name && option.belongsTo(command))
            return choiceOf(option);
    ADD_FAILURE() << "no option " << name.str();
    return {};
}

const CommandInfo &command(llvm::StringRef name) {
    for (const CommandInfo &info : allCommands())
        if (info.name == name)
            return info;
    return allCommands().front();
}

TEST(OptionValues, WordsAreListedUpToTheEndOfTheList) {
    EXPECT_EQ((Words{"text", "json", "csv"}), listedWords("text, json or csv"));
    EXPECT_EQ((Words{"text", "html"}),
              listedWords("text or html: the page of scan, with the quote"));
    EXPECT_EQ((Words{"a-1", "b"}), listedWords("a-1 or b (the default)"));
}

TEST(OptionValues, SentencesAreNoLists) {
    EXPECT_EQ(Words(), listedWords("threads; else one per processor"));
    EXPECT_EQ(Words(), listedWords("3.8 to 3.13; else 3.11"));
    EXPECT_EQ(Words(), listedWords("a file, or the name of one"));
    EXPECT_EQ(Words(), listedWords(""));
}

TEST(OptionValues, KindsFollowTheNameOfTheValue) {
    EXPECT_EQ(ValueChoice::Flag, choice("possible", "scan").kind);
    EXPECT_EQ(ValueChoice::Files, choice("baseline", "scan").kind);
    EXPECT_EQ(ValueChoice::Folders, choice("rules", "scan").kind);
    EXPECT_EQ(ValueChoice::Any, choice("jobs", "scan").kind);
    EXPECT_EQ("8.0", choice("from", "scan").words.front());
    EXPECT_EQ("20.0", choice("from", "scan").words.back());
    EXPECT_EQ("breaks-install", choice("fail-on", "scan").words.front());
    EXPECT_EQ("never", choice("fail-on", "scan").words.back());
    EXPECT_EQ((Words{"auto", "always", "never"}), choice("color", "scan").words);
    EXPECT_EQ((Words{"yes", "no"}), choice("24x7", "quote").words);
    EXPECT_EQ((Words{"in-house", "hybrid", "outsourced"}), choice("support-model", "quote").words);
}

TEST(OptionValues, FormatsAreThoseOfTheCommand) {
    EXPECT_EQ((Words{"text", "json", "html"}), choice("format", "quote").words);
    EXPECT_EQ(ValueChoice::WordsAndFile, choice("output", "scan").kind);
    EXPECT_EQ(choice("format", "scan").words, choice("output", "scan").words);
}

TEST(OptionValues, ArgumentsAreActionsCommandsChecksOrFiles) {
    EXPECT_EQ((Words{"create", "update", "prune"}), firstArgument(command("baseline")).words);
    EXPECT_EQ(ValueChoice::Files, furtherArguments(command("baseline")).kind);
    EXPECT_EQ("scan", firstArgument(command("help")).words.front());
    EXPECT_EQ(ValueChoice::Any, furtherArguments(command("help")).kind);
    EXPECT_EQ(ValueChoice::Words, firstArgument(command("explain")).kind);
    EXPECT_EQ(ValueChoice::Files, firstArgument(command("scan")).kind);
    EXPECT_EQ(ValueChoice::Any, furtherArguments(command("completion")).kind);
}

} // namespace
} // namespace uplift
