#include "tests/unit/match/match_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

using Lines = std::vector<std::string>;

/// A module with one script, and what is found in it.
struct ScriptStory : MatchStory {
    ScriptStory(const std::string &rules, const std::string &script) : MatchStory(rules) {
        project.module("m", {"web"}).file("m/static/src/x.js", script);
    }
};

TEST(MatchJavaScript, ModulesWhereTheyAreImported) {
    ScriptStory story(rule("js-module-removed", "web.old"),
                      "const a = require('web.old');\nimport 'web.old';\n"
                      "export * from 'web.old';\nlet b = 'web.old';\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:1 web.old breaks-runtime certain",
                     "m/static/src/x.js:2 web.old breaks-runtime certain",
                     "m/static/src/x.js:3 web.old breaks-runtime certain"}),
              story.found());
}

TEST(MatchJavaScript, NotModulesThatTheProjectHas) {
    ScriptStory story(rule("js-module-removed", "\"@m/old\""), "import '@m/old';\n");
    EXPECT_EQ(1u, story.found().size());
    ScriptStory own(rule("js-module-removed", "\"@m/old\"") +
                        rule("js-export-removed", "\"@m/old#a\""),
                    "import { a } from './old';\n");
    own.project.file("m/static/src/old.js", "export const a = 1;");
    EXPECT_EQ(Lines{}, own.found());
}

TEST(MatchJavaScript, NamesWhereTheyAreTaken) {
    ScriptStory story(rule("js-export-renamed", "web.core#_lt", "  to: web.core#_t\n"),
                      "import core, { _lt as later } from 'web.core';\n"
                      "core._lt('a');\nother._lt('b');\nlater('c');\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:1 _lt breaks-runtime certain",
                     "m/static/src/x.js:2 _lt breaks-runtime certain"}),
              story.found());
    EXPECT_FALSE(story.findings()[0].fix);
}

TEST(MatchJavaScript, MethodsAndModelsThatRequestsName) {
    ScriptStory story(rule("method-removed", "BaseModel.name_get") +
                          rule("method-removed", "sale.order.old") +
                          rule("model-removed", "mail.channel", "", "breaks-install"),
                      "this.orm.call('mail.channel', 'name_get', [1]);\n"
                      "this.orm.call('sale.order', 'old');\n"
                      "this.orm.call(model, 'old');\nthis.orm.call('x.y', 'old');\n"
                      "this.orm.nameGet('x.y', [1]);\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:1 mail.channel breaks-runtime certain",
                     "m/static/src/x.js:1 name_get breaks-runtime certain",
                     "m/static/src/x.js:2 old breaks-runtime certain",
                     "m/static/src/x.js:3 old breaks-runtime possible"}),
              story.found());
    EXPECT_NE(std::string::npos,
              story.findings()[2].because.find("The request names model 'sale.order'"));
}

TEST(MatchJavaScript, FieldsThatRequestsName) {
    ScriptStory story(rule("field-removed", "sale.order.old", "", "breaks-install"),
                      "orm.searchRead('sale.order', [['old.x', '=', 1]], ['old']);\n"
                      "orm.read('res.partner', [1], ['old']);\n");
    EXPECT_EQ((Lines{"m/static/src/x.js:1 old breaks-runtime certain",
                     "m/static/src/x.js:1 old breaks-runtime certain"}),
              story.found());
}

} // namespace
} // namespace uplift
