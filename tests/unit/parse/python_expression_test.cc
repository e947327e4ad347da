#include "analyzer/parse/python_expression.h"

#include "tests/unit/parse/python_print.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::string dump(const PyTree &tree, const StringTable &strings) {
    std::string out = printTree(tree, strings, 0);
    for (const PyNode &node : tree.nodes)
        out += " " + std::to_string(node.begin) + "-" + std::to_string(node.end) + "/" +
               std::to_string(node.flags);
    return out;
}

std::string quick(llvm::StringRef text) {
    StringTable strings;
    PyTree tree;
    return readExpression(text, OffsetMap(0), strings, tree) == Reading::Done ? dump(tree, strings)
                                                                              : "not read";
}

std::string full(llvm::StringRef text) {
    StringTable strings;
    PyTree tree;
    std::vector<Gap> gaps;
    parseFragmentFully(text, OffsetMap(0), false, strings, tree, gaps);
    EXPECT_TRUE(gaps.empty()) << text.str();
    return dump(tree, strings);
}

TEST(Expression, TheSmallReaderAndTheParserAgree) {
    const char *texts[] = {
        "a",
        "not a and b or c",
        "a.b.c(d, e=1, *f, **g)[0][1:2, ::3]",
        "{'invisible': [('state', '!=', 'done'), ('x', 'in', ['a', \"b\"])], **d}",
        "{1, 2, *a}",
        "[x.y for x in z if x if y for w in x]",
        "{k: v for k, v in d.items()}",
        "{a for a in b}",
        "sum(l.price for l in lines)",
        "(a if b else c) + d",
        "a if b else c if d else e",
        "lambda: 0",
        "lambda a, b: a + b",
        "-a ** -b ** c",
        "a < b <= c not in d is not e",
        "(a + b) * c - d % 'x' // 2",
        "a | b & c << 2",
        "'a' 'b' u\"c\"",
        "'%s of %s' % (a, b)",
        "()",
        "(a,)",
        "a, b",
        "[(6, 0, [ref('a.b')])]",
        " \n a\n +\n b ",
        "time.strftime('%Y-%m-01')",
        "not not a == ~b",
        "0x1F + 1.5e-3 + 10L + 0777 + .5",
        "True and False or None",
        "((a))",
        "a[(b)](c)",
        "(a).b",
        "a[:], a[1:], a[:1], a[::2]",
        "x = = y"};
    for (const char *text : texts) {
        if (llvm::StringRef(text) == "x = = y")
            EXPECT_EQ(quick(text), "not read");
        else
            EXPECT_EQ(quick(text), full(text)) << text;
    }
}

TEST(Expression, WhatIsBeyondTheSmallReaderIsStillRead) {
    for (const char *text : {"f'{a}'", "(x := 1)", "lambda a=1, *b: a", "await x"}) {
        StringTable strings;
        PyTree tree;
        EXPECT_EQ(readExpression(text, OffsetMap(0), strings, tree), Reading::Unknown) << text;
        EXPECT_TRUE(tree.empty());
        std::vector<Gap> gaps;
        parsePythonFragment(text, OffsetMap(0), false, strings, tree, gaps);
        EXPECT_TRUE(gaps.empty()) << text;
        EXPECT_GT(tree.nodes.size(), 1u);
    }
}

TEST(Expression, BrokenOnesAreOneErrorThatStaysInThePiece) {
    for (const char *text : {"a b", "a.", "!x", "a === b", "[", "f(a", "{a: }", "a if b"}) {
        StringTable strings;
        PyTree tree;
        std::vector<Gap> gaps;
        PyId root = parsePythonFragment(text, OffsetMap(50), false, strings, tree, gaps);
        ASSERT_EQ(gaps.size(), 1u) << text;
        EXPECT_FALSE(gaps[0].file);
        EXPECT_EQ(gaps[0].range.begin, 50u);
        EXPECT_EQ(tree[root].kind, PyKind::Fragment);
        EXPECT_EQ(tree[root + 1].kind, PyKind::Error);
    }
}

TEST(Expression, BindsAsPythonDoes) {
    // tree-sitter's grammar lets ^ bind more tightly than &, which Python does not.
    EXPECT_EQ(quick("a ^ b & c").find("(fragment (binary '^' (name.left 'a') (binary.right '&' "),
              0u);
}

TEST(Expression, ExternalIdsThatOdooPutsIn) {
    EXPECT_EQ(quick("[('group_id', '=', %(base.group_user)d)]")
                  .find("(fragment (list (tuple (string 'group_id') (string '=') (other "
                        "'base.group_user'))))"),
              0u);
    EXPECT_EQ(quick("a %(b)").find("(fragment (binary '%' (name.left 'a') (name.right 'b')))"), 0u);
}

TEST(Expression, PositionsAreThoseOfTheFile) {
    // In the file: `a &lt; b` from byte 10 on; the text is `a < b`.
    OffsetMap map(10);
    map.add(3, 16);
    StringTable strings;
    PyTree tree;
    std::vector<Gap> gaps;
    PyId root = parsePythonFragment("a < b", map, false, strings, tree, gaps);
    EXPECT_EQ(tree[root].begin, 10u);
    EXPECT_EQ(tree[root + 2].begin, 10u);
    EXPECT_EQ(tree[root + 3].begin, 17u);
    EXPECT_EQ(tree[root + 3].end, 18u);
}

TEST(Expression, StatementsOfAServerAction) {
    StringTable strings;
    PyTree tree;
    std::vector<Gap> gaps;
    std::string text = "\n\nfor r in records:\n    r.write({'a': 1})\n";
    PyId root = parsePythonFragment(text, OffsetMap(5), true, strings, tree, gaps);
    EXPECT_TRUE(gaps.empty());
    EXPECT_EQ(tree[root + 1].kind, PyKind::For);
    EXPECT_EQ(tree[root + 1].begin, 7u);
    PyId second = parsePythonFragment("b", OffsetMap(100), false, strings, tree, gaps);
    EXPECT_EQ(tree[second].parent, noNode);
    EXPECT_EQ(tree[second + 1].parent, second);
}

TEST(Expression, DeepNestingIsRead) {
    std::string deep = std::string(10000, '(') + "a" + std::string(10000, ')');
    StringTable strings;
    PyTree tree;
    std::vector<Gap> gaps;
    parsePythonFragment(deep, OffsetMap(0), false, strings, tree, gaps);
    EXPECT_TRUE(gaps.empty());
    EXPECT_EQ(tree.nodes.back().kind, PyKind::Name);
}

} // namespace
