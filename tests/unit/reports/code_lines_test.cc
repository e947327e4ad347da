#include "reports/html/code_lines.h"
#include "reports/html/string_pool.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

Finding findingAt(llvm::StringRef text, llvm::StringRef token) {
    Finding finding;
    finding.token.begin = static_cast<uint32_t>(text.find(token));
    finding.token.end = static_cast<uint32_t>(finding.token.begin + token.size());
    LineIndex lines(text);
    finding.begin = lines.at(text, finding.token.begin);
    finding.end = lines.at(text, finding.token.end);
    return finding;
}

std::string shown(llvm::StringRef text, std::vector<Finding> findings) {
    std::vector<const Finding *> all;
    for (const Finding &finding : findings)
        all.push_back(&finding);
    std::string result;
    for (const CodeLine &line : codeLines(text, all))
        result += std::to_string(line.number) + ":" + line.text.str() + "|";
    return result;
}

TEST(CodeLines, TwoAroundAFinding) {
    EXPECT_EQ("2:b|3:c|4:d|5:e|6:f|",
              shown("a\nb\nc\nd\ne\nf\ng\n", {findingAt("a\nb\nc\nd\ne\nf\ng\n", "d")}));
}

TEST(CodeLines, EachOnceWhereFindingsAreNear) {
    llvm::StringRef text = "a\nb\nc\nd\ne\n";
    EXPECT_EQ("1:a|2:b|3:c|4:d|5:e|", shown(text, {findingAt(text, "b"), findingAt(text, "c")}));
}

TEST(CodeLines, AtTheEdgesOfAFile) {
    llvm::StringRef text = "a\nb";
    EXPECT_EQ("1:a|2:b|", shown(text, {findingAt(text, "b")}));
    EXPECT_EQ("", shown("", {}));
}

TEST(CodeLines, OfALongLineThePartAroundTheToken) {
    std::string text = std::string(2000, 'x') + "token" + std::string(2000, 'y');
    Finding finding = findingAt(text, "token");
    std::vector<CodeLine> lines = codeLines(text, {&finding});
    ASSERT_EQ(1u, lines.size());
    EXPECT_LE(lines[0].text.size(), 300u);
    EXPECT_EQ(2000 - lines[0].skipped, lines[0].text.find("token"));
}

TEST(CodeLines, CutsBetweenCharacters) {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "é";
    text += "token";
    for (int i = 0; i < 500; ++i)
        text += "€";
    Finding finding = findingAt(text, "token");
    std::vector<CodeLine> lines = codeLines(text, {&finding});
    ASSERT_EQ(1u, lines.size());
    llvm::StringRef part = lines[0].text;
    EXPECT_TRUE(part.startswith("é"));
    EXPECT_TRUE(part.endswith("€"));
    EXPECT_EQ(2 * (500 - lines[0].skipped), part.find("token"));
}

TEST(CodeLines, OfALongTokenTheBeginning) {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "line\n";
    Finding finding;
    finding.token = {0, static_cast<uint32_t>(text.size())};
    finding.end = {501, 1};
    EXPECT_EQ(33u, codeLines(text, {&finding}).size());
}

TEST(StringPool, NumbersTextsInOrderOfFirstUse) {
    StringPool pool;
    EXPECT_EQ(0, pool.number(""));
    EXPECT_EQ(1, pool.number("a"));
    EXPECT_EQ(2, pool.number("b"));
    EXPECT_EQ(1, pool.number("a"));
    EXPECT_EQ((std::vector<llvm::StringRef>{"", "a", "b"}), pool.all().vec());
}

} // namespace
} // namespace uplift
