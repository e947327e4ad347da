#include "analyzer/git/repository.h"

#include "analyzer/discover/temp_folder.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Names = std::vector<std::string>;

bool anyPath(llvm::StringRef) {
    return true;
}

/// A repository in a folder of its own.
class Repository : public testing::Test {
  protected:
    void SetUp() override {
        if (!llvm::sys::findProgramByName("git"))
            GTEST_SKIP() << "git is not installed";
        auto made = TempFolder::make("");
        ASSERT_TRUE(bool(made));
        temp = std::move(*made);
        top = temp.path() + "/repo";
        run("git init -q -b main '" + top + "'");
        git("config user.email a@example.com");
        git("config user.name A");
    }
    void run(const std::string &command) { ASSERT_EQ(0, std::system(command.c_str())) << command; }
    void git(const std::string &arguments) { run("git -C '" + top + "' " + arguments); }
    void write(const std::string &path, const std::string &text) {
        std::string full = top + "/" + path;
        std::error_code code = llvm::sys::fs::create_directories(full.substr(0, full.rfind('/')));
        ASSERT_FALSE(code);
        std::ofstream(full, std::ios::binary) << text;
    }
    void commitAll(const std::string &message) {
        git("add -A");
        git("commit -q -m " + message);
    }
    std::string read(const std::string &path) {
        auto buffer = llvm::MemoryBuffer::getFile(path);
        return buffer ? (*buffer)->getBuffer().str() : "(none)";
    }
    GitRepository open() {
        auto opened = GitRepository::holding(top);
        EXPECT_TRUE(bool(opened)) << llvm::toString(opened.takeError());
        return *opened;
    }
    WorkTreeChanges changes(llvm::StringRef since = "HEAD") {
        GitRepository repository = open();
        auto found = repository.changesSince(since, anyPath);
        EXPECT_TRUE(bool(found));
        return found ? *found : WorkTreeChanges{};
    }

    TempFolder temp;
    std::string top;
};

TEST_F(Repository, ChangesOfTheWorkTree) {
    write("a/same.py", "x\n");
    write("a/edited.py", "x\n");
    write("a/gone.py", "x\n");
    write(".gitignore", "*.log\n");
    commitAll("one");
    EXPECT_TRUE(changes().changed.empty());
    write("a/edited.py", "y\n");
    write("a/new.py", "x\n");
    write("a/ignored.log", "x\n");
    write("a/same.py", "x\n"); // touched only
    write("a/staged.py", "x\n");
    git("add a/staged.py");
    run("rm '" + top + "/a/gone.py'");
    WorkTreeChanges found = changes();
    EXPECT_EQ((Names{"a/edited.py", "a/new.py", "a/staged.py"}), found.changed);
    EXPECT_EQ((Names{"a/gone.py"}), found.removed);
}

TEST_F(Repository, LineEndsAloneAreNoChange) {
    write("a.py", "x\ny\n");
    commitAll("one");
    write("a.py", "x\r\ny\r\n");
    EXPECT_TRUE(changes().changed.empty());
    write("a.py", "x\r\nz\r\n");
    EXPECT_EQ(Names{"a.py"}, changes().changed);
}

TEST_F(Repository, OddNames) {
    const Names odd = {"-rf.py",   "a b.py",      "a\nb.py",   "a\"b.py",
                       "a\xff.py", "\xc3\xa4.py", ":(top)x.py"};
    write("first.py", "x");
    commitAll("one");
    for (const std::string &name : odd)
        write(name, "x");
    Names expected = odd;
    llvm::sort(expected);
    EXPECT_EQ(expected, changes().changed);
    commitAll("two");
    EXPECT_TRUE(changes().changed.empty());
    EXPECT_EQ(expected, changes("HEAD~1").changed);
}

TEST_F(Repository, NothingOfItsConfigurationIsRun) {
    write(".gitattributes", "*.py filter=evil diff=evil\n");
    write("a.py", "x\n");
    commitAll("one");
    std::string mark = temp.path() + "/ran";
    write("../evil", "#!/bin/sh\ntouch '" + mark + "'\ncat\n");
    run("chmod +x '" + temp.path() + "/evil'");
    for (const char *key : {"core.fsmonitor", "filter.evil.clean", "filter.evil.smudge",
                            "filter.evil.process", "diff.evil.command", "diff.evil.textconv",
                            "diff.external", "core.pager", "core.sshCommand"})
        git(std::string("config ") + key + " '" + temp.path() + "/evil'");
    write("a.py", "y\n");
    EXPECT_EQ(Names{"a.py"}, changes().changed);
    std::vector<CoverageItem> skipped;
    GitRepository repository = open();
    ASSERT_FALSE(bool(repository.materialise("HEAD", "", anyPath, temp.path() + "/out", skipped)));
    EXPECT_EQ("x\n", read(temp.path() + "/out/a.py"));
    EXPECT_FALSE(llvm::sys::fs::exists(mark));
}

