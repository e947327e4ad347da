#include "analyzer/replay/replay.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// Modules of a few files, before or after.
struct Side {
    Side &module(const std::string &name) {
        Module module;
        module.name = module.path = name;
        facts.project.modules.push_back(module);
        return *this;
    }
    Side &file(const std::string &path, std::string text, Language language = Language::Python) {
        SourceFile source;
        source.path = path;
        source.language = language;
        source.isTest = llvm::StringRef(path).contains("/tests/");
        source.module = static_cast<ModuleId>(facts.project.modules.size() - 1);
        facts.project.files.push_back(source);
        facts.files.push_back({{}, std::move(text), "", ""});
        return *this;
    }
    ProjectFacts facts;
};

struct Story {
    Story &says(FileId file, uint32_t line, Confidence confidence = Confidence::Certain,
                const std::string &change = "field-removed:a.b@17.0") {
        Finding finding;
        finding.file = file;
        finding.module = before.facts.project.files[file].module;
        finding.change = change;
        finding.confidence = confidence;
        finding.begin = {line, 1};
        report.findings.push_back(finding);
        return *this;
    }
    const Replay &replayed() {
        report.project = &before.facts;
        report.from = Series{16};
        report.to = Series{17};
        for (ModuleId id = 0; id < before.facts.project.modules.size(); ++id) {
            report.modules.emplace_back();
            report.modules.back().module = id;
        }
        return result = replay(report, after.facts);
    }
    Side before, after;
    ScanReport report;
    Replay result;
};

/// "m/a.py:2 foreseen -1+1 group"
std::string places(const Replay &replay) {
    std::string text;
    for (const ChangedPlace &place : replay.places)
        text += place.file + ":" + std::to_string(place.line) + " " +
                foresightName(place.foresight).str() + " -" + std::to_string(place.removed) + "+" +
                std::to_string(place.added) + (place.group.empty() ? "" : " " + place.group) + "\n";
    return text;
}

TEST(Replay, AFindingOnAChangedLineForesaw) {
    Story story;
    story.before.module("m").file("m/a.py", "one\ntwo\nthree\nfour\nfive\n");
    story.after.module("m").file("m/a.py", "one\n2\nthree\nfour\nfive\n");
    const Replay &replay = story.says(0, 2).replayed();
    EXPECT_EQ("m/a.py:2 foreseen -1+1\n", places(replay));
    EXPECT_EQ(1U, replay.total.foreseen);
    EXPECT_EQ(2U, replay.total.foreseenLines);
    EXPECT_EQ(0U, replay.total.needless);
}

/// Line 2 of 5 changed, and a finding on `line`.
Story secondLine(uint32_t line) {
    Story story;
    story.before.module("m").file("m/a.py", "one\ntwo\nthree\nfour\nfive\n");
    story.after.module("m").file("m/a.py", "one\n2\nthree\nfour\nfive\n");
    story.says(0, line);
    return story;
}

TEST(Replay, OneLineBesideIsNearEnough) {
    EXPECT_EQ(1U, secondLine(1).replayed().total.foreseen);
    EXPECT_EQ(1U, secondLine(3).replayed().total.foreseen);
}

TEST(Replay, AFindingTwoLinesAwayIsNeedless) {
    Story story = secondLine(4);
    const Replay &replay = story.replayed();
    EXPECT_EQ(0U, replay.total.foreseen);
    EXPECT_EQ(1U, replay.total.missed);
    ASSERT_EQ(1U, replay.needlessGroups.size());
    EXPECT_EQ("field-removed:a.b@17.0", replay.needlessGroups[0].what);
    EXPECT_EQ("m/a.py:4", replay.needlessGroups[0].example);
}

TEST(Replay, WhatIsKnownByNameOnlyHints) {
    Story story;
    story.before.module("m").file("m/a.py", "one\ntwo\n");
    story.after.module("m").file("m/a.py", "one\nTWO\n");
    const Replay &replay = story.says(0, 2, Confidence::Possible).replayed();
    EXPECT_EQ(1U, replay.total.hinted);
    EXPECT_EQ(0U, replay.total.findings);
}

TEST(Replay, CommentsAndLayoutAreLeftOut) {
    Story story;
    story.before.module("m").file("m/a.py", "# old\nf(a, b)\ny\nx = 1\n");
    story.after.module("m").file("m/a.py", "# new\nf(\n    a,\n    b,\n)\ny\nx = 2\n");
    EXPECT_EQ("m/a.py:1 cosmetic -2+5\nm/a.py:4 missed -1+1 python: signs, numbers or order only\n",
              places(story.replayed()));
}

