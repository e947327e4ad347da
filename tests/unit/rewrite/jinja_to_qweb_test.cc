#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

Rewritten body(const std::string &text) {
    return rewrittenAt(rewriteTemplate, "t.xml",
                       "<odoo><record id=\"t\" model=\"mail.template\"><field name=\"body_html\" "
                       "type=\"html\">" +
                           text + "</field></record></odoo>",
                       "body_html");
}

TEST(JinjaToQweb, ExpressionsInTextAndAttributes) {
    EXPECT_EQ(body("<p>Dear ${object.name or \"you\"},<br/>\n"
                   "<a href=\"/x/${object.id}\" style='color: red'>go</a></p>")
                  .write,
              "<p>Dear <t t-out=\"object.name or &quot;you&quot;\"/>,<br/>\n"
              "<a t-attf-href=\"/x/{{ object.id }}\" style='color: red'>go</a></p>");
}

TEST(JinjaToQweb, Statements) {
    EXPECT_EQ(body("<div>\n"
                   "  % set total = object.total\n"
                   "  % if total &gt; 1:\n"
                   "    <b>${total}</b>\n"
                   "  % elif total:\n"
                   "    one\n"
                   "  % else:\n"
                   "    none\n"
                   "  % endif\n"
                   "  ## a remark\n"
                   "  % for line in object.lines:\n"
                   "    ${line.name | safe}\n"
                   "  % endfor\n"
                   "</div>")
                  .write,
              "<div>\n"
              "  <t t-set=\"total\" t-value=\"object.total\"/>\n"
              "  <t t-if=\"total &gt; 1\">\n"
              "    <b><t t-out=\"total\"/></b>\n"
              "  </t><t t-elif=\"total\">\n"
              "    one\n"
              "  </t><t t-else=\"\">\n"
              "    none\n"
              "  </t>\n"
              "  \n"
              "  <t t-foreach=\"object.lines\" t-as=\"line\">\n"
              "    <t t-out=\"line.name\"/>\n"
              "  </t>\n"
              "</div>");
}

TEST(JinjaToQweb, ABodyWithoutAnyIsNotConcerned) {
    EXPECT_TRUE(body("<p>100 % done</p>").pointless);
}

TEST(JinjaToQweb, WhatIsNotExact) {
    EXPECT_EQ(body("<p>\n% if object.ok:\n</p><p>\n% endif\n</p>").whyNot,
              "elements and statements cross each other");
    EXPECT_EQ(body("<p>\n% for a, b in x:\n% endfor\n</p>").whyNot,
              "a loop has more than one variable");
    EXPECT_EQ(body("<p>${loop.index}</p>").whyNot, "an expression uses words of Jinja");
    EXPECT_EQ(body("<p>\n% macro x()\n</p>").whyNot,
              "a line begins with % and is no statement that QWeb has");
    EXPECT_EQ(body("<![CDATA[<p>${object.name}</p>]]>").whyNot, "it stands in a CDATA section");
    EXPECT_EQ(body("<p>\n% if object.ok:\n</p>").whyNot,
              "elements and statements cross each other");
}

} // namespace
