#include "tests/unit/facts/xml_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

TEST(XmlRecords, ARecordItsFieldsAndItsModel) {
    Story s("<odoo>\n  <data noupdate=\"1\">\n    <record\n        model=\"res.partner\"\n"
            "        id=\"joe\">\n      <field name=\"name\">Joe</field>\n"
            "      <field name=\"country_id\" ref=\"base.be\"/>\n"
            "      <field name=\"active\" eval=\"True\"/>\n    </record>\n  </data>\n</odoo>");
    EXPECT_EQ(s.of(FactKind::Record), Lines{"shop.joe|res.partner|record <joe>"});
    EXPECT_EQ(s.of(FactKind::ModelRef), Lines{"res.partner|record| <res.partner>"});
    EXPECT_EQ(s.of(FactKind::FieldUse),
              (Lines{"name|res.partner|Joe <name>", "country_id|res.partner|base.be <country_id>",
                     "active|res.partner| <active>"}));
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"base.be|ref| <base.be>"});
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "active"), "shop.joe");
    EXPECT_TRUE(s.find(FactKind::FieldUse, "name")->flags & FactConstant);
    EXPECT_FALSE(s.find(FactKind::FieldUse, "country_id")->flags & FactConstant);
    EXPECT_EQ(s.scopes(), "odoo:data data:data record:data field:data field:data field:data");
}

TEST(XmlRecords, RecordsInsideAFieldOfARecord) {
    Story s("<odoo><record id='o' model='sale.order'><field name='order_line'>"
            "<record id='l' model='sale.order.line'><field name='qty'>1</field></record></field>"
            "<field name='note'>n</field></record></odoo>");
    EXPECT_EQ(s.of(FactKind::FieldUse),
              (Lines{"order_line|sale.order| <order_line>", "qty|sale.order.line|1 <qty>",
                     "note|sale.order|n <note>"}));
}

TEST(XmlRecords, ARecordOfAnotherModuleIsAReferenceToo) {
    Story s("<openerp><record id='base.main' model='res.company'/></openerp>");
    EXPECT_TRUE(s.find(FactKind::Record, "base.main")->flags & FactExtends);
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"base.main|record| <base.main>"});
    Story own("<odoo><record id='shop.main' model='res.company'/></odoo>");
    EXPECT_FALSE(own.find(FactKind::Record, "shop.main")->flags & FactExtends);
}

TEST(XmlRecords, DeletionDefinesNothing) {
    Story s("<odoo><delete model='ir.ui.view' id='sale.form'/>"
            "<delete model='ir.rule' search=\"[('name', '=', 'x')]\"/></odoo>");
    EXPECT_TRUE(s.of(FactKind::Record).empty());
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"sale.form|ref| <sale.form>"});
    EXPECT_EQ(s.of(FactKind::FieldPath), Lines{"name|ir.rule|domain <name>"});
}

TEST(XmlRecords, MenusInAllSpellings) {
    Story s("<odoo><menuitem id='root' name='Shop'><menuitem id='sub' action='act'\n"
            "  groups='base.group_user,!sale.g,\n  -x'/></menuitem>"
            "<menuitem id='m' parent='sale.menu'/></odoo>");
    EXPECT_EQ(s.of(FactKind::MenuItem),
              (Lines{"shop.root|| <root>", "shop.sub|shop.root|shop.act <sub>",
                     "shop.m|sale.menu| <m>"}));
    EXPECT_EQ(
        s.of(FactKind::XmlIdRef),
        (Lines{"base.group_user|groups| <base.group_user>", "sale.g|groups| <sale.g>",
               "shop.x|groups| <x>", "shop.act|action| <act>", "sale.menu|parent| <sale.menu>"}));
}

TEST(XmlRecords, ModelsThatAnActionNames) {
    Story s(
        "<odoo><act_window id='a' res_model='sale.order' src_model='res.partner'"
        " context=\"{'default_x': 1}\" domain=\"[('state', '=', 'sale')]\"/>"
        "<record id='b' model='ir.actions.act_window'><field name='res_model'>sale.order</field>"
        "<field name='domain'>[('partner_id.name', 'ilike', 'x')]</field></record></odoo>");
    EXPECT_EQ(s.of(FactKind::ModelRef),
              (Lines{"sale.order|field| <sale.order>", "res.partner|field| <res.partner>",
                     "ir.actions.act_window|record| <ir.actions.act_window>",
                     "sale.order|field| <sale.order>"}));
    EXPECT_EQ(s.of(FactKind::FieldPath),
              (Lines{"state|sale.order|domain <state>",
                     "partner_id.name|sale.order|domain <partner_id.name>"}));
    EXPECT_EQ(s.of(FactKind::DomainLeaf),
              (Lines{"state|sale.order|= <=>", "partner_id.name|sale.order|ilike <ilike>"}));
    EXPECT_EQ(s.of(FactKind::ContextKey), Lines{"default_x||1 <default_x>"});
}

TEST(XmlRecords, TheRecordOfAModelIsAReferenceToTheModel) {
    Story s("<odoo><record id='r' model='ir.rule'>"
            "<field name='model_id' ref='sale.model_sale_order'/></record></odoo>");
    EXPECT_EQ(s.of(FactKind::ModelRef),
              (Lines{"ir.rule|record| <ir.rule>",
                     "sale.model_sale_order|xmlid| <sale.model_sale_order>"}));
}

TEST(XmlRecords, TextThatLooksLikeAnExternalIdIsAPossibleOne) {
    Story s("<odoo><record id='r' model='ir.actions.report'>"
            "<field name='report_name'>sale.report_order</field>"
            "<field name='note'>See sale.report_order</field></record></odoo>");
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"sale.report_order|string| <sale.report_order>"});
    EXPECT_TRUE(s.find(FactKind::XmlIdRef, "sale.report_order")->flags & FactPossible);
}

TEST(XmlRecords, OtherRootsSayNothing) {
    Story s("<svg><record id='a' model='b'/></svg>");
    EXPECT_TRUE(s.facts.facts.empty());
    EXPECT_EQ(s.scopes(), "svg:none record:none");
}

} // namespace
} // namespace uplift
