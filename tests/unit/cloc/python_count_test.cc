#include "analyzer/cloc/count.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

std::string lines(llvm::StringRef source, PythonVersion version = {}) {
    LineMarks marks;
    Count count = countPython(source, version, &marks);
    if (!count.error.empty())
        return "error";
    std::string out;
    for (uint32_t line = 1; line <= source.size() + 1; ++line)
        if (marks.contains(line))
            out += (out.empty() ? "" : " ") + std::to_string(line);
    return out.empty() ? "none" : out;
}

/// `@@0d@@` back to the character.
std::string decode(llvm::StringRef text) {
    std::string out;
    for (size_t at = text.find("@@"); at != llvm::StringRef::npos; at = text.find("@@")) {
        unsigned value = 0;
        text.substr(at + 2, 2).getAsInteger(16, value);
        out += text.take_front(at).str() + static_cast<char>(value);
        text = text.drop_front(at + 6);
    }
    return out + text.str();
}

struct Case {
    llvm::SmallVector<std::pair<int, std::string>, 4> expected; ///< from this minor version on
    std::string source;
};

std::vector<Case> readCases() {
    auto buffer =
        llvm::MemoryBuffer::getFile(UPLIFT_SOURCE_DIR "/tests/corpus/cloc/python_cases.txt");
    std::vector<Case> cases;
    llvm::SmallVector<llvm::StringRef, 0> rows;
    (*buffer)->getBuffer().split(rows, '\n');
    bool inSource = true;
    for (llvm::StringRef row : rows) {
        bool isHead = row.consume_front("%% 3.");
        if (isHead && inSource)
            cases.emplace_back();
        inSource = !isHead;
        if (cases.empty())
            continue;
        auto [minor, expected] = row.split(' ');
        if (isHead)
            cases.back().expected.push_back({std::stoi(minor.str()), expected.str()});
        else
            cases.back().source += decode(row) + "\n";
    }
    return cases;
}

std::string expectedFor(const Case &c, int minor) {
    std::string expected;
    for (const auto &[from, text] : c.expected)
        if (from <= minor)
            expected = text;
    return expected;
}

TEST(PythonCount, MarksTheLinesThatCPythonMarks) {
    std::vector<Case> cases = readCases();
    ASSERT_GT(cases.size(), 600u);
    for (const Case &c : cases)
        for (int minor = kOldestPythonMinor; minor <= kNewestPythonMinor; ++minor)
            EXPECT_EQ(expectedFor(c, minor), lines(c.source, {minor})) << "3." << minor << " on\n"
                                                                       << c.source;
}

TEST(PythonCount, CountsALongStringOnceAndADecoratorWithItsFunction) {
    Count count = countPython("\"\"\"Three\nlines\nof text\"\"\"\n\n\n@api.model\ndef f(self):\n"
                              "    # nothing\n    return 1\n\n");
    EXPECT_EQ(count, (Count{4, 9, ""}));
}

TEST(PythonCount, AnEmptyFileHasOneLineAndNoCode) {
    EXPECT_EQ(countPython(""), (Count{0, 1, ""}));
    EXPECT_EQ(countPython(" \n\n\t\n"), (Count{0, 1, ""}));
}

TEST(PythonCount, StripsWhatPythonStrips) {
    EXPECT_EQ(countPython("\xA0\x85\x1C\n  x = 1\n\xA0"), (Count{1, 1, ""}));
}

TEST(PythonCount, TheNameOfAKeywordArgumentHasAPositionFromThreeNineOn) {
    EXPECT_EQ(lines("f(\na\n=\nb)", {8}), "1 4");
    EXPECT_EQ(lines("f(\na\n=\nb)", {9}), "1 2 4");
}

TEST(PythonCount, OldInterpretersRefuseNewSyntax) {
    EXPECT_EQ(lines("with (a as b): pass", {8}), "error");
    EXPECT_EQ(lines("@a[0]\ndef f(): pass", {8}), "error");
    EXPECT_EQ(lines("match a:\n case b: pass", {9}), "error");
    EXPECT_EQ(lines("try: pass\nexcept* A: pass", {10}), "error");
}

TEST(PythonCount, ReadsPythonTwoWhereAsked) {
    llvm::StringRef source = "print 'a', b\nprint >>f, x,\nexec 'a' in b\ntry:\n    raise A, 'c'\n"
                             "except A, e:\n    print\ndef f(a, (b, c)): return `a` <> 0777L\n";
    EXPECT_EQ(lines(source), "error");
    EXPECT_EQ(lines(source, kPython2), "1 2 3 4 5 6 7 8");
    EXPECT_EQ(lines("print (a), b\nNone = ur'x'\n", kPython2), "1 2");
    EXPECT_EQ(lines("if a\n", kPython2), "error");
}

// CPython stops at 200 brackets, 100 levels of indentation and a few thousand nodes.
TEST(PythonCount, NestingIsBoundedWhereCPythonBoundsIt) {
    auto nested = [](size_t n) { return std::string(n, '(') + "1" + std::string(n, ')'); };
    EXPECT_EQ(lines(nested(200)), "1");
    EXPECT_EQ(lines(nested(201)), "error");
    EXPECT_EQ(lines(nested(100000)), "error");
    auto repeated = [](llvm::StringRef text, int n) {
        std::string out;
        for (int i = 0; i < n; ++i)
            out += text.str();
        return out + "1";
    };
    EXPECT_EQ(lines(repeated("1+", 2985)), "1");
    EXPECT_EQ(lines(repeated("1+", 2986)), "error");
    EXPECT_EQ(lines(repeated("not ", 2986)), "error");
    EXPECT_EQ(lines(repeated("lambda:", 1000000)), "error");
    EXPECT_EQ(lines(repeated("1 and ", 100000)), "1");
    EXPECT_EQ(lines("if a: pass\n" + repeated("elif b: pass\n", 4000)), "error");
}

TEST(PythonCount, AnIntegerMayHaveThisManyDigits) {
    EXPECT_EQ(lines(std::string(4300, '9')), "1");
    EXPECT_EQ(lines(std::string(4301, '9')), "error");
    EXPECT_EQ(lines("0x" + std::string(9000, 'f')), "1");
}

} // namespace
} // namespace uplift
