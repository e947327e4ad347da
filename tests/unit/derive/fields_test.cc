#include "tests/unit/derive/pack_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

class DerivedFields : public testing::Test {
  protected:
    DerivedFields() {
        for (PackStory *side : {&a, &b})
            side->module("base").module("sale", {"base"}).model("m", "sale");
    }
    std::string derived() { return derivedFrom(a, b); }
    PackStory a, b;
};

TEST_F(DerivedFields, AFieldThatNoRecordHasIsRemoved) {
    a.fields({"x", "kept"});
    b.fields({"kept"});
    EXPECT_EQ(derived(), "field-removed m.x\n");
}

TEST_F(DerivedFields, AFieldThatIsInheritedNowIsStillThere) {
    a.fields({"x"});
    b.model("mixin", "sale").fields({"x"}).model("m", "sale", {"mixin"});
    EXPECT_EQ(derived(), "");
}

TEST_F(DerivedFields, AFieldThatIsDelegatedNowIsStillThere) {
    a.fields({"x"});
    b.model("other", "sale").fields({"x"});
    ModelRow row;
    row.name = b.builder.str("m");
    row.module = b.builder.str("sale");
    row.delegates = b.builder.list({llvm::StringRef("other"), llvm::StringRef("other_id")});
    b.builder.add(row);
    EXPECT_EQ(derived(), "");
}

TEST_F(DerivedFields, OnlyTheMixinLosesWhatAllOfItsHeirsLose) {
    a.model("mixin", "sale").fields({"x"}).model("heir", "sale", {"mixin"}).fields({"x", "y"});
    b.model("mixin", "sale").model("heir", "sale", {"mixin"}).fields({"y"});
    EXPECT_EQ(derived(), "field-removed mixin.x\n");
}

TEST_F(DerivedFields, AModelThatNoLongerInheritsLosesWhatItInherited) {
    a.model("mixin", "sale").fields({"x", "both"}).model("heir", "sale", {"mixin"});
    b.model("mixin", "sale").fields({"x", "both"}).model("heir", "sale").fields({"both"});
    EXPECT_EQ(derived(), "field-removed heir.x\n");
}

TEST_F(DerivedFields, TheSameLabelMakesARename) {
    a.labelled("x", "Char", "Reference");
    b.labelled("y", "Char", "Reference");
    EXPECT_EQ(derived(), "field-renamed m.x -> m.y (likely)\n");
}

TEST_F(DerivedFields, TheSameLabelOnAnotherTypeDoesNot) {
    a.labelled("x", "Char", "Reference");
    b.labelled("y", "Text", "Reference");
    EXPECT_EQ(derived(), "field-removed m.x\n");
}

TEST_F(DerivedFields, ALabelThatTwoNewFieldsHaveDoesNot) {
    a.labelled("x", "Char", "Reference");
    b.labelled("y", "Char", "Reference").labelled("z", "Char", "Reference");
    EXPECT_EQ(derived(), "field-removed m.x\n");
}

TEST_F(DerivedFields, LabelAndNeighboursMakeItCertain) {
    a.fields({"before"}).labelled("x", "Float", "Price").fields({"after"});
    b.fields({"before"}).labelled("y", "Float", "Price").fields({"after"});
    EXPECT_EQ(derived(), "field-renamed m.x -> m.y\n");
}

TEST_F(DerivedFields, OneNeighbourAloneIsOnlyAHint) {
    a.fields({"before"}).labelled("x", "Float", "Price").fields({"after"});
    b.fields({"before"}).labelled("y", "Float", "Weight").fields({"other", "after"});
    Derivation found = derive(a.image(16), b.image(17), {});
    ASSERT_EQ(found.rows.size(), 1u);
    EXPECT_EQ(found.rows[0].check, Check::FieldRemoved);
    EXPECT_EQ(found.rows[0].evidence, "module `sale` had it; perhaps `y`: same type and neighbour");
}

TEST_F(DerivedFields, TheSameSelectionMakesARename) {
    a.selection("x", {"draft", "done", "cancel"});
    b.selection("y", {"draft", "done", "cancel"});
    EXPECT_EQ(derived(), "field-renamed m.x -> m.y (likely)\n");
}

TEST_F(DerivedFields, ASelectionOfTwoKeysAloneDoesNot) {
    a.selection("x", {"0", "1"});
    b.selection("y", {"0", "1"});
    EXPECT_EQ(derived(), "field-removed m.x\n");
}

