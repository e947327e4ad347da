#include "analyzer/cloc/glob.h"

#include "llvm/ADT/SmallVector.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

bool matches(llvm::StringRef pattern, llvm::StringRef path, int minor = 11) {
    llvm::SmallVector<llvm::StringRef, 8> names;
    path.split(names, '/');
    return Glob(pattern, {minor}).matches(names);
}

TEST(Glob, AStarStaysWithinAName) {
    EXPECT_TRUE(matches("data/*.xml", "data/a.xml"));
    EXPECT_FALSE(matches("data/*.xml", "data/b/a.xml"));
    EXPECT_TRUE(matches("*", ".hidden.py"));
    EXPECT_FALSE(matches("*.xml", "a.XML"));
}

TEST(Glob, TwoStarsAreAnyNumberOfFolders) {
    EXPECT_TRUE(matches("tests/**/*", "tests/a.py"));
    EXPECT_TRUE(matches("tests/**/*", "tests/a/b/c.py"));
    EXPECT_FALSE(matches("tests/**/*", "a/tests/b.py"));
    EXPECT_TRUE(matches("**/a.py", "a.py"));
    EXPECT_TRUE(matches("**/a/**/b.py", "a/a/c/b.py"));
    EXPECT_FALSE(matches("**/a/**/b.py", "c/b.py"));
}

TEST(Glob, AFolderIsNotItsFiles) {
    EXPECT_FALSE(matches("data", "data/a.xml"));
    EXPECT_FALSE(matches("data/**", "data/a.xml"));
    EXPECT_TRUE(matches("data/**", "data/a.xml", 13)) << "since 3.13 files are yielded, too";
}

TEST(Glob, OddPartsGoAsTheyGoInPython) {
    EXPECT_TRUE(matches("./data//a.xml", "data/a.xml"));
    EXPECT_FALSE(matches("data/../data/a.xml", "data/a.xml"));
    EXPECT_FALSE(matches("a.xml/", "a.xml"));
    EXPECT_TRUE(matches("a.xml/", "a.xml", 10));
}

TEST(Glob, SetsOfCharacters) {
    EXPECT_TRUE(matches("[xy].py", "x.py"));
    EXPECT_FALSE(matches("[!xy].py", "x.py"));
    EXPECT_TRUE(matches("[]a].py", "].py"));
    EXPECT_TRUE(matches("[a", "[a"));
    EXPECT_FALSE(matches("[z-a].py", "b.py"));
    EXPECT_TRUE(matches("[-a].py", "-.py"));
    EXPECT_TRUE(matches("?.py", "\xC3\xA9.py")) << "one character of two bytes";
    EXPECT_TRUE(matches("?.py", "\xE9.py")) << "a byte that is no UTF-8";
}

TEST(Glob, SaysWhatPythonRefuses) {
    EXPECT_EQ(Glob("/a", {}).problem(), "patterns must be relative");
    EXPECT_EQ(Glob("a/b**", {}).problem(), "'**' can only be a whole name");
    EXPECT_EQ(Glob("a/b**", {13}).problem(), "");
    EXPECT_EQ(Glob("", {}).problem(), "an empty pattern is not acceptable");
    EXPECT_EQ(Glob("./", {}).problem(), "a pattern without a name is not acceptable");
}

TEST(Glob, ManyStarsTakeNoLongTime) {
    std::string pattern, name(2000, 'a');
    for (int i = 0; i < 500; ++i)
        pattern += "*a";
    EXPECT_FALSE(matchesName(pattern + "b", name));
    EXPECT_TRUE(matchesName(pattern, name));
}

} // namespace
} // namespace uplift
