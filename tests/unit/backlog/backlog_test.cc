#include "backlog_story.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace uplift;

namespace {

using Names = std::vector<std::string>;

double meanSum(const Backlog &backlog) {
    double sum = 0;
    for (const WorkPackage &package : backlog.packages)
        sum += package.hours.mean;
    return sum;
}

TEST(Backlog, WhatStopsTheInstallationComesBeforeItAndAllElseAfter) {
    BacklogStory story;
    story.module("shop");
    story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime);
    story.finding(Check::PythonRemoved, "odoo.y", Lane::BreaksInstall);
    story.finding(Check::ElementRenamed, "view/tree", Lane::BreaksInstall, 0.5, ".xml");
    story.finding(Check::CssClassRemoved, "view/div.a", Lane::Cosmetic, 0.5, ".xml");
    Backlog backlog = story.make();
    EXPECT_EQ(BacklogStory::order(backlog), (Names{"shop change", "shop views", "shop install",
                                                   "shop change", "shop cosmetic", "shop finish"}));
    EXPECT_EQ(backlog.packages[2].dependsOn, (std::vector<PackageId>{0, 1}));
    EXPECT_EQ(backlog.packages[3].dependsOn, (std::vector<PackageId>{2}));
    EXPECT_EQ(backlog.packages[5].dependsOn, (std::vector<PackageId>{3, 4}));
}

TEST(Backlog, PackagesAddToTheProject) {
    BacklogStory story;
    for (int i = 0; i < 7; ++i) {
        story.module("shop" + std::to_string(i));
        story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime, 0.1 * (i + 1));
        story.finding(Check::FieldRemoved, "a.x", Lane::Cosmetic, 1.0 / 3);
    }
    Backlog backlog = story.make();
    EXPECT_NEAR(meanSum(backlog), story.report.hours.mean, 1e-9);
    for (int64_t parts : {60, 100, 10'000}) {
        std::vector<int64_t> whole = wholeParts(backlog, parts);
        EXPECT_EQ(std::accumulate(whole.begin(), whole.end(), int64_t{0}),
                  std::llround(story.report.hours.mean * static_cast<double>(parts)));
    }
    double share = 0;
    for (const WorkPackage &package : backlog.packages)
        share += package.shareP80;
    EXPECT_NEAR(share, story.report.hours.p80, 1e-9);
}

TEST(Backlog, OneChangeInOneModuleIsOnePackage) {
    BacklogStory story;
    story.module("shop");
    story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime);
    story.finding(Check::FieldRemoved, "a.y", Lane::BreaksRuntime);
    story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime);
    Backlog backlog = story.make();
    ASSERT_EQ(BacklogStory::order(backlog),
              (Names{"shop install", "shop change", "shop change", "shop finish"}));
    EXPECT_EQ(backlog.packages[1].symbol, "a.x");
    EXPECT_EQ(backlog.packages[1].places.size(), 2U);
    EXPECT_EQ(backlog.packages[2].places.size(), 1U);
}

TEST(Backlog, AnElementThatIsWrittenInPythonIsNoView) {
    BacklogStory story;
    story.module("shop");
    story.finding(Check::ElementRenamed, "view/tree", Lane::BreaksRuntime, 0.5, ".py");
    Backlog backlog = story.make();
    EXPECT_TRUE(BacklogStory::find(backlog, "shop", PackageKind::Change));
    EXPECT_FALSE(BacklogStory::find(backlog, "shop", PackageKind::Views));
}

TEST(Backlog, WhatIsKnownByNameOnlyIsOnePackageUnlessMoreIsKnown) {
    BacklogStory story;
    story.module("shop");
    story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime).confidence =
        Confidence::Possible;
    story.finding(Check::FieldRemoved, "a.y", Lane::BreaksRuntime).confidence =
        Confidence::Possible;
    story.finding(Check::FieldRemoved, "a.z", Lane::BreaksRuntime).confidence =
        Confidence::Possible;
    story.finding(Check::FieldRemoved, "a.z", Lane::BreaksRuntime);
    Backlog backlog = story.make();
    const WorkPackage *names = BacklogStory::find(backlog, "shop", PackageKind::Names);
    ASSERT_TRUE(names);
    EXPECT_EQ(names->places.size(), 2U);
    EXPECT_TRUE(llvm::StringRef(names->places[0].text).startswith("By name only."));
    EXPECT_EQ(BacklogStory::find(backlog, "shop", PackageKind::Change)->places.size(), 2U);
}

