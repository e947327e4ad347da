#include "tests/unit/facts/xml_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

TEST(XmlPython, AttrsNameFieldsOfTheView) {
    Story s(form("<field name='x' attrs=\"{'invisible': [('a.b', 'not in', ('c', d))]}\"/>"));
    EXPECT_EQ(s.of(FactKind::FieldPath), Lines{"a.b|sale.order|domain <a.b>"});
    EXPECT_EQ(s.of(FactKind::DomainLeaf), Lines{"a.b|sale.order|not in <not in>"});
    EXPECT_EQ(s.of(FactKind::EvalName), Lines{"d|view:attrs| <d>"});
}

TEST(XmlPython, TheDomainOfAFieldIsAboutItsComodel) {
    Story s(form("<field name='partner_id' domain=\"[('city', '=', town)]\"/>"));
    EXPECT_EQ(s.of(FactKind::FieldPath), Lines{"city||domain <city>"});
    EXPECT_EQ(s.parentOf(FactKind::FieldPath, "city"), "partner_id");
}

TEST(XmlPython, TheDomainOfAFilterIsAboutTheView) {
    Story s(form("<filter name='f' domain=\"[('city', '=', 1)]\""
                 " context=\"{'group_by': 'date:month'}\"/>"));
    EXPECT_EQ(s.of(FactKind::FieldPath),
              (Lines{"city|sale.order|domain <city>", "date|sale.order|group_by <date>"}));
}

TEST(XmlPython, EntitiesAndLineEndsKeepTheirPlaces) {
    Story s(form("<field name='x'\r\n  domain=\"[(&quot;a&quot;, '&lt;=', 1),\r\n"
                 "   ('b', '&gt;', c &amp; d)]\"/>"));
    EXPECT_EQ(s.of(FactKind::FieldPath), (Lines{"a||domain <a>", "b||domain <b>"}));
    EXPECT_EQ(s.of(FactKind::EvalName), (Lines{"c|view:domain| <c>", "d|view:domain| <d>"}));
    EXPECT_EQ(s.str(s.find(FactKind::DomainLeaf, "a")->value), "<=");
    EXPECT_TRUE(s.facts.gaps.empty());
}

TEST(XmlPython, NamesThatTheExpressionBindsAreNotFree) {
    Story s(form("<field name='x' invisible='any(l.a for l in lines if f(lambda k: k))'/>"));
    EXPECT_EQ(s.of(FactKind::EvalName),
              (Lines{"any|view:invisible| <any>", "lines|view:invisible| <lines>",
                     "f|view:invisible| <f>"}));
}

TEST(XmlPython, BareConstantsAreNotParsed) {
    Story s(form("<field name='x' invisible='1' readonly='True' required='0'"
                 " column_invisible='true'/>"));
    EXPECT_TRUE(s.facts.py.empty());
}

TEST(XmlPython, ReferencesInEval) {
    Story s("<odoo><record id='r' model='res.users'><field name='groups_id'"
            " eval=\"[(4, ref('group_a')), (3, ref(&quot;base.group_b&quot;))]\"/>"
            "<field name='inherit_id' eval=\"ref('web.v')\"/></record></odoo>");
    EXPECT_EQ(s.of(FactKind::XmlIdRef),
              (Lines{"shop.group_a|ref| <group_a>", "base.group_b|ref| <base.group_b>",
                     "web.v|inherit| <web.v>"}));
}

TEST(XmlPython, CodeOfServerActions) {
    Story s("<odoo><record id='r' model='ir.actions.server'><field name='state'>code</field>"
            "<field name='code'><![CDATA[\n"
            "orders = env['sale.order'].search([('a', '<', 1)])\n"
            "if orders: action = env.ref('sale.act')]]></field></record></odoo>");
    EXPECT_EQ(s.of(FactKind::ModelRef).back(), "sale.order|env| <sale.order>");
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"sale.act|ref| <sale.act>"});
    EXPECT_EQ(s.of(FactKind::EvalName), (Lines{"env|data:code| <env>", "env|data:code| <env>"}));
    EXPECT_EQ(s.of(FactKind::DomainLeaf).size(), 1u);
}

TEST(XmlPython, CodeThatIsNoPythonIsLeftAlone) {
    Story s("<odoo><record id='r' model='res.currency'><field name='code'>EUR</field>"
            "<field name='domain'>example.com</field></record></odoo>");
    EXPECT_TRUE(s.facts.py.empty());
}

TEST(XmlPython, QwebDirectives) {
    Story s("<odoo><template id='t'><t t-set='total' t-value='doc.amount'/>"
            "<t t-foreach='doc.lines' t-as='line'><span t-field='line.name' t-att-class='total'"
            " t-attf-href='/a/#{ slug(o) }/{{page}}?x' t-attf-id='plain'/></t></template></odoo>");
    EXPECT_EQ(s.of(FactKind::EvalName),
              (Lines{"doc|qweb:t-value| <doc>", "doc|qweb:t-foreach| <doc>",
                     "slug|qweb:t-attf-href| <slug>", "o|qweb:t-attf-href| <o>",
                     "page|qweb:t-attf-href| <page>"}));
}

TEST(XmlPython, ExpressionsInTheTextOfMailTemplates) {
    Story s("<odoo><record id='m' model='mail.template'>"
            "<field name='subject'>Order {{ object.name }}</field>"
            "<field name='body_html' type='html'><p><t t-out='object.note'/></p></field>"
            "</record></odoo>");
    EXPECT_EQ(s.of(FactKind::EvalName),
              (Lines{"object|data:subject| <object>", "object|qweb:t-out| <object>"}));
}

TEST(XmlPython, KanbanTemplatesOfAViewHoldJavaScript) {
    Story s(form("<templates><t t-if='!record.x.raw_value'/></templates>"));
    EXPECT_TRUE(s.facts.py.empty());
}

TEST(XmlPython, ViewReferencesInAContext) {
    Story s(
        form("<field name='x' context=\"{'form_view_ref': 'sale.f', 'active_test': False}\"/>"));
    EXPECT_EQ(s.of(FactKind::ContextKey),
              (Lines{"form_view_ref||sale.f <form_view_ref>", "active_test||False <active_test>"}));
    EXPECT_EQ(s.of(FactKind::XmlIdRef), Lines{"sale.f|string| <sale.f>"});
}

TEST(XmlPython, BrokenExpressionsAreGapsAtTheirPlace) {
    Story s(form("<field name='x' domain=\"[('a', '=', \"/>"));
    ASSERT_FALSE(s.facts.gaps.empty());
    EXPECT_FALSE(s.facts.gaps[0].file);
    EXPECT_GE(s.facts.gaps[0].range.begin, s.text.find("[('a'"));
}

TEST(XmlPython, FactsOfOneElementStandTogether) {
    Story s(extension("<xpath expr='//a' position='after'><field name='x' context=\"{'k': v}\"/>"
                      "</xpath><xpath expr='//b'/>"));
    uint32_t element = 0;
    for (FactId id = 0; id < s.facts.facts.size(); ++id) {
        EXPECT_GE(s.facts.facts[id].node, element);
        element = s.facts.facts[id].node;
        if (s.facts.facts[id].parent != noFact) {
            EXPECT_LT(s.facts.facts[id].parent, id);
        }
    }
}

} // namespace
} // namespace uplift
