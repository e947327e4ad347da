#include "analyzer/cloc/module_count.h"
#include "analyzer/cloc/table.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

class ModuleCountTest : public ::testing::Test {
  protected:
    void SetUp() override {
        llvm::SmallString<128> path;
        llvm::sys::fs::createUniqueDirectory("uplift-cloc", path);
        folder_ = path.str().str();
    }
    void TearDown() override { llvm::sys::fs::remove_directories(folder_); }

    void write(const std::string &path, llvm::StringRef text) {
        std::string full = folder_ + "/" + path;
        llvm::sys::fs::create_directories(llvm::StringRef(full).rsplit('/').first);
        std::error_code error;
        llvm::raw_fd_ostream(full, error) << text;
        ASSERT_FALSE(error) << full;
    }

    std::vector<CountedFolder> folders() {
        std::vector<CountedFolder> folders;
        for (const std::string &module : findModules(folder_))
            folders.push_back({module, module});
        return folders;
    }

    std::vector<ModuleCount> count(unsigned threads = 2) {
        return countFolders(folders(), {}, threads);
    }

    std::string folder_;
};

TEST_F(ModuleCountTest, AModuleIsCountedWithoutItsTestsAndManifest) {
    write("sale_x/__manifest__.py", "{'name': 'x', 'demo': ['demo/d.xml']}");
    write("sale_x/models/a.py", "a = 1\n\nb = 2\n");
    write("sale_x/tests/test_a.py", "a = 1\n");
    write("sale_x/demo/d.xml", "<odoo/>\n");
    write("sale_x/README.md", "text\n");
    std::vector<ModuleCount> modules = count();
    ASSERT_EQ(modules.size(), 1u);
    EXPECT_EQ(modules[0].name, "sale_x");
    EXPECT_EQ(modules[0].code, 2);
    EXPECT_EQ(modules[0].total, 3);
    std::string listed;
    for (const FileCount &file : modules[0].files)
        listed += file.path + "|" + file.excluded + "\n";
    EXPECT_EQ(listed, "__manifest__.py|default: __manifest__.py\ndemo/d.xml|demo: demo/d.xml\n"
                      "models/a.py|\ntests/test_a.py|default: tests/**/*\n");
}

TEST_F(ModuleCountTest, AModuleInsideAModuleBelongsToTheOuterOne) {
    write("a/__manifest__.py", "{}");
    write("a/b/__manifest__.py", "{}");
    write("repo/c/__openerp__.py", "{}");
    std::vector<ModuleCount> modules = count();
    ASSERT_EQ(modules.size(), 2u);
    EXPECT_EQ(modules[0].name, "a");
    EXPECT_EQ(modules[0].code, 1) << "the inner manifest is a file like any other";
    EXPECT_EQ(modules[1].name, "c");
}

TEST_F(ModuleCountTest, ALinkToAFolderIsNotFollowedAndABrokenOneIsAnError) {
    write("a/__manifest__.py", "{}");
    write("b/x.py", "x = 1\n");
    llvm::sys::fs::create_link(folder_ + "/b", folder_ + "/a/linked");
    llvm::sys::fs::create_link(folder_ + "/nowhere.py", folder_ + "/a/broken.py");
    std::vector<ModuleCount> modules = count();
    ASSERT_EQ(modules[0].files.size(), 2u);
    EXPECT_EQ(modules[0].files[1].path, "broken.py");
    EXPECT_EQ(modules[0].files[1].count.error, "Unreadable: No such file or directory");
}

TEST_F(ModuleCountTest, TheCountIsTheSameOnOneThreadAndOnFour) {
    for (int i = 0; i < 50; ++i)
        write("m" + std::to_string(i) + "/__manifest__.py", "{}"),
            write("m" + std::to_string(i) + "/a.py", "a = [\n1,\n2]\n");
    auto table = [&](unsigned threads) {
        ClocTable table;
        for (const ModuleCount &module : count(threads))
            table.add(module);
        return table.text(true, 80);
    };
    EXPECT_EQ(table(1), table(4));
}

TEST(ClocTable, IsTheTableOfOdoo) {
    ModuleCount module;
    module.name = "sale_x";
    module.directory = "addons/sale_x";
    module.files = {{"models/a.py", CountedLanguage::Python, {3, 10, ""}, {}, ""},
                    {"models/b.py", CountedLanguage::Python, {5, 6, ""}, {}, ""},
                    {"models/c.py", CountedLanguage::Python, {0, 0, "Syntax Error"}, {}, ""},
                    {"tests/d.py", CountedLanguage::Python, {}, {}, "default: tests/**/*"}};
    ClocTable table;
    table.add(module);
    std::string rule(80, '-');
    auto row = [](std::string key, const char *numbers) {
        key.resize(56, ' ');
        return key + numbers + "\n";
    };
    EXPECT_EQ(table.text(true, 80),
              row("Odoo cloc", "    Line   Other    Code") + rule + "\n" +
                  row("sale_x", "      16       8       8") +
                  row("    addons/sale_x/models/b.py", "       6       1       5") +
                  row("    addons/sale_x/models/a.py", "      10       7       3") + rule + "\n" +
                  row("", "      16       8       8") + "\n\nErrors\n\nsale_x\n" +
                  row("    addons/sale_x/models/c.py", "Syntax Error                ") + "\n");
}

TEST(ClocTable, WhatTheAdministratorExcludedIsShownApart) {
    ClocTable table;
    table.addItem("odoo/studio", "ir.actions.server/1: A", {4, 5, ""});
    table.addItem("odoo/studio", "ir.actions.server/2: B", {7, 9, ""}, true);
    EXPECT_EQ(table.code(), 4);
    EXPECT_EQ(table.text(false, 80).find("Excluded"), std::string::npos);
    EXPECT_NE(table.text(true, 80).find("    ir.actions.server/2: B"), std::string::npos);
}

} // namespace
} // namespace uplift
