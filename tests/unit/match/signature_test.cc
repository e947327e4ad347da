#include "analyzer/match/signature.h"

#include "analyzer/parse/python.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Params = std::vector<std::string>;

Change change(Params before, Params after) {
    Change change;
    change.check = Check::MethodSignature;
    change.oldParams = std::move(before);
    change.newParams = std::move(after);
    return change;
}

/// What of the call `f(…)` no longer fits: "" where it fits, "call", or the keyword.
std::string misfit(const Change &change, const std::string &arguments) {
    FileFacts facts;
    std::string text = "f(" + arguments + ")\n";
    facts.py = parsePython(text, facts.strings, facts.gaps);
    for (PyId node = 0; node < facts.py.nodes.size(); ++node) {
        if (facts.py[node].kind != PyKind::Call)
            continue;
        PyId old = oldArgument(change, facts, node);
        if (old == noNode)
            return "";
        return old == node ? "call" : facts.text(facts.py[old].str).str();
    }
    return "no call";
}

const Change dropped = change({"domain", "limit=", "count="}, {"domain", "limit="});
const Change renamed = change({"name", "args="}, {"name", "domain="});
const Change swapped = change({"a", "b"}, {"b", "a"});
const Change grown = change({"a"}, {"a", "b"});
const Change starred = change({"a", "old="}, {"a", "*args", "**kw"});

TEST(Signature, AKeywordThatIsGone) {
    EXPECT_EQ(misfit(dropped, "d, count=True"), "count");
    EXPECT_EQ(misfit(dropped, "d, limit=1"), "");
    EXPECT_EQ(misfit(renamed, "'x', args=[]"), "args");
    EXPECT_EQ(misfit(renamed, "'x', domain=[]"), "");
}

TEST(Signature, TooManyPositionalArguments) {
    EXPECT_EQ(misfit(dropped, "d, 1, True"), "call");
    EXPECT_EQ(misfit(dropped, "d, 1"), "");
}

TEST(Signature, AnotherOrder) {
    EXPECT_EQ(misfit(swapped, "1, 2"), "call");
    EXPECT_EQ(misfit(swapped, "a=1, b=2"), "");
}

TEST(Signature, ANewNameAtTheSamePlace) {
    EXPECT_EQ(misfit(renamed, "'x', []"), "");
}

TEST(Signature, StarsHideWhatIsPassed) {
    EXPECT_EQ(misfit(dropped, "*args, count=True"), "");
    EXPECT_EQ(misfit(dropped, "d, **kw"), "");
    EXPECT_EQ(misfit(starred, "1, 2, 3"), "");
}

TEST(Signature, ParametersAfterABareStarTakeNoPosition) {
    Change keywordOnly = change({"a", "b"}, {"a", "*", "b="});
    EXPECT_EQ(misfit(keywordOnly, "1, 2"), "call");
    EXPECT_EQ(misfit(keywordOnly, "1, b=2"), "");
}

TEST(Signature, DefinitionsWithAParameterThatIsGone) {
    EXPECT_TRUE(definitionIsOld(dropped, "self, domain, limit=, count="));
    EXPECT_FALSE(definitionIsOld(dropped, "self, domain, limit="));
    EXPECT_FALSE(definitionIsOld(dropped, "self, *args, **kwargs"));
    EXPECT_TRUE(definitionIsOld(renamed, "self, name, args="));
    EXPECT_FALSE(definitionIsOld(renamed, "self, name, domain="));
}

TEST(Signature, DefinitionsThatLackANewParameter) {
    EXPECT_TRUE(definitionIsOld(grown, "self, a"));
    EXPECT_FALSE(definitionIsOld(grown, "self, a, b"));
    EXPECT_FALSE(definitionIsOld(grown, "self, a, *args"));
    EXPECT_FALSE(definitionIsOld(grown, "self, something"));
}

TEST(Signature, DefinitionsWithANewParameterAndAnOldName) {
    Change added = change({"ui_order"}, {"order", "draft", "existing"});
    EXPECT_TRUE(definitionIsOld(added, "self, ui_order"));
    EXPECT_TRUE(definitionIsOld(added, "self, ui_order, draft"));
    EXPECT_TRUE(definitionIsOld(added, "self, draft, existing, ui_order"));
    EXPECT_FALSE(definitionIsOld(added, "self, ui_order, draft, existing"));
    EXPECT_TRUE(definitionIsOld(swapped, "self, a, b") == definitionIsOld(swapped, "self, b, a"));
    EXPECT_TRUE(definitionIsOld(change({"a", "b"}, {"x", "b"}), "self, a, b"));
}

TEST(Signature, IdsWhereOnlyTheNewListTakesSome) {
    Change report = change({"res_ids", "data="}, {"report", "res_ids", "data="});
    EXPECT_EQ(misfit(report, "name, wizard.ids"), "");
    EXPECT_EQ(misfit(report, "name, [record.id]"), "");
    EXPECT_EQ(misfit(report, "wizard.ids, data"), "call");
    EXPECT_EQ(misfit(report, "[record.id]"), "call");
    Change moved = change({"a_ids", "b_ids"}, {"b_ids", "a_ids"});
    EXPECT_EQ(misfit(moved, "one.ids, two.ids"), "call");
}

TEST(Signature, WithoutSelfAsWell) {
    Change hook = change({"cr", "registry"}, {"env"});
    EXPECT_TRUE(definitionIsOld(hook, "cr, registry"));
    EXPECT_FALSE(definitionIsOld(hook, "env"));
    EXPECT_TRUE(definitionIsOld(dropped, "cls, domain, count="));
}

TEST(Signature, NewNamesOfWhatIsHandedOverByPosition) {
    auto derived = [](Params before, Params after) {
        Change made = change(std::move(before), std::move(after));
        made.derived = true;
        return made;
    };
    EXPECT_TRUE(onlyNamesDiffer(derived({"args", "limit="}, {"domain", "limit="})));
    EXPECT_FALSE(onlyNamesDiffer(change({"args"}, {"domain"})));
    EXPECT_FALSE(onlyNamesDiffer(derived({"args="}, {"domain="})));
    EXPECT_FALSE(onlyNamesDiffer(derived({"a", "b"}, {"b", "a"})));
    EXPECT_FALSE(onlyNamesDiffer(derived({"a"}, {"b", "c"})));
}

} // namespace
