#include "tests/unit/discover/shape.h"
#include "tests/unit/load/scratch.h"

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

using namespace uplift;
using namespace uplift::test;

namespace {

struct Member {
    std::string name;
    std::string bytes = "{}";
    mode_t type = AE_IFREG;
    std::string target = {};
};

/// Writes an archive whose kind its name says, as libarchive does for bsdtar.
void pack(const std::string &file, const std::vector<Member> &members,
          const char *passphrase = nullptr) {
    archive *out = ::archive_write_new();
    ASSERT_EQ(::archive_write_set_format_filter_by_ext(out, file.c_str()), ARCHIVE_OK);
    if (passphrase) {
        ASSERT_EQ(::archive_write_set_options(out, "zip:encryption=zipcrypt"), ARCHIVE_OK);
        ::archive_write_set_passphrase(out, passphrase);
    }
    ASSERT_EQ(::archive_write_open_filename(out, file.c_str()), ARCHIVE_OK);
    for (const Member &member : members) {
        archive_entry *entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, member.name.c_str());
        ::archive_entry_set_filetype(entry, member.type);
        ::archive_entry_set_perm(entry, 0644);
        bool file = member.type == AE_IFREG;
        ::archive_entry_set_size(entry, file ? static_cast<la_int64_t>(member.bytes.size()) : 0);
        if (member.type == AE_IFLNK)
            ::archive_entry_set_symlink(entry, member.target.c_str());
        // A warning where the locale has no such letters; the bytes are written all the same.
        EXPECT_GE(::archive_write_header(out, entry), ARCHIVE_WARN) << member.name;
        if (file)
            ::archive_write_data(out, member.bytes.data(), member.bytes.size());
        ::archive_entry_free(entry);
    }
    EXPECT_EQ(::archive_write_close(out), ARCHIVE_OK);
    ::archive_write_free(out);
}

class Archive : public ::testing::Test {
  protected:
    void SetUp() override {
        scratch.folder("tmp");
        options.tempParent = scratch.path("tmp");
    }
    Project of(const std::string &name) {
        llvm::Expected<DiscoverResult> result = discover({scratch.path(name)}, options);
        if (!result) {
            ADD_FAILURE() << llvm::toString(result.takeError());
            return {};
        }
        folderWhileOpen = result->project.roots[0].folder;
        EXPECT_TRUE(std::filesystem::exists(folderWhileOpen));
        return std::move(result->project);
    }
    std::string failure(const std::string &name) {
        std::string message = messageOf({scratch.path(name)}, scratch.root, options);
        EXPECT_TRUE(std::filesystem::is_empty(scratch.path("tmp")));
        return message;
    }

    Scratch scratch;
    DiscoverOptions options;
    std::string folderWhileOpen;
};

TEST_F(Archive, ReadsEveryKind) {
    for (const char *name : {"r.zip", "r.tar", "r.tar.gz", "r.tgz", "r.tar.xz", "r.tar.bz2"}) {
        pack(scratch.path(name), {{"repo/", "", AE_IFDIR},
                                  {"repo/a/__manifest__.py"},
                                  {"repo/a/\xC3\xA9.py"},
                                  {"repo/a/logo.png"}});
        Project project = of(name);
        EXPECT_EQ(modulesOf(project), Lines{"0:repo/a a"}) << name;
        EXPECT_EQ(filesOf(project),
                  (Lines{"a repo/a/__manifest__.py manifest", "a repo/a/\xC3\xA9.py python"}));
        EXPECT_EQ(project.roots[0].typed, scratch.path(name));
        EXPECT_EQ(skippedOf(project), Lines{});
        EXPECT_FALSE(std::filesystem::exists(folderWhileOpen)) << "removed with the result";
    }
}

TEST_F(Archive, NamesAModuleAtTheTopAfterTheArchive) {
    pack(scratch.path("stock_x.tar.gz"), {{"./__manifest__.py"}});
    EXPECT_EQ(modulesOf(of("stock_x.tar.gz")), Lines{"0: stock_x"});
}

