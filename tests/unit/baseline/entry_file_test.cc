#include "analyzer/baseline/entry_file.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

FindingEntry entry(uint64_t place, const std::string &module, const std::string &file) {
    FindingEntry made;
    made.identity = {place, 1, 1};
    made.module = module;
    made.file = file;
    made.anchor = "import";
    made.change = "x";
    return made;
}

std::string written(const EntryFile &file) {
    std::string text;
    llvm::raw_string_ostream out(text);
    writeEntryFile(out, file);
    return out.str();
}

/// What reading says is wrong, "" where it reads.
std::string problem(const std::string &text, EntryFileKind kind = EntryFileKind::Baseline) {
    std::vector<std::string> warnings;
    auto file = readEntryFile(text, "f", kind, warnings);
    return file ? "" : llvm::toString(file.takeError());
}

const std::string id = "0000000000000001000000020003";

TEST(EntryFile, IsReadAsItWasWritten) {
    EntryFile file{EntryFileKind::Baseline, "1", "digest", "15.0", "16.0", {}};
    file.entries = {entry(2, "b", "y.py"), entry(1, "b", "x.py"), entry(3, "a", "z.py")};
    file.entries[0].code = "a\"b\\c";
    std::string text = written(file);
    std::vector<std::string> warnings;
    auto read = readEntryFile(text, "f", EntryFileKind::Baseline, warnings);
    ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
    EXPECT_TRUE(warnings.empty());
    ASSERT_EQ(3u, read->entries.size());
    EXPECT_EQ("a", read->entries[0].module);
    EXPECT_EQ("x.py", read->entries[1].file);
    EXPECT_EQ("a\"b\\c", read->entries[2].code);
    EXPECT_EQ(text, written(*read));
}

TEST(EntryFile, SuppressionsHaveAStateAndANote) {
    std::vector<std::string> warnings;
    auto read = readEntryFile("{\"format\":\"uplift-suppressions\",\"version\":1,\"entries\":["
                              "{\"identity\":\"" +
                                  id + "\",\"state\":\"accept\",\"note\":\"later\"}]}",
                              "f", EntryFileKind::Suppressions, warnings);
    ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
    EXPECT_EQ(EntryState::Accept, read->entries[0].state);
    EXPECT_EQ("later", read->entries[0].note);
    EXPECT_EQ("f: entry 1: 'state' is accept or ignore, not 'fine'",
              problem("{\"format\":\"uplift-suppressions\",\"version\":1,\"entries\":["
                      "{\"identity\":\"" +
                          id + "\",\"state\":\"fine\"}]}",
                      EntryFileKind::Suppressions));
}

TEST(EntryFile, WhatIsWrongIsSaid) {
    EXPECT_NE(std::string::npos, problem("").find("f: no JSON"));
    EXPECT_NE(std::string::npos,
              problem("{\n<<<<<<< HEAD\n}").find("a conflict of a merge is left"));
    EXPECT_EQ("f: not a file of the format 'uplift-baseline'", problem("[]"));
    EXPECT_EQ("f: not a file of the format 'uplift-baseline'", problem("{}"));
    EXPECT_EQ("f: not a file of the format 'uplift-baseline': its format is 'x'",
              problem("{\"format\":\"x\"}"));
    EXPECT_EQ("f: its version is missing", problem("{\"format\":\"uplift-baseline\"}"));
    EXPECT_EQ("f: written by a newer uplift: format version 2, this one reads up to 1",
              problem("{\"format\":\"uplift-baseline\",\"version\":2}"));
    EXPECT_EQ("f: it has no list 'entries'",
              problem("{\"format\":\"uplift-baseline\",\"version\":1}"));
    EXPECT_EQ("f: entry 1 has no identity of a finding: 'abc'",
              problem("{\"format\":\"uplift-baseline\",\"version\":1,\"entries\":"
                      "[{\"identity\":\"abc\"}]}"));
    EXPECT_EQ("f: entry 1 has no identity of a finding",
              problem("{\"format\":\"uplift-baseline\",\"version\":1,\"entries\":[3]}"));
    EXPECT_NE(std::string::npos, problem(std::string(100000, '[')).find("nested too deep"));
}

TEST(EntryFile, WhatStandsThereTwiceIsTold) {
    std::string one = "{\"identity\":\"" + id + "\"}";
    std::vector<std::string> warnings;
    auto read = readEntryFile("{\"format\":\"uplift-baseline\",\"version\":1,\"entries\":[" + one +
                                  "," + one + "]}",
                              "f", EntryFileKind::Baseline, warnings);
    ASSERT_TRUE(bool(read));
    EXPECT_EQ(1u, read->entries.size());
    EXPECT_EQ(std::vector<std::string>{"f: 1 entry stands there twice; the first counts"},
              warnings);
}

} // namespace
