#include "analyzer/backlog/module_inventory.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Names = std::vector<std::string>;

TEST(ModuleInventory, NamesWhatUsersAndTheServerUse) {
    ProjectStory story;
    story.module("shop")
        .file("shop/views/a.xml", R"(<odoo>
  <record id="form" model="ir.ui.view"><field name="model">shop.a</field>
    <field name="arch" type="xml"><form/></field></record>
  <record id="found" model="ir.ui.view"><field name="model">shop.a</field>
    <field name="arch" type="xml"><search/></field></record>
  <menuitem id="menu" action="act"/>
  <record id="nightly" model="ir.cron"><field name="name">Nightly</field></record>
  <record id="paper" model="ir.actions.report"><field name="name">Paper</field></record>
</odoo>)")
        .file("shop/tests/test_a.py", "")
        .file("shop/tests/common.py", "");
    story.project.files[0].text = "{'name': 'Shop', 'summary': 'Sells things.'}";
    story.index();
    ModuleInventory shop = takeInventory(story.project)[0];
    EXPECT_EQ(shop.summary, "Sells things");
    EXPECT_EQ(shop.views, (Names{"shop.form"}));
    EXPECT_EQ(shop.menus, (Names{"shop.menu"}));
    EXPECT_EQ(shop.jobs, (Names{"shop.nightly"}));
    EXPECT_EQ(shop.reports, (Names{"shop.paper"}));
    EXPECT_EQ(shop.tests, (Names{"shop/tests/test_a.py"}));
}

TEST(ModuleInventory, WithoutASummaryTheNameCounts) {
    ProjectStory story;
    story.module("shop");
    story.project.files[0].text = "{'name': 'Shop'}";
    story.index();
    EXPECT_EQ(takeInventory(story.project)[0].summary, "Shop");
}

} // namespace
