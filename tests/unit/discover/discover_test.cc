#include "tests/unit/discover/shape.h"
#include "tests/unit/load/scratch.h"

#include <gtest/gtest.h>

using namespace uplift;
using namespace uplift::test;

namespace {

class Discover : public ::testing::Test {
  protected:
    Project of(std::vector<std::string> names) {
        for (std::string &name : names)
            name = name.empty() ? scratch.root : scratch.path(name);
        llvm::Expected<DiscoverResult> result = discover(names);
        if (result)
            return std::move(result->project);
        ADD_FAILURE() << llvm::toString(result.takeError());
        return {};
    }
    std::string failure(const std::string &name) {
        return messageOf({name.empty() ? scratch.root : scratch.path(name)}, scratch.root);
    }
    void module(const std::string &path) { scratch.write(path + "/__manifest__.py", "{}"); }

    Scratch scratch;
};

TEST_F(Discover, ListsTheFilesOfAModuleByPathAndLanguage) {
    module("shop");
    for (const char *name :
         {"__init__.py", "models/order.py", "views/order.XML", "security/ir.model.access.csv",
          "static/src/js/a.js", "static/src/b.mjs", "static/src/a.scss", "static/src/a.css",
          "static/src/a.less", "tests/test_a.py", "static/tests/a.js", "README.rst",
          "static/src/img/a.png"})
        scratch.write(std::string("shop/") + name);
    Project project = of({"shop"});
    EXPECT_EQ(modulesOf(project), Lines{"0: shop"});
    EXPECT_EQ(filesOf(project),
              (Lines{"shop __init__.py python", "shop __manifest__.py manifest",
                     "shop models/order.py python", "shop security/ir.model.access.csv csv",
                     "shop static/src/a.css css", "shop static/src/a.less other",
                     "shop static/src/a.scss scss", "shop static/src/b.mjs javascript",
                     "shop static/src/js/a.js javascript", "shop static/tests/a.js javascript test",
                     "shop tests/test_a.py python test", "shop views/order.XML xml"}));
    EXPECT_EQ(project.files[project.modules[0].manifestFile].path, "__manifest__.py");
    EXPECT_EQ(skippedOf(project), Lines{});
}

TEST_F(Discover, FindsModulesAtAnyDepthAndOfBothManifestNames) {
    module("a/b/c/deep");
    scratch.write("old/__openerp__.py", "{}");
    scratch.write("loose.py");
    module("both");
    scratch.write("both/__openerp__.py");
    Project project = of({""});
    EXPECT_EQ(modulesOf(project), (Lines{"0:a/b/c/deep deep", "0:both both", "0:old old"}));
    EXPECT_EQ(
        filesOf(project),
        (Lines{"deep a/b/c/deep/__manifest__.py manifest", "both both/__manifest__.py manifest",
               "both both/__openerp__.py python", "old old/__openerp__.py manifest"}));
}

TEST_F(Discover, TakesAModuleInAModuleButNotItsFixtures) {
    module("outer");
    module("outer/addons/inner");
    module("outer/tests/fixture");
    module("outer/static/src/tpl");
    Project project = of({""});
    EXPECT_EQ(modulesOf(project), (Lines{"0:outer outer", "0:outer/addons/inner inner"}));
    EXPECT_EQ(filesOf(project), (Lines{"outer outer/__manifest__.py manifest",
                                       "inner outer/addons/inner/__manifest__.py manifest",
                                       "outer outer/static/src/tpl/__manifest__.py python",
                                       "outer outer/tests/fixture/__manifest__.py python test"}));
}

TEST_F(Discover, LeavesOutWhatIsNotTheClientsSource) {
    module("m");
    for (const char *folder : {".git", ".hidden", "node_modules", "__pycache__", "venv", "build"})
        module(std::string(folder) + "/copy");
    for (const char *name : {"m/static/lib/x/x.js", "m/static/description/index.js",
                             "m/i18n/tool.py", "m/static/src/jquery.min.js", "m/._models.py"})
        scratch.write(name);
    Project project = of({""});
    EXPECT_EQ(filesOf(project), Lines{"m m/__manifest__.py manifest"});
    EXPECT_EQ(skippedOf(project),
              (Lines{"m/static/lib: third-party library", "m/static/src/jquery.min.js: minified"}));
}

TEST_F(Discover, CountsAModuleOnceWhateverLeadsToIt) {
    module("repo/a");
    module("repo/b");
    scratch.link("../../a", "repo/setup/odoo/a");
    EXPECT_EQ(modulesOf(of({"repo"})), (Lines{"0:a a", "0:b b"}));
    EXPECT_EQ(modulesOf(of({"repo/b", "repo"})), (Lines{"0: b", "1:a a"}));
    EXPECT_EQ(modulesOf(of({"repo", "repo/b", "repo/"})), (Lines{"0:a a", "0:b b"}));
}

TEST_F(Discover, KeepsRootsAsTyped) {
    module("x/one");
    module("y/two");
    Project project = of({"y/", "x"});
    ASSERT_EQ(project.roots.size(), 2u);
    EXPECT_EQ(project.roots[0].typed, scratch.path("y/"));
    EXPECT_EQ(modulesOf(project), (Lines{"0:two two", "1:one one"}));
    EXPECT_EQ(project.files[1].root, 1u);
}

TEST_F(Discover, FollowsLinksToModulesElsewhere) {
    module("other/shared");
    module("addons/own");
    scratch.link("../other/shared", "addons/linked");
    EXPECT_EQ(modulesOf(of({"addons"})), (Lines{"0:linked linked", "0:own own"}));
    scratch.link("../other/shared", "links/shared");
    EXPECT_EQ(modulesOf(of({"links", "other"})), Lines{"1:shared shared"});
}

TEST_F(Discover, EndsLinkLoops) {
    module("m");
    scratch.link("..", "m/up");
    scratch.link(".", "m/self");
    scratch.link("ring_b", "m/ring_a");
    scratch.link("ring_a", "m/ring_b");
    scratch.link("/", "m/all");
    scratch.link("nowhere", "m/gone.py");
    Project project = of({""});
    EXPECT_EQ(filesOf(project), Lines{"m m/__manifest__.py manifest"});
    EXPECT_EQ(skippedOf(project),
              (Lines{"m/all: symbolic link loop", "m/gone.py: dangling symbolic link",
                     "m/ring_a: symbolic link loop", "m/ring_b: symbolic link loop",
                     "m/self: symbolic link loop", "m/up: symbolic link loop"}));
}

TEST_F(Discover, DoesNotLeaveTheRootFromWithinAModule) {
    module("repo/m");
    scratch.write("secrets/key.py");
    scratch.link("../../secrets", "repo/m/lib");
    Project project = of({"repo"});
    EXPECT_EQ(filesOf(project), Lines{"m m/__manifest__.py manifest"});
    EXPECT_EQ(skippedOf(project), Lines{"m/lib: symbolic link to a folder outside"});
}

TEST_F(Discover, TakesNoFifoForAFile) {
    module("m");
    ASSERT_EQ(::mkfifo(scratch.path("m/pipe.py").c_str(), 0600), 0);
    scratch.folder("n");
    ASSERT_EQ(::mkfifo(scratch.path("n/__manifest__.py").c_str(), 0600), 0);
    Project project = of({""});
    EXPECT_EQ(modulesOf(project), Lines{"0:m m"});
    EXPECT_EQ(skippedOf(project), Lines{"m/pipe.py: not a regular file"});
}

TEST_F(Discover, GoesOnBesideAnUnreadableFolder) {
    module("a");
    module("b");
    ASSERT_EQ(::chmod(scratch.path("a").c_str(), 0), 0);
    {
        WithoutRoot user;
        if (!user.active)
            GTEST_SKIP() << "cannot give up root";
        Project project = of({""});
        EXPECT_EQ(modulesOf(project), Lines{"0:b b"});
        EXPECT_EQ(skippedOf(project), Lines{"a: permission denied"});
        EXPECT_EQ(failure("a"), "'/a': permission denied");
    }
    ::chmod(scratch.path("a").c_str(), 0700);
}

TEST_F(Discover, SaysWhatIsWrongWithAPath) {
    module("sale_extra");
    scratch.write("sale_extra/models/a.py");
    scratch.folder("empty");
    scratch.link("ring", "ring");
    EXPECT_EQ(messageOf({""}, "-"), "PATH is empty: name a module, an addons folder, a repository "
                                    "or an archive of one");
    EXPECT_EQ(messageOf({}, "-"), "No PATH given: name a module, an addons folder, a repository or "
                                  "an archive of one");
    EXPECT_EQ(failure("sale_extar"), "'/sale_extar' does not exist; did you mean 'sale_extra'?");
    EXPECT_EQ(failure("zzz/qqq"), "'/zzz/qqq' does not exist");
    EXPECT_EQ(failure("empty"), "No module found in '/empty': no folder with a __manifest__.py or "
                                "__openerp__.py");
    EXPECT_EQ(failure("sale_extra/models"),
              "No module found in '/sale_extra/models': no folder with a __manifest__.py or "
              "__openerp__.py; it is part of the module 'sale_extra'");
    EXPECT_EQ(failure("sale_extra/models/a.py"),
              "'/sale_extra/models/a.py' is neither a folder nor an archive (.zip, .tar, .tar.gz, "
              ".tar.xz, .tar.bz2); it is part of the module 'sale_extra'");
    EXPECT_EQ(failure("ring"), "'/ring': symbolic link loop");
}

TEST_F(Discover, SurvivesFoldersNestedWithoutEnd) {
    module("m");
    // Longer than any path may be: made by going down step by step.
    std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(scratch.path("m"));
    const std::string name(200, 'd');
    for (int depth = 0; depth < 40; ++depth) {
        std::filesystem::create_directory(name);
        std::filesystem::current_path(name);
    }
    std::filesystem::current_path(before);
    Project project = of({""});
    ASSERT_EQ(project.skipped.size(), 1u);
    EXPECT_EQ(project.skipped[0].reason, "File name too long");
    EXPECT_EQ(modulesOf(project), Lines{"0:m m"});
}

} // namespace