TEST(Replay, AVersionIsNoWork) {
    Story story;
    story.before.module("m").file("m/__manifest__.py", "{\n'version': '16.0.1',\n'depends': [],\n}",
                                  Language::Manifest);
    story.after.module("m").file("m/__openerp__.py", "{\n'version': '17.0.1',\n'depends': [],\n}",
                                 Language::Manifest);
    EXPECT_EQ("m/__manifest__.py:2 cosmetic -1+1\n", places(story.replayed()));
}

TEST(Replay, FilesAndModulesMeetByTheirLinesWhereTheirNamesDiffer) {
    Story story;
    story.before.module("old").file("old/models/a.py", "one\ntwo\nthree\nfour\n");
    story.after.module("new").file("new/models/b.py", "one\nTWO\nthree\nfour\n");
    const Replay &replay = story.replayed();
    ASSERT_EQ(1U, replay.rows.size());
    EXPECT_EQ("new", replay.rows[0].after);
    EXPECT_EQ("old/models/a.py:2 missed -1+1 python: others\n", places(replay));
}

TEST(Replay, AModuleThatIsGoneJudgesNoFinding) {
    Story story;
    story.before.module("gone").file("gone/a.py", "one\n").module("m").file("m/a.py", "two\n");
    story.after.module("m").file("m/a.py", "two\n").module("fresh").file("fresh/a.py", "three\n");
    const Replay &replay = story.says(0, 1).says(1, 1).replayed();
    ASSERT_EQ(3U, replay.rows.size());
    EXPECT_EQ("", replay.rows[0].after);
    EXPECT_EQ(0U, replay.rows[0].findings);
    EXPECT_EQ(1U, replay.rows[1].needless);
    EXPECT_FALSE(replay.rows[2].before);
    EXPECT_EQ(1U, replay.rows[2].changedLines);
    EXPECT_EQ(0U, replay.total.changedLines);
}

TEST(Replay, AFileThatIsGoneIsOnePlaceAndANewOneIsNoneToForesee) {
    Story story;
    story.before.module("m").file("m/a.py", "one\ntwo\n").file("m/b.py", "keep\n");
    story.after.module("m").file("m/b.py", "keep\n").file("m/c.py", "other\nlines\n");
    const Replay &replay = story.says(0, 2).replayed();
    EXPECT_EQ("m/a.py:1 foreseen -2+0 the file is gone\nm/c.py:0 missed -0+2 the file is new\n",
              places(replay));
    EXPECT_EQ(0U, replay.total.missed);
    EXPECT_EQ(4U, replay.total.changedLines);
}

TEST(Replay, TestsArePlacesButNoLines) {
    Story story;
    story.before.module("m").file("m/tests/test_a.py", "one\n");
    story.after.module("m").file("m/tests/test_a.py", "two\n");
    const Replay &replay = story.replayed();
    EXPECT_EQ(1U, replay.total.missed);
    EXPECT_EQ(0U, replay.total.changedLines);
}

TEST(Replay, WordsOfTheLanguageNameNoGroup) {
    Story story;
    story.before.module("m").file("m/a.py", "self.one()\nx\nself.two()\n");
    story.after.module("m").file("m/a.py", "three()\nx\nfour()\n");
    const Replay &replay = story.replayed();
    ASSERT_EQ(1U, replay.missedGroups.size());
    EXPECT_EQ("python: others", replay.missedGroups[0].what);
}

TEST(Replay, MissedPlacesThatLookAlikeAreOneGroup) {
    Story story;
    story.before.module("m")
        .file("m/a.xml", "<field attrs='x'/>\n<a/>\n<field attrs='y' name='b'/>\n", Language::Xml)
        .file("m/b.py", "attrs = 1\n");
    story.after.module("m")
        .file("m/a.xml", "<field invisible='x'/>\n<a/>\n<field name='b'/>\n", Language::Xml)
        .file("m/b.py", "other = 1\n");
    const Replay &replay = story.replayed();
    ASSERT_EQ(2U, replay.missedGroups.size());
    EXPECT_EQ("xml: removes 'attrs'", replay.missedGroups[0].what);
    EXPECT_EQ(2U, replay.missedGroups[0].count);
    EXPECT_EQ(4U, replay.missedGroups[0].lines);
    EXPECT_EQ("python: others", replay.missedGroups[1].what);
}

} // namespace
