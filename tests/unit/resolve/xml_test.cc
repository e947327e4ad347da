// Types of names in the Python of data files.
#include "analyzer/resolve/resolver.h"
#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// The model of the object of `.probe` in the file; "" where it is not seen.
std::string probed(const std::string &xml, const std::string &python = "") {
    OdooStory story(16);
    story.model("sale.order").model("sale.order.line").model("res.partner");
    story.field("sale.order", "order_line", "One2many", "sale.order.line");
    story.field("sale.order", "partner_id", "Many2one", "res.partner");
    ProjectStory project;
    project.module("shop", {"sale"});
    project.file("shop/a.xml", "<odoo>" + xml + "</odoo>").file("shop/a.py", python);
    const World world(project.index(), &story.knowledge());
    const ProjectTypes types = learnTypes(world, 1);
    Resolver resolver(world, project.id("shop/a.xml"), &types);
    const FileFacts &facts = project.facts("shop/a.xml");
    for (PyId node = 0; node < facts.py.nodes.size(); ++node)
        if (facts.py[node].kind == PyKind::Attr && facts.text(facts.py[node].str) == "probe")
            return resolver.typeOf(node + 1).model.str();
    return "no probe";
}

std::string record(const std::string &model, const std::string &field) {
    return "<record id=\"r\" model=\"" + model +
           "\"><field name=\"model_id\" ref=\"sale.model_sale_order\"/>"
           "<field name=\"state\">code</field>" +
           field + "</record>";
}

TEST(XmlNames, CodeOfAnActionHasRecordsOfItsModel) {
    for (const char *name : {"record", "records", "model", "records.partner_id.mapped('name')"}) {
        std::string code = "<field name=\"code\">" + std::string(name) + ".probe</field>";
        std::string expected = std::string(name) == "record" || std::string(name) == "records" ||
                                       std::string(name) == "model"
                                   ? "sale.order"
                                   : "";
        EXPECT_EQ(expected, probed(record("ir.actions.server", code))) << name;
    }
    EXPECT_EQ("sale.order", probed(record("ir.cron", "<field name=\"code\">model.probe</field>")));
    EXPECT_EQ("res.partner",
              probed(record("ir.actions.server", "<field name=\"code\">\nfor order in records:\n"
                                                 "    order.partner_id.probe\n</field>")));
    EXPECT_EQ("", probed(record("ir.actions.server", "<field name=\"code\">object.probe</field>")));
}

TEST(XmlNames, ATemplateOfMailIsAboutItsModel) {
    EXPECT_EQ("res.partner",
              probed(record("mail.template",
                            "<field name=\"subject\">{{ object.partner_id.probe }}</field>")));
    EXPECT_EQ("sale.order.line",
              probed(record("mail.template", "<field name=\"body_html\" type=\"html\">"
                                             "<t t-foreach=\"object.order_line\" t-as=\"line\">"
                                             "<t t-out=\"line.probe\"/></t></field>")));
}

const std::string report =
    "<record id=\"a\" model=\"ir.actions.report\"><field name=\"model\">sale.order</field>"
    "<field name=\"report_name\">shop.doc</field></record>";

std::string page(const std::string &inside) {
    return "<template id=\"doc\"><t t-foreach=\"docs\" t-as=\"o\">" + inside + "</t></template>";
}

TEST(XmlNames, AReportLoopsOverItsDocuments) {
    EXPECT_EQ("sale.order", probed(report + page("<t t-esc=\"o.probe\"/>")));
    EXPECT_EQ("sale.order.line", probed(report + page("<tr t-foreach=\"o.order_line\" t-as=\"l\">"
                                                      "<td t-esc=\"l.probe\"/></tr>")));
    EXPECT_EQ("", probed(page("<t t-esc=\"o.probe\"/>"))) << "no report has it";
    EXPECT_EQ("",
              probed(report + page("") + "<template id=\"x\"><t t-esc=\"o.probe\"/></template>"))
        << "the loop is elsewhere";
}

TEST(XmlNames, AModelOfTheReportMayHandOverAnything) {
    EXPECT_EQ("", probed(report + page("<t t-esc=\"o.probe\"/>"),
                         "from odoo import models\nclass R(models.AbstractModel):\n"
                         "    _name = 'report.shop.doc'\n"));
}

TEST(XmlNames, AVariableIsSetForWhatFollows) {
    const std::string set = "<t t-set=\"p\" t-value=\"o.partner_id\"/>";
    EXPECT_EQ("res.partner", probed(report + page(set + "<t t-esc=\"p.probe\"/>")));
    EXPECT_EQ("", probed(report + page("<t t-esc=\"p.probe\"/>" + set)));
    EXPECT_EQ("", probed(report + page("<div>" + set + "</div><t t-esc=\"p.probe\"/>")));
}

} // namespace
