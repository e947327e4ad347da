#include "analyzer/cloc/count.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

Count js(llvm::StringRef text) {
    return countBytes(text, CountedLanguage::JavaScript);
}
Count css(llvm::StringRef text) {
    return countBytes(text, CountedLanguage::Css);
}
Count scss(llvm::StringRef text) {
    return countBytes(text, CountedLanguage::Scss);
}
Count xml(llvm::StringRef text) {
    return countBytes(text, CountedLanguage::Xml);
}

TEST(MarkupCount, CommentsAndBlankLinesAreNotCode) {
    EXPECT_EQ(js("// a\nvar a;\n\n/* b\n c */\nvar b; // c\n"), (Count{2, 6, ""}));
    EXPECT_EQ(scss("// a\na { b: c; }\n/* d */\n"), (Count{1, 3, ""}));
    EXPECT_EQ(xml("<a>\n  <!-- b\n  -->\n\n</a>\n"), (Count{2, 5, ""}));
}

TEST(MarkupCount, CssHasNoLineComments) {
    EXPECT_EQ(css("// a\nb {}\n"), (Count{2, 2, ""}));
}

TEST(MarkupCount, ACommentWithinALineLeavesItOneLine) {
    EXPECT_EQ(js("a /* b\n\n c */ d\n"), (Count{1, 3, ""}));
    EXPECT_EQ(xml("<a><!-- b\n\n c --></a>\n"), (Count{1, 3, ""}));
}

TEST(MarkupCount, WhatLooksLikeACommentInAStringIsNone) {
    EXPECT_EQ(js("a = '// b';\nc = \"/*\";\nd = '*/';\n"), (Count{3, 3, ""}));
    EXPECT_EQ(js("a = 'it\\'s // b'; // c\n"), (Count{1, 1, ""}));
}

// Odoo's regular expression knows no template strings and no regular expressions.
TEST(MarkupCount, AQuoteAnywhereOpensAString) {
    EXPECT_EQ(js("a = `it's`;\n// b\nc = 'd';\n"), (Count{3, 3, ""}));
    EXPECT_EQ(js("a = /'/;\n// b\n"), (Count{1, 2, ""})) << "without an end it is no string";
}

TEST(MarkupCount, ABackslashKeepsACommentOpenOnlyInJavaScript) {
    EXPECT_EQ(js("a\\/* b\n c */\n"), (Count{2, 2, ""}));
    EXPECT_EQ(scss("a\\/* b\n c */\n"), (Count{1, 2, ""}));
}

TEST(MarkupCount, ALineMayHaveAHundredThousandCharacters) {
    EXPECT_EQ(js(std::string(100000, 'a')), (Count{1, 1, ""}));
    EXPECT_EQ(js(std::string(100001, 'a')).error, "Max line size exceeded");
    EXPECT_EQ(css("a\n" + std::string(100001, 'a') + "\nb").error, "Max line size exceeded");
    EXPECT_EQ(xml(std::string(100001, 'a')), (Count{1, 1, ""}));
}

TEST(MarkupCount, SeriesFourteenHasNoLimitToALine) {
    CountRules rules;
    rules.lineLimit = false;
    EXPECT_EQ(countBytes(std::string(100001, 'a'), CountedLanguage::JavaScript, rules),
              (Count{1, 1, ""}));
}

TEST(MarkupCount, OpeningsWithoutEndTakeLinearTime) {
    std::string text;
    for (int i = 0; i < 1000000; ++i)
        text += "/*\n\\'\\\"\n";
    EXPECT_EQ(js(text).total, 2000000);
    std::string comments;
    for (int i = 0; i < 1000000; ++i)
        comments += "<!--\n";
    EXPECT_EQ(xml(comments), (Count{1000000, 1000000, ""}));
}

TEST(MarkupCount, AFileMayHave25Megabytes) {
    std::string text(kMaxCountedBytes + 1, '\n');
    EXPECT_EQ(xml(text).error, "Max file size exceeded");
    text.pop_back();
    EXPECT_EQ(xml(text), (Count{0, 1, ""}));
}

TEST(MarkupCount, LanguageIsByTheExtensionInAnyCase) {
    EXPECT_EQ(countedLanguage("a/b.PY"), CountedLanguage::Python);
    EXPECT_EQ(countedLanguage("a.min.js"), CountedLanguage::JavaScript);
    EXPECT_EQ(countedLanguage(".py"), CountedLanguage::None);
    EXPECT_EQ(countedLanguage("a.d/..py"), CountedLanguage::None);
    EXPECT_EQ(countedLanguage("a.py/b"), CountedLanguage::None);
    EXPECT_EQ(countedLanguage("a.less"), CountedLanguage::None);
}

} // namespace
} // namespace uplift
