#include "analyzer/views/locator_verdicts.h"
#include "tests/unit/project_story.h"
#include "tests/unit/views/view_story.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

/// Views of Odoo at both ends of a span, and a project between them.
class VerdictStory {
  public:
    VerdictStory(const std::vector<ModuleStory> &before, const std::vector<ModuleStory> &after)
        : source(Series{16}, imagesOf(before)),
          target(Series{17}, imagesOf(after)) {}

    VerdictStory &module(const std::string &name, const std::string &views,
                         std::vector<std::string> depends = {"shop"}) {
        project.module(name, std::move(depends));
        project.file(name + "/views/a.xml", views);
        files.push_back(name + "/views/a.xml");
        return *this;
    }

    /// "found/missing" of each locator, in order.
    std::vector<std::string> verdicts(unsigned threads = 1) {
        const World world(project.index(), &source, &target);
        const LocatorVerdicts all(world, renames, threads);
        std::vector<std::string> out;
        for (const std::string &file : files)
            for (const LocatorVerdict &verdict : all.of(project.id(file)))
                out.push_back(
                    name(verdict.source.state) + "/" + name(verdict.target.state) +
                    (verdict.target.renamed ? " renamed" : "") + (verdict.isLost() ? " lost" : "") +
                    (verdict.isOther() ? " other" : "") + " " + verdict.target.where.xpath);
        return out;
    }

    Renames renames;

  private:
    static std::string name(LocateState state) {
        constexpr const char *names[] = {"found", "missing", "undecidable", "invalid", "no view"};
        return names[static_cast<size_t>(state)];
    }

    Knowledge source, target;
    ProjectStory project;
    std::vector<std::string> files;
};

using Lines = std::vector<std::string>;

std::vector<ModuleStory> shop(const std::string &arch) {
    return {{"shop", {}, data(view("v", arch))}};
}

TEST(LocatorVerdicts, TellsWhereALostNodeIsNow) {
    VerdictStory story(shop("<form><group name='g'><field name='a'/></group></form>"),
                       shop("<form><page name='p'><field name='a'/></page></form>"));
    story.module("mine", data(view("w",
                                   "<data><xpath expr=\"//group/field[@name='a']\"/>"
                                   "<field name='a'/><group name='g'/><field name='no'/></data>",
                                   "shop.v")));
    EXPECT_EQ(story.verdicts(), Lines({"found/missing lost //field[@name='a']", "found/found ",
                                       "found/missing lost ", "missing/missing "}));
    EXPECT_EQ(story.verdicts(4), story.verdicts(1));
}

TEST(LocatorVerdicts, TriesTheNamesOfTheTarget) {
    VerdictStory story(shop("<tree><field name='a'/></tree>"),
                       shop("<list><field name='b'/></list>"));
    story.renames.tags["tree"] = "list";
    story.renames.fields["a"] = {"b"};
    story.module("mine", data(view("w", "<xpath expr=\"/tree/field[@name='a']\"/>", "shop.v")));
    EXPECT_EQ(story.verdicts(), Lines({"found/found renamed /list/field[@name='b']"}));
}

TEST(LocatorVerdicts, LeavesAFieldItsNameWhereOnlyTheElementHasANewOne) {
    VerdictStory story(shop("<tree><field name='a'/></tree>"),
                       shop("<list><field name='a'/></list>"));
    story.renames.tags["tree"] = "list";
    story.renames.fields["a"] = {"b"}; // of another model
    story.module("mine", data(view("w", "<xpath expr=\"/tree/field[@name='a']\"/>", "shop.v")));
    EXPECT_EQ(story.verdicts(), Lines({"found/found renamed /list/field[@name='a']"}));
}

TEST(LocatorVerdicts, BlamesNoLocatorForAnother) {
    VerdictStory story(shop("<form><field name='a'/></form>"),
                       shop("<form><field name='b'/></form>"));
    story.module("mine", data(view("w", "<field name='a'><field name='own'/></field>", "shop.v")))
        .module("more", data(view("x", "<field name='own' position='after'/>", "mine.w")),
                {"mine"});
    EXPECT_EQ(story.verdicts(), Lines({"found/missing lost ", "found/found "}));
}

TEST(LocatorVerdicts, SeesThatAnotherNodeComesFirst) {
    std::string lines = "<field name='lines'><form><field name='a'/></form></field>";
    VerdictStory story(shop("<form><field name='a'/>" + lines + "</form>"),
                       shop("<form>" + lines + "<field name='a'/></form>"));
    story.module("mine", data(view("w", "<field name='a' position='after'/>", "shop.v")));
    EXPECT_EQ(story.verdicts(), Lines({"found/found other "}));
}

TEST(LocatorVerdicts, TestPartsOfCodeAsFarAsItIsKnown) {
    std::string names = "<t t-if='o.price'><p/></t>", code = "<t t-if='o.price > 0'><p/></t>";
    auto verdict = [&](const std::string &before, const std::string &after) {
        VerdictStory story(shop("<form>" + before + "</form>"), shop("<form>" + after + "</form>"));
        story.module(
            "mine", data(view("w", "<xpath expr=\"//t[contains(@t-if, 'price')]/p\"/>", "shop.v")));
        return story.verdicts().at(0);
    };
    EXPECT_EQ(verdict(names, names), "found/found ");
    EXPECT_EQ(verdict(names, "<t t-if='o.cost'><p/></t>"), "found/missing lost ");
    EXPECT_EQ(verdict(names, "<t t-if='o.price > 0'/>"), "found/missing lost ");
    EXPECT_EQ(verdict(names, code), "found/undecidable ");
}

TEST(LocatorVerdicts, SayThatTheViewIsGone) {
    VerdictStory story(shop("<form><field name='a'/></form>"), {{"shop", {}, "<odoo/>"}});
    story.module("mine", data(view("w", "<field name='a'/>", "shop.v") +
                              view("x", "<field name='a'/>", "mine.w") +
                              view("y", "<field name='a'/>", "other.v")));
    EXPECT_EQ(story.verdicts(), Lines({"found/no view ", "found/no view "}));
}

TEST(LocatorVerdicts, DoNotSayThatOfAModuleThatIsNotInstalled) {
    VerdictStory story(shop("<form><field name='a'/></form>"),
                       {{"shop", {}, "<odoo/>"},
                        {"more", {}, data(view("shop.v", "<form><field name='a'/></form>"))}});
    story.module("mine", data(view("w", "<field name='a'/>", "shop.v")));
    EXPECT_EQ(story.verdicts(), Lines({}));
}

TEST(LocatorVerdicts, JudgesOnlyWhatIsKnown) {
    VerdictStory story(shop("<form/>"), shop("<form/>"));
    story.module(
        "mine", data(view("w", "<xpath expr='//x'/>", "other.v") +
                     view("a", "<xpath expr='//x'/>", "b") + view("b", "<xpath expr='//x'/>", "a") +
                     view("y", "<data><xpath expr='//['/><xpath expr='/form'/></data>", "shop.v")));
    EXPECT_EQ(story.verdicts(), Lines({"invalid/invalid ", "found/found "}));
}

} // namespace

} // namespace uplift
