// Matches that need what Odoo defines at both ends of the span.
#include "tests/unit/match/match_story.h"
#include "tests/unit/odoo_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

/// 16.0 as the code has it: orders with lines, a mixin with a field and a method.
OdooStory before() {
    OdooStory odoo(16);
    odoo.model("sale.order", {"mixin"}).model("mixin").model("sale.order.line");
    odoo.field("sale.order", "line_ids", "One2many", "sale.order.line");
    odoo.field("sale.order", "gone").field("sale.order.line", "gone").field("mixin", "shared");
    odoo.method("mixin", "act").method("sale.order", "act");
    return odoo;
}

/// Finds what the rules say about the file, with Odoo 16.0 and, if given, 17.0.
Lines found(const std::string &rules, const std::string &path, const std::string &text,
            OdooStory *after = nullptr) {
    OdooStory source = before();
    MatchStory story(rules);
    story.source = &source.knowledge();
    story.target = after ? &after->knowledge() : nullptr;
    story.project.module("shop").file(path, text);
    return story.found();
}

const std::string lineGone = rule("field-removed", "sale.order.line.gone");
const std::string sharedGone = rule("field-removed", "mixin.shared");

std::string method(const std::string &body) {
    return "from odoo import models\nclass A(models.Model):\n    _inherit = 'sale.order'\n"
           "    def run(self):\n        " +
           body + "\n";
}

TEST(MatchWithOdoo, AttributesBelowARelationalField) {
    EXPECT_EQ(found(lineGone, "shop/a.py", method("return self.line_ids.gone")),
              Lines{"shop/a.py:5 gone breaks-runtime certain"});
    EXPECT_EQ(found(lineGone, "shop/a.py", method("return self.gone")), Lines{});
}

TEST(MatchWithOdoo, LaterStepsOfPaths) {
    EXPECT_EQ(found(lineGone, "shop/a.py", method("return self.mapped('line_ids.gone')")),
              Lines{"shop/a.py:5 gone breaks-runtime certain"});
    EXPECT_EQ(
        found(lineGone, "shop/a.py", method("return self.search([('line_ids.gone', '=', 1)])")),
        Lines{"shop/a.py:5 gone breaks-runtime certain"});
    EXPECT_EQ(found(lineGone, "shop/data/sale.order.csv", "id,line_ids/gone\na,b\n"),
              Lines{"shop/data/sale.order.csv:1 gone breaks-install certain"});
}

TEST(MatchWithOdoo, KeysOfValues) {
    EXPECT_EQ(
        found(lineGone, "shop/a.py", method("self.write({'line_ids': [(0, 0, {'gone': 1})]})")),
        Lines{"shop/a.py:5 gone breaks-runtime certain"});
    EXPECT_EQ(found(lineGone, "shop/a.py",
                    method("vals = {'line_ids': [Command.create({'gone': 1})]}\n"
                           "        self.create(vals)")),
              Lines{"shop/a.py:5 gone breaks-runtime certain"});
    EXPECT_EQ(
        found(lineGone, "shop/a.py",
              method("vals = {}\n        vals['gone'] = 1\n        self.line_ids.write(vals)")),
        Lines{"shop/a.py:6 gone breaks-runtime certain"});
    EXPECT_EQ(found(lineGone, "shop/a.py", method("vals = {'gone': 1}\n        self.create(vals)")),
              Lines{});
}

TEST(MatchWithOdoo, SubViews) {
    std::string view = "<odoo><record id=\"v\" model=\"ir.ui.view\">\n"
                       "<field name=\"model\">sale.order</field>\n"
                       "<field name=\"arch\" type=\"xml\"><form>\n"
                       "<field name=\"line_ids\"><tree><field name=\"gone\"/></tree></field>\n"
                       "</form></field></record></odoo>\n";
    EXPECT_EQ(found(lineGone, "shop/v.xml", view),
              Lines{"shop/v.xml:4 gone breaks-install certain"});
}

TEST(MatchWithOdoo, AFieldOfAMixinIsAFieldOfTheModel) {
    EXPECT_EQ(found(sharedGone, "shop/a.py", method("return self.shared")),
              Lines{"shop/a.py:5 shared breaks-runtime certain"});
}

TEST(MatchWithOdoo, WhatTheModelStillHasIsNotGone) {
    OdooStory after(17);
    after.model("sale.order").field("sale.order", "shared");
    EXPECT_EQ(found(sharedGone, "shop/a.py", method("return self.shared"), &after), Lines{});
}

