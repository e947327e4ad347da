#include "analyzer/cli/completion.h"
#include "analyzer/cli/manual.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

TEST(Manual, NothingOfATextIsARequestOrAnEscape) {
    EXPECT_EQ("\\&.zip", roffText(".zip"));
    EXPECT_EQ("a.zip", roffText("a.zip"));
    EXPECT_EQ("\\&\\(aqx\\(aq", roffText("'x'"));
    EXPECT_EQ("a\\(rsb", roffText("a\\b"));
    EXPECT_EQ("\\-\\-to \\(dqx\\(dq", roffText("--to \"x\""));
    EXPECT_EQ("\\(ti/x\\(ha\\(ga", roffText("~/x^`"));
    EXPECT_EQ("a\n\\&.b", roffText("a\n.b"));
}

TEST(Completion, TextsAreQuotedForTheShell) {
    EXPECT_EQ("'a b$c'", shellQuoted("a b$c"));
    EXPECT_EQ("'it'\\''s'", shellQuoted("it's"));
}

} // namespace
} // namespace uplift
