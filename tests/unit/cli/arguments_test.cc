#include "analyzer/cli/arguments.h"

#include "analyzer/cli/commands.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Words = std::vector<std::string>;

Arguments parsed(const Words &words) {
    return llvm::cantFail(parseArguments("scan", words));
}

std::string problem(const Words &words, llvm::StringRef command = "scan") {
    auto arguments = parseArguments(command, words);
    return arguments ? "" : llvm::toString(arguments.takeError());
}

TEST(Arguments, ValuesInEveryForm) {
    EXPECT_EQ(parsed({"--format", "json"}).get("format"), "json");
    EXPECT_EQ(parsed({"--format=json"}).get("format"), "json");
    EXPECT_EQ(parsed({"-f", "json"}).get("format"), "json");
    EXPECT_EQ(parsed({"-fjson"}).get("format"), "json");
    EXPECT_EQ(parsed({"-j8"}).get("jobs"), "8");
}

TEST(Arguments, TheLastValueWins) {
    EXPECT_EQ(parsed({"--from", "15", "--from", "16"}).get("from"), "16");
    EXPECT_EQ(parsed({}).get("from"), "");
    EXPECT_FALSE(parsed({}).has("from"));
}

TEST(Arguments, AnEmptyValueIsAValue) {
    EXPECT_TRUE(parsed({"--from="}).has("from"));
    EXPECT_EQ(parsed({"--from="}).get("from"), "");
    EXPECT_EQ(parsed({"--from", "--to"}).get("from"), "--to");
}

TEST(Arguments, PathsStandAnywhere) {
    EXPECT_EQ(parsed({"a", "-q", "b", "--from", "15", "c"}).positional, (Words{"a", "b", "c"}));
    EXPECT_EQ(parsed({"--", "-q", "@x", "--from"}).positional, (Words{"-q", "@x", "--from"}));
    EXPECT_EQ(parsed({"-", "@"}).positional, (Words{"-", "@"}));
    EXPECT_EQ(parsed({""}).positional, Words{""});
}

TEST(Arguments, FlagsTakeNoValue) {
    EXPECT_TRUE(parsed({"-q"}).has("quiet"));
    EXPECT_EQ(problem({"--quiet=1"}), "--quiet takes no value");
    EXPECT_EQ(problem({"-qx"}), "--quiet takes no value");
}

TEST(Arguments, NamesTheNearestOption) {
    EXPECT_EQ(problem({"--formt", "json"}),
              "unknown option '--formt' of scan; did you mean '--format'?");
    EXPECT_EQ(problem({"--zzz"}), "unknown option '--zzz' of scan");
    EXPECT_EQ(problem({"-Z"}), "unknown option '-Z' of scan");
    EXPECT_EQ(problem({"--to"}), "--to needs a value: SERIES");
}

TEST(Arguments, OptionsBelongToCommands) {
    EXPECT_EQ(problem({"--from", "15"}, "rules"), "unknown option '--from' of rules");
    EXPECT_EQ(problem({"--rules", "x"}, "rules"), "");
}

TEST(Arguments, AFileThatIsNotThere) {
    EXPECT_EQ(problem({"@/no/such/file"}),
              "cannot read '/no/such/file': No such file or directory");
}

TEST(Lists, NamesAreUniqueWithinACommandAndHaveHelp) {
    std::vector<std::string> seen;
    for (const OptionInfo &option : allOptions()) {
        EXPECT_FALSE(option.help.empty()) << option.name.str();
        llvm::SmallVector<llvm::StringRef, 8> commands;
        option.commands.split(commands, ' ');
        for (llvm::StringRef command : commands) {
            seen.push_back((command + " --" + option.name).str());
            if (option.shortName)
                seen.push_back((command + " -").str() + option.shortName);
        }
    }
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
}

TEST(Lists, OptionsNameCommandsThatExist) {
    for (const OptionInfo &option : allOptions()) {
        llvm::SmallVector<llvm::StringRef, 8> commands;
        option.commands.split(commands, ' ');
        for (llvm::StringRef name : commands)
            EXPECT_TRUE(llvm::any_of(allCommands(), [&](const CommandInfo &command) {
                return command.name == name;
            })) << name.str();
    }
}

} // namespace
