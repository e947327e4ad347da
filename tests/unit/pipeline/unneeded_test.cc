#include "analyzer/pipeline/unneeded.h"

#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"
#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// "module: reason" of each.
std::vector<std::string> reasons(ProjectStory &story, OdooStory &from, OdooStory &to,
                                 const CommunityModules &community = {},
                                 const RuleSet &rules = {}) {
    const Knowledge &source = from.knowledge(), &target = to.knowledge();
    World world(story.index(), &source, &target);
    std::vector<std::string> all;
    for (const Unneeded &entry :
         findUnneeded(world, rules, community, source.series(), target.series()))
        all.push_back(story.project.project.modules[entry.module].name + ": " + entry.reason);
    return all;
}

using Reasons = std::vector<std::string>;

ProjectStory adding(const std::string &fields) {
    ProjectStory story;
    story.module("extra", {"sale"})
        .file("extra/order.py", "from odoo import fields, models\n"
                                "class Order(models.Model):\n"
                                "    _inherit = 'sale.order'\n" +
                                    fields);
    return story;
}

TEST(Unneeded, OdooHasTheFieldsThatAModuleAdds) {
    OdooStory from(16), to(17);
    from.model("sale.order").field("sale.order", "name");
    to.model("sale.order").field("sale.order", "name").field("sale.order", "colour");
    ProjectStory half = adding("    colour = fields.Char()\n    weight = fields.Char()\n");
    EXPECT_EQ(reasons(half, from, to),
              Reasons{"extra: Odoo 17.0 has 1 of the 2 fields that it adds to Odoo's models"});
    ProjectStory few =
        adding("    colour = fields.Char()\n    a = fields.Char()\n    b = fields.Char()\n");
    EXPECT_EQ(reasons(few, from, to), Reasons{});
    ProjectStory none = adding("    name = fields.Char()\n");
    EXPECT_EQ(reasons(none, from, to), Reasons{});
}

TEST(Unneeded, OdooHasAModelThatAModuleDefines) {
    OdooStory from(16), to(17);
    from.model("sale.order");
    to.model("sale.order").model("sale.plan");
    ProjectStory story;
    story.module("extra", {"sale"})
        .file("extra/plan.py", "from odoo import models\n"
                               "class Plan(models.Model):\n    _name = 'sale.plan'\n");
    EXPECT_EQ(reasons(story, from, to), Reasons{"extra: Odoo 17.0 has models that it defines"});
}

TEST(Unneeded, WhereItWentAndWhoHasIt) {
    OdooStory from(16), to(17);
    CommunityModules community;
    community.successors["extra"] = {{Series{17}, true, "sale", "x"}, {Series{16}, true, "y", "x"}};
    community.homes["extra"] = {{"OCA/one", {Series{16}}}, {"OCA/two", {Series{16}, Series{17}}}};
    ProjectStory story;
    story.module("extra", {"sale"});
    EXPECT_EQ(
        reasons(story, from, to, community),
        (Reasons{"extra: it is part of 'sale' since 17.0", "extra: OCA/two has it for 17.0"}));
}

TEST(Unneeded, WhatItDependsOnWentIntoAnother) {
    OdooStory from(16), to(17);
    RuleSet rules;
    Change change;
    change.check = Check::ModuleMerged;
    change.symbol.subject = Subject::Module;
    change.symbol.member = "pad";
    change.series = Series{17};
    change.to = "web";
    rules.changes.push_back(change);
    ProjectStory story;
    story.module("extra", {"pad"});
    EXPECT_EQ(reasons(story, from, to, {}, rules),
              Reasons{"extra: what it depends on went into other modules: see whether what it adds "
                      "did, too"});
    ProjectStory other;
    other.module("extra", {"pad", "sale"});
    EXPECT_EQ(reasons(other, from, to, {}, rules), Reasons{});
}

TEST(Unneeded, TheShippedTablesCanBeRead) {
    auto community = readCommunityModules(std::string(UPLIFT_SOURCE_DIR) + "/rulesets/community");
    ASSERT_TRUE(static_cast<bool>(community)) << llvm::toString(community.takeError());
    EXPECT_GT(community->homes.size(), 4000u);
    EXPECT_GT(community->successors.size(), 50u);
}

TEST(Unneeded, ARowThatIsNoneIsNamed) {
    RulesFolder folder;
    folder.add("branches.tsv", "# module\na\tOCA/b\t16.0\na\tOCA/b\tsixteen\n");
    auto community = readCommunityModules(folder.path().str());
    ASSERT_FALSE(static_cast<bool>(community));
    EXPECT_NE(llvm::toString(community.takeError()).find("branches.tsv:3: not a row"),
              std::string::npos);
    auto none = readCommunityModules((folder.path() + "/missing").str());
    ASSERT_TRUE(static_cast<bool>(none));
    EXPECT_TRUE(none->homes.empty());
}

} // namespace
