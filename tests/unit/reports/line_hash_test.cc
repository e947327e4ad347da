#include "reports/sarif/line_hash.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::vector<std::string> all(llvm::StringRef text, bool bom = false) {
    LineHashes hashes(text, bom);
    std::vector<std::string> lines;
    for (uint32_t line = 1; !hashes.of(line).empty(); ++line)
        lines.push_back(hashes.of(line));
    return lines;
}

using Lines = std::vector<std::string>;

// The vectors of code scanning's own tests.
TEST(LineHashes, AnEmptyFileHasALine) {
    EXPECT_EQ(all(""), Lines{"c129715d7a2bc9a3:1"});
}

TEST(LineHashes, BlanksDoNotCount) {
    Lines expected = {"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1",
                      "a23a3dc5e078b07b:1"};
    EXPECT_EQ(all(" a\nb\n  \t\tc\n d"), expected);
    EXPECT_EQ(all("a\nb\nc\nd"), expected);
}

TEST(LineHashes, EqualLinesAreCounted) {
    std::string text;
    for (int i = 0; i < 10; ++i)
        text += "Lorem ipsum dolor sit amet.\n";
    LineHashes hashes(text);
    EXPECT_EQ(hashes.of(1), "a7f2ff13bc495cf2:1");
    EXPECT_EQ(hashes.of(6), "a7f2ff13bc495cf2:6");
    EXPECT_EQ(hashes.of(7), "a7f2ff1481e87703:1");
}

TEST(LineHashes, EachKindOfLineEndIsOne) {
    Lines unixLines = all("a\nb\n\nc");
    EXPECT_EQ(all("a\r\nb\r\n\r\nc"), unixLines);
    EXPECT_EQ(all("a\rb\r\rc"), unixLines);
    EXPECT_EQ(unixLines.size(), 4u);
}

TEST(LineHashes, CharactersAreUnitsOfUtf16) {
    // An emoji is two units, so a line of fifty fills the hundred: what follows does not count.
    std::string line, emoji = "\xF0\x9F\x98\x80";
    for (int i = 0; i < 50; ++i)
        line += emoji;
    EXPECT_EQ(all(line + "x")[0], all(line + "y")[0]);
    EXPECT_NE(all(line.substr(4) + "x")[0], all(line.substr(4) + "y")[0]);
}

TEST(LineHashes, AByteOrderMarkIsPartOfTheFirstLine) {
    Lines with = all("a\nb", true), without = all("a\nb");
    EXPECT_NE(with[0], without[0]);
    EXPECT_EQ(with[1], without[1]);
    EXPECT_EQ(with, all("\xEF\xBB\xBF"
                        "a\nb"));
}

TEST(LineHashes, ALineThatIsNotThereHasNone) {
    EXPECT_EQ(LineHashes("a\n").of(0), "");
    EXPECT_EQ(LineHashes("a\n").of(3), "");
    EXPECT_NE(LineHashes("a\n").of(2), "");
}

} // namespace
