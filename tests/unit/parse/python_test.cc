#include "tests/unit/parse/python_print.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

struct Read {
    explicit Read(std::string source) : text(std::move(source)) {
        tree = parsePython(text, strings, gaps);
        EXPECT_EQ(treeFault(tree, text.size()), "") << text;
    }
    PyId first(PyKind kind) const {
        for (PyId id = 0; id < tree.nodes.size(); ++id)
            if (tree[id].kind == kind)
                return id;
        ADD_FAILURE() << "no " << pyKindName(kind).str() << " in " << text;
        return 0;
    }
    std::string print(PyKind kind) const { return printTree(tree, strings, first(kind)); }
    std::string token(PyKind kind) const {
        Range range = tree.token(strings, first(kind));
        return text.substr(range.begin, range.size());
    }
    std::string str(PyKind kind) const { return strings.text(tree[first(kind)].str).str(); }
    bool has(PyKind kind, PyFlag flag) const { return tree[first(kind)].flags & flag; }

    std::string text;
    StringTable strings;
    std::vector<Gap> gaps;
    PyTree tree;
};

TEST(Python, ClassWithDecoratedMethod) {
    Read read("class A(m.Model):\n    @api.depends('x')\n    def f(self, a=1, *b, **c):\n"
              "        return a\n");
    EXPECT_EQ(
        read.print(PyKind::Class),
        "(class 'A' (name.name 'A') (args.superclasses (attr 'Model' (name 'm'))) (block.body "
        "(decorated (decorator (call (attr.func 'depends' (name 'api')) (args.args (string "
        "'x')))) (function 'f' (name.name 'f') (params.params (param 'self') (param 'a' "
        "(number.default '1')) (param 'b') (param 'c')) (block.body (return (name 'a')))))))");
    EXPECT_EQ(read.token(PyKind::Attr), "Model");
    EXPECT_EQ(read.token(PyKind::Function), "f");
}

TEST(Python, AssignmentsAndStatements) {
    EXPECT_EQ(Read("a = b = 1\n").print(PyKind::Assign),
              "(assign (name.left 'a') (assign.right (name.left 'b') (number.right '1')))");
    EXPECT_EQ(Read("x: int = 3\n").print(PyKind::Assign),
              "(assign (name.left 'x') (name.type 'int') (number.right '3'))");
    EXPECT_EQ(Read("(f)(x)\n").print(PyKind::ExprStmt),
              "(expr-stmt (call (name.func 'f') (args.args (name 'x'))))");
    EXPECT_EQ(Read("if a: pass\nelif b: pass\nelse: pass\n").print(PyKind::If),
              "(if (name.cond 'a') (block.body (statement)) (elif.alternative (name.cond 'b') "
              "(block.body (statement))) (else.alternative (block.body (statement))))");
    EXPECT_EQ(Read("with a as b, c: pass\n").print(PyKind::With),
              "(with (with-item (name 'a') (name.alias 'b')) (with-item (name 'c')) "
              "(block.body (statement)))");
    EXPECT_EQ(Read("sum(x for x in y if x)\n").print(PyKind::Args),
              "(args.args (comprehension 'generator' (name.body 'x') (comp-for (name.left 'x') "
              "(name.right 'y')) (comp-if (name 'x'))))");
}

TEST(Python, Imports) {
    Read read("from ..a . b import (c as d,\n  e)\n");
    EXPECT_EQ(read.print(PyKind::ImportFrom),
              "(import-from '..a.b' (import-name 'c' (name.alias 'd')) (import-name 'e'))");
    EXPECT_EQ(read.token(PyKind::ImportName), "c");
    EXPECT_TRUE(Read("from odoo import *\n").has(PyKind::ImportFrom, PyStar));
    EXPECT_EQ(Read("import os.path as p\n").print(PyKind::Import),
              "(import (import-name 'os.path' (name.alias 'p')))");
}