TEST(Backlog, AReviewIsAPackageOfItsOwn) {
    BacklogStory story;
    story.module("shop");
    Finding &finding = story.finding(Check::MethodRewritten, "a.run", Lane::ChangesSilently);
    finding.confidence = Confidence::Possible;
    finding.review = Review{};
    Backlog backlog = story.make();
    const WorkPackage *review = BacklogStory::find(backlog, "shop", PackageKind::Review);
    ASSERT_TRUE(review);
    EXPECT_EQ(review->risk, Risk::High); // silent, no super, no tests
}

TEST(Backlog, AModuleThatMayBeDeletedIsDecidedFirst) {
    BacklogStory story;
    story.module("base_shop").module("old_shop", {"base_shop"});
    story.report.unneeded.push_back({1, "Odoo has it", ""});
    Backlog backlog = story.make();
    ASSERT_EQ(BacklogStory::order(backlog),
              (Names{"old_shop decide", "base_shop install", "base_shop finish", "old_shop install",
                     "old_shop finish"}));
    EXPECT_EQ(backlog.packages[3].dependsOn, (std::vector<PackageId>{0, 1}));
    EXPECT_EQ(backlog.packages[0].wave, 0U);
    EXPECT_NEAR(meanSum(backlog), story.report.hours.mean, 1e-9);
}

TEST(Backlog, AScriptForStoredDataIsOnePackage) {
    BacklogStory story;
    story.module("shop");
    for (const char *phase : {"pre-migration", "post-migration", "pre-migration"}) {
        MigrationStep step;
        step.module = 0;
        step.phase = phase;
        step.what = "values of x";
        step.why = "Gone.";
        step.openupgrade = "rename(x)";
        step.minutes = 30;
        story.report.steps.push_back(step);
    }
    Backlog backlog = story.make();
    ASSERT_EQ(BacklogStory::order(backlog),
              (Names{"shop install", "shop data", "shop data", "shop finish"}));
    EXPECT_EQ(backlog.packages[1].places.size() + backlog.packages[2].places.size(), 3U);
    EXPECT_NE(backlog.packages[1].key, backlog.packages[2].key);
    EXPECT_EQ(backlog.packages[1].places[0].text, "Values of x. Gone. Write `rename(x)`.");
    EXPECT_NEAR(meanSum(backlog), story.report.hours.mean, 1e-9);
}

TEST(Backlog, NoPackageIsLongerThanTwoDays) {
    BacklogStory story;
    story.module("shop");
    for (int i = 0; i < 10; ++i)
        story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime, 5);
    Backlog backlog = story.make({2, 8});
    std::vector<size_t> places;
    for (const WorkPackage &package : backlog.packages) {
        EXPECT_LE(package.hours.mean, 16);
        if (package.kind == PackageKind::Change)
            places.push_back(package.places.size());
    }
    EXPECT_EQ(places, (std::vector<size_t>{3, 3, 3, 1}));
    EXPECT_NEAR(meanSum(backlog), story.report.hours.mean, 1e-9);
}

TEST(Backlog, OneFindingOfManyDaysIsCutEvenly) {
    BacklogStory story;
    story.module("shop");
    story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime, 40);
    Backlog backlog = story.make();
    const WorkPackage *change = BacklogStory::find(backlog, "shop", PackageKind::Change);
    EXPECT_EQ(change->parts, 3U);
    EXPECT_NEAR(change->hours.mean, 40.0 / 3, 1e-9);
}

TEST(Backlog, AKeyStaysWhileLinesMoveAndPlacesAreMended) {
    BacklogStory before, after;
    before.module("shop");
    before.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime);
    before.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime);
    after.module("other").module("shop");
    after.finding(Check::FieldRemoved, "a.x", Lane::BreaksInstall, 2).begin.line = 99;
    Backlog first = before.make(), second = after.make({5, 6});
    EXPECT_EQ(BacklogStory::find(first, "shop", PackageKind::Change)->key,
              BacklogStory::find(second, "shop", PackageKind::Change)->key);
    EXPECT_NE(BacklogStory::find(second, "shop", PackageKind::Install)->key,
              BacklogStory::find(second, "other", PackageKind::Install)->key);
}

