#include "analyzer/rules/compose.h"
#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// A ruleset built from lines "HOP CHECK SYMBOL [-> TARGET] [LANE] [key: value]…".
class Compose : public testing::Test {
  protected:
    void change(int series, llvm::StringRef check, llvm::StringRef symbol, llvm::StringRef to = "",
                llvm::StringRef lane = "breaks-runtime", llvm::StringRef more = "") {
        std::string text = "- change: " + check.str() + "\n  symbol: '" + symbol.str() +
                           "'\n  lane: " + lane.str() + "\n  why: W.\n  source: s\n";
        if (!to.empty())
            text += "  to: '" + to.str() + "'\n";
        if (!more.empty())
            text += "  " + more.str() + "\n";
        std::string file = Series{series - 1}.str() + "-" + Series{series}.str() + "/f" +
                           std::to_string(files++) + ".yaml";
        folder.add(file, text);
    }

    /// One line per composed change: "symbol check -> to lane @since #chain; note".
    std::string composed(int from, int to) {
        RuleSet rules = folder.load();
        std::string text;
        for (const ComposedChange &c : compose(rules, Series{from}, Series{to})) {
            text += c.symbol.str() + " " + info(c.check).code.str();
            if (!c.to.empty())
                text += " -> " + c.to;
            text += " " + laneName(c.lane).str() + " @" + c.since.str() + " #" +
                    std::to_string(c.chain.size());
            text += (c.note.empty() ? "" : "; " + c.note) + "\n";
        }
        return text;
    }

    RulesFolder folder;
    int files = 0;
};

TEST_F(Compose, TakesTheHopsOfTheSpanOnly) {
    change(15, "model-removed", "a");
    change(16, "model-removed", "b");
    change(17, "model-removed", "c");
    EXPECT_EQ(composed(15, 16), "b model-removed breaks-runtime @16.0 #1\n");
    EXPECT_EQ(composed(16, 16), "");
}

TEST_F(Compose, RenamedTwiceIsOneRename) {
    change(16, "field-renamed", "m.a", "m.b");
    change(18, "field-renamed", "m.b", "m.c", "breaks-install");
    EXPECT_EQ(composed(15, 18),
              "m.a field-renamed -> m.c breaks-install @18.0 #2; 'm.a' is 'm.b' from 16.0; 'm.b' "
              "is 'm.c' from 18.0\n"
              "m.b field-renamed -> m.c breaks-install @18.0 #1\n");
}

TEST_F(Compose, RenamesOfOneHopDoNotChain) {
    change(16, "field-renamed", "m.a", "m.b");
    change(16, "field-renamed", "m.b", "m.c");
    EXPECT_EQ(composed(15, 16), "m.a field-renamed -> m.b breaks-runtime @16.0 #1\n"
                                "m.b field-renamed -> m.c breaks-runtime @16.0 #1\n");
}

TEST_F(Compose, RenamedThenRemovedIsRemoved) {
    change(16, "model-renamed", "a", "b");
    change(17, "model-removed", "b");
    EXPECT_EQ(composed(15, 17), "a model-removed breaks-runtime @16.0 #2; 'a' is 'b' from 16.0; "
                                "'b' is gone from 17.0\n"
                                "b model-removed breaks-runtime @17.0 #1\n");
}

TEST_F(Compose, DeprecatedThenRemovedIsTheLater) {
    change(17, "python-removed", "odoo.x", "", "deprecated");
    change(18, "python-removed", "odoo.x", "", "breaks-install");
    EXPECT_EQ(composed(16, 18), "odoo.x python-removed breaks-install @18.0 #2; 'odoo.x' is "
                                "deprecated from 17.0; 'odoo.x' is gone from 18.0\n");
}

TEST_F(Compose, AliasThatGoesAwayKeepsItsTarget) {
    change(16, "method-renamed", "m.a", "m.b", "deprecated");
    change(17, "method-removed", "m.a");
    change(18, "method-renamed", "m.b", "m.c");
    EXPECT_EQ(composed(15, 18),
              "m.a method-renamed -> m.c breaks-runtime @17.0 #3; 'm.a' is deprecated for 'm.b' "
              "from 16.0; 'm.a' is gone from 17.0; 'm.b' is 'm.c' from 18.0\n"
              "m.b method-renamed -> m.c breaks-runtime @18.0 #1\n");
}

TEST_F(Compose, RemovalMakesEarlierWorkPointless) {
    change(16, "method-changed", "m.a", "", "changes-silently");
    change(18, "method-removed", "m.a");
    EXPECT_EQ(composed(15, 18), "m.a method-removed breaks-runtime @18.0 #2; 'm.a' works "
                                "differently from 16.0; 'm.a' is gone from 18.0\n");
}