TEST_F(DerivedFields, ARenameOnAnotherModelIsEvidence) {
    a.fields({"old"}).model("n", "sale").labelled("old", "Char", "Reference");
    b.fields({"now"}).model("n", "sale").labelled("now", "Char", "Reference");
    EXPECT_EQ(derived(), "field-renamed m.old -> m.now (likely)\n"
                         "field-renamed n.old -> n.now (likely)\n");
}

TEST_F(DerivedFields, AComodelThatIsRenamedIsTheSame) {
    RuleSet rules;
    Change change;
    change.check = Check::ModelRenamed;
    change.symbol = llvm::cantFail(parseSymbol(Subject::Model, "old.thing"));
    change.to = "new.thing";
    change.series = Series{17};
    rules.changes.push_back(change);
    a.with(a.field("thing_id", "Many2one", "old.thing")).model("old.thing", "sale").fields({"a"});
    b.with(b.field("thing_id", "Many2one", "new.thing")).model("new.thing", "sale").fields({"b"});
    EXPECT_EQ(derivedFrom(a, b, rules), "model-removed old.thing\nfield-removed old.thing.a\n");
}

TEST_F(DerivedFields, AFieldMovesToARelatedModelOnly) {
    for (PackStory *side : {&a, &b})
        side->model("m.line", "sale").fields({"name"}).model("stranger", "sale").fields({"name"});
    a.model("m", "sale").selection("x", {"p", "q", "r"});
    b.model("m.line", "sale")
        .selection("x", {"p", "q", "r"})
        .model("stranger", "sale")
        .fields({"x"});
    EXPECT_EQ(derived(), "field-moved m.x -> m.line.x (likely)\n");
}

TEST_F(DerivedFields, WhatAModuleThatIsNotIndexedHadIsLikelyAtMost) {
    a.module("gone", {"base"}).model("m", "gone", {}, false).fields({"x"});
    EXPECT_EQ(derived(), "module-removed gone (likely)\nfield-removed m.x (likely)\n");
}

TEST_F(DerivedFields, WhatATestOrALocalisationHadIsPossibleOnly) {
    a.module("l10n_xx").model("m", "l10n_xx", {}, false).fields({"x"});
    a.module("test_y").model("m", "test_y", {}, false).fields({"y"});
    b.module("test_y");
    EXPECT_EQ(derived(), "module-removed l10n_xx (possible)\n"
                         "field-removed m.x (possible)\nfield-removed m.y (possible)\n");
}

TEST_F(DerivedFields, FieldsOfAModelThatNoPackDefinesAreNotKnown) {
    a.model("enterprise.model", "sale", {}, false).fields({"x"});
    EXPECT_EQ(derived(), "");
}

TEST_F(DerivedFields, SemanticsThatDifferAreNamed) {
    a.with(a.field("t", "Char")).with(a.field("r", "Char")).with(a.field("same", "Char"));
    FieldRow computed = a.field("s", "Float");
    computed.flags = FieldComputed | FieldStored;
    a.with(computed);
    b.with(b.field("t", "Text"));
    FieldRow required = b.field("r", "Char");
    required.flags = FieldRequired;
    FieldRow loose = b.field("s", "Float");
    loose.flags = FieldComputed;
    b.with(required).with(b.field("same", "Char")).with(loose);
    EXPECT_EQ(derived(), "field-changed m.r [not required] -> required\n"
                         "field-changed m.s [stored] -> not stored\n"
                         "field-changed m.t [type Char] -> type Text\n");
}

TEST_F(DerivedFields, WhatGetsLooserIsNoChange) {
    FieldRow required = a.field("r", "Char");
    required.flags = FieldRequired | FieldReadonly;
    a.with(required);
    b.with(b.field("r", "Char"));
    EXPECT_EQ(derived(), "");
}

TEST_F(DerivedFields, AKeyThatNoDefinitionAcceptsIsRemoved) {
    a.selection("state", {"draft", "gone", "elsewhere"});
    b.selection("state", {"draft"});
    b.module("more", {"sale"}).model("m", "more", {}, false);
    FieldRow adds = b.field("state", "Selection");
    adds.selection = b.builder.list({llvm::StringRef("elsewhere")});
    adds.flags = FieldSelectionAdds;
    b.with(adds);
    EXPECT_EQ(derived(), "field-value-removed m.state=gone\n");
}

TEST_F(DerivedFields, ASelectionMadeAtRunTimeMayHoldAnyKey) {
    a.selection("state", {"draft", "gone"});
    FieldRow dynamic = b.field("state", "Selection");
    dynamic.flags = FieldSelectionDynamic;
    b.with(dynamic);
    EXPECT_EQ(derived(), "");
}

} // namespace
