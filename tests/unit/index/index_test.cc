#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Names = std::vector<std::string>;

Names dependents(ProjectStory &story, llvm::StringRef module) {
    Names names;
    for (ModuleId id : story.index().dependents(story.moduleId(module)))
        names.push_back(story.project.project.modules[id].name);
    return names;
}

TEST(Index, DependentsAreTransitive) {
    ProjectStory story;
    story.module("base").module("sale", {"base"}).module("extra", {"sale"}).module("other");
    EXPECT_EQ(dependents(story, "base"), (Names{"sale", "extra"}));
    EXPECT_EQ(dependents(story, "extra"), Names{});
    EXPECT_TRUE(story.index().dependsOn(story.moduleId("extra"), story.moduleId("base")));
    EXPECT_FALSE(story.index().dependsOn(story.moduleId("base"), story.moduleId("extra")));
    EXPECT_FALSE(story.index().dependsOn(story.moduleId("other"), story.moduleId("base")));
    EXPECT_TRUE(story.index().dependsOn(story.moduleId("base"), story.moduleId("base")));
}

TEST(Index, CyclesOfModulesEnd) {
    ProjectStory story;
    story.module("a", {"c"}).module("b", {"a"}).module("c", {"b", "c"}).module("d", {"a"});
    EXPECT_EQ(dependents(story, "a"), (Names{"b", "c", "d"}));
    EXPECT_EQ(dependents(story, "c"), (Names{"a", "b", "d"}));
}

TEST(Index, ModulesThatAreNotThereAreNotFound) {
    ProjectStory story;
    story.module("a", {"not_here"});
    EXPECT_EQ(story.moduleId("not_here"), noModule);
    EXPECT_EQ(dependents(story, "a"), Names{});
}

const char *const order = "from odoo import fields, models\n"
                          "class Order(models.Model):\n"
                          "    _name = 'shop.order'\n"
                          "    partner_id = fields.Many2one('res.partner', 'Partner')\n"
                          "    line_ids = fields.One2many(comodel_name='shop.line')\n"
                          "    total = fields.Float()\n"
                          "    def run(self):\n"
                          "        pass\n";
const char *const extension = "from odoo import fields, models\n"
                              "class Order(models.Model):\n"
                              "    _inherit = 'shop.order'\n"
                              "    total = fields.Float(digits=(16, 2))\n"
                              "    def run(self):\n"
                              "        return super().run()\n"
                              "class Partner(models.Model):\n"
                              "    _inherit = 'res.partner'\n";

TEST(Index, FieldsAndMethodsOfAModelMeetOverFiles) {
    ProjectStory story;
    story.module("shop").file("shop/order.py", order);
    story.module("more", {"shop"}).file("more/order.py", extension);
    const Index &index = story.index();
    uint64_t model = hashText("shop.order");
    EXPECT_EQ(index.model(model).size(), 2u);
    EXPECT_EQ(index.fields(model, hashText("total")).size(), 2u);
    EXPECT_EQ(index.methods(model, hashText("run")).size(), 2u);
    EXPECT_EQ(index.methodsNamed(hashText("run")).size(), 2u);
    EXPECT_TRUE(index.fields(model, hashText("run")).empty());
    EXPECT_TRUE(index.fields(hashText("res.partner"), hashText("total")).empty());
}

TEST(Index, OnlyANewModelIsTheProjectsOwn) {
    ProjectStory story;
    story.module("shop").file("shop/order.py", order);
    story.module("more", {"shop"}).file("more/order.py", extension);
    EXPECT_TRUE(story.index().definesModel(hashText("shop.order")));
    EXPECT_FALSE(story.index().definesModel(hashText("res.partner")));
    EXPECT_FALSE(story.index().definesModel(hashText("no.such")));
}

TEST(Index, ComodelsByPositionOrKeyword) {
    ProjectStory story;
    story.module("shop").file("shop/order.py", order);
    uint64_t model = hashText("shop.order");
    EXPECT_EQ(story.index().comodel(model, hashText("partner_id")), "res.partner");
    EXPECT_EQ(story.index().comodel(model, hashText("line_ids")), "shop.line");
    EXPECT_EQ(story.index().comodel(model, hashText("total")), "");
}

TEST(Index, RecordsOfOtherModulesAreNotOnesOwn) {
    ProjectStory story;
    story.module("shop").file("shop/data.xml",
                              "<odoo><record id='mine' model='res.groups'/>"
                              "<record id='base.group_user' model='res.groups'/>"
                              "<template id='page'><t t-call='web.layout'/></template></odoo>");
    const Index &index = story.index();
    EXPECT_TRUE(index.definesRecord(hashText("shop.mine")));
    EXPECT_FALSE(index.definesRecord(hashText("base.group_user")));
    EXPECT_EQ(index.records(hashText("base.group_user")).size(), 1u);
    EXPECT_EQ(index.users(hashText("web.layout")).size(), 1u);
    EXPECT_TRUE(index.users(hashText("shop.page")).empty());
}

TEST(Index, HooksAreFunctionsThatAManifestNames) {
    ProjectStory story;
    story.module("shop");
    story.project.files[0].text = "{'post_init_hook': 'set_up'}";
    story.module("other");
    EXPECT_EQ(story.index().hookOf(story.moduleId("shop"), hashText("set_up")), "post_init_hook");
    EXPECT_EQ(story.index().hookOf(story.moduleId("shop"), hashText("tear_down")), "");
    EXPECT_EQ(story.index().hookOf(story.moduleId("other"), hashText("set_up")), "");
}

} // namespace
