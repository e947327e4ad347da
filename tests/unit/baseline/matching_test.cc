#include "analyzer/baseline/matching.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

constexpr size_t none = EntryMatching::none;

/// `module` is one letter, which stands for its hash, too.
FindingEntry entry(uint64_t place, const std::string &module, uint32_t occurrence,
                   const std::string &file = "a.py", const std::string &code = "x") {
    FindingEntry made;
    made.identity = {place, static_cast<uint32_t>(module[0]), occurrence};
    made.module = module;
    made.file = file;
    made.code = code;
    return made;
}

std::vector<size_t> match(const std::vector<FindingEntry> &entries,
                          const std::vector<FindingEntry> &findings,
                          const std::vector<std::string> &modules = {"m"}) {
    return matchEntries(entries, findings, modules).entryOf;
}

using Pairs = std::vector<size_t>;

TEST(Matching, OfThoseThatAreAlikeTheLineSaysWhich) {
    EXPECT_EQ((Pairs{none, 0}),
              match({entry(1, "m", 1, "a.py", "old")},
                    {entry(1, "m", 1, "a.py", "new"), entry(1, "m", 2, "a.py", "old")}));
    EXPECT_EQ((Pairs{none, 0}), match({entry(1, "m", 1, "b.py")},
                                      {entry(1, "m", 1, "a.py"), entry(1, "m", 2, "b.py")}));
}

TEST(Matching, AnEditedLineIsTheSameFinding) {
    EXPECT_EQ((Pairs{0}),
              match({entry(1, "m", 1, "a.py", "old")}, {entry(1, "m", 1, "b.py", "new")}));
}

TEST(Matching, OneEntryIsOneFinding) {
    EXPECT_EQ((Pairs{0, none}), match({entry(1, "m", 1)}, {entry(1, "m", 1), entry(1, "m", 2)}));
    EXPECT_EQ((Pairs{0}), match({entry(1, "m", 1), entry(1, "m", 2)}, {entry(1, "m", 1)}));
}

TEST(Matching, AnEntryOfNothingButAnIdentityIsThatOne) {
    EXPECT_EQ((Pairs{none, 0}),
              match({entry(1, "m", 2, "", "")}, {entry(1, "m", 1), entry(1, "m", 2)}));
    EXPECT_EQ((Pairs{none}), match({entry(1, "m", 2, "", "")}, {entry(1, "m", 1)}));
}

TEST(Matching, ARenamedModuleIsKnownAgain) {
    EntryMatching matching = matchEntries(
        {entry(1, "o", 1), entry(2, "o", 1), entry(3, "m", 1)},
        {entry(3, "m", 1), entry(1, "n", 1), entry(2, "n", 1), entry(4, "n", 1)}, {"m", "n"});
    EXPECT_EQ((Pairs{2, 0, 1, none}), matching.entryOf);
    ASSERT_EQ(1u, matching.renamed.size());
    EXPECT_EQ("o", matching.renamed[0].first);
    EXPECT_EQ("n", matching.renamed[0].second);
}

TEST(Matching, NotWhereTheOldModuleIsStillThere) {
    EXPECT_EQ((Pairs{none}), match({entry(1, "o", 1)}, {entry(1, "n", 1)}, {"o", "n"}));
}

TEST(Matching, NotWhereTheOtherModuleHadEntries) {
    EXPECT_EQ((Pairs{none, 1}), match({entry(1, "o", 1), entry(2, "n", 1)},
                                      {entry(1, "n", 1), entry(2, "n", 1)}, {"n"}));
}

TEST(Matching, NotWhereTwoModulesHaveAsMuch) {
    EXPECT_EQ((Pairs{none, none}),
              match({entry(1, "o", 1)}, {entry(1, "n", 1), entry(1, "p", 1)}, {"n", "p"}));
    EXPECT_EQ((Pairs{none}),
              match({entry(1, "o", 1), entry(1, "q", 1)}, {entry(1, "n", 1)}, {"n"}));
}

TEST(Matching, NotForALittleInCommon) {
    EXPECT_EQ((Pairs{none}), match({entry(1, "o", 1), entry(2, "o", 1), entry(3, "o", 1)},
                                   {entry(1, "n", 1)}, {"n"}));
}

} // namespace
