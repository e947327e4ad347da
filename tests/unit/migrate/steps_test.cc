#include "tests/unit/migrate/migrate_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

const std::string onSale = "_inherit = 'sale.order'";
const std::string ownModel = "_name = 'shop.thing'";

std::string field(const std::string &definition) {
    return "    note = fields." + definition + "\n";
}

MigrateStory sale() {
    MigrateStory story;
    story.source.model("sale.order").field("sale.order", "partner");
    story.target.model("sale.order").field("sale.order", "partner");
    return story;
}

TEST(Steps, FieldCollides) {
    MigrateStory story = sale();
    story.target.field("sale.order", "note", "Char");
    story.model(onSale, field("Char()"));
    EXPECT_EQ(Lines{"field-collides: model=sale.order field=note table=sale_order type=Char "
                    "new_type=Char owner=sale"},
              story.found());
}

TEST(Steps, FieldCollidesRetyped) {
    MigrateStory story = sale();
    story.target.field("sale.order", "note", "Many2one");
    story.model(onSale, field("Char()"));
    EXPECT_EQ(Lines{"field-collides-retyped: model=sale.order field=note table=sale_order "
                    "type=Char new_type=Many2one owner=sale"},
              story.found());
}

TEST(Steps, AFieldThatHasNoColumnCollidesWithNothing) {
    MigrateStory story = sale();
    story.target.field("sale.order", "note", "Char");
    story.model(onSale, field("Char(compute='_compute_note')"));
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, AnOverrideOfOdoosOwnFieldIsNoCollision) {
    MigrateStory story = sale();
    story.source.field("sale.order", "note", "Char");
    story.target.field("sale.order", "note", "Char");
    story.model(onSale, field("Char(copy=False)"));
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, AModuleThatIsNotBelowAddsNothing) {
    MigrateStory story = sale();
    story.target.field("sale.order", "note", "Char");
    story.project.module("other", {"base"});
    story.project.file("other/a.py", "from odoo import fields, models\nclass A(models.Model):\n"
                                     "    _inherit = 'sale.order'\n    note = fields.Char()\n");
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, ModelCollides) {
    MigrateStory story = sale();
    story.target.model("shop.thing");
    story.model(ownModel, field("Char()"));
    EXPECT_EQ(Lines{"model-collides: model=shop.thing table=shop_thing owner=sale"}, story.found());
}

TEST(Steps, FieldsOnMerged) {
    MigrateStory story = sale();
    story.source.model("sale.bill").model("sale.entry");
    story.target.model("sale.entry");
    story.change(Check::ModelRenamed, "sale.bill", "sale.entry");
    story.model(
        "_inherit = 'sale.bill'",
        "    a = fields.Char()\n    b = fields.Integer()\n    c = fields.One2many('x', 'y')\n");
    EXPECT_EQ(Lines{"fields-on-merged: model=sale.bill table=sale_bill fields=a, b columns=\"a\", "
                    "\"b\" new=sale.entry new_table=sale_entry"},
              story.found());
}

TEST(Steps, ATableThatOnlyGetsAnotherNameTakesItsColumnsAlong) {
    MigrateStory story = sale();
    story.source.model("sale.bill");
    story.target.model("sale.entry");
    story.change(Check::ModelRenamed, "sale.bill", "sale.entry");
    story.model("_inherit = 'sale.bill'", field("Char()"));
    story.model(ownModel, field("Many2one('sale.bill')"));
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, FieldsOnRemoved) {
    MigrateStory story = sale();
    story.source.model("sale.bill");
    story.change(Check::ModelRemoved, "sale.bill");
    story.model("_inherit = 'sale.bill'", field("Char()"));
    EXPECT_EQ(
        Lines{"fields-on-removed: model=sale.bill table=sale_bill fields=note columns=\"note\""},
        story.found());
}

TEST(Steps, RelationMerged) {
    MigrateStory story = sale();
    story.source.model("sale.bill").model("sale.entry");
    story.change(Check::ModelRenamed, "sale.bill", "sale.entry");
    story.model(ownModel, field("Many2one('sale.bill')"));
    EXPECT_EQ(Lines{"relation-merged: model=shop.thing field=note table=shop_thing type=Many2one "
                    "old=sale.bill new=sale.entry old_table=sale_bill new_table=sale_entry "
                    "new_id_table=shop_thing new_id_column=note"},
              story.found());
}

