// Overrides of what was rewritten between the packs of both ends.
#include "analyzer/match/bodies.h"
#include "tests/unit/match/match_story.h"
#include "tests/unit/odoo_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

OdooStory odoo(int major, uint32_t body, uint32_t size) {
    OdooStory story(major);
    story.model("sale.order", {"mixin"}).model("mixin");
    story.method("sale.order", "invoice", "self", body, size);
    story.method("sale.order", "same", "self", 7, 50).method("mixin", "act", "self", body, size);
    story.method("BaseModel", "write", "self", body, size);
    story.method("sale.order", "write", "self", body, size);
    return story;
}

std::vector<Finding> findings(const std::string &code, uint32_t size,
                              std::vector<std::string> depends = {"sale"}) {
    OdooStory source = odoo(16, 1, 24), target = odoo(17, 2, size);
    MatchStory story("");
    story.source = &source.knowledge();
    story.target = &target.knowledge();
    story.project.module("shop", std::move(depends));
    story.project.file("shop/a.py", "from odoo import models\nclass A(models.Model):\n"
                                    "    _inherit = 'sale.order'\n" +
                                        code);
    return story.findings();
}

const std::string replaced = "    def invoice(self):\n        return {}\n";
const std::string extended = "    def invoice(self):\n        return super().invoice()\n";

TEST(Overrides, AReplacedMethodThatGrewMuchIsAReview) {
    std::vector<Finding> found = findings(replaced, 60);
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("method-rewritten:sale.order.invoice@17.0", found[0].change);
    EXPECT_EQ(Lane::ChangesSilently, found[0].lane);
    EXPECT_EQ(Confidence::Possible, found[0].confidence);
    EXPECT_TRUE(found[0].isReview());
    EXPECT_EQ("Since 17.0: 24 → 60 nodes in sale. The override replaces it, without super().",
              found[0].because);
    ASSERT_TRUE(found[0].review);
    EXPECT_FALSE(found[0].review->callsSuper);
    EXPECT_TRUE(found[0].review->isLarge);
}

TEST(Overrides, SmallChangesAndThoseBelowSuperAreReviewsToo) {
    for (const auto &[code, size] : {std::pair(replaced, 26u), std::pair(extended, 60u)}) {
        std::vector<Finding> found = findings(code, size);
        ASSERT_EQ(1u, found.size());
        EXPECT_TRUE(found[0].isReview());
        EXPECT_EQ(code == extended, found[0].review->callsSuper);
    }
}

TEST(Overrides, SuperForAnotherMethodReplaces) {
    EXPECT_FALSE(findings("    def invoice(self):\n        return super().act()\n", 60)
                     .front()
                     .review->callsSuper);
}

TEST(Overrides, AMixinsMethodCounts) {
    std::vector<Finding> found = findings("    def act(self):\n        return 1\n", 60);
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("method-rewritten:mixin.act@17.0", found[0].change);
}

TEST(Overrides, NothingWithoutADifference) {
    EXPECT_TRUE(findings("    def same(self):\n        return 1\n", 60).empty());
    EXPECT_TRUE(findings("    def other(self):\n        return 1\n", 60).empty());
}

TEST(Overrides, WhatEveryModelHasIsNotReviewed) {
    EXPECT_TRUE(findings("    def write(self):\n        return 1\n", 60).empty());
}

TEST(Overrides, OnlyWhatTheModuleStandsOn) {
    EXPECT_TRUE(findings(replaced, 60, {"base"}).empty());
    EXPECT_EQ(1u, findings(replaced, 60, {"base", "module_of_others"}).size());
}

/// What is found in an override of `gone`, which Odoo's next series does not have.
std::vector<Finding> lost(const std::string &body, const std::string &rules = "") {
    OdooStory source = odoo(16, 1, 24), target = odoo(17, 1, 24);
    source.method("sale.order", "gone").method("sale.order", "kept");
    target.method("sale.order", "kept");
    MatchStory story(rules);
    story.source = &source.knowledge();
    story.target = &target.knowledge();
    story.project.module("shop", {"sale"});
    story.project.file("shop/a.py", "from odoo import models\nclass A(models.Model):\n"
                                    "    _inherit = 'sale.order'\n" +
                                        body);
    return story.findings();
}

const std::string callsGone = "    def gone(self):\n        return super().gone()\n";

TEST(LostSuper, IsFoundAtTheCall) {
    std::vector<Finding> found = lost(callsGone);
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("super() finds no 'gone' in 17.0: AttributeError", found[0].message);
    EXPECT_EQ(Lane::BreaksRuntime, found[0].lane);
    EXPECT_EQ(Confidence::Certain, found[0].confidence);
    EXPECT_EQ(5u, found[0].begin.line);
}

