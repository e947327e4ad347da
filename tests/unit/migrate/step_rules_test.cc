#include "analyzer/migrate/step_rules.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const std::string good = "- step: a\n  when: module-renamed\n  phase: pre\n  what: it is {new}\n"
                         "  why: because\n  openupgrade: call\n  minutes: 5\n  source: here\n";

std::string fault(const std::string &text) {
    auto rules = readStepRules(text, "f.yaml");
    return rules ? "" : llvm::toString(rules.takeError());
}

std::string with(const std::string &line, const std::string &other) {
    std::string text = good;
    return text.replace(text.find(line), line.size(), other);
}

TEST(StepRules, AreRead) {
    auto rules = llvm::cantFail(readStepRules(good, "f.yaml"));
    ASSERT_EQ(1U, rules.size());
    EXPECT_EQ(Trigger::ModuleRenamed, rules[0].when);
    EXPECT_EQ("pre-migration", rules[0].phase);
    EXPECT_EQ(5, rules[0].minutes);
}

TEST(StepRules, FaultsNameTheLineAndTheNearestWord) {
    EXPECT_EQ("migration steps:\n  f.yaml:2: unknown trigger 'module-rename'; did you mean "
              "'module-renamed'?",
              fault(with("module-renamed", "module-rename")));
    EXPECT_EQ("migration steps:\n  f.yaml:4: 'module-renamed' has no {neww}; did you mean 'new'?",
              fault(with("{new}", "{neww}")));
    EXPECT_EQ("migration steps:\n  f.yaml:7: unknown key 'minute'; did you mean 'minutes'?\n"
              "  f.yaml:1: no 'minutes'",
              fault(with("minutes", "minute")));
}

TEST(StepRules, NumbersAndPhasesAreChecked) {
    EXPECT_NE("", fault(with("minutes: 5", "minutes: -5")));
    EXPECT_NE("", fault(with("minutes: 5", "minutes: soon")));
    EXPECT_NE("", fault(with("phase: pre", "phase: before")));
    EXPECT_NE("", fault(with("  openupgrade: call\n", "")));
    EXPECT_NE("", fault(good + good));
    EXPECT_NE("", fault("- a\n"));
    EXPECT_EQ("", fault(""));
}

TEST(StepRules, NamesAreFilledInAndOtherBracketsStay) {
    StepNames names = {{"table", "t"}, {"field", "f"}};
    EXPECT_EQ("{\"t\": [(\"f\", None)]} {1}",
              fillIn("{\"{table}\": [(\"{field}\", None)]} {1}", names));
    EXPECT_EQ("x  y", fillIn("x {gone} y", names));
}

TEST(StepRules, TheShippedOnesAreGoodAndEachTriggerHasOne) {
    auto rules = llvm::cantFail(loadStepRules(UPLIFT_SOURCE_DIR "/rulesets/migration"));
    for (const TriggerInfo &info : allTriggers())
        EXPECT_TRUE(std::any_of(rules.begin(), rules.end(), [&](const StepRule &rule) {
            return rule.when == info.trigger;
        })) << info.name.str();
}

} // namespace
