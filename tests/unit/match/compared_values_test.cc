#include "tests/unit/match/match_story.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

using Lines = std::vector<std::string>;

const char *const rules = "- change: field-value-removed\n"
                          "  symbol: shop.order.state=done\n"
                          "  lane: breaks-runtime\n"
                          "  why: It is gone.\n"
                          "  source: [\"16.0 a\", \"17.0 b\"]\n"
                          "- change: field-renamed\n"
                          "  symbol: shop.order.type\n"
                          "  to: shop.order.kind\n"
                          "  lane: breaks-runtime\n"
                          "  why: It is named so.\n"
                          "  source: [\"16.0 a\", \"17.0 b\"]\n";

/// What is found in the body of a class that extends the model; line 1 is the first of `body`.
Lines found(const std::string &model, const std::string &body) {
    MatchStory story(rules);
    story.project.module("mine");
    story.project.file("mine/a.py",
                       "from odoo import models\nclass A(models.Model):\n    _inherit = '" + model +
                           "'\n" + body);
    return story.found();
}

TEST(MatchComparedValues, OfAFieldOfAKnownModel) {
    const std::string body = "    def f(self):\n"
                             "        if self.state in ('sale', 'done'):\n"
                             "            self.state = 'done'\n"
                             "        return self.filtered(lambda o: o.state != 'done')\n";
    EXPECT_EQ(found("shop.order", body), Lines({"mine/a.py:5 done changes-silently certain",
                                                "mine/a.py:6 done breaks-runtime certain",
                                                "mine/a.py:7 done changes-silently certain"}));
    EXPECT_EQ(found("shop.other", body), Lines());
}

TEST(MatchComparedValues, InTheLeafOfADomain) {
    EXPECT_EQ(found("shop.order", "    def f(self):\n"
                                  "        return self.search([('state', 'in', ['done']), "
                                  "('name', '=', 'done')])\n"),
              Lines({"mine/a.py:5 done changes-silently certain"}));
}

TEST(MatchComparedValues, NotWhereTheProjectHasTheFieldAnew) {
    EXPECT_EQ(found("shop.order", "    state = fields.Selection(selection_add=[('done', 'Done')])\n"
                                  "    def f(self):\n"
                                  "        return self.state == 'done'\n"),
              Lines());
}

TEST(MatchKeysOfValues, ReadFromWhatIsGivenToCreate) {
    const std::string body = "    def create(self, vals_list):\n"
                             "        for vals in vals_list:\n"
                             "            if 'type' in vals or vals.get('type'):\n"
                             "                vals['kind'] = vals['type']\n"
                             "        return super().create(vals_list)\n";
    EXPECT_EQ(found("shop.order", body), Lines({"mine/a.py:6 type changes-silently certain",
                                                "mine/a.py:6 type changes-silently certain",
                                                "mine/a.py:7 type breaks-runtime certain"}));
    EXPECT_EQ(found("shop.order", "    def f(self, vals):\n        return vals.get('type')\n"),
              Lines());
}

} // namespace

} // namespace uplift