TEST(Python, StringsAreReadAndTheirTokensPointInside) {
    Read plain("x = u'res.partner'\n");
    EXPECT_EQ(plain.token(PyKind::String), "res.partner");
    EXPECT_TRUE(plain.has(PyKind::String, PyExact));
    EXPECT_EQ(Read("x = \"\"\"a\nb\"\"\"\n").token(PyKind::String), "a\nb");
    Read escaped("x = 'a\\n\\x41\\u00e9\\101\\q'\n");
    EXPECT_EQ(escaped.str(PyKind::String), "a\nA\xC3\xA9"
                                           "A\\q");
    EXPECT_FALSE(escaped.has(PyKind::String, PyExact));
    EXPECT_EQ(Read("x = r'a\\n'\n").str(PyKind::String), "a\\n");
    EXPECT_EQ(Read("x = ('a'\n  \"b\" '''c''')\n").str(PyKind::Concat), "abc");
    Read formatted("x = f'a{b.c!r:>{w}}'\n");
    EXPECT_TRUE(formatted.has(PyKind::String, PyFString));
    EXPECT_EQ(formatted.print(PyKind::Interpolation),
              "(interpolation (attr 'c' (name 'b')) (interpolation (name 'w')))");
}

TEST(Python, SecondVersionOfTheLanguage) {
    EXPECT_EQ(Read("print 'a', b\n").print(PyKind::Print), "(print (string 'a') (name 'b'))");
    EXPECT_EQ(Read("print('a', b)\n").print(PyKind::Call),
              "(call (name.func 'print') (args.args (string 'a') (name 'b')))");
    Read except("try:\n    pass\nexcept A, e:\n    pass\n");
    EXPECT_TRUE(except.has(PyKind::Except, PyPython2));
    EXPECT_EQ(except.print(PyKind::Except),
              "(except (name 'A') (name.alias 'e') (block (statement)))");
    EXPECT_FALSE(
        Read("try:\n    pass\nexcept (A, B) as e:\n    pass\n").has(PyKind::Except, PyPython2));
    EXPECT_TRUE(Read("raise A, b\n").has(PyKind::Raise, PyPython2));
    EXPECT_TRUE(Read("x <> y\n").has(PyKind::Compare, PyPython2));
    EXPECT_TRUE(Read("x = 0777\n").has(PyKind::Number, PyPython2));
    EXPECT_TRUE(Read("x = 10L\n").has(PyKind::Number, PyPython2));
    EXPECT_FALSE(Read("x = 0\n").has(PyKind::Number, PyPython2));
    EXPECT_EQ(Read("x = '`' + `a.b`; print `c`\n").print(PyKind::Backticks),
              "(backticks.right (attr 'b' (name 'a')))");
    EXPECT_EQ(Read("def f(a, (b, c)): pass\n").print(PyKind::Params),
              "(params.params (param 'a') (param (tuple (name 'b') (name 'c'))))");
}

TEST(Python, WhatIsBrokenIsNamedAndTheRestIsRead) {
    Read read("a = 1\ndef f(:\n    pass\n\nclass B(C):\n    x = 2\n");
    ASSERT_FALSE(read.gaps.empty());
    EXPECT_EQ(read.gaps[0].reason, "syntax error");
    EXPECT_TRUE(read.gaps[0].file);
    EXPECT_EQ(read.str(PyKind::Class), "B");
    Read many(std::string(1000, '$') + "\n");
    EXPECT_LE(many.gaps.size(), 20u);
}

TEST(Python, AnyBytesAreRead) {
    for (std::string text : {std::string(), std::string("\n"), std::string("\0\0", 2),
                             std::string("\xEF\xBB\xBFx = 1\r\n"), std::string("x = '\xE9'\n"),
                             std::string("\xFF\xFE"
                                         "a\0",
                                         4),
                             std::string("'"), std::string("f'{")})
        Read read(text);
}

TEST(Python, NestingIsNoProblem) {
    std::string deep = "x = " + std::string(10000, '[') + std::string(10000, ']') + "\n";
    Read read(deep);
    EXPECT_TRUE(read.gaps.empty());
    EXPECT_GT(read.tree.nodes.size(), 10000u);
}

TEST(Python, TooLargeFilesAreReadUpToALine) {
    std::string text;
    while (text.size() < (2u << 20))
        text += "x = 1\n";
    Read read(text);
    ASSERT_EQ(read.gaps.size(), 1u);
    EXPECT_EQ(read.gaps[0].reason.find("too large to parse whole: analysed up to line "), 0u);
    EXPECT_TRUE(read.gaps[0].file);
    EXPECT_EQ(text[read.gaps[0].range.begin - 1], '\n');
    EXPECT_GT(read.tree.nodes.size(), 50000u);
}

TEST(Python, OneLineThatIsTooLargeIsSaid) {
    std::string text = "x = [";
    while (text.size() < (5u << 19))
        text += "12, ";
    Read read(text + "]\n");
    ASSERT_EQ(read.gaps.size(), 1u);
    EXPECT_EQ(read.gaps[0].reason, "too large to parse");
}

} // namespace