TEST(LostSuper, SaysSoInWhatIsFoundThereAlready) {
    std::vector<Finding> found =
        lost(callsGone, rule("method-removed", "sale.order.gone", "  on: [super]\n"));
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("super() finds no 'gone' in 17.0: AttributeError, since method 'sale.order.gone' no "
              "longer exists",
              found[0].message);
}

TEST(LostSuper, IsSaidOnceWhereTheOverrideIsFound) {
    std::vector<Finding> found = lost(
        callsGone, rule("method-removed", "sale.order.gone", "  on: [override]\n", "deprecated"));
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("method 'sale.order.gone' no longer exists; its super() finds none",
              found[0].message);
    EXPECT_EQ(4u, found[0].begin.line);
    EXPECT_EQ(Lane::Deprecated, found[0].lane);
}

TEST(LostSuper, NotWhereItIsThereOrGuarded) {
    EXPECT_TRUE(lost("    def kept(self):\n        return super().kept()\n").empty());
    EXPECT_TRUE(lost("    def gone(self):\n        return 1\n").empty());
    EXPECT_TRUE(lost("    def gone(self):\n        if hasattr(super(), 'gone'):\n"
                     "            return super().gone()\n")
                    .empty());
}

TEST(LostSuper, NotWhereTheProjectDefinesItToo) {
    EXPECT_TRUE(lost(callsGone + "class B(models.Model):\n    _inherit = 'sale.order'\n"
                                 "    def gone(self):\n        return 1\n")
                    .empty());
}

OdooStory scripts(int major, uint32_t body, uint32_t size) {
    OdooStory story(major);
    story.script("@web/list", "", "List", "class", "@web/view#View");
    story.script("@web/view", "", "View", "class");
    story.script("@web/view", "View", "load", "method", "", body, size);
    story.script("@web/list", "List", "draw", "method", "", 5, 9);
    return story;
}

std::vector<Finding> foundInScript(const std::string &code) {
    OdooStory source = scripts(16, 1, 30), target = scripts(17, 2, 90);
    MatchStory story("");
    story.source = &source.knowledge();
    story.target = &target.knowledge();
    story.project.module("shop", {"sale"});
    story.project.file("shop/static/src/a.js",
                       "/** @odoo-module **/\nimport { List } from '@web/list';\n"
                       "import { patch } from '@web/core/utils/patch';\n" +
                           code);
    return story.findings();
}

TEST(ScriptOverrides, APatchedMethodOfABaseIsAReview) {
    std::vector<Finding> found =
        foundInScript("patch(List.prototype, { load() { return super.load(); } });\n");
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("method-rewritten:@web/view#View.load@17.0", found[0].change);
    ASSERT_TRUE(found[0].isReview());
    EXPECT_TRUE(found[0].review->callsSuper);
    EXPECT_EQ(90u, found[0].review->bodies[0].after);
}

TEST(ScriptOverrides, AnExtendedClassLikewise) {
    std::vector<Finding> found = foundInScript("class Own extends List { load() {} }\n");
    ASSERT_EQ(1u, found.size());
    EXPECT_FALSE(found[0].review->callsSuper);
}

TEST(ScriptOverrides, NotWhatStayedOrIsOfOthers) {
    EXPECT_TRUE(foundInScript("patch(List.prototype, { draw() {}, other() {} });\n").empty());
    EXPECT_TRUE(foundInScript("class Own { load() {} }\n").empty());
}

using Sizes = std::vector<std::array<uint32_t, 2>>;

Sizes compared(std::vector<Body> before, std::vector<Body> after) {
    Sizes sizes;
    for (const ReviewedBody &body : compareBodies(std::move(before), std::move(after)))
        sizes.push_back({body.before, body.after});
    return sizes;
}

TEST(CompareBodies, PairsByModuleAndDropsWhatOnlyMoved) {
    EXPECT_EQ((Sizes{{10, 40}, {20, 22}}), compared({{"a", 1, 20}, {"b", 2, 10}, {"c", 3, 5}},
                                                    {{"a", 4, 22}, {"b", 5, 40}, {"d", 3, 5}}));
    EXPECT_EQ((Sizes{{10, 30}}), compared({{"a", 1, 10}}, {{"b", 2, 30}}));
    EXPECT_EQ((Sizes{{10, 0}}), compared({{"a", 1, 10}}, {{"b", 2, 30}, {"c", 3, 30}}));
    EXPECT_EQ(Sizes{}, compared({{"a", 1, 10}}, {{"a", 1, 10}, {"b", 2, 30}}));
}

TEST(CompareBodies, LargeIsAThirdAndMoreThanALine) {
    EXPECT_TRUE(isLarge({{"a", 20, 40}}));
    EXPECT_FALSE(isLarge({{"a", 4, 12}}));
    EXPECT_FALSE(isLarge({{"a", 200, 240}}));
    EXPECT_EQ("20 → 40 nodes in a, 4 → 0 in b", shownSizes({{"a", 20, 40}, {"b", 4, 0}}, "nodes"));
}

} // namespace
