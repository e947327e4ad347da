#include "analyzer/backlog/package_texts.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::string faults(llvm::StringRef text) {
    auto read = readPackageTexts(text, "packages.yaml");
    return read ? "" : llvm::toString(read.takeError());
}

TEST(PackageTexts, TheShippedOnesSayHowEachCheckIsTested) {
    auto read = loadPackageTexts(UPLIFT_SOURCE_DIR "/rulesets/backlog/packages.yaml");
    ASSERT_TRUE(static_cast<bool>(read)) << llvm::toString(read.takeError());
    EXPECT_TRUE(read->inViews[static_cast<size_t>(Check::AttributeRemoved)]);
    EXPECT_FALSE(read->inViews[static_cast<size_t>(Check::MethodRemoved)]);
}

TEST(PackageTexts, ALineWithoutAValueIsLeftOut) {
    EXPECT_EQ(fillLines({"open {view}", "call {method}", "{a} and {view}"},
                        {{"view", "v"}, {"a", "b"}, {"method", ""}}),
              (std::vector<std::string>{"open v", "b and v"}));
    EXPECT_EQ(fillLine("a { without an end", {}), "a { without an end");
}

TEST(PackageTexts, WhatIsMissingIsNamed) {
    std::string text = faults("- kind: install\n  title: t\n");
    EXPECT_NE(text.find("no title for packages of the kind 'views'"), std::string::npos);
    EXPECT_EQ(text.find("kind 'install'"), std::string::npos);
    EXPECT_NE(text.find("no test for the checks 'module-removed', "), std::string::npos);
}

TEST(PackageTexts, FaultsHaveTheirLine) {
    EXPECT_NE(faults("- kind: instal\n  title: t\n").find("packages.yaml:1:"), std::string::npos);
    EXPECT_NE(faults("- checks: field-gone\n  test:\n    - t\n").find("unknown check 'field-gone'"),
              std::string::npos);
    EXPECT_NE(faults("- checks: field-removed\n  package: view\n").find(":2:"), std::string::npos);
    EXPECT_NE(faults("- who: me\n").find("begins with series, kind, checks or refactor"),
              std::string::npos);
    EXPECT_NE(faults("- series: 99\n").find("unknown series"), std::string::npos);
    EXPECT_NE(faults("text").find("packages.yaml"), std::string::npos);
}

} // namespace