TEST(Steps, RelationRemoved) {
    MigrateStory story = sale();
    story.source.model("sale.bill");
    story.change(Check::ModelRemoved, "sale.bill");
    story.model(ownModel, field("Many2many('sale.bill')"));
    EXPECT_EQ(Lines{"relation-removed: model=shop.thing field=note table=shop_thing type=Many2many "
                    "old=sale.bill old_table=sale_bill id_table=sale_bill_shop_thing_rel "
                    "id_column=sale_bill_id"},
              story.found());
}

TEST(Steps, RelationTable) {
    MigrateStory story = sale();
    story.source.model("sale.bill");
    story.target.model("zeta.bill");
    story.change(Check::ModelRenamed, "sale.bill", "zeta.bill");
    story.model(ownModel, field("Many2many('sale.bill')"));
    EXPECT_EQ(Lines{"relation-table: model=shop.thing field=note table=shop_thing old=sale.bill "
                    "new=zeta.bill id_table=sale_bill_shop_thing_rel id_column=sale_bill_id "
                    "new_id_table=shop_thing_zeta_bill_rel new_id_column=zeta_bill_id"},
              story.found());
}

TEST(Steps, ATableOfLinksWithANameOfItsOwnKeepsIt) {
    MigrateStory story = sale();
    story.source.model("sale.bill");
    story.target.model("zeta.bill");
    story.change(Check::ModelRenamed, "sale.bill", "zeta.bill");
    story.model(ownModel, field("Many2many('sale.bill', relation='links')"));
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, RelatedRetyped) {
    MigrateStory story = sale();
    story.source.model("sale.line").field("sale.line", "kind", "Char");
    story.target.model("sale.line").field("sale.line", "kind", "Many2one", "x");
    for (OdooStory *odoo : {&story.source, &story.target})
        odoo->field("sale.order", "line", "Many2one", "sale.line");
    story.model(onSale, field("Char(related='line.kind', store=True)"));
    EXPECT_EQ(Lines{"related-retyped: model=sale.order field=note table=sale_order type=Char "
                    "new_type=Many2one path=line.kind"},
              story.found());
}

TEST(Steps, ACopyThatIsNotStoredHasNoData) {
    MigrateStory story = sale();
    story.source.field("sale.order", "kind", "Char");
    story.target.field("sale.order", "kind", "Many2one", "x");
    story.model(onSale, field("Char(related='kind')"));
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, RelatedMoved) {
    MigrateStory story = sale();
    story.source.field("sale.order", "kind", "Char");
    story.target.field("sale.order", "kind", "Char");
    story.model(onSale, field("Char(related='kind', store=True)"));
    story.finding("shop/a0.py", "kind", Check::FieldChanged);
    EXPECT_EQ(Lines{"related-moved: model=sale.order field=note table=sale_order path=kind"},
              story.found());
}

TEST(Steps, ACopyOfAFieldThatOnlyGetsAnotherNameStaysRight) {
    MigrateStory story = sale();
    story.source.field("sale.order", "kind", "Char");
    story.model(onSale, field("Char(related='kind', store=True)"));
    story.finding("shop/a0.py", "kind", Check::FieldRenamed);
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, SelectionKeys) {
    MigrateStory story = sale();
    story.source.field("sale.order", "note", "Selection");
    story.model(onSale, field("Selection(selection_add=[('mine', 'Mine')])"));
    story.finding("shop/a0.py", "note", Check::FieldRemoved);
    EXPECT_EQ(Lines{"selection-keys: model=sale.order field=note table=sale_order"}, story.found());
}

TEST(Steps, NoKeysAreAddedWhereOnlyTheLabelIs) {
    MigrateStory story = sale();
    story.source.field("sale.order", "note", "Selection");
    story.model(onSale, field("Selection(string='Mine')"));
    story.finding("shop/a0.py", "note", Check::FieldRemoved);
    EXPECT_EQ(Lines{}, story.found());
}