TEST_F(Compose, OtherConditionsAndOtherFactsStayApart) {
    change(16, "attribute-changed", "view/field@a", "", "changes-silently", "inside: tree");
    change(17, "attribute-removed", "view/field@a", "", "breaks-install");
    change(16, "method-changed", "m.a", "", "changes-silently");
    change(17, "method-renamed", "m.a", "m.b");
    EXPECT_EQ(composed(15, 17), "m.a method-changed changes-silently @16.0 #1\n"
                                "m.a method-renamed -> m.b breaks-runtime @17.0 #1\n"
                                "view/field@a attribute-changed changes-silently @16.0 #1\n"
                                "view/field@a attribute-removed breaks-install @17.0 #1\n");
}

TEST_F(Compose, ImportsAreLeftWithoutAUseByTheirOwnSeries) {
    change(13, "import-unused", "odoo.api", "", "cosmetic");
    change(17, "import-unused", "odoo.api", "", "cosmetic");
    EXPECT_EQ(composed(12, 17), "odoo.api import-unused cosmetic @13.0 #1\n"
                                "odoo.api import-unused cosmetic @17.0 #1\n");
}

TEST_F(Compose, StepForAllUsesGoesOnWithThoseForSome) {
    change(16, "method-renamed", "m.a", "m.b", "changes-silently", "on: [override, super]");
    change(16, "method-renamed", "m.a", "m.b", "deprecated", "on: [call]");
    change(17, "method-removed", "m.a");
    RuleSet rules = folder.load();
    auto changes = compose(rules, Series{15}, Series{17});
    ASSERT_EQ(changes.size(), 3u);
    uint16_t seen = 0;
    for (const ComposedChange &c : changes) {
        EXPECT_EQ(c.lane, Lane::BreaksRuntime);
        EXPECT_EQ(seen & c.on, 0) << "a use is in one of them only";
        seen |= c.on;
    }
    EXPECT_NE(seen & static_cast<uint16_t>(UseKind::Read), 0);
    EXPECT_EQ(compose(rules, Series{16}, Series{17}).at(0).on, 0);
}

TEST_F(Compose, ChangeOfTheTargetIsNamed) {
    change(16, "method-renamed", "m.a", "m.b");
    change(17, "method-changed", "m.b", "", "changes-silently");
    EXPECT_EQ(llvm::StringRef(composed(15, 17)).split('\n').first,
              "m.a method-renamed -> m.b breaks-runtime @16.0 #2; 'm.a' is 'm.b' from 16.0; 'm.b' "
              "works differently from 17.0");
}

TEST_F(Compose, ThereAndBackIsNothing) {
    change(16, "model-renamed", "a", "b");
    change(17, "model-renamed", "b", "a");
    EXPECT_EQ(composed(15, 17), "b model-renamed -> a breaks-runtime @17.0 #1\n");
    change(18, "model-renamed", "a", "b");
    EXPECT_EQ(llvm::StringRef(composed(15, 18)).count('\n'), 1u);
}

TEST_F(Compose, CyclesAndLongChainsEnd) {
    for (int series = 9; series <= 20; ++series) {
        change(series, "model-renamed", "x" + std::to_string(series),
               "x" + std::to_string(series + 1));
        change(series, "model-renamed", series % 2 ? "p" : "q", series % 2 ? "q" : "p");
    }
    std::string text = composed(8, 20);
    EXPECT_NE(text.find("x9 model-renamed -> x21 breaks-runtime @9.0 #12;"), std::string::npos)
        << text;
}

TEST_F(Compose, FieldsFollowTheirModel) {
    change(16, "model-renamed", "m", "n");
    change(17, "field-renamed", "n.f", "n.g");
    change(16, "field-renamed", "m.a", "m.b");
    EXPECT_EQ(composed(15, 17),
              "m model-renamed -> n breaks-runtime @16.0 #1\n"
              "m.a field-renamed -> n.b breaks-runtime @16.0 #2; 'm.a' is 'm.b' from 16.0; 'm' is "
              "'n' from 16.0\n"
              "m.f field-renamed -> n.g breaks-runtime @17.0 #2; 'm' is 'n' from 16.0; 'n.f' is "
              "'n.g' from 17.0\n"
              "n.f field-renamed -> n.g breaks-runtime @17.0 #1\n");
}

TEST_F(Compose, ExternalIdsFollowTheirModule) {
    change(16, "module-merged", "m", "n", "breaks-install");
    change(17, "xmlid-removed", "n.view", "", "breaks-install");
    EXPECT_NE(composed(15, 17).find("m.view xmlid-removed breaks-install @17.0 #2"),
              std::string::npos);
    EXPECT_EQ(composed(16, 17), "n.view xmlid-removed breaks-install @17.0 #1\n");
}

TEST_F(Compose, SupersededChangesVanishInsideTheSpanOnly) {
    change(16, "attribute-changed", "view/field@a", "", "changes-silently");
    change(17, "element-removed", "view/field", "", "breaks-install",
           "supersedes: ['attribute-changed:view/field@a@16.0']");
    EXPECT_EQ(composed(15, 17),
              "view/field element-removed breaks-install @17.0 #1; it makes work on "
              "'view/field@a' (16.0) pointless\n");
    EXPECT_EQ(composed(15, 16), "view/field@a attribute-changed changes-silently @16.0 #1\n");
}

} // namespace
