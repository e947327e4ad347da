// Types that need what Odoo defines.
#include "analyzer/resolve/resolver.h"
#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

OdooStory odoo() {
    OdooStory story(16);
    story.model("sale.order", {"mail.thread"}).model("mail.thread").model("sale.order.line");
    story.model("product.product", {}, {"product.template", "product_tmpl_id"});
    story.model("product.template").model("res.partner").model("res.users");
    story.field("sale.order", "order_line", "One2many", "sale.order.line");
    story.field("sale.order", "partner_id", "Many2one", "res.partner");
    story.field("sale.order", "note", "Text");
    story.field("mail.thread", "follower_ids", "Many2many", "res.partner");
    story.field("sale.order.line", "product_id", "Many2one", "product.product");
    story.field("sale.order.line", "order_id", "Many2one", "sale.order");
    story.field("sale.order.line", "buyer_id", "Many2one", "", "order_id.partner_id");
    story.field("product.template", "seller_id", "Many2one", "res.partner");
    story.record("partner_main", "res.partner").record("menu_sale", "menuitem");
    return story;
}

/// The model of the argument of probe(…) in a method of a class that extends sale.order; "" where
/// it is not known.
std::string model(const std::string &body, const std::string &more = "") {
    OdooStory story = odoo();
    std::string text = "from odoo import fields, models\n"
                       "class Order(models.Model):\n"
                       "    _inherit = 'sale.order'\n" +
                       more + "    def run(self):\n";
    llvm::SmallVector<llvm::StringRef, 8> lines;
    llvm::StringRef(body).split(lines, '\n');
    for (llvm::StringRef line : lines)
        text += "        " + line.str() + "\n";
    ProjectStory project;
    project.module("shop").file("shop/models.py", text);
    World world(project.index(), &story.knowledge());
    Resolver resolver(world, project.id("shop/models.py"));
    const FileFacts &facts = project.facts("shop/models.py");
    const PyTree &tree = facts.py;
    for (PyId node = 0; node < tree.nodes.size(); ++node)
        if (tree[node].kind == PyKind::Call && facts.text(tree[node + 1].str) == "probe")
            return resolver.typeOf(tree.firstChild(tree.child(node, PyKind::Args))).model.str();
    return "no probe";
}

TEST(ResolverWithOdoo, ChainsFollowOdoosFields) {
    EXPECT_EQ(model("probe(self.partner_id)"), "res.partner");
    EXPECT_EQ(model("probe(self.order_line.product_id)"), "product.product");
    EXPECT_EQ(model("probe(self.mapped('order_line.product_id'))"), "product.product");
    EXPECT_EQ(model("for line in self.order_line:\n    probe(line.product_id)"), "product.product");
    EXPECT_EQ(model("probe([l for l in self.order_line][0])"), "sale.order.line");
    EXPECT_EQ(model("probe(self.note)"), "");
}

TEST(ResolverWithOdoo, FieldsComeFromWhatAModelInheritsAndDelegatesTo) {
    EXPECT_EQ(model("probe(self.follower_ids)"), "res.partner");
    EXPECT_EQ(model("probe(self.order_line.product_id.seller_id)"), "res.partner");
}

TEST(ResolverWithOdoo, ARelatedFieldHoldsWhatItsPathLeadsTo) {
    EXPECT_EQ(model("probe(self.order_line.buyer_id)"), "res.partner");
    EXPECT_EQ(
        model("probe(self.x_id)", "    x_id = fields.Many2one(related='order_line.buyer_id')\n"),
        "res.partner");
}

TEST(ResolverWithOdoo, AnExtensionWithoutAComodelKeepsOdoos) {
    EXPECT_EQ(model("probe(self.partner_id)", "    partner_id = fields.Many2one(tracking=True)\n"),
              "res.partner");
}

TEST(ResolverWithOdoo, ARecordIsOfTheModelThatDefinesIt) {
    EXPECT_EQ(model("probe(self.env.ref('sale.partner_main'))"), "res.partner");
    EXPECT_EQ(model("probe(self.env.ref('sale.menu_sale'))"), "ir.ui.menu");
    EXPECT_EQ(model("probe(self.env.ref('sale.unknown'))"), "");
}

TEST(ResolverWithOdoo, MethodsOfTheFileGiveWhatTheyReturn) {
    std::string lines = "    def _lines(self):\n"
                        "        if not self:\n"
                        "            return False\n"
                        "        return self.order_line\n";
    EXPECT_EQ(model("probe(self._lines())", lines), "sale.order.line");
    EXPECT_EQ(model("probe(self._lines())", lines + "        return self.partner_id\n"), "");
}

TEST(ResolverWithOdoo, PartsOfTuples) {
    EXPECT_EQ(model("for i, line in enumerate(self.order_line):\n    probe(line)"),
              "sale.order.line");
    EXPECT_EQ(model("for a, b in zip(self, self.order_line):\n    probe(b)"), "sale.order.line");
    EXPECT_EQ(model("a, b = self, self.order_line\nprobe(b)"), "sale.order.line");
    EXPECT_EQ(model("for line in reversed(self.order_line):\n    probe(line)"), "sale.order.line");
    EXPECT_EQ(model("probe(getattr(self, 'partner_id'))"), "res.partner");
}

} // namespace
