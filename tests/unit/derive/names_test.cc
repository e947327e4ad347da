#include "tests/unit/derive/pack_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

class DerivedNames : public testing::Test {
  protected:
    DerivedNames() {
        for (PackStory *side : {&a, &b})
            side->module("base").module("sale", {"base"});
    }
    std::string derived() { return derivedFrom(a, b); }
    PackStory a, b;
};

TEST_F(DerivedNames, AModelIsKnownByWhatItHas) {
    a.model("sale.old", "sale").fields({"p", "q", "r", "s"});
    b.model("sale.new", "sale").fields({"p", "q", "r", "s"});
    EXPECT_EQ(derived(), "model-renamed sale.old -> sale.new\n");
}

TEST_F(DerivedNames, AModelWithLittleInCommonIsRemoved) {
    a.model("sale.old", "sale").fields({"p", "q", "r", "s"});
    b.model("sale.new", "sale").fields({"p", "t", "u", "v"});
    EXPECT_EQ(derived(), "model-removed sale.old\n");
}

TEST_F(DerivedNames, OfTwoEqualModelsNoneIsTaken) {
    a.model("sale.old", "sale").fields({"p", "q", "r", "s"});
    b.model("sale.one", "sale").fields({"p", "q", "r", "s"});
    b.model("sale.two", "sale").fields({"p", "q", "r", "s"});
    EXPECT_EQ(derived(), "model-removed sale.old\n");
}

TEST_F(DerivedNames, AModelThatMovesOutOfReachIsRelocated) {
    a.module("old").module("far").model("m", "old");
    b.module("old").module("far").model("m", "far");
    EXPECT_EQ(derived(), "model-relocated m [old] -> far (likely)\n");
}

TEST_F(DerivedNames, AModelThatMovesBelowIsNot) {
    a.module("old").model("m", "old");
    b.module("below").module("old", {"below"}).model("m", "below");
    EXPECT_EQ(derived(), "");
}

TEST_F(DerivedNames, AModuleIsKnownByWhatItDefines) {
    a.module("old_name").model("m", "old_name").fields({"p", "q", "r"});
    b.module("new_name").model("m", "new_name").fields({"p", "q", "r"});
    a.record("old_name", "view_form", "ir.ui.view");
    b.record("new_name", "view_form", "ir.ui.view");
    EXPECT_EQ(derived(), "module-renamed old_name -> new_name\n"
                         "xmlid-renamed old_name.view_form -> new_name.view_form\n");
}

TEST_F(DerivedNames, AFewCommonNamesDoNotMergeAModule) {
    a.module("gone").model("m", "gone").fields({"name", "active", "state"});
    b.model("m", "sale").fields({"name", "active", "state"});
    EXPECT_EQ(derived(), "module-removed gone (likely)\n");
}

TEST_F(DerivedNames, ExternalIdsAreKnownByNameOrContent) {
    a.module("crm");
    b.module("crm").record("crm", "stranger", "res.groups", 9);
    a.record("sale", "stranger", "res.groups", 8);
    a.record("sale", "moved", "res.groups", 1).record("sale", "gone", "res.groups", 2);
    a.record("sale", "old_group", "res.groups", 3).record("sale", "twin", "res.groups", 4);
    b.record("crm", "moved", "res.groups", 1).record("sale", "new_group", "res.groups", 3);
    b.record("sale", "twin_a", "res.groups", 4).record("sale", "twin_b", "res.groups", 4);
    EXPECT_EQ(derived(),
              "xmlid-removed sale.gone\nxmlid-removed sale.stranger\nxmlid-removed sale.twin\n"
              "xmlid-renamed sale.moved -> crm.moved\n"
              "xmlid-renamed sale.old_group -> sale.new_group\n");
}

TEST_F(DerivedNames, DemoDataIsPossibleAndModelRecordsAreOdoosOwn) {
    a.record("sale", "demo_order", "sale.order", 0, XmlIdDemo);
    a.record("sale", "model_sale_order", "ir.model");
    EXPECT_EQ(derived(), "xmlid-removed sale.demo_order (possible)\n");
}

TEST_F(DerivedNames, NodesAreLookedForInTheWholeTreeOfViews) {
    a.view("sale", "form", "m", "", {"field name=x", "field name=y", "page name=z"});
    b.view("sale", "form", "m", "", {"group name=z"});
    b.view("sale", "form_more", "m", "sale.form", {"field name=x"});
    EXPECT_EQ(derived(), "view-node-removed sale.form//field[@name='y']\n"
                         "view-node-moved sale.form//page[@name='z'] -> "
                         "sale.form//group[@name='z']\n");
}

TEST_F(DerivedNames, APackagePassesOnWhatItImports) {
    a.python("odoo.tools", "*", "star", "odoo.tools.misc");
    a.python("odoo.tools.misc", "kept", "function").python("odoo.tools.misc", "gone", "function");
    b.python("odoo.tools", "kept", "import", "odoo.tools.misc.kept");
    b.python("odoo.tools.misc", "kept", "function");
    EXPECT_EQ(derived(), "python-removed odoo.tools.gone\npython-removed odoo.tools.misc.gone\n");
}

TEST_F(DerivedNames, AFunctionIsKnownByNameAndBody) {
    a.python("odoo.tools.a", "f", "function", "x", 7).python("odoo.tools.a", "g", "function");
    b.python("odoo.tools.b", "f", "function", "x", 7);
    EXPECT_EQ(derived(), "python-removed odoo.tools.a.g\n"
                         "python-moved odoo.tools.a.f -> odoo.tools.b.f\n");
}

TEST_F(DerivedNames, MethodsOfControllersAreThoseOfTheirBasesToo) {
    llvm::StringRef file = "odoo.addons.sale.controllers.main";
    for (PackStory *side : {&a, &b}) {
        side->python(file, "Base", "class").python(file, "Shop", "class", (file + ".Base").str());
    }
    a.python((file + ".Shop").str(), "up", "method", "self");
    a.python((file + ".Shop").str(), "gone", "method", "self");
    b.python((file + ".Base").str(), "up", "method", "self");
    EXPECT_EQ(derived(), "method-removed odoo.addons.sale.controllers.main.Shop.gone\n");
}

TEST_F(DerivedNames, RoutesAreKnownByTheirHandler) {
    llvm::StringRef shop = "odoo.addons.sale.controllers.main.Shop";
    a.route("/a", "sale", shop, "index").route("/gone", "sale", shop, "gone");
    b.route("/b", "sale", shop, "index");
    EXPECT_EQ(derived(), "route-removed /gone\nroute-renamed /a -> /b (likely)\n");
}

TEST_F(DerivedNames, TheSameInputGivesTheSameTables) {
    auto tables = [] {
        PackStory older, newer;
        for (PackStory *side : {&older, &newer})
            side->module("sale").model("m", "sale");
        older.fields({"y", "x"}).method("f");
        return tablesOf(derive(older.image(16), newer.image(17), {}));
    };
    std::vector<DerivedTable> first = tables(), second = tables();
    ASSERT_EQ(first.size(), 2u);
    EXPECT_EQ(first[0].file, "field-removed.tsv");
    EXPECT_EQ(first[0].text, "# 16.0 (2024-02) -> 17.0 (2024-10)\tsymbol, old, new, confidence, "
                             "evidence\n"
                             "m.x\t\t\tcertain\tmodule `sale` had it\n"
                             "m.y\t\t\tcertain\tmodule `sale` had it\n");
    for (size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(first[i].text, second[i].text);
}

} // namespace
