#include "analyzer/rules/catalog.h"
#include "analyzer/rules/explain.h"
#include "analyzer/rules/guide.h"
#include "analyzer/rules/message.h"
#include "analyzer/rules/validate.h"
#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const char *const views = "- change: attribute-removed\n"
                          "  symbol: view/*@attrs\n"
                          "  lane: breaks-install\n"
                          "  why: Conditions are Python expressions.\n"
                          "  remedy: Write an expression.\n"
                          "  before: <field attrs=\"{}\"/>\n"
                          "  after: <field invisible=\"a | b\"/>\n"
                          "  inside: form\n"
                          "  on: [view]\n"
                          "  source: [16.0 reads it, 17.0 raises]\n";
const char *const orm = "- change: method-renamed\n"
                        "  symbol: BaseModel.name_get\n"
                        "  to: BaseModel.display|name\n"
                        "  lane: deprecated\n"
                        "  why: One way.\n"
                        "  source: 16.0 defines it\n";

class Texts : public testing::Test {
  protected:
    void SetUp() override {
        folder.add("16.0-17.0/views.yaml", views).add("16.0-17.0/orm.yaml", orm);
    }
    std::string explained(llvm::StringRef name) {
        llvm::Expected<std::string> text = explain(folder.load(), {}, name);
        return text ? *text : "error: " + llvm::toString(text.takeError());
    }
    RulesFolder folder;
};

TEST_F(Texts, TemplatesReplaceNamesAndKeepOtherBraces) {
    EXPECT_EQ(fillTemplate("'{old}' is '{new}' {x} {", "a", "b"), "'a' is 'b' {x} {");
    RuleSet rules = folder.load();
    const Change &rename = *rules.find("method-renamed:BaseModel.name_get@17.0");
    EXPECT_EQ(messageOf(rename), "method 'BaseModel.name_get' is named 'BaseModel.display|name'");
    EXPECT_EQ(remedyOf(rename), "Write 'display|name'.");
    EXPECT_EQ(usesOf(rename), "any use");
}

TEST_F(Texts, ChangeIsDescribedWhole) {
    EXPECT_EQ(explained("attribute-removed:view/*@attrs@17.0"),
              "### `attribute-removed:view/*@attrs@17.0`\n"
              "\n"
              "attribute 'view/*@attrs' is no longer read. Conditions are Python expressions.\n"
              "\n"
              "- what to do: Write an expression.\n"
              "- if nobody acts: the module does not install or load (breaks-install)\n"
              "- found in: view; inside `form`; at most certain\n"
              "- source: 16.0 reads it\n"
              "- source: 17.0 raises\n"
              "- rule: 16.0-17.0/views.yaml:1\n"
              "\n"
              "Before:\n"
              "\n"
              "```xml\n"
              "<field attrs=\"{}\"/>\n"
              "```\n"
              "\n"
              "After:\n"
              "\n"
              "```xml\n"
              "<field invisible=\"a | b\"/>\n"
              "```\n");
}

TEST_F(Texts, ChangeIsFoundBySymbolAndByItsLastPart) {
    EXPECT_EQ(explained("view/*@attrs"), explained("attrs"));
    EXPECT_NE(explained("name_get").find("deprecated"), std::string::npos);
}

TEST_F(Texts, CheckIsExplainedWithItsChanges) {
    EXPECT_EQ(
        explained("method-renamed"),
        "# method-renamed\n"
        "\n"
        "method 'OLD' is named 'NEW'.\n"
        "\n"
        "- what to do: Write 'NEW'.\n"
        "- symbol: MODEL.METHOD, BaseModel.METHOD for every model, for example "
        "`BaseModel.name_get`\n"
        "- found: in calls, super() calls and definitions in models of that class\n"
        "- changes of it: 1\n"
        "\n"
        "- 17.0 method 'BaseModel.name_get' is named 'BaseModel.display|name'. (deprecated)\n");
}

TEST_F(Texts, EveryCheckCanBeExplained) {
    for (const CheckInfo &check : allChecks())
        EXPECT_NE(explained(check.code).find("- found: "), std::string::npos) << check.code.str();
}

TEST_F(Texts, UnknownNameSuggestsTheNearest) {
    EXPECT_EQ(explained("name_gett"), "error: no check, change or symbol is named 'name_gett'; did "
                                      "you mean 'name_get'?");
}

