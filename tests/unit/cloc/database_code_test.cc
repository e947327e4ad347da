#include "analyzer/cloc/database_code.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

InstalledModules installed(llvm::StringRef csv) {
    auto modules = readInstalled(csv);
    EXPECT_TRUE(static_cast<bool>(modules));
    return modules ? *modules : InstalledModules{};
}

std::string items(llvm::StringRef csv, const InstalledModules *modules = nullptr) {
    auto read = readDatabaseCode(csv, modules, {});
    if (!read)
        return llvm::toString(read.takeError());
    std::string out;
    for (const DatabaseCode &item : *read)
        out += item.module + " " + item.item + " " + std::to_string(item.count.code) +
               item.count.error + (item.excluded ? " excluded\n" : "\n");
    return out;
}

TEST(Installed, TakesTechnicalNamesAndLabels) {
    InstalledModules modules = installed("\"Technical Name\",Status\r\na,Installed\r\nb,\"To "
                                         "upgrade\"\r\n");
    EXPECT_EQ(modules.installed, std::set<std::string>{"a"});
    EXPECT_EQ(modules.known, (std::set<std::string>{"a", "b"}));
}

TEST(Installed, ImportedModulesHaveTheirCodeInTheDatabase) {
    InstalledModules modules =
        installed("name,state,imported\na,installed,False\nb,installed,True\n");
    EXPECT_EQ(modules.installed, std::set<std::string>{"a"});
    EXPECT_EQ(modules.imported, std::set<std::string>{"b"});
}

TEST(Installed, WithoutAStateEachRowIsInstalled) {
    EXPECT_EQ(installed("name\na\nb\n").installed.size(), 2u);
}

TEST(DatabaseCode, CodeOfAModuleIsInItsFiles) {
    EXPECT_EQ(items("id,.id,name,state,code\n"
                    "sale.x,1,A,code,a = 1\n"
                    "__export__.y,2,B,code,\"b = 1\nc = 2\"\n"
                    ",3,C,code,d =\n"
                    ",4,D,multi,e = 1\n"),
              "odoo/studio ir.actions.server/2: B 2\n"
              "odoo/studio ir.actions.server/3: C 0Syntax Error\n");
}

TEST(DatabaseCode, CodeOfAnImportedModuleIsOnlyHere) {
    InstalledModules modules =
        installed("name,state,imported\nmine,installed,True\nsale,installed,\n");
    EXPECT_EQ(items("id,.id,name,code\nmine.x,1,A,a = 1\nsale.y,2,B,b = 1\n", &modules),
              "mine ir.actions.server/1: A 1\n");
}

TEST(DatabaseCode, AnExternalIdCanExclude) {
    EXPECT_EQ(items("id,.id,name,code\n\"__cloc_exclude__.x,__export__.y\",1,A,a = 1\n"),
              "odoo/studio ir.actions.server/1: A 1 excluded\n");
}

TEST(DatabaseCode, FieldsThatStudioMadeAreFree) {
    EXPECT_EQ(items("id,.id,name,state,compute\n"
                    "studio_customization.a,1,x_a,manual,a = 1\n"
                    "studio_customization.b,2,x_studio_b,manual,b = 1\n"
                    "sale.c,3,x_c,manual,c = 1\n"
                    "sale.d,4,d,base,d = 1\n"
                    ",5,x_e,manual,\n"),
              "odoo/studio ir.model.fields/2: x_studio_b 1\n"
              "odoo/studio ir.model.fields/3: x_c 1\n");
}

TEST(DatabaseCode, SaysWhichColumnIsMissing) {
    EXPECT_EQ(items("id,name\n"),
              "neither a column 'code' ('Python Code') nor 'compute' in the database code");
    EXPECT_NE(items("name,code\n").find("no column 'id'"), std::string::npos);
}

} // namespace
} // namespace uplift
