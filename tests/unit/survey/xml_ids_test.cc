#include "tests/unit/survey/data_story.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

TEST(XmlIds, AreOfTheModuleBeforeTheDotAndDefinedByTheOneThatWrites) {
    DataStory story(
        "<odoo><record id='a' model='res.partner'/>"
        "<record id='base.b' model='res.partner'/><record model='res.partner'/></odoo>");
    EXPECT_EQ(story.ids(), (Lines{"base.b by shop: res.partner parent= action= groups= 0",
                                  "shop.a by shop: res.partner parent= action= groups= 0"}));
}

TEST(XmlIds, OfMenusHaveParentActionAndGroups) {
    DataStory story("<odoo><menuitem id='top' groups='base.group_user,-base.group_no, mine'>"
                    "<menuitem id='below' action='act'/></menuitem>"
                    "<menuitem id='other' parent='base.menu'/>"
                    "<record id='old' model='ir.ui.menu'><field name='parent_id' ref='top'/>"
                    "<field name='action' eval=\"'ir.actions.act_window,%d' % ref('act')\"/>"
                    "</record></odoo>");
    EXPECT_EQ(story.ids(),
              (Lines{"shop.below by shop: menuitem parent=shop.top action=shop.act groups= 0",
                     "shop.old by shop: ir.ui.menu parent=shop.top action=shop.act groups= 0",
                     "shop.other by shop: menuitem parent=base.menu action= groups= 0",
                     "shop.top by shop: menuitem parent= action= "
                     "groups=base.group_user,shop.mine 0"}));
}

TEST(XmlIds, SayWhetherAnUpdateLeavesThemAlone) {
    DataStory story("<odoo><data noupdate='1'><record id='kept' model='m'/>"
                    "<record id='optional' model='m' forcecreate='False'/></data>"
                    "<data noupdate='0'><record id='plain' model='m'/></data></odoo>",
                    "demo/demo.xml", true);
    EXPECT_EQ(story.ids(), (Lines{"shop.kept by shop: m parent= action= groups= 5",
                                  "shop.optional by shop: m parent= action= groups= 7",
                                  "shop.plain by shop: m parent= action= groups= 4"}));
}

TEST(XmlIds, TakeGroupsFromFieldsButNotThoseTakenAway) {
    DataStory story("<odoo><record id='r' model='ir.rule'><field name='groups' "
                    "eval=\"[(4, ref('g1')), (3, ref('g2')), Command.link(ref('base.g3'))]\"/>"
                    "</record></odoo>");
    EXPECT_EQ(story.ids(),
              (Lines{"shop.r by shop: ir.rule parent= action= groups=shop.g1,base.g3 0"}));
}

TEST(XmlIds, OfRecordsWithTheSameContentAreRecognised) {
    auto record = [](llvm::StringRef id, llvm::StringRef fields) {
        return ("<record id='" + id + "' model='m'>" + fields + "</record>").str();
    };
    DataStory story("<odoo>" +
                    record("a", "<field name='name'>One</field><field name='code'>X</field>") +
                    record("b", "<field name='code'>X</field><field name='name'>Two</field>") +
                    record("c", "<field name='code'>Y</field><field name='name'>Two</field>") +
                    record("d", "<field name='name'>One</field>") +
                    record("e", "<field name='name'>Two</field>") + "</odoo>");
    EXPECT_EQ(story.content("a"), story.content("b"));
    EXPECT_NE(story.content("b"), story.content("c"));
    EXPECT_NE(story.content("d"), story.content("e"));
}

TEST(XmlIds, OfCsvRowsHaveTheModelOfTheFile) {
    DataStory story("id,name,group_id:id,perm_read\n"
                    "a,A,base.group_user,1\n"
                    "base.b,B,,0\n"
                    ",more,,\n",
                    "security/ir.model.access-more.csv");
    EXPECT_EQ(story.ids(),
              (Lines{"base.b by shop: ir.model.access parent= action= groups= 8",
                     "shop.a by shop: ir.model.access parent= action= groups=base.group_user 8"}));
}

TEST(XmlIds, OfAnEmptyOrBrokenFileAreNone) {
    EXPECT_EQ(DataStory("").ids(), Lines{});
    EXPECT_EQ(DataStory("<odoo><record").ids(), Lines{});
    EXPECT_EQ(DataStory("", "a.csv").ids(), Lines{});
}

} // namespace

} // namespace uplift
