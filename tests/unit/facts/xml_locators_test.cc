#include "tests/unit/facts/xml_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

TEST(XmlLocators, AnXPathItsStepsAndItsPosition) {
    Story s(extension("<xpath\n  position=\"after\"\n  expr=\"//notebook/page[@name='p']/tree\">"
                      "<field name='x'/></xpath>"));
    EXPECT_EQ(s.of(FactKind::Locator), Lines{"//notebook/page[@name='p']/tree|xpath|after "
                                             "<//notebook/page[@name='p']/tree>"});
    EXPECT_EQ(s.of(FactKind::LocatorStep),
              (Lines{"notebook|| <notebook>", "page|| <page>", "tree|| <tree>"}));
    EXPECT_EQ(s.of(FactKind::StringRef), Lines{"p|page@name|xpath <p>"});
    EXPECT_EQ(s.parentOf(FactKind::LocatorStep, "tree"), "//notebook/page[@name='p']/tree");
}

TEST(XmlLocators, TheRootOfTheArchOrTheChildrenOfData) {
    Story root(extension("<form position='inside'><group><field name='x'/></group></form>"));
    EXPECT_EQ(root.of(FactKind::Locator), Lines{"form|element|inside <form>"});
    Story data(extension("<data><field name='a' position='after'/><data><page name='p'/></data>"
                         "<!-- c --><group position='replace'/></data>"));
    EXPECT_EQ(data.of(FactKind::Locator),
              (Lines{"field|element|after <field>", "page|element|inside <page>",
                     "group|element|replace <group>"}));
}

TEST(XmlLocators, OnlyExtensionsLocate) {
    EXPECT_TRUE(Story(form("<div position='inside'/>")).of(FactKind::Locator).empty());
}

TEST(XmlLocators, AttributesThatAreSet) {
    Story s(
        extension("<xpath expr=\"//field[@name='x']\" position='attributes'>"
                  "<attribute name='attrs'>{'invisible': [('state', '=', 'a')]}</attribute>"
                  "<attribute name='groups' add='base.a' separator=','/>"
                  "<attribute name='domain'>[('kind', '=', 1)]</attribute></xpath>"
                  "<group position='attributes'><attribute name='string'>S</attribute></group>"));
    EXPECT_EQ(
        s.of(FactKind::AttributeOverride),
        (Lines{"attrs|field|{'invisible': [('state', '=', 'a')]} <attrs>", "groups|field| <groups>",
               "domain|field|[('kind', '=', 1)] <domain>", "string|group|S <string>"}));
    EXPECT_EQ(s.of(FactKind::FieldPath),
              (Lines{"state|sale.order|domain <state>", "kind||domain <kind>"}));
    EXPECT_EQ(s.parentOf(FactKind::FieldPath, "kind"), "x");
    EXPECT_EQ(s.of(FactKind::XmlIdRef).back(), "base.a|shown-to| <base.a>");
}

TEST(XmlLocators, FieldsOnThePathSayTheModel) {
    Story s(extension("<xpath expr=\"//field[@name='order_line']/tree/field[@name='qty']\""
                      " position='after'><field name='beside'/></xpath>"
                      "<xpath expr=\"//field[@name='order_line']/tree\" position='inside'>"
                      "<field name='within'/></xpath>"
                      "<xpath expr=\"//field[@name='note']\" position='before'>"
                      "<field name='top'/></xpath>"
                      "<xpath expr=\"//field[@name='note']/..\" position='inside'>"
                      "<field name='around'/></xpath>"));
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "qty"), "order_line");
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "beside"), "order_line");
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "within"), "order_line");
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "top")->owner), "sale.order");
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "around")->owner), "sale.order");
}

TEST(XmlLocators, FieldsInsideALocatedField) {
    Story s(extension("<field name='order_line' position='inside'><field name='a'/></field>"
                      "<field name='note' position='after'><field name='b'/></field>"));
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "a"), "order_line");
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "b")->owner), "sale.order");
}

TEST(XmlLocators, EntitiesInAnXPath) {
    Story s(extension("<xpath expr='//a[@b=&quot;c&quot;]/tree' position='after'/>"));
    EXPECT_EQ(s.of(FactKind::LocatorStep), (Lines{"a|| <a>", "tree|| <tree>"}));
    EXPECT_EQ(s.of(FactKind::StringRef), Lines{"c|a@b|xpath <c>"});
}

TEST(XmlLocators, MovedNodes) {
    Story s(extension("<xpath expr='//group' position='inside'>"
                      "<xpath expr='//page' position='move'/></xpath>"));
    EXPECT_EQ(s.of(FactKind::Locator),
              (Lines{"//group|xpath|inside <//group>", "//page|xpath|move <//page>"}));
}

} // namespace
} // namespace uplift
