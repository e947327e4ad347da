#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

Rewritten subject(const std::string &text) {
    return rewrittenAt(rewriteInlineTemplate, "t.xml",
                       "<odoo><record id=\"t\" model=\"mail.template\"><field name=\"subject\">" +
                           text + "</field></record></odoo>",
                       "subject");
}

TEST(JinjaToInline, Expressions) {
    EXPECT_EQ(subject("Order ${object.name or 'n/a'} (${ object.state })").write,
              "Order {{ object.name or 'n/a' }} ({{ object.state }})");
    EXPECT_EQ(subject("${object.note|safe}").write, "{{ object.note }}");
    EXPECT_EQ(subject("${'is' if object.ok else 'none'}").write,
              "{{ 'is' if object.ok else 'none' }}");
}

TEST(JinjaToInline, ATextWithoutAnyIsNotConcerned) {
    EXPECT_TRUE(subject("Your order, 100 % done").pointless);
    EXPECT_FALSE(subject("").pointless);
}

TEST(JinjaToInline, WhatIsNotExact) {
    EXPECT_EQ(subject("${object.name|upper}").whyNot,
              "an expression uses a filter or an operator of Jinja");
    EXPECT_EQ(subject("${object.name is defined}").whyNot, "an expression uses words of Jinja");
    EXPECT_EQ(subject("${'x' if object.ok}").whyNot, "an expression uses words of Jinja");
    EXPECT_EQ(subject("\n% if object.ok:\nx\n% endif\n").whyNot,
              "it holds statements, not expressions only");
    EXPECT_EQ(subject("${object.name").whyNot, "an expression has no end");
    EXPECT_EQ(subject("{{ x }} ${y}").whyNot,
              "it holds braces that would be read as an expression");
}

} // namespace
