#include "tests/unit/match/match_story.h"
#include "tests/unit/views/view_story.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

using Lines = std::vector<std::string>;

const char *const belowLists = "- change: attribute-renamed\n"
                               "  symbol: view/field@invisible=1\n"
                               "  to: view/field@column_invisible=1\n"
                               "  parent: tree\n"
                               "  lane: changes-silently\n"
                               "  why: It empties the cells.\n"
                               "  source: [\"16.0 a\", \"17.0 b\"]\n";

std::vector<PackImage> shop() {
    auto view = [](const std::string &name, const std::string &arch) {
        return "<record id='" + name +
               "' model='ir.ui.view'><field name='model'>shop.order</field>" +
               "<field name='arch' type='xml'>" + arch + "</field></record>";
    };
    const std::string lists = "<tree><field name='name'/></tree>",
                      forms = "<form><field name='name'/></form>";
    return imagesOf(
        {{"shop", {}, "<odoo>" + view("list", lists) + view("form", forms) + "</odoo>"}});
}

/// What is found in a view that changes shop.<base>.
Lines found(const std::string &base, const std::string &changes) {
    Knowledge source(Series{16}, shop()), target(Series{17}, shop());
    MatchStory story(belowLists);
    story.source = &source;
    story.target = &target;
    story.project.module("mine", {"shop"});
    story.project.file("mine/views/a.xml",
                       "<odoo><record id='v' model='ir.ui.view'><field name='model'>shop.order"
                       "</field><field name='inherit_id' ref='shop." +
                           base + "'/><field name='arch' type='xml'>\n" + changes +
                           "</field></record></odoo>");
    return story.found();
}

TEST(MatchLocatedContext, KnowsTheParentOfWhatIsPutBesideANode) {
    const std::string beside =
        "<field name='name' position='after'><field name='more' invisible='1'/></field>\n";
    EXPECT_EQ(found("list", beside),
              Lines({"mine/views/a.xml:2 invisible changes-silently certain"}));
    EXPECT_EQ(found("form", beside), Lines());
}

TEST(MatchLocatedContext, KnowsTheParentOfANodeThatGetsAttributes) {
    const std::string attributes = "<field name='name' position='attributes'>"
                                   "<attribute name='invisible'>1</attribute></field>\n";
    EXPECT_EQ(found("list", attributes),
              Lines({"mine/views/a.xml:2 invisible changes-silently certain"}));
    EXPECT_EQ(found("form", attributes), Lines());
}

} // namespace

} // namespace uplift
