#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const char *const whole = "- change: attribute-removed\n"
                          "  symbol: view/*@attrs\n"
                          "  lane: breaks-install\n"
                          "  why: Conditions are Python\n"
                          "    expressions now.\n"
                          "  remedy: 'Write invisible: an expression.'\n"
                          "  before: |\n"
                          "    <field attrs=\"…\"\n"
                          "           name=\"a\"/>\n"
                          "  after: <field invisible=\"…\"/>\n"
                          "  source: [one, two]\n"
                          "  on: [view, data]\n"
                          "  inside: tree\n"
                          "  parent: group\n"
                          "  with: name\n"
                          "  without: class\n"
                          "  confidence: likely\n"
                          "  mechanical: true\n"
                          "  resolved: true\n"
                          "  preview: false\n";

/// Problems of a single file of the hop 16.0-17.0.
std::string problemsOf(llvm::StringRef text) {
    RulesFolder folder;
    return folder.add("16.0-17.0/hr.yaml", text).problems();
}

/// A change that is complete but for what `lines` say; "" leaves it complete.
std::string changeWith(llvm::StringRef lines, llvm::StringRef head = "change: module-removed") {
    return ("- " + head + "\n  symbol: note\n  lane: breaks-install\n  why: Gone.\n  source: s\n" +
            lines)
        .str();
}

