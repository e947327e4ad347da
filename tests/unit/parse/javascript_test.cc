#include "analyzer/parse/javascript.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

struct Read {
    explicit Read(std::string source) : text(std::move(source)), tree(parseJavaScript(text, gaps)) {
        for (JsId id = 0; id < tree.nodes.size(); ++id) {
            const JsNode &node = tree[id];
            EXPECT_GT(node.next, id);
            EXPECT_LE(node.next, tree.nodes.size());
            EXPECT_LE(node.begin, node.end);
            EXPECT_LE(node.end, text.size());
            EXPECT_EQ(node.parent == noJs, id == 0);
        }
    }
    JsId first(JsKind kind) const {
        for (JsId id = 0; id < tree.nodes.size(); ++id)
            if (tree.is(id, kind))
                return id;
        return noJs;
    }
    JsBody body() const { return tree.body({0, static_cast<uint32_t>(text.size())}); }

    std::string text;
    std::vector<Gap> gaps;
    JsTree tree;
};

TEST(JavaScript, KeepsNamedNodesWithTheirRoles) {
    Read read("// a comment\nconst a = b.c(1, 'x');");
    JsId declarator = read.first(JsKind::Declarator);
    EXPECT_EQ("a", read.tree.source(read.tree.child(declarator, JsRole::Name)));
    JsId call = read.tree.child(declarator, JsRole::Value);
    ASSERT_TRUE(read.tree.is(call, JsKind::Call));
    JsId member = read.tree.child(call, JsRole::Function);
    EXPECT_EQ("c", read.tree.source(read.tree.child(member, JsRole::Property)));
    EXPECT_EQ("(1, 'x')", read.tree.source(read.tree.child(call, JsKind::Arguments)));
    EXPECT_TRUE(read.gaps.empty());
}

TEST(JavaScript, MarksWhatKeywordsSayOfTheNodeAround) {
    Read read("class A { static s() {} get g() {} set g(v) {} m() {} }");
    std::vector<uint16_t> flags;
    for (const JsNode &node : read.tree.nodes)
        if (node.kind == JsKind::Method)
            flags.push_back(node.flags);
    EXPECT_EQ((std::vector<uint16_t>{JsStatic, JsGetter, JsSetter, 0}), flags);
}

TEST(JavaScript, TellsStringsWithEscapes) {
    EXPECT_FALSE(Read("'a'").tree[Read("'a'").first(JsKind::String)].flags & JsEscapes);
    Read escaped("'a\\n'");
    EXPECT_TRUE(escaped.tree[escaped.first(JsKind::String)].flags & JsEscapes);
}

TEST(JavaScript, BodiesDoNotDependOnTheirForm) {
    JsBody one = Read("{ f('a', [1, 2]); return b }").body();
    JsBody other = Read("{\n  // why\n  f(\"a\", [\n    1,\n    2,\n  ]);\n  return b;\n}").body();
    EXPECT_EQ(one.hash, other.hash);
    EXPECT_EQ(one.size, other.size);
    EXPECT_EQ(14u, one.size);
    EXPECT_NE(one.hash, Read("{ f('a', [2, 1]); return b }").body().hash);
    EXPECT_NE(one.hash, Read("{ f('a', [1, 3]); return b }").body().hash);
}

TEST(JavaScript, BodiesDoNotDependOnWhatStandsBefore) {
    Read alone("f(1, 2)"), after("let x = 1; g(3); f(1, 2)");
    JsBody body = after.tree.body({17, 24});
    EXPECT_EQ(alone.body().hash, body.hash);
    EXPECT_EQ(alone.body().size, body.size);
    EXPECT_EQ(0u, after.tree.body({24, 24}).size);
}

TEST(JavaScript, SyntaxErrorsAreGapsAndTheRestIsRead) {
    Read read("let a = ;\nclass B { m() {} }\n");
    ASSERT_FALSE(read.gaps.empty());
    EXPECT_EQ("syntax error", read.gaps[0].reason);
    EXPECT_TRUE(read.gaps[0].file);
    EXPECT_NE(noJs, read.first(JsKind::Method));
}

TEST(JavaScript, SurvivesAnyBytes) {
    Read nul(std::string("let a = 1;\0\0let b = 2;", 22));
    EXPECT_FALSE(nul.gaps.empty());
    EXPECT_FALSE(Read("let a = `never ends ${b").gaps.empty());
    Read("\xFF\xFE\x00l\x00");
    Read("");
    EXPECT_TRUE(Read("#!/usr/bin/node\n/* c */").gaps.empty());
}

TEST(JavaScript, DeepNestingNeedsNoStack) {
    constexpr size_t depth = 10'000;
    Read braces(std::string(depth, '{') + std::string(depth, '}'));
    EXPECT_GE(braces.tree.nodes.size(), depth);
    std::string calls;
    for (size_t i = 0; i < depth; ++i)
        calls += "f(";
    Read open(calls);
    EXPECT_FALSE(open.gaps.empty());
    std::string chain = "a";
    for (size_t i = 0; i < depth; ++i)
        chain += ".b(function () { return 1; })\n";
    EXPECT_TRUE(Read(chain).gaps.empty());
}

TEST(JavaScript, GeneratedCodeIsNotRead) {
    std::string line;
    while (line.size() < 20'000'000)
        line += "var a=function(b){return b+1};";
    Read read(line);
    ASSERT_EQ(1u, read.gaps.size());
    EXPECT_EQ("minified or generated code: not analysed", read.gaps[0].reason);
    EXPECT_TRUE(read.gaps[0].file);
    EXPECT_EQ(1u, read.tree.nodes.size());
}

TEST(JavaScript, WhatIsTooLargeIsReadUpToALine) {
    std::string text;
    while (text.size() < 8'000'000)
        text += "let a = [b, c, d, e, f, 1, 2, 3];\n";
    Read read(text);
    ASSERT_EQ(1u, read.gaps.size());
    EXPECT_EQ(0u, read.gaps[0].reason.find("too large to parse whole: analysed up to line "));
    EXPECT_GT(read.tree.nodes.size(), 100'000u);
}

} // namespace
} // namespace uplift
