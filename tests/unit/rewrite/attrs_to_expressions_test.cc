#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

/// The new attributes for `<field name="x" ATTRIBUTES/>` in a form.
std::string attributes(const std::string &text) {
    std::string arch = view("<form><field name=\"x\" " + text + "/></form>");
    llvm::StringRef token = llvm::StringRef(text).contains("attrs=") ? "attrs=" : "states=";
    Rewritten result = rewrittenAt(rewriteAttrs, "v.xml", arch, token);
    return result.whyNot.empty() ? result.write : "no: " + result.whyNot;
}

std::string invisible(const std::string &domain) {
    std::string text = attributes("attrs=\"{'invisible': " + domain + "}\"");
    llvm::StringRef shown = text;
    if (shown.consume_front("invisible=\""))
        shown.consume_back("\"");
    return shown.str();
}

TEST(AttrsToExpressions, Leaves) {
    EXPECT_EQ(invisible("[('state', '=', 'draft')]"), "state == 'draft'");
    EXPECT_EQ(invisible("[('state', '!=', 'draft')]"), "state != 'draft'");
    EXPECT_EQ(invisible("[('partner_id', '=', False)]"), "not partner_id");
    EXPECT_EQ(invisible("[('partner_id', '!=', False)]"), "partner_id");
    EXPECT_EQ(invisible("[('active', '=', True)]"), "active");
    EXPECT_EQ(invisible("[('active', '!=', True)]"), "not active");
    EXPECT_EQ(invisible("[('partner_id', '=', None)]"), "not partner_id");
    EXPECT_EQ(invisible("[('line_ids', '=', [])]"), "not line_ids");
    EXPECT_EQ(invisible("[('amount', '=', 0)]"), "amount == 0");
    EXPECT_EQ(invisible("[('amount', '&lt;', -1.5)]"), "amount &lt; -1.5");
    EXPECT_EQ(invisible("[('amount', '>=', 3)]"), "amount &gt;= 3");
    EXPECT_EQ(invisible("[('parent.state', '=', 'done')]"), "parent.state == 'done'");
    EXPECT_EQ(invisible("[('type_id', '=', %(shop.type_a)d)]"), "type_id == %(shop.type_a)d");
}

TEST(AttrsToExpressions, Membership) {
    EXPECT_EQ(invisible("[('state', 'in', ('draft', 'sent'))]"), "state in ('draft', 'sent')");
    EXPECT_EQ(invisible("[('state', 'not in', ['draft'])]"), "state != 'draft'");
    EXPECT_EQ(invisible("[('state', 'in', [False, 'a'])]"), "state in (False, 'a')");
    EXPECT_NE(invisible("[('tag_ids', 'in', [1, 2])]").find("no: whether 'tag_ids'"),
              std::string::npos);
    EXPECT_EQ(invisible("[('state', 'in', [])]"), "no: 'state' is compared with an empty list");
}

TEST(AttrsToExpressions, OperatorsStandBeforeTheirOperands) {
    std::string a = "('a', '=', 'x')", b = "('b', '=', 'y')", c = "('c', '=', 'z')";
    EXPECT_EQ(invisible("[" + a + ", " + b + "]"), "a == 'x' and b == 'y'");
    EXPECT_EQ(invisible("['|', " + a + ", " + b + "]"), "a == 'x' or b == 'y'");
    EXPECT_EQ(invisible("['|', " + a + ", " + b + ", " + c + "]"),
              "(a == 'x' or b == 'y') and c == 'z'");
    EXPECT_EQ(invisible("['|', " + a + ", '&amp;', " + b + ", " + c + "]"),
              "a == 'x' or b == 'y' and c == 'z'");
    EXPECT_EQ(invisible("['|', '|', " + a + ", " + b + ", " + c + "]"),
              "a == 'x' or b == 'y' or c == 'z'");
    EXPECT_EQ(invisible("['!', '|', " + a + ", " + b + "]"), "not (a == 'x' or b == 'y')");
    EXPECT_EQ(invisible("['!', " + a + ", " + b + "]"), "not a == 'x' and b == 'y'");
    EXPECT_EQ(invisible("['|', " + a + "]"), "no: an operator of the domain has too few operands");
}

TEST(AttrsToExpressions, WhatHasNoCounterpart) {
    EXPECT_EQ(invisible("[('p', 'child_of', 1)]"), "no: expressions have no operator 'child_of'");
    EXPECT_EQ(invisible("[('p', '=like', 'a%')]"), "no: expressions have no operator '=like'");
    EXPECT_EQ(invisible("[('p', '=', uid)]"), "no: the value compared with 'p' is no constant");
    EXPECT_EQ(invisible("[]"), "no: the domain is empty");
    EXPECT_EQ(attributes("attrs=\"{'nolabel': [('a', '=', 1)]}\""),
              "no: attrs has the key 'nolabel'");
    EXPECT_EQ(attributes("attrs=\"{'column_invisible': [('a', '=', 1)]}\""),
              "no: column_invisible may only look at fields of the parent");
}