TEST(Loader, ReadsEveryKey) {
    RulesFolder folder;
    RuleSet rules = folder.add("16.0-17.0/views.yaml", whole).load();
    ASSERT_EQ(rules.changes.size(), 1u);
    const Change &change = rules.changes[0];
    EXPECT_EQ(change.key(), "attribute-removed:view/*@attrs@17.0");
    EXPECT_EQ(change.lane, Lane::BreaksInstall);
    EXPECT_EQ(change.why, "Conditions are Python expressions now.");
    EXPECT_EQ(change.remedy, "Write invisible: an expression.");
    EXPECT_EQ(change.before, "<field attrs=\"…\"\n       name=\"a\"/>");
    EXPECT_EQ(change.after, "<field invisible=\"…\"/>");
    EXPECT_EQ(change.sources, (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(change.on,
              static_cast<uint16_t>(UseKind::View) | static_cast<uint16_t>(UseKind::Data));
    EXPECT_EQ(change.inside + " " + change.parentTag, "tree group");
    EXPECT_EQ(change.withAttribute + " " + change.withoutAttribute, "name class");
    EXPECT_EQ(change.confidence, Confidence::Likely);
    EXPECT_TRUE(change.mechanical);
    EXPECT_TRUE(change.resolvedOnly);
    EXPECT_FALSE(change.preview);
    EXPECT_EQ(change.file, "16.0-17.0/views.yaml");
    EXPECT_EQ(change.line, 1u);
}

TEST(Loader, ReadsSignatures) {
    RulesFolder folder;
    folder.add("16.0-17.0/orm.yaml", "- change: method-signature\n"
                                     "  symbol: BaseModel.search\n"
                                     "  lane: breaks-runtime\n"
                                     "  why: One name.\n"
                                     "  source: s\n"
                                     "  old: [args, offset=0, \"*rest\"]\n"
                                     "  new: []\n");
    RuleSet rules = folder.load();
    ASSERT_EQ(rules.changes.size(), 1u);
    EXPECT_EQ(rules.changes[0].oldParams, (std::vector<std::string>{"args", "offset=0", "*rest"}));
    EXPECT_TRUE(rules.changes[0].newParams.empty());
}

TEST(Loader, OrdersBySeriesSymbolAndCheckWhateverTheFile) {
    RulesFolder folder;
    folder.add("17.0-18.0/a.yaml", changeWith(""));
    folder.add("16.0-17.0/b.yaml", changeWith("", "change: module-removed\n  remedy: x"));
    folder.add("16.0-17.0/a.yaml", "- {change: module-removed, symbol: zebra, lane: cosmetic, "
                                   "why: Gone., source: s}\n");
    RuleSet rules = folder.load();
    std::string keys;
    for (const Change &change : rules.changes)
        keys += change.key() + " ";
    EXPECT_EQ(keys, "module-removed:note@17.0 module-removed:zebra@17.0 module-removed:note@18.0 ");
    ASSERT_EQ(rules.hops.size(), 2u);
    EXPECT_EQ(rules.hops[1].name(), "17.0-18.0");
    EXPECT_NE(rules.find("module-removed:note@18.0"), nullptr);
    EXPECT_EQ(rules.find("module-removed:note@19.0"), nullptr);
}

TEST(Loader, DigestFollowsContentNotPlace) {
    RulesFolder one, same, other;
    std::string digest = one.add("16.0-17.0/a.yaml", changeWith("")).load().digest;
    EXPECT_EQ(digest.size(), 16u);
    EXPECT_EQ(same.add("16.0-17.0/a.yaml", changeWith("")).load().digest, digest);
    EXPECT_NE(other.add("16.0-17.0/a.yaml", changeWith("  remedy: x\n")).load().digest, digest);
}

TEST(Loader, TestFoldersAreNamedOrHaveTheNameOfTheFile) {
    RulesFolder folder;
    folder.add("16.0-17.0/a.yaml", changeWith("")).add("16.0-17.0/a/__manifest__.py", "{}");
    folder.add("17.0-18.0/b.yaml", changeWith("  tests: c/\n")).add("17.0-18.0/c/x.py", "");
    RuleSet rules = folder.load();
    ASSERT_EQ(rules.files.size(), 2u);
    EXPECT_EQ(rules.files[0].tests, std::vector<std::string>{"16.0-17.0/a"});
    EXPECT_EQ(rules.files[1].tests, std::vector<std::string>{"17.0-18.0/c"});
    EXPECT_EQ(rules.files[1].area(), "b");
}

TEST(LoaderErrors, NameTheNearestName) {
    EXPECT_EQ(problemsOf("- change: field-renamd\n"
                         "  symbl: a.b\n"
                         "  symbol: a.b\n"
                         "  lane: breaks-instal\n"
                         "  why: Because.\n"
                         "  on: [reed]\n"
                         "  confidence: certan\n"
                         "  source: s\n"),
              "rulesets/16.0-17.0/hr.yaml:1:11: unknown check 'field-renamd'; did you mean "
              "'field-renamed'?\n"
              "rulesets/16.0-17.0/hr.yaml:2:3: unknown key 'symbl'; did you mean 'symbol'?\n"
              "rulesets/16.0-17.0/hr.yaml:4:9: unknown lane 'breaks-instal'; did you mean "
              "'breaks-install'?\n"
              "rulesets/16.0-17.0/hr.yaml:6:8: unknown use 'reed'; did you mean 'read'?\n"
              "rulesets/16.0-17.0/hr.yaml:7:15: unknown confidence 'certan'; did you mean "
              "'certain'?");
}

TEST(LoaderErrors, AllOfAFileAndOfAllFilesAreReported) {
    RulesFolder folder;
    folder.add("16.0-17.0/a.yaml", "- change: model-removed\n- change: model-removed\n");
    folder.add("16.0-17.0/b.yaml", "- symbol: x\n");
    std::string text = folder.problems();
    EXPECT_EQ(llvm::StringRef(text).count("is missing"), 12u) << text;
    EXPECT_NE(text.find("b.yaml:1:3: 'change' is missing"), std::string::npos) << text;
}

TEST(LoaderErrors, WhatEachKeyMustHold) {
    EXPECT_EQ(problemsOf("- change: field-renamed\n"
                         "  symbol: nodot\n"
                         "  lane: cosmetic\n"
                         "  why: ''\n"
                         "  source: []\n"),
              "rulesets/16.0-17.0/hr.yaml:1:3: 'to' is missing: field-renamed names what took its "
              "place\n"
              "rulesets/16.0-17.0/hr.yaml:2:11: 'nodot' is not a symbol of a field: expected "
              "MODEL.FIELD, for example 'hr.expense.unit_amount'\n"
              "rulesets/16.0-17.0/hr.yaml:4:8: 'why' is empty\n"
              "rulesets/16.0-17.0/hr.yaml:5:11: 'source' is empty");
    EXPECT_EQ(problemsOf(changeWith("  to: x\n")),
              "rulesets/16.0-17.0/hr.yaml:6:7: 'to' is not read for module-removed; say in "
              "'remedy' what to write");
    EXPECT_EQ(problemsOf(changeWith("  inside: tree\n  old: [a]\n")),
              "rulesets/16.0-17.0/hr.yaml:6:3: 'inside' is not read for module-removed\n"
              "rulesets/16.0-17.0/hr.yaml:7:3: 'old' is not read for module-removed");
    EXPECT_EQ(problemsOf(changeWith("  mechanical: yes\n  remedy: [a]\n  remedy: b\n")),
              "rulesets/16.0-17.0/hr.yaml:6:15: 'mechanical' is true or false\n"
              "rulesets/16.0-17.0/hr.yaml:7:11: 'remedy' is one text, not a list\n"
              "rulesets/16.0-17.0/hr.yaml:8:3: 'remedy' is given twice");
    EXPECT_EQ(problemsOf(changeWith("  tests: ../x\n")),
              "rulesets/16.0-17.0/hr.yaml:6:10: 'tests' is a folder beside the file");
    EXPECT_EQ(problemsOf(changeWith("  tests: nowhere\n")),
              "rulesets/16.0-17.0/hr.yaml:6:10: no folder 'nowhere' here");
}

TEST(LoaderErrors, SameKeyTwiceNamesBothPlaces) {
    RulesFolder folder;
    folder.add("16.0-17.0/a.yaml", changeWith(""));
    folder.add("16.0-17.0/b.yaml", "\n" + changeWith(""));
    EXPECT_EQ(folder.problems(), "rulesets/16.0-17.0/b.yaml:2:3: 'module-removed:note@17.0' is at "
                                 "rulesets/16.0-17.0/a.yaml:1:3 too");
}

TEST(LoaderErrors, SupersededChangeMustExist) {
    EXPECT_EQ(problemsOf(changeWith("  supersedes: ['module-removed:note@16.0']\n")),
              "rulesets/16.0-17.0/hr.yaml:6:15: 'supersedes' names no change: "
              "'module-removed:note@16.0'; did you mean 'module-removed:note@17.0'?");
}

TEST(LoaderErrors, FoldersMustBeHops) {
    RulesFolder folder;
    folder.add("16.0-18.0/a.yaml", changeWith("")).add("knowledge/17.0/x", "");
    EXPECT_EQ(folder.problems(),
              "rulesets/16.0-18.0: not a hop between two adjacent series, such as 16.0-17.0");
    RulesFolder empty;
    EXPECT_EQ(empty.problems(), "rulesets: holds no ruleset: expected folders such as 16.0-17.0");
    EXPECT_EQ(llvm::toString(loadRules("/no/such/folder").takeError()),
              "/no/such/folder: No such file or directory");
}

TEST(LoaderErrors, BytesThatAreNoRuleset) {
    EXPECT_EQ(problemsOf(""), "rulesets/16.0-17.0/hr.yaml: holds no changes");
    EXPECT_EQ(problemsOf("# nothing\n"), "rulesets/16.0-17.0/hr.yaml: holds no changes");
    EXPECT_EQ(problemsOf("- a\xe9: b\n"), "rulesets/16.0-17.0/hr.yaml:1:4: not UTF-8");
    EXPECT_EQ(problemsOf("\xff\xfe-\0"), "rulesets/16.0-17.0/hr.yaml:1:1: not UTF-8");
    EXPECT_EQ(problemsOf(llvm::StringRef("- a: \0\n", 7)),
              "rulesets/16.0-17.0/hr.yaml:1:6: NUL byte");
    EXPECT_EQ(problemsOf("change: x\n"), "rulesets/16.0-17.0/hr.yaml:1:1: expected a list, "
                                         "each item beginning with '- '");
    EXPECT_EQ(problemsOf("- just text\n"), "rulesets/16.0-17.0/hr.yaml:1:3: expected an item "
                                           "of keys: 'key: value'");
    EXPECT_EQ(problemsOf(changeWith("  remedy: {a: b}\n")),
              "rulesets/16.0-17.0/hr.yaml:6:11: expected a text or a list of texts");
    EXPECT_EQ(problemsOf(changeWith("---\n" + changeWith(""))),
              "rulesets/16.0-17.0/hr.yaml:7:1: a file is one YAML document");
    EXPECT_NE(problemsOf("- a: [b\n").find("not YAML"), std::string::npos);
    EXPECT_NE(problemsOf(std::string(10000, '[')).find("nested too deep"), std::string::npos);
    std::string nested;
    for (int i = 0; i < 10000; ++i)
        nested += "- ";
    EXPECT_NE(problemsOf(nested).find("line too long"), std::string::npos);
}

TEST(LoaderErrors, FaultOfSyntaxKeepsWhatWasReadBefore) {
    EXPECT_EQ(llvm::StringRef(problemsOf("- change: nonsense-x\n"
                                         "  symbol: a\n"
                                         "  lane: cosmetic\n"
                                         "  why: W.\n"
                                         "  source: s\n"
                                         "- change: \"open\n"))
                  .split('\n')
                  .first,
              "rulesets/16.0-17.0/hr.yaml:1:11: unknown check 'nonsense-x'");
}

TEST(LoaderErrors, LineEndsAndByteOrderMarkDoNotMatter) {
    EXPECT_EQ(problemsOf("\xef\xbb\xbf- change: model-removed\r\n  symbol: note\r\n"
                         "  lane: cosmetic\r\n  why: Gone.\r\n  source: s\r\n"),
              "");
}

} // namespace
