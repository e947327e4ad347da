#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

std::string model(const std::string &body) {
    return "from odoo import models\n\nclass Order(models.Model):\n    _name = 'shop.order'\n" +
           body;
}

std::string whyNot(const std::string &body) {
    return rewrittenAt(rewriteConstraints, "m.py", model(body), "_sql_constraints").whyNot;
}

TEST(SqlConstraints, EachEntryIsAnAttribute) {
    EXPECT_EQ(fixed(rewriteConstraints, "m.py",
                    model("    _sql_constraints = [\n"
                          "        ('code_uniq', 'unique(code)', \"It's taken.\"),\n"
                          "        ('positive', 'CHECK(amount > 0 AND amount < 1000000)',\n"
                          "         'The amount is a positive number below a million.'),\n"
                          "    ]\n"),
                    "_sql_constraints"),
              model("    _code_uniq = models.Constraint('unique(code)', \"It's taken.\")\n"
                    "    _positive = models.Constraint(\n"
                    "        'CHECK(amount > 0 AND amount < 1000000)',\n"
                    "        'The amount is a positive number below a million.',\n"
                    "    )\n"));
}

TEST(SqlConstraints, WhatIsNotExact) {
    EXPECT_EQ(whyNot("    _sql_constraints = [('a', 'unique(a)', _('A'))]\n"),
              "an entry is not made of constant texts");
    EXPECT_EQ(whyNot("    _sql_constraints = [('check_a', 'check(a>0)', 'A')]\n"
                     "    def _check_a(self):\n        pass\n"),
              "the class has a '_check_a' already");
    EXPECT_EQ(whyNot("    _sql_constraints = [('a-b', 'unique(a)', 'A')]\n"),
              "the name 'a-b' cannot be written behind an underscore");
    EXPECT_EQ(whyNot("    _sql_constraints = base + [('a', 'unique(a)', 'A')]\n"),
              "it is no list of entries");
    EXPECT_EQ(whyNot("    _sql_constraints = [('a', '', 'A')]\n"),
              "the definition of 'a' is empty");
}

} // namespace
