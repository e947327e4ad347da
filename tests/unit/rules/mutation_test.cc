#include "analyzer/rules/ruleset_yaml.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const std::string sound = "- change: method-signature\n"
                          "  symbol: BaseModel.search\n"
                          "  lane: breaks-runtime\n"
                          "  why: One name,\n"
                          "    folded.\n"
                          "  before: |\n"
                          "    a\n"
                          "      b\n"
                          "  source: [\"15.0 x\", '16.0 y']\n"
                          "  on: [call, override]\n"
                          "  old: [args, \"*rest\"]\n"
                          "  new: []\n";

const llvm::StringRef pieces[] = {"- ",     "'",  "\"",    "[",     "]",      "{",
                                  "}",      "*a", "&a ",   "|\n",   ">\n",    "\n",
                                  "\r\n",   "\t", "---\n", "...\n", "%YAML ", "? ",
                                  "!!str ", "#",  "\xff",  "<<: ",  "on: ",   "\xef\xbb\xbf"};

/// The same numbers on every machine, unlike <random>'s distributions.
class Numbers {
  public:
    size_t below(size_t limit) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<size_t>(state >> 33) % limit;
    }

  private:
    uint64_t state = 1;
};

std::string mutated(Numbers &numbers) {
    std::string text = sound;
    for (size_t edits = 1 + numbers.below(5); edits > 0; --edits) {
        size_t at = numbers.below(text.size());
        if (numbers.below(2))
            text.insert(at, pieces[numbers.below(std::size(pieces))].str());
        else
            text.erase(at, numbers.below(12));
        if (text.empty())
            return text;
    }
    return text;
}

TEST(Mutations, EndInChangesOrInProblemsWithAPlace) {
    Numbers numbers;
    size_t changes = 0, problems = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text = mutated(numbers);
        RulesetContent content = readRuleset(text, "r.yaml", "r.yaml", Series{16});
        EXPECT_FALSE(content.changes.empty() && content.problems.empty()) << text;
        for (const RuleProblem &problem : content.problems)
            EXPECT_LE(problem.at.line, LineIndex(text).lineCount()) << problem.str();
        changes += content.changes.size();
        problems += content.problems.size();
    }
    EXPECT_GT(changes, 100u) << "hardly any mutation leaves a ruleset: the test shows nothing";
    EXPECT_GT(problems, 1000u);
}

} // namespace