TEST(Backlog, ModulesOfOneNameHaveKeysOfTheirOwn) {
    BacklogStory story;
    story.module("shop").module("shop");
    story.facts.project.modules[1].path = "copy/shop";
    Backlog backlog = story.make();
    std::vector<std::string> keys;
    for (const WorkPackage &package : backlog.packages)
        keys.push_back(package.key);
    llvm::sort(keys);
    EXPECT_EQ(std::unique(keys.begin(), keys.end()), keys.end());
}

TEST(Backlog, ACircleIsOneUnitAndSaidSo) {
    BacklogStory story;
    story.module("ring_a", {"ring_b"}).module("ring_b", {"ring_a"}).module("top", {"ring_a"});
    Backlog backlog = story.make();
    ASSERT_EQ(backlog.waves.size(), 2U);
    EXPECT_EQ(backlog.waves[0].modules, (std::vector<ModuleId>{0, 1}));
    EXPECT_EQ(backlog.waves[1].modules, (std::vector<ModuleId>{2}));
    const WorkPackage *top = BacklogStory::find(backlog, "top", PackageKind::Install);
    EXPECT_EQ(BacklogStory::order(backlog)[top->dependsOn.back()], "ring_b install");
    EXPECT_TRUE(llvm::any_of(backlog.notes, [](llvm::StringRef note) {
        return note.contains("circle") && note.endswith("ring_a, ring_b");
    }));
}

TEST(Backlog, NothingToDoIsNoCrash) {
    BacklogStory story;
    Backlog backlog = story.make();
    EXPECT_TRUE(backlog.packages.empty());
    EXPECT_TRUE(backlog.criticalPath.empty());
    EXPECT_EQ(backlog.calendar.p80, 0);
}

TEST(Backlog, TheCalendarOfOnePersonIsTheEstimate) {
    BacklogStory story;
    story.module("a").module("b", {"a"}).module("c");
    Backlog backlog = story.make({1, 8});
    EXPECT_NEAR(backlog.calendar.p50, story.report.hours.p50 / 8, 1e-6);
    EXPECT_NEAR(backlog.calendar.p80, story.report.hours.p80 / 8, 1e-6);
    EXPECT_NEAR(backlog.calendar.planned, story.report.hours.p50 / 8, 1e-6);
}

TEST(Backlog, ATeamIsFasterButNoFasterThanTheLongestChain) {
    BacklogStory story;
    story.module("a").module("b", {"a"}).module("c").module("d");
    Backlog one = story.make({1, 8}), two = story.make({2, 8}), many = story.make({50, 8});
    EXPECT_LT(two.calendar.p80, one.calendar.p80);
    EXPECT_GE(two.calendar.p80, one.calendar.p80 / 2);
    EXPECT_NEAR(many.calendar.planned, many.calendar.chain, 1e-9);
    EXPECT_GT(many.calendar.p80, many.calendar.chain);
}

TEST(Backlog, TestsAreNamedOrMissed) {
    BacklogStory story;
    story.texts.kinds[static_cast<size_t>(PackageKind::Finish)].tests = {"run {tests}",
                                                                         "ask, {untested}"};
    story.module("tested").file("tests/test_a.py", Language::Python, true).module("bare");
    Backlog backlog = story.make();
    EXPECT_EQ(BacklogStory::find(backlog, "tested", PackageKind::Finish)->tests,
              (Names{"run tested/tests/test_a.py"}));
    EXPECT_EQ(BacklogStory::find(backlog, "bare", PackageKind::Finish)->tests,
              (Names{"ask, bare"}));
}

TEST(Backlog, ACommandCountsWhatIsLeft) {
    BacklogStory story;
    story.texts.checks[static_cast<size_t>(Check::FieldRemoved)].tests = {"{left}"};
    story.facts.project.roots[0].typed = "it's here";
    story.module("shop");
    story.finding(Check::FieldRemoved, "a.x", Lane::BreaksRuntime);
    Backlog backlog = story.make();
    EXPECT_EQ(BacklogStory::find(backlog, "shop", PackageKind::Change)->tests.front(),
              R"(uplift scan 'it'\''s here' --from 16.0 --to 17.0 --format jsonl )"
              R"(| grep -F '"module":"shop"' | grep -cF -e '"field-removed:a.x@17.0"')");
}

} // namespace
