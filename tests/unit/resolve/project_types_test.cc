// What files say of each other's functions, parameters and attributes.
#include "analyzer/resolve/resolver.h"
#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const std::string orderModel = "from odoo import fields, models\n"
                               "class Order(models.Model):\n"
                               "    _name = 'shop.order'\n"
                               "    line_ids = fields.One2many('shop.line', 'order_id')\n"
                               "    def lines(self):\n"
                               "        return self.line_ids\n"
                               "    def forward(self):\n"
                               "        return self.env['shop.tool'].again(self)\n"
                               "    def nothing(self):\n"
                               "        return False\n";

/// The type of probe(…)'s argument in `path`, with what the other files teach.
Type probe(ProjectStory &story, llvm::StringRef path, const Knowledge *source = nullptr,
           unsigned threads = 1) {
    const World world(story.index(), source);
    const ProjectTypes types = learnTypes(world, threads);
    Resolver resolver(world, story.id(path), &types);
    const FileFacts &facts = story.facts(path);
    for (PyId node = 0; node < facts.py.nodes.size(); ++node)
        if (facts.py[node].kind == PyKind::Call && facts.text(facts.py[node + 1].str) == "probe")
            return resolver.typeOf(facts.py.firstChild(facts.py.child(node, PyKind::Args)));
    return {};
}

ProjectStory shop(const std::string &tool) {
    ProjectStory story;
    story.module("shop").file("shop/models/order.py", orderModel);
    story.file("shop/models/tool.py", "from odoo import models\n"
                                      "class Tool(models.Model):\n"
                                      "    _name = 'shop.tool'\n" +
                                          tool);
    return story;
}

std::string model(const std::string &tool) {
    ProjectStory story = shop(tool);
    Type type = probe(story, "shop/models/tool.py");
    return type.model.str() + (type.confidence == Confidence::Certain
                                   ? ""
                                   : " " + confidenceName(type.confidence).str());
}

TEST(ProjectTypes, AMethodOfAnotherFileReturnsWhatItReturnsThere) {
    EXPECT_EQ(model("    def run(self):\n        probe(self.env['shop.order'].lines())\n"),
              "shop.line");
    EXPECT_EQ(model("    def run(self):\n        probe(self.env['shop.order'].nothing())\n"), "");
}

TEST(ProjectTypes, AResultIsHandedOnOverSeveralFiles) {
    EXPECT_EQ(model("    def again(self, order):\n        return order.lines()\n"
                    "    def run(self):\n        probe(self.env['shop.order'].forward())\n"),
              "shop.line likely");
}

TEST(ProjectTypes, AParameterIsWhatAllCallersGive) {
    EXPECT_EQ(model("    def again(self, order):\n        probe(order)\n"), "shop.order likely");
    EXPECT_EQ(model("    def again(self, order):\n        probe(order)\n"
                    "    def other(self):\n        self.again(self)\n"),
              "");
    EXPECT_EQ(model("    def again(self, order, other=None):\n        probe(other)\n"
                    "    def run(self):\n        self.again(None, other=self)\n"),
              "shop.tool likely");
}

TEST(ProjectTypes, TheSameForFunctionsOfAFileAndTheirImports) {
    ProjectStory story = shop("");
    story.file("shop/tools.py", "def first(env):\n    return env['shop.order'].search([])[0]\n");
    story.file("shop/models/user.py", "from odoo import models\nfrom ..tools import first\n"
                                      "class User(models.Model):\n"
                                      "    _name = 'shop.user'\n"
                                      "    def run(self):\n        probe(first(self.env))\n");
    EXPECT_EQ(probe(story, "shop/models/user.py").model, "shop.order");
}

ProjectStory tests(const std::string &bases) {
    ProjectStory story = shop("");
    story.file("shop/tests/common.py", "from odoo.tests import TransactionCase, Form\n"
                                       "class Common(TransactionCase):\n"
                                       "    @classmethod\n"
                                       "    def setUpClass(cls):\n"
                                       "        cls.order = cls.env['shop.order'].create({})\n"
                                       "    def make(self, order):\n"
                                       "        with Form(order) as form:\n"
                                       "            return form.save()\n");
    story.file("shop/tests/test_a.py", "from .common import Common\n"
                                       "class TestA(" +
                                           bases +
                                           "):\n"
                                           "    def test(self):\n"
                                           "        probe(self.make(self.order))\n");
    return story;
}

TEST(ProjectTypes, AttributesAndMethodsComeFromTheClassesThatAClassDerivesFrom) {
    ProjectStory derived = tests("Common"), other = tests("object");
    EXPECT_EQ(probe(derived, "shop/tests/test_a.py").model, "shop.order");
    EXPECT_EQ(probe(other, "shop/tests/test_a.py").model, "");
}

TEST(ProjectTypes, ClassesThatDeriveFromEachOtherEnd) {
    ProjectStory story = shop("");
    story.file("shop/tests/a.py", "from .b import B\nclass A(B):\n"
                                  "    def run(self):\n        probe(self.x)\n");
    story.file("shop/tests/b.py", "from .a import A\nclass B(A):\n    pass\n");
    EXPECT_EQ(probe(story, "shop/tests/a.py").kind, TypeKind::Unknown);
}

TEST(ProjectTypes, DoNotDependOnTheNumberOfThreads) {
    for (unsigned threads : {1, 8}) {
        ProjectStory story = tests("Common");
        EXPECT_EQ(probe(story, "shop/tests/test_a.py", nullptr, threads).model, "shop.order");
    }
}

/// The model that the parameter of a method nobody calls has, by its name and what is asked of it.
std::string byName(const std::string &name, const std::string &asked) {
    OdooStory odoo(16);
    odoo.model("sale.order").model("res.partner").model("stock.move").model("account.move");
    odoo.field("sale.order", "partner_id", "Many2one", "res.partner");
    odoo.field("sale.order", "move_id", "Many2one", "stock.move");
    odoo.field("res.partner", "move_id", "Many2one", "account.move");
    odoo.field("res.partner", "street").field("stock.move", "qty").field("account.move", "ref");
    ProjectStory story = shop("    def run(self, " + name + "):\n        " + asked +
                              "\n        probe(" + name + ")\n");
    Type type = probe(story, "shop/models/tool.py", &odoo.knowledge());
    return type.kind == TypeKind::Value ? "value" : type.model.str();
}

TEST(ProjectTypes, ANameTellsAModelThatHasAllThatIsAskedOfIt) {
    EXPECT_EQ(byName("partner", "partner.street"), "res.partner");
    EXPECT_EQ(byName("partner", "partner.qty"), "");
    EXPECT_EQ(byName("partner", "partner.id"), "");
    EXPECT_EQ(byName("partner", "partner.strip()"), "value");
    EXPECT_EQ(byName("move", "move.qty"), "stock.move");
    EXPECT_EQ(byName("move", "move.ref"), "account.move");
    EXPECT_EQ(byName("thing", "thing.street"), "");
}

} // namespace
