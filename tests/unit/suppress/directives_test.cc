#include "analyzer/suppress/directives.h"

#include "analyzer/base/text.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// Texts that the directives of a file cover, and what is wrong with it, "!" in front.
std::vector<std::string> covered(const std::string &path, const std::string &text) {
    ProjectStory story;
    story.module("shop").file("shop/" + path, text);
    story.index();
    FileId id = story.id("shop/" + path);
    std::vector<DirectiveFault> faults;
    std::vector<std::string> all;
    for (const Directive &directive :
         readDirectives(story.project.files[id], story.project.project.files[id].language, faults))
        all.push_back(text.substr(directive.covers.begin, directive.covers.size()));
    for (const DirectiveFault &fault : faults)
        all.push_back("!" + fault.text);
    return all;
}

using Texts = std::vector<std::string>;

TEST(Directives, PythonAtTheEndOfALine) {
    EXPECT_EQ((Texts{"x = 1  # uplift: ignore[field-removed] why"}),
              covered("a.py", "y = 0\nx = 1  # uplift: ignore[field-removed] why\nz = 2\n"));
}

TEST(Directives, PythonBeforeAStatement) {
    EXPECT_EQ((Texts{"x = f(\n    1)"}),
              covered("a.py", "# uplift: ignore[ALL]\n\nx = f(\n    1)\nz = 2\n"));
    EXPECT_EQ((Texts{"@a\ndef f(\n    x):\n    "}),
              covered("a.py", "# uplift: ignore[ALL]\n@a\ndef f(\n    x):\n    old()\n"));
}

TEST(Directives, NotInAString) {
    EXPECT_EQ(
        Texts{},
        covered("a.py", "x = '''\n# uplift: ignore[ALL]\n'''\ny = '# uplift: ignore[ALL]'\n"));
}

TEST(Directives, FileAndRange) {
    EXPECT_EQ((Texts{"# uplift: ignore-file[ALL]\nx\n"}),
              covered("a.py", "# uplift: ignore-file[ALL]\nx\n"));
    EXPECT_EQ((Texts{"uplift: ignore-start[ALL]\nx\n# "}),
              covered("a.py", "# uplift: ignore-start[ALL]\nx\n# uplift: ignore-end[ALL]\ny\n"));
}

TEST(Directives, AnElementOfXmlWithAllInIt) {
    EXPECT_EQ((Texts{"<b>\n<c/></b>"}),
              covered("a.xml",
                      "<a>\n<!-- uplift: ignore[field-removed] why -->\n<b>\n<c/></b><d/></a>\n"));
}

TEST(Directives, JavaScript) {
    EXPECT_EQ((Texts{"  f();", "g(); // uplift: ignore[ALL]"}),
              covered("static/src/a.js",
                      "// uplift: ignore[ALL] x\n\n  f();\ng(); // uplift: ignore[ALL]\nh();\n"));
}

TEST(Directives, WhatIsWrongIsSaid) {
    EXPECT_EQ((Texts{"!no check is named 'field-remove'; did you mean 'field-removed'?"}),
              covered("a.py", "x  # uplift: ignore[field-remove]\n"));
    EXPECT_EQ((Texts{"!a suppression names its checks: uplift: ignore[CHECK] reason"}),
              covered("a.py", "x  # uplift: ignore why\n"));
    EXPECT_EQ((Texts{"!ignore-end without an ignore-start of the same checks"}),
              covered("a.py", "# uplift: ignore-end[ALL]\n"));
    EXPECT_EQ(2u, covered("a.py", "# uplift: ignore-start[ALL]\n").size());
}

TEST(Directives, AListNamesFilesAndRows) {
    std::vector<DirectiveFault> faults;
    auto list = readIgnoreList("# why\nsecurity/*.csv:row_a ignore[xmlid-removed] kept\n"
                               "*.csv ignore[nothing] x\n",
                               faults);
    ASSERT_EQ(1u, list.size());
    EXPECT_EQ("security/*.csv", list[0].file);
    EXPECT_EQ("row_a", list[0].row);
    EXPECT_EQ("kept", list[0].reason);
    EXPECT_EQ(1u, faults.size());
}

TEST(MatchesPath, Globs) {
    EXPECT_TRUE(matchesPath("tests/**", "tests/a/b.py"));
    EXPECT_TRUE(matchesPath("tests", "shop/tests/b.py"));
    EXPECT_TRUE(matchesPath("*.csv", "shop/security/x.csv"));
    EXPECT_TRUE(matchesPath("shop/*/x.csv", "shop/security/x.csv"));
    EXPECT_TRUE(matchesPath("shop/models", "shop/models/a.py"));
    EXPECT_TRUE(matchesPath("**/x.?sv", "shop/security/x.csv"));
    EXPECT_FALSE(matchesPath("shop/*.csv", "shop/security/x.csv"));
    EXPECT_FALSE(matchesPath("test", "tests/b.py"));
    EXPECT_FALSE(matchesPath("*.py", "x.pyc"));
}

} // namespace
