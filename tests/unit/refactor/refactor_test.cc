#include "analyzer/knowledge/pack_builder.h"
#include "analyzer/refactor/refactor.h"
#include "analyzer/survey/python_survey.h"
#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

/// One module `shop` that depends on Odoo's `sale`, and whose code is that of models/a.py.
struct Story {
    explicit Story(std::string code) : Story(std::move(code), nullptr) {}
    Story(std::string code, OdooStory *odoo) : source(odoo ? odoo : &plain) {
        project.module("shop", {"sale"}).file("shop/models/a.py", std::move(code));
        project.project.project.modules[0].manifest.installable = true;
        project.file("shop/tests/test_a.py", "def test_it(): pass");
    }

    /// "kind line symbol" of each place, the kind alone where there is none.
    Lines found() {
        const World world(project.index(), &source->knowledge(), &source->knowledge());
        Lines lines;
        for (const RefactorItem &item : findRefactors(world, notes)) {
            std::string kind = info(item.refactor).name.str();
            for (const RefactorPlace &place : item.places)
                lines.push_back(kind + " " + std::to_string(place.line) + " " + place.symbol);
            if (item.places.empty())
                lines.push_back(kind);
        }
        return lines;
    }

    ProjectStory project;
    OdooStory plain{16};
    OdooStory *source;
    Lines notes;
};

const char *const order = R"(from odoo import models

class Order(models.Model):
    _inherit = 'sale.order'

)";

TEST(Refactors, AnOverrideThatLeavesOutSuperIsFound) { // Refactor::NoSuper
    OdooStory odoo(16);
    odoo.model("sale.order")
        .method("sale.order", "action_confirm", "self", 7, 50)
        .method("sale.order", "_hook", "self", 7, 2);
    Story story(std::string(order) + R"(    def action_confirm(self):
        return True

    def _hook(self):
        return True

    def own(self):
        return True
)",
                &odoo);
    EXPECT_EQ(story.found(), (Lines{"override-without-super 6 sale.order.action_confirm"}));
}

TEST(Refactors, AnOverrideThatCallsSuperIsNot) {
    OdooStory odoo(16);
    odoo.model("sale.order").method("sale.order", "action_confirm", "self", 7, 50);
    Story story(std::string(order) + R"(    def action_confirm(self):
        return super().action_confirm()
)",
                &odoo);
    EXPECT_EQ(story.found(), Lines{});
}

const char *const longMethod = R"(    def own(self):
        for line in self.order_line.filtered(lambda line: line.product_id):
            line.write({'price': line.product_id.price * line.quantity, 'name': line.name})
            line.product_id.message_post(body=line.name, subject=line.order_id.name)
        return {'type': 'ir.actions.act_window', 'res_model': 'sale.order', 'res_id': self.id}
)";

TEST(Refactors, CodeThatIsOdoosIsFound) { // Refactor::CopiedCode
    ProjectStory odoos;
    odoos.module("sale").file("sale/a.py", std::string(order) + longMethod);
    odoos.index();
    PackBuilder builder;
    SurveyedFile file;
    PythonSurvey survey(builder, file, odoos.facts("sale/a.py"));
    OdooStory odoo(16);
    odoo.model("sale.order");
    for (const Fact &fact : odoos.facts("sale/a.py").facts)
        if (fact.kind == FactKind::Method) {
            PyId body = blockOf(survey, fact.node);
            odoo.method("sale.order", "theirs", "self", bodyHash(survey, body, fact.name),
                        bodySize(survey, body));
        }
    EXPECT_EQ(Story(std::string(order) + longMethod, &odoo).found(),
              (Lines{"copied-code 6 sale.order.own"}));
    std::string other = longMethod;
    other.replace(other.find("message_post"), 12, "message_sent");
    EXPECT_EQ(Story(std::string(order) + other, &odoo).found(), Lines{});
}

TEST(Refactors, AssigningIntoOdoosClassesIsFound) { // Refactor::MonkeyPatch
    Story story(R"(from odoo import models
from odoo.addons.sale.models.sale_order import SaleOrder
from other import Thing

def confirm(self):
    return True

SaleOrder.action_confirm = confirm
models.BaseModel.tidy = confirm
Thing.x = confirm
confirm.x = 3

class Own(models.Model):
    _name = 'own'

    def _register_hook(self):
        self.env['sale.order']._patch_method('write', confirm)
        self.x = confirm
)");
    EXPECT_EQ(story.found(),
              (Lines{"monkey-patch 8 odoo.addons.sale.models.sale_order.SaleOrder.action_confirm",
                     "monkey-patch 9 odoo.models.BaseModel.tidy", "monkey-patch 17 write"}));
}

TEST(Refactors, TablesInSqlAreFoundOncePerLine) { // Refactor::RawSql
    Story story(std::string(order) + R"(    def own(self):
        self.env.cr.execute("SELECT id FROM sale_order JOIN res_partner ON true")
        self.env['sale.order'].search([])
)");
    Lines found = story.found();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].substr(0, 9), "raw-sql 7");
}

TEST(Refactors, SqlOfAHookIsNot) {
    Story story("def fill(cr):\n    cr.execute(\"UPDATE sale_order SET x = 1\")\n");
    story.project.project.files[0].text = "{'name': 'Shop', 'pre_init_hook': 'fill'}";
    EXPECT_EQ(story.found(), Lines{});
}

TEST(Refactors, AModuleWithCodeAndNoTestsIsFound) { // Refactor::NoTests
    Story story("def f(): pass");
    story.project.project.project.files.back().isTest = false;
    EXPECT_EQ(story.found(), (Lines{"no-tests"}));
    Story empty("");
    empty.project.project.project.files.back().isTest = false;
    empty.project.project.files.back().text = "";
    EXPECT_EQ(empty.found(), Lines{}) << "nothing to test";
}

TEST(Refactors, WithoutAHistoryAuthorsAreNotSeenAndThatIsSaid) { // Refactor::OneAuthor
    Story story("def f(): pass");
    EXPECT_EQ(story.found(), Lines{});
    ASSERT_EQ(story.notes.size(), 1U);
    EXPECT_EQ(story.notes[0], "authors not seen: no history of git for addons");
}

TEST(Refactors, AForkIsOdoosOwn) {
    OdooStory odoo(16);
    odoo.module("shop", {"sale"});
    Story story("import odoo\nodoo.x = 1\n", &odoo);
    EXPECT_EQ(story.found(), Lines{});
}

} // namespace
