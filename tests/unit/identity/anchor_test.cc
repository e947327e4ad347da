#include "analyzer/identity/anchor.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// Anchor of the first place of `token` in a file of the module.
std::string anchorAt(const std::string &path, const std::string &text, llvm::StringRef token,
                     const std::string &module = "shop") {
    ProjectStory story;
    story.module(module).file(module + "/" + path, text);
    story.index();
    FileId id = story.id(module + "/" + path);
    size_t at = llvm::StringRef(text).find(token);
    EXPECT_TRUE(at != llvm::StringRef::npos) << token.str();
    return Anchors(story.project.files[id], story.project.project.files[id], module)
        .at(static_cast<uint32_t>(at));
}

const char *const python = "from odoo import api, models\n"
                           "from odoo.tools import (\n"
                           "    ustr,\n"
                           ")\n"
                           "LIMIT = compute(5)\n"
                           "class Order(models.Model):\n"
                           "    _inherit = 'sale.order'\n"
                           "    total = fields.Float(\n"
                           "        digits=2)\n"
                           "    @api.multi\n"
                           "    def run(self):\n"
                           "        from odoo import exceptions\n"
                           "        self.flush()\n"
                           "        def inner():\n"
                           "            deep()\n"
                           "class Helper:\n"
                           "    def help(self):\n"
                           "        pass\n"
                           "def plain():\n"
                           "    return old\n";

std::string python_(llvm::StringRef token) {
    return anchorAt("models/order.py", python, token);
}

TEST(Anchor, PythonDefinitions) {
    EXPECT_EQ("method:sale.order.run", python_("flush"));
    EXPECT_EQ("method:sale.order.run", python_("multi"));
    EXPECT_EQ("function:sale.order.run.inner", python_("deep"));
    EXPECT_EQ("field:sale.order.total", python_("digits"));
    EXPECT_EQ("class-attribute:sale.order._inherit", python_("sale.order"));
    EXPECT_EQ("model:sale.order", python_("Order(models"));
    EXPECT_EQ("function:Helper.help", python_("help(self)"));
    EXPECT_EQ("function:plain", python_("old"));
}

TEST(Anchor, ImportsWhereverTheyStand) {
    EXPECT_EQ("import", python_("models"));
    EXPECT_EQ("import", python_("ustr"));
    EXPECT_EQ("import", python_("exceptions"));
}

TEST(Anchor, OtherwiseTheLineWithoutBlanks) {
    EXPECT_EQ("line:LIMIT=compute(5)", python_("compute"));
    EXPECT_EQ("line:x=f('a')", anchorAt("a.py", "x  =  f(\"a\") ;\n", "f("));
    EXPECT_EQ("line:x=f('a')", anchorAt("a.py", "\n\tx = f( 'a' )\r\n", "f("));
}

TEST(Anchor, ModelWithoutNameByItsClass) {
    EXPECT_EQ("method:Order.run", anchorAt("a.py",
                                           "from odoo import models\n"
                                           "class Order(models.Model):\n"
                                           "    _name = make()\n"
                                           "    def run(self):\n"
                                           "        old()\n",
                                           "old"));
}

const char *const xml = "<odoo>\n"
                        "<record id='form' model='ir.ui.view'>\n"
                        "<field name='arch' type='xml'>\n"
                        "<xpath expr=\"//field[@name='a']\" position='attributes'>\n"
                        "<attribute name='attrs'>{}</attribute></xpath>\n"
                        "<group><field name='b' states='x'/><div class='q'/></group>\n"
                        "</field></record>\n"
                        "<template id='shop.page'><t t-call='shop.other'/></template>\n"
                        "<record id='sale.act' model='x'><field name='c'/></record>\n"
                        "</odoo>\n";

std::string xml_(llvm::StringRef token) {
    return anchorAt("views/v.xml", xml, token);
}

TEST(Anchor, XmlByRecordAndElement) {
    EXPECT_EQ("record[form]/field[b]", xml_("states"));
    EXPECT_EQ("record[form]/field[arch]/div", xml_("class"));
    EXPECT_EQ("record[form]/xpath[//field[@name='a']]/attribute[attrs]", xml_("attrs'"));
    EXPECT_EQ("template[page]/t[other]", xml_("shop.other"));
    EXPECT_EQ("record[sale.act]/field[c]", xml_("c'"));
    EXPECT_EQ("record[form]", xml_("model='ir"));
}

TEST(Anchor, CsvByRowAndColumn) {
    const char *csv = "id,name,model_id:id\n"
                      "access_a,A,sale.model_x\n"
                      "shop.access_b,B,sale.model_y\n";
    EXPECT_EQ("row:access_a/model_id:id", anchorAt("security/x.csv", csv, "sale.model_x"));
    EXPECT_EQ("row:access_b/model_id:id", anchorAt("security/x.csv", csv, "sale.model_y"));
    EXPECT_EQ("header:model_id:id", anchorAt("security/x.csv", csv, "model_id"));
}

TEST(Anchor, JavaScript) {
    const char *js = "/** @odoo-module **/\n"
                     "import { useOld } from '@web/core/old';\n"
                     "class Cart extends Base {\n"
                     "    setup() {\n"
                     "        this.gone();\n"
                     "    }\n"
                     "}\n"
                     "function free() { lost(); }\n"
                     "call(1);\n";
    EXPECT_EQ("import", anchorAt("static/src/a.js", js, "@web"));
    EXPECT_EQ("import", anchorAt("static/src/a.js", js, "useOld"));
    EXPECT_EQ("js-method:Cart.setup", anchorAt("static/src/a.js", js, "gone"));
    EXPECT_EQ("js-function:free", anchorAt("static/src/a.js", js, "lost"));
    EXPECT_EQ("line:call(1)", anchorAt("static/src/a.js", js, "call"));
}

TEST(Anchor, TheModulesOwnNameIsLeftOut) {
    for (const char *name : {"shop", "store"}) {
        std::string module = name;
        std::string text = "<odoo><template id='" + module + ".page'><t t-call='" + module +
                           ".x'><b class='q'/></t></template></odoo>";
        EXPECT_EQ("template[page]/t[x]/b", anchorAt("a.xml", text, "class", module));
        std::string report = "class R(models.AbstractModel):\n    _name = 'report." + module +
                             ".list'\n    def get(self):\n        old()\n";
        EXPECT_EQ("method:report..list.get", anchorAt("r.py", report, "old", module));
        std::string call = "define('" + module + ".a', 'my_" + module + "');";
        EXPECT_EQ("line:define('.a','my_" + module + "')",
                  anchorAt("a.js", call, "define", module));
    }
}

TEST(Anchor, Manifest) {
    EXPECT_EQ("manifest", anchorAt("sub/__manifest__.py", "{'name': 'x'}", "name"));
}

} // namespace