TEST(MatchWithOdoo, WhatAMixinOfTheProjectGivesBackIsNotGone) {
    OdooStory after(17);
    after.model("sale.order").model("mixin").field("mixin", "gone");
    const std::string gone = rule("field-removed", "sale.order.gone");
    auto with = [](llvm::StringRef inherit) {
        return "from odoo import models\nclass A(models.Model):\n    _name = 'sale.order'\n"
               "    _inherit = " +
               inherit.str() + "\n    def run(self):\n        return self.gone\n";
    };
    EXPECT_EQ(found(gone, "shop/a.py", with("['sale.order', 'mixin']"), &after), Lines{});
    EXPECT_EQ(found(gone, "shop/a.py", with("['sale.order', 'other']"), &after),
              Lines{"shop/a.py:6 gone breaks-runtime certain"});
}

TEST(MatchWithOdoo, AFieldOfTheProjectIsNotOdoos) {
    EXPECT_EQ(found(lineGone, "shop/a.py",
                    "from odoo import fields, models\nclass L(models.Model):\n"
                    "    _inherit = 'sale.order.line'\n    gone = fields.Char()\n"
                    "    def run(self):\n        return self.gone\n"),
              Lines{"shop/a.py:4 gone breaks-runtime certain"});
}

TEST(MatchWithOdoo, AForkDefinesNothingOfItsOwn) {
    OdooStory source = before();
    MatchStory story(lineGone);
    story.source = &source.knowledge();
    story.project.module("sale").file("sale/a.py",
                                      "from odoo import fields, models\nclass L(models.Model):\n"
                                      "    _name = 'sale.order.line'\n    gone = fields.Char()\n"
                                      "    def run(self):\n        return self.gone\n");
    EXPECT_EQ(story.found(), Lines{"sale/a.py:6 gone breaks-runtime certain"});
}

std::string query(const std::string &sql) {
    return method("self.env.cr.execute('" + sql + "')");
}

TEST(MatchWithOdoo, ColumnsOfTables) {
    EXPECT_EQ(found(lineGone, "shop/a.py", query("SELECT l.gone FROM sale_order_line l")),
              Lines{"shop/a.py:5 gone breaks-runtime certain"});
    EXPECT_EQ(found(lineGone, "shop/a.py", query("DELETE FROM sale_order_line WHERE gone")),
              Lines{"shop/a.py:5 gone breaks-runtime likely"});
    EXPECT_EQ(
        found(lineGone, "shop/a.py", query("SELECT o.gone FROM sale_order o, sale_order_line l")),
        Lines{});
    EXPECT_EQ(found(sharedGone, "shop/a.py", query("SELECT o.shared FROM sale_order o")),
              Lines{"shop/a.py:5 shared breaks-runtime certain"});
}

TEST(MatchWithOdoo, TablesOfModels) {
    const std::string modelGone = rule("model-removed", "sale.order.line");
    EXPECT_EQ(found(modelGone, "shop/a.py", query("SELECT 1 FROM sale_order_line")),
              Lines{"shop/a.py:5 sale_order_line breaks-runtime certain"});
    EXPECT_EQ(found(modelGone, "shop/a.py", query("SELECT 1 FROM sale_order_line_rel")), Lines{});
}

TEST(MatchWithOdoo, KeysTellTheModel) {
    OdooStory source(16);
    for (const char *model : {"invoice", "invoice.line"})
        source.model(model).field(model, "tag").field(model, "a").field(model, "b");
    source.field("invoice.line", "c").field("invoice.line", "d");
    MatchStory story(rule("field-removed", "invoice.line.tag"));
    story.source = &source.knowledge();
    story.project.module("shop").file("shop/a.py",
                                      "def f():\n    return {'tag': 1, 'a': 1, 'b': 1, 'c': 1, "
                                      "'d': 1}\n"
                                      "def g():\n    return {'tag': 1, 'a': 1, 'b': 1}\n"
                                      "def h():\n    return {'tag': 1, 'a': 1, 'x': 1, 'y': 1, "
                                      "'z': 1}\n"
                                      "def i():\n    return {'tag': 1, 'a': 'ir.actions.x', "
                                      "'b': 1, 'c': 1, 'd': 1}\n");
    EXPECT_EQ(story.found(), Lines{"shop/a.py:2 tag breaks-runtime likely"});
}

TEST(MatchWithOdoo, EachOfAListOfValues) {
    EXPECT_EQ(found(lineGone, "shop/a.py",
                    "from odoo import models\nclass A(models.Model):\n"
                    "    _inherit = 'sale.order.line'\n"
                    "    def create(self, vals_list):\n        for vals in vals_list:\n"
                    "            vals['gone'] = 1\n        return super().create(vals_list)\n"),
              Lines{"shop/a.py:6 gone breaks-runtime certain"});
}

} // namespace
