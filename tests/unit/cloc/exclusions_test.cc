#include "analyzer/cloc/exclusions.h"
#include "analyzer/cloc/manifest_literal.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

const CountRules kRules;

std::string reason(const char *manifest, llvm::StringRef path) {
    return Exclusions(std::string(manifest), std::nullopt, kRules).reasonFor(path);
}

TEST(Exclusions, WithoutAManifestNothingIsExcluded) {
    Exclusions none(std::nullopt, std::nullopt, kRules);
    EXPECT_EQ(none.reasonFor("tests/test_a.py"), "");
}

TEST(Exclusions, TheDefaultPatternsHoldEvenForAManifestThatCannotBeRead) {
    EXPECT_EQ(reason("{", "tests/test_a.py"), "default: tests/**/*");
    EXPECT_EQ(reason("{}", "__manifest__.py"), "default: __manifest__.py");
    EXPECT_EQ(reason("{}", "models/__manifest__.py"), "");
    EXPECT_EQ(reason("{}", "static/src/tests/a.js"), "");
}

TEST(Exclusions, TheManifestNamesMore) {
    const char *manifest = "{'demo': ['demo/a.xml'], 'cloc_exclude': ('lib/**/*',)}";
    EXPECT_EQ(reason(manifest, "demo/a.xml"), "demo: demo/a.xml");
    EXPECT_EQ(reason(manifest, "lib/a/b.py"), "cloc_exclude: lib/**/*");
    EXPECT_EQ(reason(manifest, "demo/b.xml"), "");
    EXPECT_EQ(reason("{'data': ['a.xml']}", "a.xml"), "");
}

TEST(Exclusions, ATextInsteadOfAListIsAPatternALetter) {
    EXPECT_EQ(reason("{'cloc_exclude': '*.py'}", "models/a.py"), "");
    EXPECT_EQ(reason("{'cloc_exclude': '*.py'}", "a.py"), "cloc_exclude: *");
}

TEST(Exclusions, WhatCannotBeIteratedEndsTheReading) {
    EXPECT_EQ(reason("{'cloc_exclude': None, 'demo': ['a.xml']}", "a.xml"), "");
    EXPECT_EQ(reason("{'demo': ['a.xml'], 'demo_xml': 1}", "a.xml"), "demo: a.xml");
}

TEST(Exclusions, TheOldManifestIsReadWhereTheNewOneFails) {
    Exclusions both(std::string("[]"), std::string("{'demo_xml': ['a.xml']}"), kRules);
    EXPECT_EQ(both.reasonFor("a.xml"), "demo_xml: a.xml");
}

TEST(Exclusions, NamesAreReadAsLatinOne) {
    EXPECT_EQ(reason("{'demo': ['\\u00e9.xml']}", "\xC3\xA9.xml"), "demo: \xC3\xA9.xml");
    EXPECT_EQ(reason("{'demo': ['\xC3\xA9.xml']}", "\xC3\xA9.xml"), "");
}

TEST(Exclusions, AnEmptyPatternIsSkippedSinceFifteen) {
    EXPECT_TRUE(Exclusions(std::string("{'demo': ['']}"), std::nullopt, kRules).problems().empty());
    CountRules fourteen;
    fourteen.emptyPatterns = true;
    Exclusions old(std::string("{'demo': ['']}"), std::nullopt, fourteen);
    EXPECT_EQ(old.problems().size(), 1u);
}

TEST(ManifestLiteral, TakesLiteralsAndNothingElse) {
    EXPECT_TRUE(readPythonLiteral("# c\n{'a': [1, -2.5, 1+2j, None, True, ...], 'b': set(),}\n"));
    EXPECT_TRUE(readPythonLiteral("  {'a': ('b' \"c\"), (1, 2): {3}}"));
    for (const char *bad : {"{'a': b}", "{'a': f'b'}", "{'a': 1 + 2}", "{**{}}", "{[]: 1}", "{{}}",
                            "dict()", "{'a': 'b' 'c", "{'a' 'b'}}", "\n {}", "{'a': [*b]}", "",
                            "\xEF\xBB\xBF{}", "{'a': -'b'}", "{'a': b'c' 'd'}"})
        EXPECT_FALSE(readPythonLiteral(bad)) << bad;
}

TEST(ManifestLiteral, TheLastOfEqualKeysCounts) {
    auto value = readPythonLiteral("{'a': 'b', 'a': 'c\\x41\\n'}");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->find("a")->text, "cA\n");
}

TEST(ManifestLiteral, DeepNestingEndsInAnErrorNotInACrash) {
    EXPECT_FALSE(readPythonLiteral(std::string(100000, '[')));
}

} // namespace
} // namespace uplift
