#include "tests/unit/match/match_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

/// Tokens and confidence of what is found in one file of module shop.
Lines found(const std::string &rules, const std::string &text, const std::string &path = "a.py") {
    MatchStory story(rules);
    story.project.module("shop").file("shop/" + path, text);
    Lines lines;
    for (const Finding &finding : story.findings())
        lines.push_back(std::to_string(finding.begin.line) + " " + story.token(finding) + " " +
                        confidenceName(finding.confidence).str());
    return lines;
}

std::string order(const std::string &body) {
    std::string text = "from odoo import api, fields, models\n"
                       "class Order(models.Model):\n"
                       "    _inherit = 'shop.order'\n";
    llvm::SmallVector<llvm::StringRef, 8> lines;
    llvm::StringRef(body).split(lines, '\n');
    for (llvm::StringRef line : lines)
        text += "    " + line.str() + "\n";
    return text;
}

const std::string field = rule("field-removed", "shop.order.old");

TEST(Match, AFieldOfTheModel) {
    EXPECT_EQ(found(field, order("def run(self):\n    self.old = self.old + self.older")),
              (Lines{"5 old certain", "5 old certain"}));
    EXPECT_EQ(found(field, order("@api.depends('old', 'a.old')\ndef run(self):\n    pass")),
              Lines{"4 old certain"});
    EXPECT_EQ(found(field, order("def run(self):\n    self.search([('old', '=', 1)])")),
              Lines{"5 old certain"});
}

TEST(Match, AFieldOfAnotherModelIsSilent) {
    EXPECT_EQ(found(field, order("def run(self):\n    self.env['res.partner'].old = 1")), Lines{});
    EXPECT_EQ(found(field, order("def run(self):\n    old = 'old'\n    # self.old")), Lines{});
}

TEST(Match, AFieldOfWhoKnowsWhatIsPossible) {
    EXPECT_EQ(found(field, order("def run(self, x):\n    x.old = 1")), Lines{"5 old possible"});
}

TEST(Match, AFieldThatTheProjectDefinesItself) {
    // It stands for a field of Odoo, so the definition is told of; the uses go on working.
    EXPECT_EQ(found(field, order("old = fields.Char()\ndef run(self):\n    self.old = 1")),
              Lines{"4 old certain"});
}

TEST(Match, AModelThatTheProjectDefinesItself) {
    std::string model = rule("model-removed", "shop.order");
    EXPECT_EQ(found(model, order("x = 1")), Lines{"3 shop.order certain"});
    EXPECT_EQ(found(model, "from odoo import models\nclass Order(models.Model):\n"
                           "    _name = 'shop.order'\n"
                           "    def run(self):\n        self.env['shop.order']\n"),
              Lines{});
}

TEST(Match, MethodsOfEveryModel) {
    std::string method = rule("method-removed", "BaseModel.flush");
    EXPECT_EQ(found(method, order("def flush(self):\n    super().flush()")),
              (Lines{"4 flush certain", "5 flush certain"}));
    EXPECT_EQ(found(method, order("def run(self, file):\n    file.flush()")),
              Lines{"5 flush possible"});
    EXPECT_EQ(found(method, "import sys\nsys.stdout.flush()\n"), Lines{});
    EXPECT_EQ(found(method, "def flush():\n    flush()\n"), Lines{});
}

TEST(Match, ButtonsBesideAFieldAreOfTheViewsModel) {
    auto buttons = [](const std::string &position) {
        return "<odoo><record id='v' model='ir.ui.view'><field name='model'>shop.order</field>"
               "<field name='inherit_id' ref='shop.w'/><field name='arch' type='xml'>\n"
               "<field name='a' position='" +
               position + "'><button type='object' name='run'/></field></field></record></odoo>";
    };
    std::string method = rule("method-removed", "shop.order.run");
    for (const char *position : {"after", "before", "replace"})
        EXPECT_EQ(found(method, buttons(position), "a.xml"), Lines{"2 run certain"});
    EXPECT_EQ(found(method, buttons("inside"), "a.xml"), Lines{});
}

TEST(Match, ASuperThatAsksFirstIsSilent) {
    std::string gone = rule("method-removed", "shop.order.act", "  on: [super]\n");
    EXPECT_EQ(found(gone, order("def act(self):\n    if hasattr(super(), 'act'):\n"
                                "        super().act()")),
              Lines{});
    EXPECT_EQ(found(gone, order("def act(self):\n    if self:\n        super().act()")),
              Lines{"6 act certain"});
}

TEST(Match, AnOverrideIsNotACall) {
    std::string method = rule("method-changed", "BaseModel.flush", "  on: [override]\n");
    EXPECT_EQ(found(method, order("def flush(self):\n    self.flush()")), Lines{"4 flush certain"});
    method = rule("method-changed", "BaseModel.flush", "  on: [call]\n");
    EXPECT_EQ(found(method, order("def flush(self):\n    self.flush()")), Lines{"5 flush certain"});
}

TEST(Match, SignaturesLookAtWhatIsPassed) {
    std::string method =
        rule("method-signature", "BaseModel.search", "  old: [domain, count=]\n  new: [domain]\n");
    EXPECT_EQ(found(method, order("def run(self):\n    self.search([])\n"
                                  "    self.search([], count=True)")),
              Lines{"6 count certain"});
}

TEST(Match, ArgumentsOfCallables) {
    std::string argument = rule("argument-removed", "odoo.fields.*(states)");
    EXPECT_EQ(found(argument, order("a = fields.Char(states={})\nb = other(states={})")),
              Lines{"4 states certain"});
}

