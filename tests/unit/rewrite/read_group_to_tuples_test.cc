#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

/// What comes of `rows = self.env["x"].read_group(ARGUMENTS)` with the lines behind it.
Rewritten rewritten(const std::string &arguments, const std::string &lines = "") {
    std::string text = "class A(models.Model):\n    def f(self, domain):\n"
                       "        rows = self.env['x'].read_group(" +
                       arguments + ")\n" + lines;
    return rewrittenAt(rewriteReadGroup, "a.py", text, "read_group");
}

TEST(ReadGroup, GroupsComeBeforeAggregates) {
    EXPECT_EQ(rewritten("domain, ['partner_id', 'amount:sum'], ['partner_id']").write,
              "self.env['x']._read_group(domain, [\"partner_id\"], [\"amount:sum\"])");
    EXPECT_EQ(rewritten("[('a', '=', 1)], fields=['total:max(amount)'], groupby='day:month'").write,
              "self.env['x']._read_group([('a', '=', 1)], [\"day:month\"], [\"amount:max\"])");
}

TEST(ReadGroup, LazyOnesGroupByTheFirst) {
    EXPECT_EQ(rewritten("[], ['a:sum'], ['b', 'c']").write,
              "self.env['x']._read_group([], [\"b\"], [\"a:sum\"])");
    EXPECT_EQ(rewritten("[], ['a:sum'], ['b', 'c'], lazy=False").write,
              "self.env['x']._read_group([], [\"b\", \"c\"], [\"a:sum\"])");
}

TEST(ReadGroup, CountsOnlyWhereTheyAreRead) {
    std::string use = "        return {r['b_id'][0]: r['b_id_count'] for r in rows}\n";
    EXPECT_EQ(rewritten("[], ['b_id'], ['b_id']", use).write,
              "self.env['x']._read_group([], [\"b_id\"], [\"__count\"])");
    EXPECT_EQ(rewritten("[], ['b_id'], ['b_id']", use).note,
              "Rows are tuples: [\"b_id\"][0] is now [0].id, [\"b_id_count\"] is now [1]. Groups "
              "of records come in the order of their ids, unless order names them.");
    EXPECT_EQ(rewritten("[], ['b_id:max'], ['res_id'], orderby='res_id'").note,
              "Rows are tuples: [\"res_id\"] is now [0], [\"b_id\"] is now [1]. A date among the "
              "groups has to say its granularity.");
    EXPECT_EQ(rewritten("[], ['b_id'], ['b_id']").write,
              "self.env['x']._read_group([], [\"b_id\"], [])");
}

TEST(ReadGroup, OrderNamesWhatIsGroupedOrAggregated) {
    EXPECT_EQ(rewritten("[], ['a:sum'], ['b'], 0, n, 'a desc, b'").write,
              "self.env['x']._read_group([], [\"b\"], [\"a:sum\"], offset=0, limit=n, "
              "order=\"a:sum desc, b\")");
}

std::string whyNot(const std::string &arguments, const std::string &lines = "") {
    return rewritten(arguments, lines).whyNot;
}

TEST(ReadGroup, ManyFieldsAreLeft) {
    std::string fields;
    for (int i = 0; i <= 100; ++i)
        fields += "'a" + std::to_string(i) + ":sum', ";
    EXPECT_EQ(rewritten("[], [" + fields + "], ['b']").whyNot, "it names too many fields");
}

TEST(ReadGroup, WhatIsNotExact) {
    EXPECT_EQ(rewrittenAt(rewriteReadGroup, "a.py", "x = super().read_group([], ['a'], ['a'])\n",
                          "read_group")
                  .whyNot,
              "it goes on to what it overrides");
    EXPECT_EQ(whyNot("[], ['amount'], ['b']"), "how 'amount' is aggregated is said by its field");
    EXPECT_EQ(whyNot("[], [], ['b']"), "no fields means all of them");
    EXPECT_EQ(whyNot("[], names, ['b']"), "its fields are not constant");
    EXPECT_EQ(whyNot("[], ['a:sum'], [b]"), "its groups are not constant");
    EXPECT_EQ(whyNot("[], ['a:sum'], ['b'], lazy=c"), "lazy is not constant");
    EXPECT_EQ(whyNot("[], ['a:sum'], ['date']"),
              "'date' may be a date, which has to say its granularity");
    EXPECT_EQ(whyNot("[], ['a:sum'], ['b'], orderby='c'"),
              "it orders by 'c', which it neither groups by nor aggregates");
    EXPECT_EQ(whyNot("*args"), "its arguments are not written one by one");
    EXPECT_EQ(whyNot("[], ['b']"), "it lacks domain, fields or groupby");
    EXPECT_EQ(whyNot("[], ['b:sum'], ['b'], having=1"), "it has the argument 'having'");
    EXPECT_EQ(whyNot("[], ['a:sum'], ['b']", "        return rows[0]['__domain']\n"),
              "what it gives is asked for '__domain'");
}

} // namespace
