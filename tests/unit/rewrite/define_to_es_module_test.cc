#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

const std::string head = "odoo.define('shop.Widget', function (require) {\n    'use strict';\n\n";

Rewritten rewritten(const std::string &text) {
    return rewrittenAt(rewriteModule, "static/src/a.js", text, "odoo.define");
}

/// The module that comes of the body, without its header.
std::string moduleOf(const std::string &body) {
    std::string written = rewritten(head + body + "});\n").write;
    return llvm::StringRef(written).split("/** @odoo-module **/\n\n").second.str();
}

std::string whyNot(const std::string &body) {
    return rewritten(head + body + "});\n").whyNot;
}

TEST(DefineToModule, TheWholeFile) {
    std::string text = "/* Copyright */\n" + head +
                       "    const core = require('web.core');\n"
                       "\n"
                       "    // What it is\n"
                       "    class Widget {\n"
                       "        start() {\n"
                       "            return core.start();\n"
                       "        }\n"
                       "    }\n\n"
                       "    return Widget;\n"
                       "});\n// end\n";
    EXPECT_EQ(fixed(rewriteModule, "static/src/a.js", text, "odoo"),
              "/** @odoo-module **/\n\n/* Copyright */\nimport core from \"web.core\";\n"
              "\n"
              "// What it is\n"
              "class Widget {\n"
              "    start() {\n"
              "        return core.start();\n"
              "    }\n"
              "}\n\n"
              "export default Widget;\n// end\n");
    EXPECT_EQ(rewritten(text).note, "Who requires 'shop.Widget' imports the file instead.");
}

TEST(DefineToModule, HowModulesAreTakenApart) {
    EXPECT_EQ(moduleOf("    var {a, b: c} = require('m');\n"),
              "import { a, b as c } from \"m\";\n");
    EXPECT_EQ(moduleOf("    const x = require('m').x;\n    const y = require('m').z;\n"),
              "import { x } from \"m\";\nimport { z as y } from \"m\";\n");
    EXPECT_EQ(moduleOf("    var a = require('m'),\n        b = require('n');\n"),
              "import a from \"m\";\nimport b from \"n\";\n");
    EXPECT_EQ(moduleOf("    const x = require('@web/x');\n"), "import * as x from \"@web/x\";\n");
    EXPECT_EQ(moduleOf("    const x = require('@web/x')[Symbol.for(\"default\")];\n"),
              "import x from \"@web/x\";\n");
    EXPECT_EQ(moduleOf("    require('m');\n    f();\n"), "import 'm';\nf();\n");
    EXPECT_EQ(moduleOf("    const a = require('m')\n    f(a)\n"), "import a from \"m\";\nf(a)\n");
}

TEST(DefineToModule, WhatItReturns) {
    EXPECT_EQ(moduleOf("    return {a, b: c, d: d};\n"), "export { a, c as b, d };\n");
    EXPECT_EQ(moduleOf("    return {a: 1};\n"), "export default {a: 1};\n");
    EXPECT_EQ(moduleOf("    return A.extend({\n        b: 1,\n    });\n"),
              "export default A.extend({\n    b: 1,\n});\n");
}

TEST(DefineToModule, TextsThatLookLikeCode) {
    EXPECT_EQ(
        moduleOf("    f('}); require(\"a\")', /[/}]\\/require(/, `\n"
                 "    ${g({a: `}`})} return\n    `); // }); return\n    /* require('x') */\n"),
        "f('}); require(\"a\")', /[/}]\\/require(/, `\n"
        "    ${g({a: `}`})} return\n    `); // }); return\n/* require('x') */\n");
}

TEST(DefineToModule, OtherFunctions) {
    EXPECT_EQ(rewritten("odoo.define('a', (require) => {\n  f();\n});\n").write,
              "/** @odoo-module **/\n\nf();\n");
    EXPECT_EQ(rewritten("odoo.define('a', require => {\n  f();\n});\n").write,
              "/** @odoo-module **/\n\nf();\n");
    EXPECT_EQ(rewritten("odoo.define('a', function () {\nf();\n})").note,
              "Who requires 'a' imports the file instead. An ES module is strict code.");
}

TEST(DefineToModule, WhatIsNotExact) {
    EXPECT_EQ(whyNot("    if (a) {\n        b = require('m');\n    }\n"),
              "require is called inside of other code");
    EXPECT_EQ(whyNot("    f(require('m'));\n"), "require is called inside of other code");
    EXPECT_EQ(whyNot("    const a = require('m'), b = a.c;\n"),
              "a statement has require beside other code");
    EXPECT_EQ(whyNot("    const a = require('m').b.c;\n"),
              "a statement has require beside other code");
    EXPECT_EQ(whyNot("    const {a = 1} = require('m');\n"),
              "it takes a module apart in other ways than by names");
    EXPECT_EQ(whyNot("    if (a) {\n        return;\n    }\n    f();\n"),
              "it returns under a condition");
    EXPECT_EQ(whyNot("    if (a) return b;\n"),
              "it returns under a condition, or after a statement without a semicolon");
    EXPECT_EQ(whyNot("    return a;\n    function a() {}\n"), "code stands behind its return");
    EXPECT_EQ(whyNot("    return;\n"), "it returns nothing");
    EXPECT_EQ(whyNot("    let a = require('m');\n    a = b;\n"), "it gives 'a' another value");
    EXPECT_EQ(whyNot("    this.a = 1;\n"), "it uses 'this' outside of functions");
    EXPECT_EQ(whyNot("    if (a) /b/.test(c) / d;\n"),
              "its tokens could not be told apart for certain");
    EXPECT_EQ(whyNot("    f(];\n"), "its tokens could not be told apart for certain");
    EXPECT_EQ(rewritten(head + "});\nodoo.define('b', function () {});\n").whyNot,
              "the file holds other code beside the module");
    EXPECT_EQ(rewritten("odoo.define('a', async function (require) {});\n").whyNot,
              "its function is asynchronous");
    EXPECT_EQ(rewritten("odoo.define('a', function (require, b) {});\n").whyNot,
              "its function takes more than require");
    EXPECT_EQ(rewritten("odoo.define(name, function (require) {});\n").whyNot,
              "its name is not constant");
}

} // namespace
