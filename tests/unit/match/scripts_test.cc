#include "tests/unit/match/match_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

using Lines = std::vector<std::string>;

struct ScriptStory : MatchStory {
    ScriptStory(const std::string &rules, const std::string &script) : MatchStory(rules) {
        project.module("m", {"web"}).file("m/static/src/x.js", script);
    }
};

TEST(MatchScripts, KeysThatViewsAndScriptsAskFor) {
    ScriptStory story(rule("registry-key-removed", "fields/old", "", "changes-silently"),
                      "registry.category('fields').get('old');\n"
                      "registry.category('views').get('old');\n");
    story.project.file("m/views/v.xml",
                       "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\">\n"
                       "<form><field name=\"a\" widget=\"old\"/>\n"
                       "<widget name=\"old\"/></form></field></record></odoo>");
    EXPECT_EQ((Lines{"m/static/src/x.js:1 old changes-silently certain",
                     "m/views/v.xml:2 old changes-silently certain"}),
              story.found());
}

TEST(MatchScripts, NotKeysOfWhichTheAttributeSaysMore) {
    ScriptStory story(rule("registry-key-removed", "fields/old", "", "changes-silently") +
                          rule("attribute-renamed", "view/field@widget=old",
                               "  to: view/field@widget=new\n", "changes-silently"),
                      "registry.category('fields').get('old');\n");
    story.project.file("m/views/v.xml",
                       "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\">\n"
                       "<form><field name=\"a\" widget=\"old\"/></form></field></record></odoo>");
    std::vector<std::string> checks;
    for (const Finding &finding : story.findings())
        checks.push_back(info(finding.check).code.str());
    EXPECT_EQ((Lines{"registry-key-removed", "attribute-renamed"}), checks);
}

TEST(MatchScripts, TagsOfClientActions) {
    ScriptStory story(rule("registry-key-removed", "actions/old"), "");
    story.project
        .file("m/data/a.xml", "<odoo><record id=\"a\" model=\"ir.actions.client\">\n"
                              "<field name=\"tag\">old</field></record>\n"
                              "<record id=\"b\" model=\"x.tag\">\n"
                              "<field name=\"tag\">old</field></record></odoo>")
        .file("m/a.py", "a = {'type': 'ir.actions.client', 'tag': 'old'}\n"
                        "b = {'type': 'ir.actions.client', 'tag': 'other'}\n"
                        "c = {'type': 'ir.actions.server', 'tag': 'old'}\n");
    EXPECT_EQ(
        (Lines{"m/data/a.xml:2 old breaks-runtime certain", "m/a.py:1 old breaks-runtime certain"}),
        story.found());
}

TEST(MatchScripts, NotKeysThatTheProjectRegisters) {
    ScriptStory story(rule("registry-key-removed", "fields/old", "", "changes-silently"),
                      "registry.category('fields').add('list.old', X);\n"
                      "registry.category('fields').get('old');\n");
    EXPECT_EQ(Lines{}, story.found());
}

TEST(MatchScripts, KeysAtTheEndOfAChain) {
    ScriptStory story(rule("registry-key-removed", "public_widgets/Cart"),
                      "const publicWidget = require('web.public.widget');\n"
                      "publicWidget.registry.Cart.include({a() {}});\n"
                      "publicWidget.registry.CartLine.include({a() {}});\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:2 Cart breaks-runtime certain"}), story.found());
}

TEST(MatchScripts, AMethodThatCallsWhatIsGoneFails) {
    ScriptStory story(rule("js-method-removed", "\"@web/a#Form.gone\""),
                      "import { Form } from '@web/a';\n"
                      "class A extends Form {\n gone() { super.gone(); }\n}\n"
                      "class B extends Form {\n gone() {}\n}\n"
                      "class C extends Other {\n gone() {}\n}\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:3 gone breaks-runtime certain",
                     "m/static/src/x.js:6 gone changes-silently certain"}),
              story.found());
}

TEST(MatchScripts, KeysOfWhatIsGivenToACall) {
    ScriptStory story(rule("argument-removed", "\"web_tour.tour#register(test)\""),
                      "const tour = require('web_tour.tour');\n"
                      "tour.register('a', {test: true});\n"
                      "tour.register('b', [{run() { call({test: 1}); }}]);\n"
                      "other.register('c', {test: true});\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:2 test breaks-runtime certain"}), story.found());
}

TEST(MatchScripts, NamesThatNoImportBinds) {
    ScriptStory story(rule("js-name-removed", "owl.hooks"),
                      "const { useState } = owl.hooks;\nthis.owl.hooks;\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:1 owl.hooks breaks-runtime certain"}), story.found());
    ScriptStory bound(rule("js-name-removed", "owl.hooks"),
                      "import owl from './owl';\nowl.hooks;\n");
    EXPECT_EQ(Lines{}, bound.found());
}

} // namespace
} // namespace uplift
