#include "analyzer/derive/derived_changes.h"

#include "analyzer/base/hash.h"
#include "tests/unit/rules/folder.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

constexpr Hop hop{Series{16}, Series{17}};
constexpr llvm::StringLiteral head =
    "# 16.0 (2024-02) -> 17.0 (2024-10)\tsymbol, old, new, confidence, evidence\n";

class DerivedTable : public testing::Test {
  protected:
    void file(llvm::StringRef check, llvm::StringRef rows) {
        folder.add("16.0-17.0/derived/" + check.str() + ".tsv", head.str() + rows.str());
    }
    std::string error() {
        auto derived = DerivedChanges::read(folder.path(), hop);
        if (derived)
            return "";
        std::string text = llvm::toString(derived.takeError());
        return text.substr(text.rfind('/') + 1);
    }
    RulesFolder folder;
};

TEST_F(DerivedTable, AMemberFindsItsChanges) {
    file("field-removed", "a.b.x\t\t\tcertain\tmodule `a` defined it\n"
                          "a.c.y\t\t\tlikely\tmodule `a` defined it\n");
    file("method-signature", "a.b.x\tself, a\tself, a, b=\tcertain\tboth in module `a`\n");
    DerivedChanges derived = llvm::cantFail(DerivedChanges::read(folder.path(), hop));
    EXPECT_EQ(derived.entries().size(), 3u);
    ASSERT_EQ(derived.ofMember(hashText("x")).size(), 2u);
    EXPECT_TRUE(derived.ofMember(hashText("z")).empty());
    ASSERT_EQ(derived.ofMember(hashText("y")).size(), 1u);
    Change change = derived.change(derived.ofMember(hashText("y")).front());
    EXPECT_EQ(change.key(), "field-removed:a.c.y@17.0");
    EXPECT_EQ(change.confidence, Confidence::Likely);
    EXPECT_EQ(change.lane, Lane::BreaksRuntime);
    EXPECT_EQ(change.why, "Not in Odoo 17.0 (2024-10) any more; in Odoo 16.0 (2024-02) module `a` "
                          "defined it.");
    EXPECT_EQ(change.file, "16.0-17.0/derived/field-removed.tsv");
    EXPECT_EQ(change.line, 3u);
}

TEST_F(DerivedTable, SignaturesCarryParametersWithoutSelf) {
    file("method-signature", "a.b.x\tself, a, *args\tself, b=\tcertain\tboth in module `a`\n");
    DerivedChanges derived = llvm::cantFail(DerivedChanges::read(folder.path(), hop));
    Change change = derived.change(derived.entries().front());
    EXPECT_EQ(change.oldParams, (std::vector<std::string>{"a", "*args"}));
    EXPECT_EQ(change.newParams, (std::vector<std::string>{"b="}));
}

TEST_F(DerivedTable, AnImageSaysTheSame) {
    file("xmlid-renamed", "a.x\t\ta.y\tcertain\tsame content\n");
    file("view-node-removed", "a.x//field[@name='z']\t\t\tcertain\tview `a.x` had it\n");
    DerivedChanges derived = llvm::cantFail(DerivedChanges::read(folder.path(), hop));
    folder.add("images/16.0-17.0.img", derived.bytes());
    std::string images = folder.path().str() + "/images";
    DerivedChanges mapped = llvm::cantFail(DerivedChanges::load(images, "", hop));
    ASSERT_EQ(mapped.entries().size(), 2u);
    for (size_t i = 0; i < 2; ++i)
        EXPECT_EQ(mapped.row(mapped.entries()[i]), derived.row(derived.entries()[i]));
    EXPECT_EQ(mapped.head().toDate, "2024-10");
}

TEST_F(DerivedTable, AnImageCutShortIsNotTaken) {
    file("xmlid-removed", "a.x\t\t\tcertain\tmodule `a` had it\n");
    DerivedChanges derived = llvm::cantFail(DerivedChanges::read(folder.path(), hop));
    folder.add("16.0-17.0.img", derived.bytes().drop_back());
    auto opened = DerivedChanges::open(folder.path().str() + "/16.0-17.0.img");
    ASSERT_FALSE(opened);
    EXPECT_EQ(llvm::toString(opened.takeError()),
              "not an image of derived changes made by this program, or cut short");
    DerivedChanges read = llvm::cantFail(DerivedChanges::load(folder.path(), folder.path(), hop));
    EXPECT_EQ(read.entries().size(), 1u);
}

TEST_F(DerivedTable, WithoutTablesThereIsNothing) {
    DerivedChanges derived = llvm::cantFail(DerivedChanges::load("", folder.path(), hop));
    EXPECT_TRUE(derived.entries().empty());
}

TEST_F(DerivedTable, BrokenLinesAreNamed) {
    file("field-removed", "a.b.x\t\tcertain\tx\n");
    EXPECT_EQ(error(), "field-removed.tsv:2: has 4 columns instead of 5");
    file("field-removed", "a.b.x\t\t\tsure\tx\n");
    EXPECT_EQ(error(), "field-removed.tsv:2: 'sure' is not a confidence");
    file("field-removed", "");
    file("field-renamed", "a.b.x\t\t\tcertain\tx\n");
    EXPECT_EQ(error(), "field-renamed.tsv:2: a change of field-renamed needs a new symbol");
    folder.add("16.0-17.0/derived/field-renamed.tsv", "# 15.0 -> 16.0\tsymbol\n");
    EXPECT_EQ(error(),
              "field-renamed.tsv:1: the first line does not name the two packs of the hop");
}

} // namespace
