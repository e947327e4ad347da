#include "analyzer/pipeline/derived.h"

#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"
#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

const std::string head = "# 16.0 -> 17.0\tsymbol, old, new, confidence, evidence\n";
const std::string head17 = "# 17.0 -> 18.0\tsymbol, old, new, confidence, evidence\n";

/// A project that names some symbols, Odoo at both ends, and tables.
struct DerivedStory {
    ProjectStory project;
    RulesFolder folder;
    RuleSet rules;
    OdooStory source{16};
    OdooStory target{18};

    explicit DerivedStory(const std::string &body) {
        project.module("shop").file("shop/a.py", body);
        source.model("sale.order").model("sale.mixin").method("sale.order", "act");
        source.field("sale.order", "fax").field("sale.order", "a").field("sale.order", "kept");
        target.model("sale.order").field("sale.order", "kept");
    }

    DerivedStory &table(const std::string &file, const std::string &text) {
        folder.add(file, text);
        return *this;
    }

    /// "key lane" of what is picked.
    Lines picked() {
        ScanOptions options;
        options.rulesFolder = folder.path().str();
        World world(project.index(), &source.knowledge(), &target.knowledge());
        Lines lines;
        for (const Change &change :
             llvm::cantFail(derivedChanges(options, world, rules, Series{16}, Series{18})))
            lines.push_back(change.key() + " " + laneName(change.lane).str() +
                            (change.derived ? "" : " not derived"));
        return lines;
    }
};

std::string removed(const std::string &symbol) {
    return symbol + "\t\t\tcertain\tgone\n";
}

TEST(Derived, OnlyWhatTheProjectNames) {
    DerivedStory story("x.fax\ny['z.kept_not/other']\n");
    story.table("16.0-17.0/derived/field-removed.tsv",
                head + removed("sale.order.fax") + removed("sale.order.a"));
    EXPECT_EQ(story.picked(), Lines{"field-removed:sale.order.fax@17.0 breaks-runtime"});
}

TEST(Derived, APartOfAPathIsAName) {
    DerivedStory story("x.mapped('line_ids.fax')\n");
    story.table("16.0-17.0/derived/field-removed.tsv", head + removed("sale.order.fax"));
    EXPECT_EQ(story.picked().size(), 1u);
}

TEST(Derived, WhatTheTargetStillHasIsNotGone) {
    DerivedStory story("x.kept\n");
    story.table("16.0-17.0/derived/field-removed.tsv", head + removed("sale.order.kept"));
    EXPECT_EQ(story.picked(), Lines{});
}

TEST(Derived, WhatTheSourceNeverHadIsNotOdoos) {
    DerivedStory story("x.passing\n");
    story.table("17.0-18.0/derived/field-removed.tsv", head17 + removed("sale.order.passing"));
    EXPECT_EQ(story.picked(), Lines{});
}

TEST(Derived, FollowsWhatASymbolBecomes) {
    DerivedStory story("x.a\n");
    story.table("16.0-17.0/derived/field-renamed.tsv",
                head + "sale.order.a\t\tsale.order.b\tcertain\tsame label\n");
    story.table("17.0-18.0/derived/field-removed.tsv", head17 + removed("sale.order.b"));
    EXPECT_EQ(story.picked(), (Lines{"field-renamed:sale.order.a@17.0 breaks-runtime",
                                     "field-removed:sale.order.b@18.0 breaks-runtime"}));
}

TEST(Derived, RoutesOfLaterHops) {
    DerivedStory story("x = '/shop/cart', '/shop/other', '/shop/kept'\n");
    story.source.route("/shop/cart").route("/shop/kept");
    story.target.route("/shop/kept");
    story.table("17.0-18.0/derived/route-removed.tsv",
                head17 + removed("/shop/cart") + removed("/shop/kept") + removed("/shop/other"));
    EXPECT_EQ(story.picked(), Lines{"route-removed:/shop/cart@18.0 breaks-runtime"});
}

TEST(Derived, NodesOfViewsOfLaterHops) {
    DerivedStory story("x.fax\n");
    story.source.form("order_form", "fax").form("other_form", "kept");
    story.target.form("order_form", "kept").form("other_form", "kept");
    story.table("17.0-18.0/derived/view-node-removed.tsv",
                head17 + removed("sale.order_form//field[@name='fax']") +
                    removed("sale.other_form//field[@name='fax']"));
    EXPECT_EQ(story.picked(),
              Lines{"view-node-removed:sale.order_form//field[@name='fax']@18.0 breaks-install"});
}

TEST(Derived, WhatPeopleWroteIsBetter) {
    DerivedStory story("x.fax\n");
    story.table("16.0-17.0/derived/field-removed.tsv", head + removed("sale.order.fax"));
    Change written;
    written.check = Check::FieldChanged;
    written.symbol = llvm::cantFail(parseSymbol(Subject::Field, "sale.order.fax"));
    written.series = Series{17};
    story.rules.changes.push_back(written);
    EXPECT_EQ(story.picked(), Lines{});
}

TEST(Derived, AnOverrideOfWhatIsGoneIsOnlySilent) {
    DerivedStory story("def act(self): pass\n");
    story.table("16.0-17.0/derived/method-removed.tsv", head + removed("sale.order.act"));
    EXPECT_EQ(story.picked(), (Lines{"method-removed:sale.order.act@17.0 changes-silently",
                                     "method-removed:sale.order.act@17.0 breaks-runtime"}));
}

TEST(Derived, WithoutTablesThePacksAreCompared) {
    DerivedStory story("x.fax, 'sale.mixin', x.kept\n");
    EXPECT_EQ(story.picked(), (Lines{"model-removed:sale.mixin@18.0 breaks-install",
                                     "field-removed:sale.order.fax@18.0 breaks-runtime"}));
}

} // namespace
