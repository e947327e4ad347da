#include "analyzer/base/line_hunks.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// "3-4>3-3 2+1": lines 3 up to 5 became line 3 up to 4; two lines went, one came.
std::string hunks(const std::string &before, const std::string &after) {
    std::string text;
    for (const LineHunk &hunk : changedHunks(before, after))
        text += std::to_string(hunk.oldBegin) + "," + std::to_string(hunk.oldEnd) + ">" +
                std::to_string(hunk.newBegin) + "," + std::to_string(hunk.newEnd) + " -" +
                std::to_string(hunk.removed) + "+" + std::to_string(hunk.added) + "\n";
    return text;
}

TEST(LineHunks, EqualTextsHaveNone) {
    EXPECT_EQ("", hunks("", ""));
    EXPECT_EQ("", hunks("a\nb\n", "a\nb\n"));
}

TEST(LineHunks, BlanksDoNotCount) {
    EXPECT_EQ("", hunks("if a:\n    b\n\nc\n", "if a :\n\tb\nc\r\n"));
}

TEST(LineHunks, EachChangedStretchIsOne) {
    EXPECT_EQ("2,3>2,3 -1+1\n5,6>5,7 -1+2\n",
              hunks("a\nb\nc\nd\ne\nf\n", "a\nB\nc\nd\nE\nEE\nf\n"));
}

TEST(LineHunks, ABlankLineWithinAStretchDoesNotDivideIt) {
    EXPECT_EQ("2,5>2,2 -2+0\n", hunks("a\nb\n\nc\nd\n", "a\nd\n"));
}

TEST(LineHunks, WhatComesStandsBeforeALine) {
    EXPECT_EQ("2,2>2,3 -0+1\n", hunks("a\nb\n", "a\nnew\nb\n"));
    EXPECT_EQ("1,1>1,2 -0+1\n", hunks("a\n", "new\na\n"));
    EXPECT_EQ("1,1>1,2 -0+1\n", hunks("", "new"));
}

TEST(LineHunks, RepeatedLinesMatchAsManyAsThereAre) {
    EXPECT_EQ("2,3>2,2 -1+0\n", hunks("x\ny\nx\nx\n", "x\nx\nx\n"));
}

TEST(LineHunks, ALineThatMovedIsLeftAndCame) {
    EXPECT_EQ("1,2>1,1 -1+0\n4,4>3,4 -0+1\n", hunks("a\nb\nc\n", "b\nc\na\n"));
}

TEST(LineHunks, ALongTextIsComparedWhereItDiffers) {
    std::string before, after;
    for (int i = 0; i < 20'000; ++i) {
        before += "line " + std::to_string(i) + "\n";
        after += (i % 5000 == 7 ? "changed " : "line ") + std::to_string(i) + "\n";
    }
    EXPECT_EQ(4U, changedHunks(before, after).size());
}

TEST(LineHunks, LongTextsOfOneLineEndSoon) {
    std::string before, after;
    for (int i = 0; i < 60'000; ++i) {
        before += i % 2 ? "a\n" : "b\n";
        after += i % 3 ? "a\n" : "b\n";
    }
    EXPECT_EQ(1U, changedHunks(before + "x\n", after + "y\n").size());
}

} // namespace
