#include "analyzer/pipeline/span.h"

#include "analyzer/pipeline/series_signs.h"
#include "tests/unit/project_story.h"
#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const char *const in17 = "- change: method-removed\n"
                         "  symbol: BaseModel.old_one\n"
                         "  lane: breaks-runtime\n"
                         "  why: It is gone.\n"
                         "  source: [\"16.0 a\", \"17.0 b\"]\n";
const char *const in18 = "- change: method-removed\n"
                         "  symbol: BaseModel.older_one\n"
                         "  lane: changes-silently\n"
                         "  why: It is not called.\n"
                         "  source: [\"17.0 a\", \"18.0 b\"]\n";

/// A project of modules with the series of their manifests, and rules from 16.0 to 18.0.
struct SpanStory {
    ProjectStory project;
    RulesFolder folder;
    ScanOptions options;

    SpanStory() { folder.add("16.0-17.0/a.yaml", in17).add("17.0-18.0/a.yaml", in18); }

    SpanStory &module(const std::string &name, int series) {
        project.module(name);
        project.project.project.modules.back().series = Series{series};
        return *this;
    }
    SpanStory &calls(const std::string &module, const std::string &method) {
        project.file(module + "/a.py", "from odoo import models\nclass A(models.Model):\n"
                                       "    _name = '" +
                                           module + "'\n    def run(self):\n        self." +
                                           method + "()\n");
        return *this;
    }
    /// "16.0-18.0" and the notes, or the error.
    std::vector<std::string> chosen() {
        for (Module &module : project.project.project.modules)
            module.manifestFile = 0;
        RuleSet rules = folder.load();
        options.rulesFolder = "rulesets";
        auto span = chooseSpan(options, project.index(), rules);
        if (!span)
            return {llvm::toString(span.takeError())};
        noteCode(*span, World(project.index()), rules, 1);
        std::vector<std::string> lines = {span->from.str() + "-" + span->to.str()};
        lines.insert(lines.end(), span->notes.begin(), span->notes.end());
        return lines;
    }
};

using Lines = std::vector<std::string>;

TEST(Span, AsAsked) {
    SpanStory story;
    story.module("a", 16);
    story.options.from = Series{16};
    story.options.to = Series{17};
    EXPECT_EQ(story.chosen(), Lines{"16.0-17.0"});
}

TEST(Span, FromMostManifestsToTheNewestRules) {
    SpanStory story;
    story.module("a", 16).module("b", 16).module("c", 17).module("d", 0);
    EXPECT_EQ(story.chosen(), (Lines{"16.0-18.0", "--from 16.0, as most manifests say",
                                     "--to 18.0, the newest series there are rules for",
                                     "scanned from 16.0, but the manifest says 17.0: c"}));
}

TEST(Span, TheOlderOneWhereTwoAreAsFrequent) {
    SpanStory story;
    story.module("a", 17).module("b", 16);
    EXPECT_EQ(story.chosen().front(), "16.0-18.0");
}

TEST(Span, WhatTheCodeUsesWhereNoManifestSays) {
    SpanStory story;
    story.module("a", 0).calls("a", "old_one");
    Lines lines = story.chosen();
    ASSERT_GE(lines.size(), 2u);
    EXPECT_EQ(lines[0], "16.0-18.0");
    EXPECT_EQ(lines[1],
              "--from 16.0: no manifest says the series; what the code uses is gone later");
}

TEST(Span, WhatOnlyChangesSilentlyIsNoSign) {
    SpanStory story;
    story.module("a", 0).calls("a", "older_one");
    EXPECT_EQ(story.chosen(), Lines{"neither manifests nor code say which series the modules are "
                                    "on: give it with --from"});
}

TEST(Span, CodeThatLooksOlderThanAsked) {
    SpanStory story;
    story.module("a", 17).calls("a", "old_one");
    story.options.to = Series{18};
    EXPECT_EQ(story.chosen(),
              (Lines{"17.0-18.0", "--from 17.0, as most manifests say",
                     "scanned from 17.0, but the code looks like 16.0 or older (method 'old_one' "
                     "no longer exists): a"}));
}

TEST(Span, HopsWithoutRulesAreSaid) {
    SpanStory story;
    story.module("a", 15);
    story.options.from = Series{15};
    story.options.to = Series{17};
    EXPECT_EQ(
        story.chosen(),
        (Lines{"15.0-17.0", "no rules yet for 15.0 to 16.0: what changed there is not seen"}));
}

TEST(Span, NotBackwards) {
    SpanStory story;
    story.module("a", 18);
    story.options.to = Series{17};
    EXPECT_EQ(story.chosen(), Lines{"--from 18.0 is not older than --to 17.0"});
}

TEST(Signs, TheOldestOfAModule) {
    SpanStory story;
    story.module("a", 0).calls("a", "old_one").module("b", 0);
    RuleSet rules = story.folder.load();
    auto signs = seriesSigns(World(story.project.index()), rules, Series{18}, 1);
    ASSERT_EQ(signs.size(), 1u);
    EXPECT_EQ(signs.begin()->second.newest, Series{16});
    EXPECT_TRUE(seriesSigns(World(story.project.index()), rules, Series{16}, 1).empty());
}

} // namespace