TEST(Match, ImportsAndTheirUses) {
    std::string moved = rule("python-removed", "odoo.tools.ustr");
    EXPECT_EQ(found(moved, "from odoo.tools import ustr as u\nu('x')\nustr = 1\n"),
              (Lines{"1 ustr certain", "2 u certain"}));
    EXPECT_EQ(found(moved, "from odoo import tools\ntools.ustr('x')\n"),
              Lines{"2 tools.ustr certain"});
    EXPECT_EQ(found(moved, "try:\n    from odoo.tools import ustr\nexcept ImportError:\n"
                           "    ustr = str\n"),
              Lines{});
}

TEST(Match, ElementsOnlyInTheirScope) {
    std::string tree = rule("element-removed", "view/tree");
    std::string view = "<odoo><record id='v' model='ir.ui.view'><field name='model'>a</field>\n"
                       "<field name='arch' type='xml'><tree>\n<field name='tree'/></tree></field>\n"
                       "</record><template id='t'><tree/></template></odoo>";
    EXPECT_EQ(found(tree, view, "a.xml"), Lines{"2 tree certain"});
}

TEST(Match, AttributesBesideOthers) {
    std::string rules = rule("attribute-removed", "view/field@old", "  with: name\n") +
                        rule("attribute-removed", "view/*@gone", "  inside: tree\n");
    auto view = [](const std::string &arch) {
        return "<odoo><record id='v' model='ir.ui.view'><field name='model'>a</field>\n"
               "<field name='arch' type='xml'>" +
               arch + "</field></record></odoo>";
    };
    EXPECT_EQ(found(rules, view("<form><field name='a' old='1'/><field old='1'/></form>"), "a.xml"),
              Lines{"2 old certain"});
    EXPECT_EQ(found(rules, view("<form><b gone='1'/></form>"), "a.xml"), Lines{});
    EXPECT_EQ(found(rules, view("<tree><b gone='1'/></tree>"), "a.xml"), Lines{"2 gone certain"});
    EXPECT_EQ(found(rules, view("<xpath expr='//tree/b' position='inside'><b gone='1'/></xpath>"),
                    "a.xml"),
              Lines{"2 gone certain"});
}

TEST(Match, ARenamedAttributeWithItsValue) {
    MatchStory story(rule("attribute-renamed", "view/field@invisible=1",
                          "  to: view/field@column_invisible=1\n  mechanical: true\n"));
    story.project.module("shop").file(
        "shop/a.xml", "<odoo><record id='v' model='ir.ui.view'><field name='model'>a</field>"
                      "<field name='arch' type='xml'><tree><field name='b' invisible='1'/></tree>"
                      "</field></record></odoo>");
    std::vector<Finding> findings = story.findings();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(story.token(findings[0]), "invisible");
    ASSERT_TRUE(findings[0].fix);
    EXPECT_EQ(findings[0].fix->text, "column_invisible");
}

TEST(Match, AFileNamesItself) {
    std::string file = rule("file-renamed", "old.py", "  to: new.py\n");
    EXPECT_EQ(found(file, "\n\nimport os\r\nx = 1\n", "old.py"), Lines{"3 import os certain"});
    EXPECT_EQ(found(file, "import os\n", "very_old.py"), Lines{});
}

TEST(Match, ADataFileThatHoldsOnlyWhatIsGone) {
    auto lines = [](const std::string &records) {
        MatchStory story(rule("xmlid-removed", "web.assets", "  on: [inherit]\n"));
        story.project.module("shop");
        story.project.project.files[0].text = "{'data': ['a.xml', 'b.xml']}";
        story.project.file("shop/a.xml", "<odoo>\n" + records + "</odoo>\n");
        return story.found();
    };
    const std::string asset = "<template id=\"a\" inherit_id=\"web.assets\"/>\n";
    EXPECT_EQ(lines(asset), (Lines{"shop/__manifest__.py:1 a.xml breaks-install certain",
                                   "shop/a.xml:2 web.assets breaks-install certain"}));
    EXPECT_EQ(lines(asset + "<template id=\"b\"/>\n"),
              Lines{"shop/a.xml:2 web.assets breaks-install certain"});
    EXPECT_EQ(lines("<template id=\"b\" inherit_id=\"web.layout\"/>\n"), Lines{});
    EXPECT_EQ(lines("<record id=\"a\" model=\"ir.ui.view\">\n"
                    "<field name=\"inherit_id\" ref=\"web.assets\"/></record>\n"),
              Lines{"shop/a.xml:3 web.assets breaks-install certain"});
}

TEST(Match, AFieldWhoseNameTells) {
    std::string telling = rule("field-removed", "sale.order.old", "  telling: true\n");
    EXPECT_EQ(found(telling, order("def run(self, x):\n    x.old = 1")), Lines{"5 old likely"});
    EXPECT_EQ(found(telling, order("def run(self, x):\n    x.mapped('line.old')")),
              Lines{"5 old likely"});
}

TEST(Match, AHookThatIsGoneIsFoundInTheManifestAlone) {
    MatchStory story(rule("hook-removed", "post_load"));
    story.project.module("shop");
    story.project.project.files[0].text = "{'post_load': 'patch'}";
    story.project.file("shop/__init__.py", "def patch():\n    pass\n");
    EXPECT_EQ(story.found(), Lines{"shop/__manifest__.py:1 post_load breaks-runtime certain"});
}

TEST(Match, FindingsAreInOrderAndOnce) {
    MatchStory story(field + rule("method-removed", "BaseModel.flush"));
    story.project.module("shop").file(
        "shop/a.py", order("def run(self):\n    self.flush()\n    self.old = 1\n    self.flush()"));
    EXPECT_EQ(story.found(), (Lines{"shop/a.py:5 flush breaks-runtime certain",
                                    "shop/a.py:6 old breaks-runtime certain",
                                    "shop/a.py:7 flush breaks-runtime certain"}));
}

} // namespace