std::string record(const std::string &noupdate, const std::string &id = "rule") {
    return "<odoo noupdate=\"" + noupdate + "\"><record id=\"" + id +
           "\" model=\"ir.rule\">\n<field name=\"state\">[('state', '=', 1)]</field>\n"
           "<field name=\"to\" ref=\"sale.gone\"/></record></odoo>";
}

Lines recordSteps(const std::string &text, const std::string &token, Check check) {
    MigrateStory story = sale();
    story.project.file("shop/data/rule.xml", text);
    story.finding("shop/data/rule.xml", token, check);
    return story.found();
}

TEST(Steps, NoupdateRecord) {
    EXPECT_EQ(Lines{"noupdate-record: record=shop.rule name=rule model=ir.rule field=state"},
              recordSteps(record("1"), "state'", Check::FieldRemoved));
}

TEST(Steps, ARecordThatIsUpdatedNeedsNone) {
    EXPECT_EQ(Lines{}, recordSteps(record("0"), "state'", Check::FieldRemoved));
}

TEST(Steps, NamesOfFieldsAndReferencesAreNoText) {
    EXPECT_EQ(Lines{}, recordSteps(record("1"), "state\"", Check::FieldRemoved));
    EXPECT_EQ(Lines{}, recordSteps(record("1"), "sale.gone", Check::XmlIdRemoved));
}

TEST(Steps, ARecordOfAnotherModuleIsNotOurs) {
    EXPECT_EQ(Lines{}, recordSteps(record("1", "sale.rule"), "state'", Check::FieldRemoved));
}

TEST(Steps, ModuleRenamedAndMerged) {
    MigrateStory story = sale();
    story.successors = {{0, "shop_new", false}, {0, "shop_all", true}};
    EXPECT_EQ((Lines{"module-merged: new=shop_all", "module-renamed: new=shop_new"}),
              story.found());
}

StepRule fieldRule(const std::string &argument, const std::string &without = "") {
    StepRule rule;
    rule.step = "field";
    rule.when = Trigger::Field;
    rule.since = Series{17};
    rule.argument = argument;
    rule.without = without;
    rule.what = "{module} {model}.{field} {from} {to}";
    return rule;
}

TEST(Steps, Field) {
    MigrateStory story = sale();
    story.rules = {fieldRule("translate")};
    story.model(ownModel, field("Char(translate=True)") + "    plain = fields.Char()\n" +
                              "    off = fields.Char(translate=False)\n");
    EXPECT_EQ(Lines{"field: shop shop.thing.note 16.0 17.0"}, story.found());
}

TEST(Steps, AFieldWithoutAnArgument) {
    MigrateStory story = sale();
    story.rules = {fieldRule("", "attachment")};
    story.rules[0].type = "Binary";
    story.model(ownModel, field("Binary()") + "    kept = fields.Binary(attachment=False)\n" +
                              "    text = fields.Char()\n");
    EXPECT_EQ(Lines{"field: shop shop.thing.note 16.0 17.0"}, story.found());
}

TEST(Steps, AnotherSpanNeedsNone) {
    MigrateStory story = sale();
    story.rules = {fieldRule("translate")};
    story.rules[0].since = Series{16};
    story.model(ownModel, field("Char(translate=True)"));
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, WizardsKeepNothing) {
    MigrateStory story = sale();
    story.rules = {fieldRule("translate")};
    story.project.file("shop/w.py",
                       "from odoo import fields, models\nclass W(models.TransientModel):\n"
                       "    _name = 'shop.wizard'\n    note = fields.Char(translate=True)\n");
    EXPECT_EQ(Lines{}, story.found());
}

TEST(Steps, StandWhereTheDataIsDeclared) {
    MigrateStory story = sale();
    story.target.field("sale.order", "note", "Char");
    story.model(onSale, field("Char()"));
    std::vector<MigrationStep> steps = story.steps();
    ASSERT_EQ(1U, steps.size());
    EXPECT_EQ(4U, steps[0].place.line);
    EXPECT_EQ(5U, steps[0].place.column);
    EXPECT_EQ(story.project.id("shop/a0.py"), steps[0].file);
}

} // namespace