TEST(AttrsToExpressions, QuotesOfValuesAreKept) {
    EXPECT_EQ(attributes("attrs='{\"invisible\": [(\"a\", \"=\", \"it&apos;s\")]}'"),
              "invisible=\"a == &quot;it's&quot;\"");
}

TEST(AttrsToExpressions, SeveralKeysAndConstants) {
    EXPECT_EQ(attributes("attrs=\"{'readonly': [('a', '=', 'x')], 'required': True}\""),
              "readonly=\"a == 'x'\" required=\"True\"");
    EXPECT_EQ(attributes("attrs=\"{'readonly': 0, 'invisible': 1}\""), "invisible=\"True\"");
}

TEST(AttrsToExpressions, StatesAreOneMoreCondition) {
    EXPECT_EQ(attributes("states=\"draft,sent\""), "invisible=\"state not in ('draft', 'sent')\"");
    EXPECT_EQ(attributes("states=\"draft\""), "invisible=\"state != 'draft'\"");
    EXPECT_EQ(attributes("states=\"draft\" attrs=\"{'invisible': [('a', '=', 'x')]}\""),
              "invisible=\"a == 'x' and state != 'draft'\"");
}

TEST(AttrsToExpressions, AttributesThatAreThereAlready) {
    std::string attrs = " attrs=\"{'readonly': [('a', '=', 'x')]}\"";
    EXPECT_EQ(attributes("readonly=\"1\"" + attrs), "readonly=\"1\"");
    EXPECT_EQ(attributes("readonly=\"0\"" + attrs), "readonly=\"a == 'x'\"");
    EXPECT_EQ(attributes("readonly=\"context.get('k')\"" + attrs),
              "readonly=\"context.get('k') or a == 'x'\"");
    EXPECT_EQ(attributes("invisible=\"1\"" + attrs), "readonly=\"a == 'x'\"");
}

TEST(AttrsToExpressions, TheStartTagIsEditedWhole) {
    std::string before = view("<form><button name=\"b\" readonly=\"0\" string=\"B\"\n   "
                              "attrs=\"{'readonly': [('a', '=', 'x')]}\" states=\"done\"/></form>");
    EXPECT_EQ(fixed(rewriteAttrs, "v.xml", before, "attrs="),
              view("<form><button name=\"b\" string=\"B\"\n   "
                   "readonly=\"a == 'x'\" invisible=\"state != 'done'\"/></form>"));
}

TEST(AttrsToExpressions, OnlyTextsAreSafe) {
    auto isSafe = [](const std::string &domain) {
        return rewrittenAt(rewriteAttrs, "v.xml",
                           view("<form><a attrs=\"{'invisible': " + domain + "}\"/></form>"),
                           "attrs=")
            .fix->safe;
    };
    EXPECT_TRUE(isSafe("[('a', '=', 'x'), ('b', 'in', ('y', 'z'))]"));
    EXPECT_FALSE(isSafe("[('a', '=', 'x'), ('b', '=', False)]"));
}

TEST(AttrsToExpressions, AConstantInvisibleOfAListIsAnotherThing) {
    std::string arch = view("<tree><field name='x' invisible=\"1\" "
                            "attrs=\"{'invisible': [('a', '=', 'x')]}\"/></tree>");
    EXPECT_EQ(rewrittenAt(rewriteAttrs, "v.xml", arch, "attrs=").whyNot,
              "beside its own invisible in what may be a list");
}

TEST(AttrsToExpressions, OverridesInInheritingViews) {
    std::string arch = view("<field name='x' position='attributes'>\n"
                            "  <attribute name=\"attrs\">{'invisible': [('a', '=', 'x')], "
                            "'readonly': [('n', '&lt;', 2)]}</attribute>\n</field>");
    EXPECT_EQ(rewrittenAt(rewriteAttrs, "v.xml", arch, "attrs\"").whyNot, "");
    EXPECT_EQ(fixed(rewriteAttrs, "v.xml", arch, "attrs\""),
              view("<field name='x' position='attributes'>\n"
                   "  <attribute name=\"invisible\">a == 'x'</attribute>\n"
                   "  <attribute name=\"readonly\">n &lt; 2</attribute>\n</field>"));
    std::string empty = view("<field name='x' position='attributes'>"
                             "<attribute name=\"attrs\"/></field>");
    EXPECT_EQ(rewrittenAt(rewriteAttrs, "v.xml", empty, "attrs\"").whyNot,
              "it takes away what the inherited view has");
}

TEST(AttrsToExpressions, LongDomainsAreLeft) {
    std::string domain = "[";
    for (int i = 0; i < 200; ++i)
        domain += "('a', '=', 'x'), ";
    EXPECT_EQ(invisible(domain + "]"), "no: the domain is too long");
}

} // namespace
