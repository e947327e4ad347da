#include "reports/text/painter.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::string wrapped(llvm::StringRef first, llvm::StringRef text, size_t width) {
    std::string out;
    llvm::raw_string_ostream stream(out);
    writeWrapped(stream, first, text, width);
    return stream.str();
}

TEST(Painter, CountsCharactersNotBytes) {
    EXPECT_EQ(displayWidth(""), 0u);
    EXPECT_EQ(displayWidth("abc"), 3u);
    EXPECT_EQ(displayWidth("Größe …"), 7u);
    EXPECT_EQ(padRight("ö", 3), "ö  ");
    EXPECT_EQ(padLeft("ö", 3), "  ö");
    EXPECT_EQ(padRight("long", 2), "long");
}

TEST(Painter, BreaksAtBlanks) {
    EXPECT_EQ(wrapped("  a: ", "one two three four five", 25), "  a: one two three four\n"
                                                               "     five\n");
    EXPECT_EQ(wrapped("", "one two", 80), "one two\n");
    EXPECT_EQ(wrapped("", "", 80), "\n");
}

TEST(Painter, LinesOfTheTextAreNotKept) {
    EXPECT_EQ(wrapped("", "one\ntwo\r\n  three", 80), "one two three\n");
}

TEST(Painter, ALongWordIsNotBroken) {
    std::string word(50, 'x');
    EXPECT_EQ(wrapped("- ", word + " a", 30), "- " + word + "\n  a\n");
}

TEST(Painter, NarrowerThanTheIndentStillLeavesRoom) {
    EXPECT_EQ(wrapped("          ", "one two three four five", 5),
              "          one two three four\n          five\n");
}

TEST(Painter, NoLineIsWiderThanAsked) {
    std::string text;
    for (int i = 1; i < 200; ++i)
        text += std::string(static_cast<size_t>(i % 9 + 1), i % 3 ? 'a' : 'b') + " ";
    for (size_t width : {30, 31, 60, 100}) {
        std::string out = wrapped("  because: ", text, width);
        llvm::SmallVector<llvm::StringRef, 64> lines;
        llvm::StringRef(out).split(lines, '\n');
        for (llvm::StringRef line : lines)
            EXPECT_LE(displayWidth(line), std::max<size_t>(width, 31)) << line.str();
    }
}

TEST(Painter, ColoursOnlyWhereAsked) {
    std::string out;
    llvm::raw_string_ostream stream(out);
    EXPECT_EQ(Painter(stream, false)(Style::Red, "x"), "x");
    EXPECT_EQ(Painter(stream, true)(Style::Red, "x"), "\033[31mx\033[0m");
    EXPECT_EQ(Painter(stream, true)(Style::Plain, "x"), "x");
}

} // namespace
