#include "tests/unit/match/match_story.h"
#include "tests/unit/views/view_story.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

using Lines = std::vector<std::string>;

std::vector<PackImage> web(const std::string &templates) {
    return imagesOf({{"web", {}, templates, "static/src/a.xml"}});
}

TEST(MatchClientTemplates, FindsTheOneThatExtendsWhatIsGone) {
    const std::string kept = "<t t-name='web.Kept'><p/></t>",
                      gone = "<t t-name='web.Gone'><p/></t>";
    Knowledge source(Series{16}, web("<templates>" + kept + gone + "</templates>"));
    Knowledge target(Series{17}, web("<templates>" + kept + "</templates>"));
    MatchStory story("");
    story.source = &source;
    story.target = &target;
    auto extension = [](const std::string &name) {
        return "<t t-inherit='" + name +
               "' t-inherit-mode='extension'>\n<xpath expr='//p' position='before'/>\n"
               "<xpath expr='//p' position='after'/></t>\n";
    };
    story.project.module("mine", {"web"});
    story.project.file("mine/static/src/a.xml", "<templates>" + extension("web.Kept") +
                                                    extension("web.Gone") +
                                                    extension("other.Unknown") + "</templates>");
    EXPECT_EQ(story.found(), Lines({"mine/static/src/a.xml:4 web.Gone breaks-runtime certain"}));
}

} // namespace

} // namespace uplift
