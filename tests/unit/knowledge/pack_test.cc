#include "analyzer/knowledge/open_knowledge.h"
#include "analyzer/knowledge/pack_builder.h"
#include "analyzer/knowledge/pack_dump.h"
#include "analyzer/knowledge/pack_file.h"

#include "llvm/Support/FileSystem.h"

#include <fstream>
#include <gtest/gtest.h>

using namespace uplift;

namespace {

void addModule(PackBuilder &builder, llvm::StringRef name, llvm::StringRef needs) {
    ModuleRow row;
    row.name = builder.str(name);
    row.depends = builder.list({needs});
    row.flags = ModuleApplication;
    builder.add(row);
}

void addView(PackBuilder &builder, llvm::StringRef name, unsigned nodes) {
    ViewRow view;
    view.module = view.definer = builder.str("sale");
    view.name = builder.str(name);
    std::vector<NodeRow> rows;
    for (unsigned i = 0; i < nodes; ++i) {
        NodeRow node;
        node.tag = builder.str(i ? "field" : "form");
        node.skip = i ? 1 : nodes;
        node.attributes = builder.list({llvm::StringRef("name"), name});
        rows.push_back(node);
    }
    builder.add(view, rows);
}

PackData small(bool turned = false) {
    PackBuilder first, second;
    addModule(first, "sale", "account");
    addView(first, "form_b", 3);
    addModule(second, "crm", "mail");
    addView(second, "form_a", 2);
    PackBuilder all;
    all.merge(turned ? second : first);
    all.merge(turned ? first : second);
    return all.finish(Series{17}, {"odoo/odoo@1", "2024-10"});
}

std::string dumped(const PackData &data) {
    std::string text;
    llvm::raw_string_ostream out(text);
    PackImage image = PackImage::of(data);
    dumpPack(image.view(), out);
    return out.str();
}

std::string errorOf(llvm::StringRef bytes) {
    auto pack = readPackFile(bytes);
    return pack ? "" : llvm::toString(pack.takeError());
}

/// A folder of its own that is gone afterwards.
struct Folder {
    Folder() { llvm::sys::fs::createUniqueDirectory("uplift-pack", path); }
    ~Folder() { llvm::sys::fs::remove_directories(path); }
    std::string write(const char *name, const std::string &bytes) const {
        std::string file = path.str().str() + "/" + name;
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
    llvm::SmallString<128> path;
};

TEST(Pack, IsTheSameAfterItWasWrittenAndRead) {
    PackData data = small();
    auto read = readPackFile(packFile(data));
    ASSERT_TRUE(bool(read));
    EXPECT_EQ(read->series, Series{17});
    EXPECT_EQ(read->origin, data.origin);
    EXPECT_EQ(dumped(*read), dumped(data));
    EXPECT_NE(
        dumped(data).find(R"("depends":["account"],"installable":true,"k":"module","name":"sale")"),
        std::string::npos);
}

TEST(Pack, HasTheSameBytesWhateverTheOrderOfItsRows) {
    EXPECT_EQ(packFile(small()), packFile(small(true)));
}

TEST(Pack, KeepsNodesWithTheirView) {
    std::string text = dumped(small());
    EXPECT_NE(text.find(R"([["form",0,{"name":"form_a"}],["field",1,{"name":"form_a"}]])"),
              std::string::npos)
        << text;
}

TEST(Pack, RefusesEveryTruncationAndEveryChangedByte) {
    std::string bytes = packFile(small());
    for (size_t size = 0; size < bytes.size(); ++size)
        EXPECT_NE(errorOf(llvm::StringRef(bytes).take_front(size)), "") << size;
    std::string before = dumped(small());
    for (size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x11);
        auto pack = readPackFile(changed);
        if (pack) // the series in the first line is not part of the tables
            EXPECT_EQ(dumped(*pack), before) << at;
        else
            llvm::consumeError(pack.takeError());
    }
}

TEST(Pack, SaysWhatIsWrong) {
    EXPECT_EQ(errorOf(""), "not a knowledge pack");
    EXPECT_EQ(errorOf("PK\3\4 something\n"), "not a knowledge pack");
    EXPECT_NE(errorOf("uplift-pack 99 17.0 0 0\n").find("format 99"), std::string::npos);
    EXPECT_EQ(errorOf("uplift-pack 1 17.0 zz 0\n"), "its first line is damaged");
    std::string bytes = packFile(small());
    size_t checksum = bytes.find("17.0 ") + 5;
    bytes[checksum] = bytes[checksum] == '0' ? '1' : '0';
    EXPECT_EQ(errorOf(bytes), "damaged: the checksum does not agree");
}

TEST(Packs, AreMappedWhereTheBuildMadeAnImageOfTheSamePack) {
    Folder folder;
    std::string pack = folder.write("17.0.pack", packFile(small()));
    std::string images = folder.path.str().str() + "/images";
    ASSERT_FALSE(bool(expandPack(pack, images)));
    PackPlaces places{images, {folder.path.str().str()}, {}};
    auto packs = findPacks(places);
    ASSERT_TRUE(bool(packs));
    ASSERT_EQ(packs->size(), 1u);
    auto image = openPack(packs->front(), images);
    ASSERT_TRUE(bool(image));
    EXPECT_EQ(image->madeFrom(), packs->front().head.checksum);
    EXPECT_EQ(image->view().modules.size(), 2u);
}

TEST(Packs, AreReadWhereTheImageIsOfAnotherPack) {
    Folder folder;
    PackBuilder other;
    addModule(other, "stock", "product");
    std::string pack = folder.write("17.0.pack", packFile(other.finish(Series{17}, {})));
    std::string images = folder.path.str().str() + "/images";
    ASSERT_FALSE(bool(expandPack(pack, images)));
    folder.write("17.0.pack", packFile(small()));
    auto known = openKnowledge(Series{17}, {images, {folder.path.str().str()}, {}});
    ASSERT_TRUE(bool(known));
    EXPECT_TRUE(bool(known->module(hashText("crm"))));
    EXPECT_FALSE(bool(known->module(hashText("stock"))));
}

TEST(Packs, OfOtherSeriesAreLeftOut) {
    Folder folder;
    folder.write("17.0.pack", packFile(small()));
    auto known = openKnowledge(Series{18}, {"", {folder.path.str().str(), "/no/such"}, {}});
    ASSERT_TRUE(bool(known));
    EXPECT_TRUE(known->empty());
}

TEST(Packs, NameTheFileThatIsNone) {
    Folder folder;
    std::string file = folder.write("x.pack", "hello");
    auto packs = findPacks({"", {}, {file}});
    ASSERT_FALSE(bool(packs));
    EXPECT_EQ(llvm::toString(packs.takeError()), "'" + file + "': not a knowledge pack");
}

} // namespace
