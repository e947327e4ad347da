#include "tests/unit/facts/xml_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

TEST(XmlViews, TypeIsTheRootOfTheArch) {
    Story s(form("<field name='partner_id'/>"));
    EXPECT_EQ(s.of(FactKind::View), Lines{"shop.v|sale.order|form <v>"});
    EXPECT_EQ(s.scopes(), "odoo:data record:data field:data field:data form:view field:view");
    EXPECT_EQ(s.parentOf(FactKind::View, "shop.v"), "shop.v");
}

TEST(XmlViews, AnExtensionHasNoTypeOfItsOwn) {
    Story s(extension("<field name='x' position='after'/>"));
    EXPECT_EQ(s.of(FactKind::View), Lines{"shop.v|sale.order| <v>"});
    EXPECT_TRUE(s.find(FactKind::View, "shop.v")->flags & FactExtends);
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"sale.form|inherit| <sale.form>"});
}

TEST(XmlViews, TheModelMayComeAfterTheArch) {
    Story s(
        "<odoo><record id='v' model='ir.ui.view'><field name='arch' type='xml'><tree>"
        "<field name='x'/></tree></field><field name='model'>sale.order</field></record></odoo>");
    EXPECT_EQ(s.of(FactKind::View), Lines{"shop.v|sale.order|tree <v>"});
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "x")->owner), "sale.order");
}

TEST(XmlViews, FieldsBelowAFieldBelongToItsComodel) {
    Story s(form("<field name='order_line'><tree><field name='qty'/></tree></field>"
                 "<field name='note'/>"));
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "order_line")->owner), "sale.order");
    EXPECT_FALSE(s.find(FactKind::FieldUse, "qty")->owner);
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "qty"), "order_line");
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "note")->owner), "sale.order");
    EXPECT_EQ(s.parentOf(FactKind::FieldUse, "note"), "shop.v");
}

TEST(XmlViews, QwebByTypeByRootAndByHavingNoModel) {
    for (llvm::StringRef record :
         {"<field name='type'>qweb</field><field name='arch' type='xml'><div/></field>",
          "<field name='arch' type='xml'><t><div/></t></field>",
          "<field name='arch' type='xml'><div t-name='x'/></field>",
          "<field name='inherit_id' ref='a.b'/><field name='arch' type='xml'><div/></field>"}) {
        Story s(("<odoo><record id='v' model='ir.ui.view'>" + record + "</record></odoo>").str());
        EXPECT_EQ(s.of(FactKind::View), Lines{"shop.v||qweb <v>"}) << record.str();
        EXPECT_TRUE(llvm::StringRef(s.scopes()).endswith("div:qweb")) << record.str();
    }
}

TEST(XmlViews, Templates) {
    Story s("<odoo><template id='page' inherit_id='web.layout' groups='base.g'>"
            "<xpath expr=\"//div[hasclass('a')]\" position='inside'>"
            "<t t-call='web.footer'/><t t-call='mine'/><t t-call='{{ x }}'/></xpath>"
            "</template></odoo>");
    EXPECT_EQ(s.of(FactKind::Record), Lines{"shop.page|ir.ui.view|template <page>"});
    EXPECT_EQ(s.of(FactKind::View), Lines{"shop.page||qweb <page>"});
    EXPECT_EQ(s.scopes(), "odoo:data template:data xpath:qweb t:qweb t:qweb t:qweb");
    EXPECT_EQ(s.of(FactKind::TemplateCall),
              (Lines{"web.footer|| <web.footer>", "shop.mine|| <mine>"}));
    EXPECT_EQ(s.of(FactKind::XmlIdRef),
              (Lines{"base.g|groups| <base.g>", "web.layout|inherit| <web.layout>"}));
    EXPECT_EQ(s.of(FactKind::StringRef), Lines{"a|div.class|xpath <a>"});
}

TEST(XmlViews, ClientTemplatesHoldJavaScript) {
    Story s("<odoo><t t-name='shop.List' t-inherit='web.List' t-inherit-mode='primary'>"
            "<xpath expr='//Dialog' position='after'><t t-if='!a &amp;&amp; b === c' "
            "t-call='web.Foot'/></xpath></t></odoo>",
            "static/src/list.xml");
    EXPECT_EQ(s.of(FactKind::View), Lines{"shop.List||qweb <shop.List>"});
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"web.List|inherit| <web.List>"});
    EXPECT_EQ(s.of(FactKind::TemplateCall), Lines{"web.Foot|| <web.Foot>"});
    EXPECT_EQ(s.of(FactKind::LocatorStep), Lines{"Dialog|| <Dialog>"});
    EXPECT_TRUE(s.facts.py.empty());
    EXPECT_TRUE(s.facts.gaps.empty());
    EXPECT_EQ(s.scopes(), "odoo:qweb t:qweb xpath:qweb t:qweb");
}

TEST(XmlViews, FieldsNamedByAttributes) {
    Story s("<odoo><record id='v' model='ir.ui.view'><field name='model'>sale.order</field>"
            "<field name='arch' type='xml'><calendar date_start='begin'"
            " default_order='date desc, id' default_group_by=\"state\"><field name='x'/>"
            "<label for='y'/></calendar></field></record></odoo>");
    EXPECT_EQ(s.of(FactKind::FieldPath),
              (Lines{"date|sale.order|order <date>", "id|sale.order|order <id>",
                     "state|sale.order|group_by <state>"}));
    EXPECT_TRUE(s.find(FactKind::FieldUse, "begin"));
    EXPECT_TRUE(s.find(FactKind::FieldUse, "y"));
}

TEST(XmlViews, AnArchAsTextIsAGap) {
    Story s("<odoo><record id='v' model='ir.ui.view'><field name='arch'><![CDATA[<form/>]]></field>"
            "</record></odoo>");
    ASSERT_EQ(s.facts.gaps.size(), 1u);
    EXPECT_EQ(s.facts.gaps[0].reason, "the arch is text, not elements: not read");
}

TEST(XmlViews, FormatsNameExternalIds) {
    Story s(form("<button name='%(act)d' type='action'/><button name='%(sale.act)d' "
                 "context=\"{'x': %(sale.y)d}\"/>"));
    EXPECT_EQ(s.of(FactKind::XmlIdRef),
              (Lines{"shop.act|format| <act>", "sale.act|format| <sale.act>",
                     "sale.y|format| <sale.y>"}));
    EXPECT_TRUE(s.facts.gaps.empty());
}

TEST(XmlViews, TenThousandNestedElements) {
    std::string open, close;
    for (int i = 0; i < 10000; ++i) {
        open += "<group>";
        close += "</group>";
    }
    Story s(form(open + "<field name='deep'/>" + close));
    EXPECT_EQ(s.str(s.find(FactKind::FieldUse, "deep")->owner), "sale.order");
}

} // namespace
} // namespace uplift
