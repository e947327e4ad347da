#include "analyzer/rules/tests.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// "LINE hit|ok NAME" per mark, then problems with '!' in front, separated by "; ".
std::string marksOf(llvm::StringRef text, MarkLanguage language) {
    std::vector<std::string> problems;
    std::string out;
    auto add = [&](const std::string &piece) { out += (out.empty() ? "" : "; ") + piece; };
    for (const Mark &mark : readMarks(text, language, problems))
        add(std::to_string(mark.line) + (mark.hit ? " hit " : " ok ") + mark.name);
    for (const std::string &problem : problems)
        add("!" + problem);
    return out;
}

TEST(Marks, CommentOnItsOwnLineSpeaksOfTheNext) {
    EXPECT_EQ(marksOf("import os\n# hit: method-removed\nx.y()\n", MarkLanguage::Python),
              "3 hit method-removed");
    EXPECT_EQ(
        marksOf("    <!-- hit: attribute-removed -->\n<field attrs=\"{}\"/>\n", MarkLanguage::Xml),
        "2 hit attribute-removed");
    EXPECT_EQ(marksOf("// ok: python-removed\nf();", MarkLanguage::JavaScript),
              "2 ok python-removed");
}

TEST(Marks, CommentAfterCodeSpeaksOfItsLine) {
    EXPECT_EQ(marksOf("x.y()  # hit: method-removed\n", MarkLanguage::Python),
              "1 hit method-removed");
    EXPECT_EQ(marksOf("<a/> <!-- ok: element-removed -->\n", MarkLanguage::Xml),
              "1 ok element-removed");
}

TEST(Marks, SeveralMarksOfOneLine) {
    EXPECT_EQ(marksOf("# hit: method-removed, model-removed\n# ok: field-removed\nx\n",
                      MarkLanguage::Python),
              "3 hit method-removed; 3 hit model-removed; 3 ok field-removed");
    EXPECT_EQ(marksOf("x  # hit: method-removed ok: field-removed\n", MarkLanguage::Python),
              "1 hit method-removed; 1 ok field-removed");
}

TEST(Marks, KeysAndHashesInStrings) {
    EXPECT_EQ(
        marksOf("a = '# b'  # hit: method-removed:BaseModel.name_get@17.0\n", MarkLanguage::Python),
        "1 hit method-removed:BaseModel.name_get@17.0");
    EXPECT_EQ(marksOf("a = 1  # whatever: it hits\n", MarkLanguage::Python), "");
}

TEST(Marks, ExpectFilesNameTheLine) {
    EXPECT_EQ(marksOf("# access\n3 hit model-renamed\n\n4 ok model-renamed\nfive\n",
                      MarkLanguage::Expect),
              "3 hit model-renamed; 4 ok model-renamed; !5: expected 'LINE hit CHECK' or 'LINE ok "
              "CHECK'");
    EXPECT_EQ(markLanguage("security/ir.model.access.csv.expect"), MarkLanguage::Expect);
}

TEST(Marks, FaultsNameTheLine) {
    EXPECT_EQ(marksOf("# hit: method-removd\nx\n", MarkLanguage::Python),
              "!2: unknown check 'method-removd'; did you mean 'method-removed'?");
    EXPECT_EQ(marksOf("x\n# hit: method-removed\n", MarkLanguage::Python),
              "!end of file: a mark speaks of the next line, and there is none");
}

TEST(Marks, EveryDisagreementIsNamed) {
    std::vector<std::string> problems;
    std::vector<Mark> marks =
        readMarks("a  # hit: method-removed\nb  # ok: method-removed\nc  # hit: "
                  "model-removed:m@17.0\n",
                  MarkLanguage::Python, problems);
    EXPECT_TRUE(compareMarks(marks, {{1, "method-removed", "method-removed:m.a@17.0"},
                                     {3, "model-removed", "model-removed:m@17.0"}})
                    .empty());
    EXPECT_EQ(compareMarks(marks, {{2, "method-removed", "method-removed:m.a@17.0"},
                                   {3, "model-removed", "model-removed:n@17.0"}}),
              (std::vector<std::string>{"1: expected method-removed, found nothing of it",
                                        "2: unexpected method-removed:m.a@17.0",
                                        "3: expected model-removed:m@17.0, found nothing of it",
                                        "3: unexpected model-removed:n@17.0"}));
}

} // namespace