TEST_F(Repository, VariablesOfAHookAreNotPassedOn) {
    write("a.py", "x\n");
    commitAll("one");
    setenv("GIT_DIR", "/nowhere", 1);
    setenv("GIT_INDEX_FILE", "/nowhere/index", 1);
    auto opened = GitRepository::holding(top);
    unsetenv("GIT_DIR");
    unsetenv("GIT_INDEX_FILE");
    EXPECT_TRUE(bool(opened)) << llvm::toString(opened.takeError());
}

TEST_F(Repository, MaterialiseAFolderOfACommit) {
    write("a/x.py", "old\n");
    write("a/sub/y.xml", std::string("<a>\0</a>", 8));
    write("ab/z.py", "z\n");
    run("ln -s x.py '" + top + "/a/link.py'");
    commitAll("one");
    write("a/x.py", "new\n");
    GitRepository repository = open();
    auto commit = repository.commit("HEAD");
    ASSERT_TRUE(bool(commit));
    std::string out = temp.path() + "/out";
    std::vector<CoverageItem> skipped;
    ASSERT_FALSE(bool(repository.materialise(*commit, "a", anyPath, out, skipped)));
    EXPECT_EQ("old\n", read(out + "/a/x.py"));
    EXPECT_EQ(std::string("<a>\0</a>", 8), read(out + "/a/sub/y.xml"));
    EXPECT_EQ("(none)", read(out + "/ab/z.py"));
    ASSERT_EQ(1u, skipped.size());
    EXPECT_EQ("a/link.py", skipped[0].file);
}

TEST_F(Repository, RevisionsAndBases) {
    write("a.py", "1\n");
    commitAll("one");
    git("switch -q -c topic");
    write("a.py", "2\n");
    commitAll("two");
    GitRepository repository = open();
    auto base = repository.mergeBase("topic", "main"), main = repository.commit("main");
    ASSERT_TRUE(base && main);
    EXPECT_EQ(*main, *base);
    auto branch = repository.defaultBranch();
    ASSERT_TRUE(bool(branch));
    EXPECT_EQ("refs/heads/main", *branch);
    for (const char *wrong :
         {"", "nothing", "-x", "--all", "main..topic", "main:a.py", "main\ntopic"}) {
        auto commit = repository.commit(wrong);
        EXPECT_FALSE(bool(commit)) << wrong;
        llvm::consumeError(commit.takeError());
    }
}

TEST_F(Repository, PathsOnDisk) {
    write("a/x.py", "1\n");
    GitRepository repository = open();
    auto path = repository.pathOf(top + "/a/../a/x.py"), self = repository.pathOf(top);
    ASSERT_TRUE(path && self);
    EXPECT_EQ("a/x.py", *path);
    EXPECT_EQ("", *self);
    auto outside = repository.pathOf(temp.path());
    EXPECT_FALSE(bool(outside));
    llvm::consumeError(outside.takeError());
}

TEST_F(Repository, ABareOneHasCommitsOnly) {
    write("a.py", "1\n");
    commitAll("one");
    run("git clone -q --bare '" + top + "' '" + temp.path() + "/bare'");
    auto bare = GitRepository::holding(temp.path() + "/bare");
    ASSERT_TRUE(bool(bare));
    EXPECT_TRUE(bare->isBare());
    auto tree = bare->files("main", "", anyPath);
    ASSERT_TRUE(bool(tree));
    ASSERT_EQ(1u, tree->files.size());
    EXPECT_EQ(2u, tree->files[0].size);
    auto found = bare->changesSince("main", anyPath);
    EXPECT_FALSE(bool(found));
    llvm::consumeError(found.takeError());
}

TEST_F(Repository, WhatIsNone) {
    auto opened = GitRepository::holding(temp.path());
    ASSERT_FALSE(bool(opened));
    EXPECT_NE(std::string::npos,
              llvm::toString(opened.takeError()).find("is in no git repository"));
    auto gone = GitRepository::holding(temp.path() + "/nothing");
    ASSERT_FALSE(bool(gone));
    llvm::consumeError(gone.takeError());
}

TEST_F(Repository, WithoutGit) {
    std::string path = std::getenv("PATH");
    setenv("PATH", "/nowhere", 1);
    auto opened = GitRepository::holding(top);
    setenv("PATH", path.c_str(), 1);
    ASSERT_FALSE(bool(opened));
    EXPECT_EQ("git is not installed, and this needs it", llvm::toString(opened.takeError()));
}

} // namespace
