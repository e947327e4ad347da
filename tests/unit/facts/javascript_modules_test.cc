#include "analyzer/facts/javascript_paths.h"
#include "tests/unit/facts/javascript_story.h"

namespace uplift {
namespace {

TEST(JsModules, NativeOnesAreNamedAfterTheirPath) {
    EXPECT_EQ("@web/core/utils/hooks", nativeModuleName("web", "static/src/core/utils/hooks.js"));
    EXPECT_EQ("@web/../tests/a", nativeModuleName("web", "static/tests/a.js"));
    EXPECT_EQ("@web/../lib/a", nativeModuleName("web", "static/lib/a.js"));
    EXPECT_EQ("@web/a", nativeModuleName("web", "static/src/a/index.js"));
    EXPECT_EQ("", nativeModuleName("web", "tools/a.js"));
}

TEST(JsModules, RelativePathsAreCompleted) {
    auto from = [](llvm::StringRef written) {
        return importedModule(written, "web", "static/src/core/x.js");
    };
    EXPECT_EQ("@web/core/y", from("./y"));
    EXPECT_EQ("@web/y", from("../y.js"));
    EXPECT_EQ("@web/../tests/y", from("../../tests/y"));
    EXPECT_EQ("@web/core/y", from("./z/../y/index"));
    EXPECT_EQ("../../../../../y", from("../../../../../y"));
    EXPECT_EQ("web.core", from("web.core"));
    EXPECT_EQ("@mail/a", from("@mail/a.js"));
}

TEST(JsModules, HeadersGiveAliases) {
    JsStory story("/** @odoo-module alias=my.thing **/\n");
    EXPECT_EQ((Lines{"@my_module/js/x||path", "my.thing||alias"}), story.all(FactKind::JsModule));
    EXPECT_EQ((Lines{"@odoo-module", "my.thing"}), story.tokens(FactKind::JsModule));
    EXPECT_TRUE(JsStory("/** @odoo-module ignore **/ import 'a';").all(FactKind::JsModule).empty());
    EXPECT_TRUE(JsStory("var a = 1;").all(FactKind::JsModule).empty());
    EXPECT_EQ(1u, JsStory("import 'a';").all(FactKind::JsModule).size());
}

TEST(JsModules, ImportsNameModuleNameAndAlias) {
    JsStory story("import a, { b as c, default as d } from '@web/x';\n"
                  "import * as e from \"./y\";\nimport core from 'web.core';\n"
                  "import '@web/z';\nexport { f as g } from '@web/w';\nexport * from '@web/v';\n"
                  "e.h(); core.i.j; other.k;");
    EXPECT_EQ((Lines{"@web/x||import", "@my_module/js/y||import", "web.core||import",
                     "@web/z||import", "@web/w||export", "@web/v||export"}),
              story.all(FactKind::JsImport));
    EXPECT_EQ((Lines{"default|@web/x|a", "b|@web/x|c", "default|@web/x|d", "f|@web/w|",
                     "h|@my_module/js/y|", "i|web.core|"}),
              story.all(FactKind::JsName));
    EXPECT_EQ((Lines{"a", "b", "default", "f", "h", "i"}), story.tokens(FactKind::JsName));
}

TEST(JsModules, DefinedOnesRequire) {
    JsStory story("odoo.define('my.a', function (require) {\n"
                  "var core = require('web.core'), F = require('web.f').F;\n"
                  "const { g, h: i, j = 1 } = require('web.k');\nvar _t = core._t;\n"
                  "return { F: F, G: class {}, H() {} };\n});\n"
                  "odoo.define('my.b', ['web.c'], function (require) {\n"
                  "return require('my.a').extend({ m: function () {} }); });");
    EXPECT_EQ((Lines{"my.a||define", "my.b||define"}), story.all(FactKind::JsModule));
    EXPECT_EQ((Lines{"web.core||require", "web.f||require", "web.k||require", "my.a||require"}),
              story.all(FactKind::JsImport));
    EXPECT_EQ((Lines{"F|web.f|", "g|web.k|g", "h|web.k|i", "j|web.k|j", "_t|web.core|"}),
              story.all(FactKind::JsName));
    EXPECT_EQ((Lines{"default|my.a|const", "F|my.a|const", "G|my.a|class", "H|my.a|function",
                     "default|my.b|class"}),
              story.all(FactKind::JsExport));
}

TEST(JsModules, ExportsHaveAKind) {
    JsStory story(
        "export class A {}\nexport function b() {}\nexport const c = 1, { d, e: f } = g;\n"
        "class H {}\nexport { H, b as i };\nexport default function j() {}\n");
    EXPECT_EQ(
        (Lines{"A|@my_module/js/x|class", "b|@my_module/js/x|function", "c|@my_module/js/x|const",
               "d|@my_module/js/x|const", "f|@my_module/js/x|const", "H|@my_module/js/x|class",
               "i|@my_module/js/x|function", "default|@my_module/js/x|function"}),
        story.all(FactKind::JsExport));
}

} // namespace
} // namespace uplift