TEST_F(Archive, RefusesMembersThatLeaveIt) {
    for (const char *name : {"evil.tar", "evil.zip"}) {
        pack(scratch.path(name), {{"m/__manifest__.py"},
                                  {"../escaped.py"},
                                  {"m/../../../escaped.py"},
                                  {scratch.path("absolute.py")},
                                  {"m/link.py", "", AE_IFLNK, "/etc/passwd"},
                                  {"m/up", "", AE_IFLNK, "../.."},
                                  {"m/up/escaped.py"},
                                  {"m/inside", "", AE_IFLNK, "../m"}});
        Project project = of(name);
        EXPECT_EQ(filesOf(project),
                  (Lines{"m m/__manifest__.py manifest", "m m/up/escaped.py python"}));
        EXPECT_EQ(project.skipped.size(), 5u) << ::testing::PrintToString(skippedOf(project));
        EXPECT_EQ(skippedOf(project)[0], "../escaped.py: leaves the archive's folder");
        EXPECT_FALSE(std::filesystem::exists(scratch.path("tmp/escaped.py")));
        EXPECT_FALSE(std::filesystem::exists(scratch.path("escaped.py")));
        EXPECT_FALSE(std::filesystem::exists(scratch.path("absolute.py")));
    }
}

TEST_F(Archive, DoesNotMakeDevices) {
    pack(scratch.path("d.tar"), {{"m/__manifest__.py"}, {"m/pipe.py", "", AE_IFIFO}});
    EXPECT_EQ(skippedOf(of("d.tar")), Lines{"m/pipe.py: not a regular file"});
}

TEST_F(Archive, StopsBombs) {
    std::string zeros(3'000'000, '\0');
    for (const char *name : {"b.zip", "b.tar.gz"}) {
        options.archive = {};
        pack(scratch.path(name), {{"m/__manifest__.py"}, {"m/a.py", zeros}, {"m/b.bin", zeros}});
        options.archive.maxBytes = 2'000'000;
        std::string declared = failure(name);
        EXPECT_NE(declared.find("says that 'm/a.py' is larger than 2 MB"), std::string::npos);
        options.archive = {};
        options.archive.ratioFrom = 1'000'000;
        EXPECT_EQ(failure(name), "'/" + std::string(name) +
                                     "': unpacks to more than 200 times "
                                     "its size");
    }
    options.archive = {};
    options.archive.maxBytes = 4'000'000;
    EXPECT_EQ(failure("b.tar.gz"), "'/b.tar.gz': unpacks to more than 4 MB");
    options.archive = {};
    options.archive.maxFiles = 2;
    EXPECT_EQ(failure("b.zip"), "'/b.zip': more than 2 members");
}

TEST_F(Archive, LeavesArchivesInArchivesClosed) {
    pack(scratch.path("inner.zip"), {{"n/__manifest__.py"}});
    std::ifstream in(scratch.path("inner.zip"), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    pack(scratch.path("outer.zip"), {{"m/__manifest__.py"}, {"m/inner.zip", bytes}});
    EXPECT_EQ(modulesOf(of("outer.zip")), Lines{"0:m m"});
}

TEST_F(Archive, SaysThatItIsBroken) {
    std::string noise;
    for (unsigned i = 0; i < 200'000; ++i)
        noise.push_back(static_cast<char>((i * 2654435761U) >> 24));
    for (const char *name : {"t.zip", "t.tar.gz", "t.tar.xz", "t.tar.bz2", "t.tar"}) {
        pack(scratch.path(name), {{"m/__manifest__.py"}, {"m/a.py", noise}});
        auto size = std::filesystem::file_size(scratch.path(name));
        std::filesystem::resize_file(scratch.path(name), size / 2);
        EXPECT_NE(failure(name).find("broken or truncated archive"), std::string::npos)
            << name << " " << failure(name);
    }
    scratch.write("junk.zip", "this is no archive");
    EXPECT_NE(failure("junk.zip").find("broken or truncated archive"), std::string::npos);
    scratch.write("empty.tar.gz");
    EXPECT_NE(failure("empty.tar.gz").find("broken or truncated archive"), std::string::npos);
    ASSERT_EQ(::mkfifo(scratch.path("pipe.zip").c_str(), 0600), 0);
    EXPECT_EQ(failure("pipe.zip"), "'/pipe.zip': not a regular file");
}

TEST_F(Archive, SaysThatItIsEncrypted) {
    pack(scratch.path("e.zip"), {{"m/__manifest__.py"}}, "secret");
    EXPECT_EQ(failure("e.zip"), "'/e.zip': encrypted archive");
}

TEST_F(Archive, SaysThatItHoldsNoModule) {
    pack(scratch.path("n.zip"), {{"docs/index.py"}});
    EXPECT_EQ(failure("n.zip"), "No module found in '/n.zip': no folder with a __manifest__.py or "
                                "__openerp__.py");
}

} // namespace
