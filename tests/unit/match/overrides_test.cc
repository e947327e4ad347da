// Overrides of what was rewritten between the packs of both ends.
#include "analyzer/match/rewrite.h"
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
