#include "reports/shared/markdown_text.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

TEST(MarkdownText, NamesInQuotesAreCode) {
    EXPECT_EQ(markdownText("field 'a.b_c' is named 'a.d'"), "field `a.b_c` is named `a.d`");
    EXPECT_EQ(markdownText("`self` is one"), "`self` is one");
}

TEST(MarkdownText, AnApostropheIsNone) {
    EXPECT_EQ(markdownText("Odoo's own, the users' name"), "Odoo's own, the users' name");
}

TEST(MarkdownText, LocatorsAreCode) {
    EXPECT_EQ(markdownText("//a[@b='c d']/x finds nothing in 'm.v'"),
              "`//a[@b='c d']/x` finds nothing in `m.v`");
    EXPECT_EQ(markdownText("<field name=\"a b\"> is gone"), "`<field name=\"a b\">` is gone");
    EXPECT_EQ(markdownText("//a/.. is gone"), "`//a/..` is gone");
    EXPECT_EQ(markdownText("Write //a."), "Write `//a`.");
}

TEST(MarkdownText, NothingElseIsMarkup) {
    EXPECT_EQ(markdownText("a_b *c* [d](e) x|y <b>"), "a\\_b \\*c\\* \\[d\\](e) x\\|y `<b>`");
    EXPECT_EQ(markdownText("1 < 2\nnext"), "1 \\< 2 next");
    EXPECT_EQ(markdownText("`open"), "\\`open");
}

TEST(MarkdownText, NobodyIsMentioned) {
    EXPECT_EQ(markdownText("drop @api.one, see #12"), "drop @<!-- -->api.one, see #<!-- -->12");
}

TEST(MarkdownText, CodeHoldsBackticksAndBars) {
    EXPECT_EQ(markdownCode("a"), "`a`");
    EXPECT_EQ(markdownCode("a`b"), "``a`b``");
    EXPECT_EQ(markdownCode("`a"), "`` `a ``");
    EXPECT_EQ(markdownCode("a|b\nc"), "`a\\|b c`");
}

TEST(MarkdownText, CutsBetweenCharacters) {
    EXPECT_EQ(firstBytes("aäb", 2), "a");
    EXPECT_EQ(firstBytes("aäb", 3), "aä");
    EXPECT_EQ(firstBytes("aäb", 9), "aäb");
}

} // namespace
