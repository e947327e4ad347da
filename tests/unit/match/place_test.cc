#include "tests/unit/match/match_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

/// What is found in one file of module shop.
Lines found(const std::string &rules, const std::string &path, const std::string &text) {
    MatchStory story(rules);
    story.project.module("shop").file("shop/" + path, text);
    Lines lines = story.found();
    for (std::string &line : lines)
        line = line.substr(6 + path.size());
    return lines;
}

const std::string model = rule("model-removed", "old.model", "", "breaks-install");
const std::string field = rule("field-removed", "shop.order.old");

TEST(Place, AClassBodyIsReadAsTheModuleLoads) {
    EXPECT_EQ(found(model, "a.py",
                    "from odoo import models\nclass A(models.Model):\n"
                    "    _inherit = 'old.model'\n"),
              Lines{"3 old.model breaks-install certain"});
}

TEST(Place, AFunctionRunsLater) {
    EXPECT_EQ(found(model, "a.py",
                    "from odoo import models\nclass A(models.Model):\n    _name = 'a'\n"
                    "    def run(self):\n        return self.env['old.model']\n"),
              Lines{"5 old.model breaks-runtime certain"});
}

TEST(Place, TestsRunLater) {
    EXPECT_EQ(found(model, "tests/test_a.py",
                    "from odoo import fields, models\nclass A(models.Model):\n    _name = 'a'\n"
                    "    x_id = fields.Many2one('old.model')\n"),
              Lines{"4 old.model breaks-runtime certain"});
}

TEST(Place, DataStopsTheInstallation) {
    EXPECT_EQ(found(model, "a.xml", "<odoo><record id='a' model='old.model'/></odoo>"),
              Lines{"1 old.model breaks-install certain"});
    EXPECT_EQ(found(field, "a.xml",
                    "<odoo><record id='a' model='shop.order'>\n"
                    "<field name='old'>1</field></record></odoo>"),
              Lines{"2 old breaks-install certain"});
}

TEST(Place, CodeInDataRunsLater) {
    const char *const action = "<odoo><record id='a' model='ir.actions.server'>\n"
                               "<field name='code'>%</field></record></odoo>";
    for (llvm::StringRef code : {"env['old.model'].search([])", "a = 1\nenv['old.model'].go()"}) {
        auto [before, after] = llvm::StringRef(action).split('%');
        Lines lines = found(model, "a.xml", (before + code + after).str());
        ASSERT_EQ(lines.size(), 1u);
        EXPECT_TRUE(llvm::StringRef(lines[0]).endswith("old.model breaks-runtime certain"))
            << lines[0];
    }
}

TEST(Place, AnExpressionInDataIsEvaluatedAtOnce) {
    EXPECT_EQ(found(model, "a.xml",
                    "<odoo><record id='a' model='b'>\n<field name='c' "
                    "eval=\"obj.env['old.model'].search([])\"/></record></odoo>"),
              Lines{"2 old.model breaks-install certain"});
}

TEST(Place, AWarningStaysOne) {
    EXPECT_EQ(found(rule("model-removed", "old.model", "", "deprecated"), "a.xml",
                    "<odoo><record id='a' model='old.model'/></odoo>"),
              Lines{"1 old.model deprecated certain"});
}

TEST(Place, AValueBreaksWhereItsChangeSays) {
    const char *const action = "<odoo><record id='a' model='shop.order'>\n"
                               "<field name='mode'>tree,form</field></record></odoo>";
    EXPECT_EQ(found(rule("field-value-removed", "shop.order.mode=tree"), "a.xml", action).size(),
              found(rule("field-value-removed", "shop.order.mode=tree", "", "breaks-install"),
                    "a.xml", action)
                  .size());
    EXPECT_EQ(found(rule("field-value-removed", "shop.order.mode=one"), "a.xml",
                    "<odoo><record id='a' model='shop.order'>\n"
                    "<field name='mode'>one</field></record></odoo>"),
              Lines{"2 one breaks-runtime certain"});
}

} // namespace
