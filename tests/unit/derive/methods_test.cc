#include "tests/unit/derive/pack_story.h"

#include "analyzer/derive/parameters.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

class DerivedMethods : public testing::Test {
  protected:
    DerivedMethods() {
        for (PackStory *side : {&a, &b})
            side->module("base").module("sale", {"base"}).model("m", "sale");
    }
    std::string derived() { return derivedFrom(a, b); }
    PackStory a, b;
};

TEST_F(DerivedMethods, AnOverrideThatGoesLeavesTheMethodOfEveryModel) {
    a.method("copy").method("gone");
    for (PackStory *side : {&a, &b}) {
        MethodRow row;
        row.model = side->builder.str("BaseModel");
        row.name = side->builder.str("copy");
        row.parameters = side->builder.str("self");
        side->builder.add(row);
    }
    EXPECT_EQ(derived(), "method-removed m.gone\n");
}

TEST_F(DerivedMethods, TheSameBodyMakesARename) {
    a.method("x", "self", 7);
    b.method("y", "self", 7);
    EXPECT_EQ(derived(), "method-renamed m.x -> m.y\n");
}

TEST_F(DerivedMethods, ASmallBodyDoesNot) {
    a.method("x", "self", 7, 5);
    b.method("y", "self", 7, 5);
    EXPECT_EQ(derived(), "method-removed m.x\n");
}

TEST_F(DerivedMethods, ABodyThatTwoNewMethodsHaveDoesNot) {
    a.method("x", "self", 7);
    b.method("y", "self", 7).method("z", "self", 7);
    EXPECT_EQ(derived(), "method-removed m.x\n");
}

TEST_F(DerivedMethods, AnUnderscoreInFrontIsTheSameName) {
    a.method("get_price");
    b.method("_get_price");
    EXPECT_EQ(derived(), "method-renamed m.get_price -> m._get_price\n");
}

TEST_F(DerivedMethods, TheMethodThatComputesTheSameFieldIsTheSame) {
    for (PackStory *side : {&a, &b}) {
        FieldRow row = side->field("total", "Float");
        row.compute = side->builder.str(side == &a ? "_amount" : "_compute_total");
        row.flags = FieldComputed;
        side->with(row).method(side == &a ? "_amount" : "_compute_total");
    }
    EXPECT_EQ(derived(), "method-renamed m._amount -> m._compute_total\n");
}

TEST_F(DerivedMethods, TheSameNameAndBodyOnOneOtherModelIsAMove) {
    a.method("x", "self", 7);
    b.model("n", "sale").method("x", "self", 7);
    EXPECT_EQ(derived(), "method-moved m.x -> n.x (likely)\n");
}

TEST_F(DerivedMethods, AnotherBodyOnAnotherModelIsNone) {
    a.method("x", "self", 7);
    b.model("n", "sale").method("x", "self", 8);
    EXPECT_EQ(derived(), "method-removed m.x\n");
}

TEST_F(DerivedMethods, ParametersThatDifferAreASignature) {
    a.method("x", "self, a").method("same", "self, *args").method("old", "self, cr, uid, ids, a");
    b.method("x", "self, a, b=").method("same", "self, *rest").method("old", "self, a");
    EXPECT_EQ(derived(), "method-signature m.x [self, a] -> self, a, b=\n");
}

TEST_F(DerivedMethods, CallersDoNotWriteWhatTheFrameworkGives) {
    EXPECT_EQ(callerParameters("self, cr, uid, ids, a, context="), std::vector<std::string>{"a"});
    EXPECT_EQ(callerParameters("self, ids, **options"), (std::vector<std::string>{"ids", "**"}));
    EXPECT_EQ(callerParameters("cls, a"), std::vector<std::string>{"a"});
}

TEST(DerivedParameters, WhatMayBeLeftOutIsNoChangeForACaller) {
    EXPECT_TRUE(takesOldCalls("a, b=", "a, b=, c="));
    EXPECT_TRUE(takesOldCalls("a, *, b=", "a, *, c=, b="));
    EXPECT_TRUE(takesOldCalls("a, **kw", "a, b=, **kw"));
    EXPECT_FALSE(takesOldCalls("a, b=", "a, c=, b="));
    EXPECT_FALSE(takesOldCalls("a", "a, b"));
    EXPECT_FALSE(takesOldCalls("a, b=", "a"));
    EXPECT_FALSE(takesOldCalls("a, b=", "a, b"));
    EXPECT_FALSE(takesOldCalls("a, *args", "a, b=, *args"));
}

} // namespace
