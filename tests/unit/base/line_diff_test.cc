#include "analyzer/base/line_diff.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// Lines "0" to "count - 1".
std::string numbers(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::to_string(i) + "\n";
    return text;
}

TEST(LineDiff, IsEmptyForEqualTexts) {
    LineDiff diff = diffLines("a\nb\n", "a\r\nb");
    EXPECT_EQ("", diff.hunks);
    EXPECT_EQ(0u, diff.removed + diff.added);
}

TEST(LineDiff, KeepsWhatBothHave) {
    LineDiff diff = diffLines("a\nb\nc\n", "a\nx\nc\ny\n");
    EXPECT_EQ("@@ -1,3 +1,4 @@\n a\n-b\n+x\n c\n+y\n", diff.hunks);
    EXPECT_EQ(1u, diff.removed);
    EXPECT_EQ(2u, diff.added);
}

TEST(LineDiff, NumbersFromWhereTheTextsStand) {
    EXPECT_EQ("@@ -10,1 +20,1 @@\n-a\n+b\n", diffLines("a\n", "b\n", 10, 20).hunks);
    EXPECT_EQ("@@ -9,0 +20,1 @@\n+b\n", diffLines("", "b\n", 10, 20).hunks);
}

TEST(LineDiff, DistantChangesAreHunksOfTheirOwn) {
    std::string old = numbers(20), now = old;
    now.replace(now.find("\n2\n"), 3, "\ntwo\n");
    now.replace(now.find("\n17\n"), 4, "\n");
    EXPECT_EQ("@@ -1,6 +1,6 @@\n 0\n 1\n-2\n+two\n 3\n 4\n 5\n"
              "@@ -15,6 +15,5 @@\n 14\n 15\n 16\n-17\n 18\n 19\n",
              diffLines(old, now).hunks);
}

TEST(LineDiff, OfVeryLongTextsTheWholeMiddleDiffers) {
    std::string old = "first\n" + numbers(3000) + "last\n";
    std::string now = "first\nx\n" + numbers(3000) + "y\nlast\n";
    LineDiff diff = diffLines(old, now);
    EXPECT_EQ(3000u, diff.removed);
    EXPECT_EQ(3002u, diff.added);
}

} // namespace