TEST_F(Texts, GuideHasContentsAndASectionPerAreaAndLane) {
    RuleSet rules = folder.load();
    std::string page = guidePage(rules, rules.hops.at(0), {{"field-removed", 7}});
    EXPECT_NE(page.find("# Odoo 16.0 to 17.0\n\nWhat a custom module has to change: 2 changes"),
              std::string::npos)
        << page;
    EXPECT_NE(page.find("a scan knows 7 smaller ones"), std::string::npos) << page;
    EXPECT_NE(page.find("| [ORM](#orm) | | | | 1 | |\n| [Views](#views) | 1 | | | | |\n"),
              std::string::npos)
        << page;
    EXPECT_NE(page.find("\n## ORM\n\n### Deprecated\n\n- **Method 'name_get' is named "
                        "'display\\|name'** `BaseModel.name_get`  \n  One way.  \n  To do: "),
              std::string::npos)
        << page;
}

TEST_F(Texts, GuideIndexCountsByLane) {
    EXPECT_NE(guideIndex(folder.load()).find("| [16.0 to 17.0](16.0-17.0.md) | 1 | | | 1 | |\n"),
              std::string::npos);
}

TEST_F(Texts, MeasuredSharesLeaveOutWhatCannotBeJudged) {
    EXPECT_EQ(shown(Measured{}), "");
    EXPECT_EQ(shown(Measured{{}, {}, {}, 12, 9, 2}),
              "10 findings in upgrades that people made, 90 % on a line that they changed");
}

TEST_F(Texts, ShippedPrecisionCanBeRead) {
    auto shipped = loadPrecision(std::string(UPLIFT_SOURCE_DIR) + "/rulesets/precision.tsv");
    ASSERT_TRUE(static_cast<bool>(shipped)) << llvm::toString(shipped.takeError());
    EXPECT_GT(shipped->of(Check::AttributeRemoved).findings, 100u);
    folder.add("precision.tsv", "to\tcheck\nnonsense\n");
    auto bad = loadPrecision((folder.path() + "/precision.tsv").str());
    ASSERT_FALSE(static_cast<bool>(bad));
    EXPECT_NE(llvm::toString(bad.takeError()).find("precision.tsv:2: not a row"),
              std::string::npos);
}

TEST_F(Texts, ListHasALinePerChange) {
    EXPECT_EQ(listRules(folder.load()),
              "method-renamed:BaseModel.name_get@17.0\tdeprecated\t16.0-17.0/orm.yaml:1\n"
              "attribute-removed:view/*@attrs@17.0\tbreaks-install\t16.0-17.0/views.yaml:1\n");
}

TEST_F(Texts, CheckNamesWhatHasNoTestAndNoSource) {
    folder.add("16.0-17.0/views/__manifest__.py", "{}\n");
    folder.add("16.0-17.0/views/views/a.xml",
               "<a>\n<!-- hit: attribute-removed -->\n<b attrs=\"\"/>\n<!-- ok: "
               "method-removed -->\n<c/></a>\n");
    RulesReport report = checkRules(folder.load(), folder.path());
    EXPECT_EQ(report.warnings,
              (std::vector<std::string>{
                  "16.0-17.0/orm.yaml:1: 'source' of method-renamed:BaseModel.name_get@17.0 does "
                  "not name both 16.0 and 17.0",
                  "16.0-17.0/orm.yaml:1: no 'hit:' line for method-renamed:BaseModel.name_get@17.0",
                  "16.0-17.0/views/views/a.xml:5: the mark names nothing of 16.0-17.0/views.yaml: "
                  "'method-removed'"}));
    EXPECT_EQ(report.summary, "1 hops, 2 files, 2 changes (1 need structure), 1 with a test");
}

TEST(NeedsStructure, WordsDoNot) {
    auto of = [](Check check, uint16_t on) {
        Change change;
        change.check = check;
        change.on = on;
        return needsStructure(change);
    };
    EXPECT_TRUE(of(Check::AttributeRemoved, 0));
    EXPECT_TRUE(of(Check::MethodSignature, 0));
    EXPECT_TRUE(of(Check::PythonChanged, static_cast<uint16_t>(UseKind::Base)));
    EXPECT_FALSE(of(Check::PythonRemoved, static_cast<uint16_t>(UseKind::Import)));
    EXPECT_FALSE(of(Check::ModelRemoved, 0));
}

} // namespace
