#include "analyzer/load/load.h"
#include "tests/unit/load/scratch.h"

#include <gtest/gtest.h>

using namespace uplift;
using uplift::test::Scratch;

namespace {

std::string reasonOf(llvm::Expected<Source> source) {
    return source ? "loaded" : llvm::toString(source.takeError());
}

std::string reason(const std::string &path, LoadLimits limits = {}) {
    return reasonOf(loadFile(path, Language::Python, limits));
}

TEST(LoadFile, ReadsTheBytesAsTheyAre) {
    Scratch scratch;
    std::string text = "a = 1\r\nb = '\xC3\xA9'\n";
    auto source = loadFile(scratch.write("a.py", text), Language::Python);
    ASSERT_TRUE(bool(source));
    EXPECT_EQ(source->text, text);
    EXPECT_EQ(source->note, "");
    auto empty = loadFile(scratch.write("b.py"), Language::Python);
    ASSERT_TRUE(bool(empty));
    EXPECT_EQ(empty->text, "");
}

TEST(LoadFile, OpensNothingButRegularFiles) {
    Scratch scratch;
    ASSERT_EQ(::mkfifo(scratch.path("pipe.py").c_str(), 0600), 0);
    EXPECT_EQ(reason(scratch.path("pipe.py")), "not a regular file");
    EXPECT_EQ(reason("/dev/null"), "not a regular file");
    EXPECT_EQ(reason(scratch.root), "not a regular file");
}

TEST(LoadFile, SaysWhyAFileCannotBeRead) {
    Scratch scratch;
    EXPECT_EQ(reason(scratch.path("gone.py")), "file vanished during the run");
    scratch.write("plain.py");
    EXPECT_EQ(reason(scratch.path("plain.py/below.py")), "file vanished during the run");
    scratch.link("nowhere.py", "dangling.py");
    EXPECT_EQ(reason(scratch.path("dangling.py")), "dangling symbolic link");
    scratch.link("b.py", "a.py");
    scratch.link("a.py", "b.py");
    EXPECT_EQ(reason(scratch.path("a.py")), "symbolic link loop");
}

TEST(LoadFile, RefusesWhatIsTooLarge) {
    Scratch scratch;
    std::string path = scratch.write("big.py", std::string(1'500'000, ' '));
    EXPECT_EQ(reason(path, LoadLimits{1'000'000}), "too large (2 MB)");
    EXPECT_EQ(reason(path, LoadLimits{1'500'000}), "loaded");
}

TEST(LoadFile, SaysPermissionDenied) {
    Scratch scratch;
    std::string path = scratch.write("secret.py", "x");
    ASSERT_EQ(::chmod(path.c_str(), 0), 0);
    test::WithoutRoot user;
    if (!user.active)
        GTEST_SKIP() << "cannot give up root";
    EXPECT_EQ(reason(path), "permission denied");
}

TEST(LoadFile, ReadsFilesWhoseSizeIsNotKnownBefore) {
    auto source = loadFile("/proc/self/status", Language::Other);
    ASSERT_TRUE(bool(source));
    EXPECT_NE(source->text.find("Name:"), std::string::npos);
}

} // namespace
