#include "analyzer/core/rewrite.h"
#include "tests/unit/match/match_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

/// What goes away: a text of the file, what takes its place if it is written anew, and since when.
struct Gone {
    std::string text;
    std::optional<std::string> instead;
    Confidence confidence = Confidence::Certain;
    int series = 17;
};

/// "token change" of each import that is left without a use.
Lines unused(const std::string &text, const std::vector<Gone> &gone) {
    std::string rules = rule("import-unused", "odoo.api", "", "cosmetic") +
                        rule("import-unused", "odoo.tools", "", "cosmetic");
    MatchStory story(rules);
    story.project.module("shop").file("shop/hooks.py", text);
    const World world(story.project.index());
    std::vector<Finding> findings;
    for (const Gone &each : gone) {
        Finding finding;
        finding.check = Check::PythonRemoved;
        finding.confidence = each.confidence;
        finding.series = Series{each.series};
        uint32_t at = static_cast<uint32_t>(text.find(each.text));
        finding.token = {at, at + static_cast<uint32_t>(each.text.size())};
        if (each.instead) {
            finding.check = Check::HookSignature;
            finding.rewrite = Rewrite::HookEnvironment;
            finding.fix = Fix{finding.token, *each.instead, false};
            finding.token = {at, at + 1};
        }
        findings.push_back(finding);
    }
    Lines lines;
    for (const Finding &finding :
         unusedImports(world, nullptr, story.table(), story.project.id("shop/hooks.py"), findings))
        lines.push_back(std::to_string(finding.begin.line) + " " + story.token(finding));
    return lines;
}

const std::string hook = "from odoo import api, tools\n"
                         "def hook(cr):\n    api.old(tools)\n";

TEST(UnusedImports, WhatIsWrittenAnewDoesWithoutThem) {
    EXPECT_EQ(unused(hook, {{"api.old(tools)", "env.x()"}}), (Lines{"1 api", "1 tools"}));
    EXPECT_EQ(unused(hook, {{"api.old(tools)", "env.x(tools)"}}), Lines{"1 api"});
    EXPECT_EQ(unused(hook, {{"api.old(tools)", "env.tools_api()"}}), (Lines{"1 api", "1 tools"}));
}

TEST(UnusedImports, WhatIsGoneInsideOfWhatIsWrittenAnew) {
    EXPECT_EQ(unused(hook, {{"api.old(tools)", "env.x()"}, {"api.old", {}}}),
              (Lines{"1 api", "1 tools"}));
}

TEST(UnusedImports, OtherUsesKeepThem) {
    EXPECT_EQ(unused(hook + "api.model\n", {{"api.old(tools)", "env.x()"}}), Lines{"1 tools"});
    EXPECT_EQ(unused("try:\n    from odoo import api\nexcept ImportError:\n    pass\napi.old\n",
                     {{"api.old", {}}}),
              Lines{});
}

TEST(UnusedImports, OnlyIfItIsSureAndOfThatSeries) {
    EXPECT_EQ(unused(hook, {{"api.old(tools)", "env.x()", Confidence::Possible}}), Lines{});
    EXPECT_EQ(unused(hook, {{"api.old(tools)", "env.x()", Confidence::Certain, 16}}), Lines{});
}

} // namespace
