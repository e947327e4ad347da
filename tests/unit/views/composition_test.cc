#include "analyzer/views/composition.h"
#include "tests/unit/views/view_story.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

/// Views of some modules, put together as if those of `installed` were.
class ViewStory {
  public:
    explicit ViewStory(const std::vector<ModuleStory> &modules, ArchLimits limits = {})
        : knowledge(Series{17}, imagesOf(modules)),
          index(project),
          world(index, &knowledge, &knowledge),
          table(world, World::End::Source, {}, {}),
          composer(table, index, limits),
          composed(limits) {
        viewer.installed = table.modules().all();
    }

    void leaveOut(llvm::StringRef module) { viewer.installed.reset(table.modules().find(module)); }

    const ComposedView &compose(llvm::StringRef id, bool isClient = false) {
        composed = ComposedView(composer.bounds());
        failed.clear();
        auto view = table.find(ViewTable::keyOf(id, isClient), viewer);
        if (!view)
            return composed;
        auto find = [&](xmlNode *root, const xmlNode *spec) {
            Located located = locate(root, spec);
            if (located.state != LocateState::Found)
                failed.push_back(located.state);
            return located;
        };
        auto ancestry = table.ancestry(*view, viewer);
        for (ViewIndex at : table.sequence(ancestry, viewer))
            composer.apply(composed, at, find);
        return composed;
    }
    /// "form(sheet(a b))", each node by its name or else its tag.
    std::string shape(llvm::StringRef id, bool isClient = false) {
        const ComposedView &view = compose(id, isClient);
        return view.root() ? shapeOf(view.root()) : "";
    }

    ViewTable &views() { return table; }
    std::vector<LocateState> failed;

  private:
    static std::string shapeOf(const xmlNode *node) {
        const char *name = attributeOf(node, "name");
        std::string text = name ? name : reinterpret_cast<const char *>(node->name);
        std::string inner;
        for (const xmlNode *at = node->children; at; at = at->next)
            inner += (inner.empty() ? "" : " ") + shapeOf(at);
        return inner.empty() ? text : text + "(" + inner + ")";
    }

    Knowledge knowledge;
    ProjectFacts project;
    Index index;
    World world;
    ViewTable table;
    Composer composer;
    Viewer viewer;
    ComposedView composed;
};

const std::string base =
    view("v", "<form><field name='a'/><group name='g' string='Words'><field name='b'/></group>"
              "</form>");

std::string extended(const std::string &arch) {
    ViewStory story({{"shop", {}, data(base + view("w", arch, "v"))}});
    std::string shape = story.shape("shop.v");
    EXPECT_TRUE(story.failed.empty()) << arch;
    return shape;
}

TEST(ViewComposition, AppliesEachPosition) {
    EXPECT_EQ(extended("<field name='a' position='after'><x/><y/></field>"), "form(a x y g(b))");
    EXPECT_EQ(extended("<field name='a' position='before'><x/><y/></field>"), "form(x y a g(b))");
    EXPECT_EQ(extended("<group name='g' position='inside'><x/></group>"), "form(a g(b x))");
    EXPECT_EQ(extended("<xpath expr='//group' position='replace'><x/></xpath>"), "form(a x)");
    EXPECT_EQ(extended("<xpath expr='//group' position='replace' mode='inner'><x/></xpath>"),
              "form(a g(x))");
    EXPECT_EQ(extended("<xpath expr='//group' position='replace'><x>$0</x></xpath>"),
              "form(a x(g(b)))");
    EXPECT_EQ(extended("<xpath expr='//group' position='after'><field name='a' position='move'/>"
                       "</xpath>"),
              "form(g(b) a)");
    EXPECT_EQ(extended("<xpath expr='.' position='inside'><x/></xpath>"), "form(a g(b) x)");
    EXPECT_EQ(extended("<xpath expr='/form' position='replace'><x/></xpath>"), "x");
    EXPECT_EQ(extended("<xpath expr='//group' position='attributes'><attribute "
                       "name='name'>h</attribute></xpath>"),
              "form(a h(b))");
    EXPECT_EQ(extended("<data><xpath expr=\"//group[@string='Words']\"><x/></xpath>"
                       "<xpath expr='//x'><y/></xpath></data>"),
              "form(a g(b x(y)))");
}

TEST(ViewComposition, FindsElementsWithAPrefixByTheirLocalName) {
    ViewStory story(
        {{"shop",
          {},
          "<odoo><template id='t'><t xmlns:c='urn:c'><c:ID/></t></template><template id='u' "
          "inherit_id='t'><xpath expr=\"//*[local-name()='ID']\" position='after'><c:Name "
          "xmlns:c='urn:c'/></xpath></template></odoo>"}});
    EXPECT_EQ(story.shape("shop.t"), "t(t(ID Name))");
    EXPECT_TRUE(story.failed.empty());
    EXPECT_EQ(locateXPath(story.compose("shop.t").root(), "//c:Name").count, 1u);
}

TEST(ViewComposition, ChangesWordsOfAnAttribute) {
    ViewStory story(
        {{"shop",
          {},
          data(view("v", "<form class='a b'/>") +
               view("w",
                    "<xpath expr=\"//form[hasclass('a', 'b')]\" position='attributes'>"
                    "<attribute name='class' add='c' remove='a' separator=' '/></xpath>",
                    "v"))}});
    EXPECT_STREQ(attributeOf(story.compose("shop.v").root(), "class"), "b c");
}

TEST(ViewComposition, AppliesByPriorityThenLoadOrderDepthFirst) {
    auto adds = [](const std::string &tag) {
        return "<xpath expr='.' position='inside'><" + tag + "/></xpath>";
    };
    auto priority = [](const std::string &text) {
        return "<field name='priority'>" + text + "</field>";
    };
    ViewStory story({
        {"a_last", {"shop"}, data(view("w", adds("last"), "shop.v"))},
        {"shop", {}, data(base + view("own", adds("own"), "v") + view("x", adds("below"), "own"))},
        {"z_first", {"a_last"}, data(view("w", adds("first"), "shop.v", priority("1")))},
    });
    EXPECT_EQ(story.shape("shop.v"), "form(a g(b) first own below last)");
    EXPECT_EQ(story.shape("a_last.w"), story.shape("shop.v"));
}

TEST(ViewComposition, TakesOverWhatAPrimaryViewInherits) {
    ViewStory story({{"shop",
                      {},
                      data(base + view("w", "<field name='a' position='after'><x/></field>", "v") +
                           view("p", "<x position='after'><y/></x>", "v",
                                "<field name='mode'>primary</field>") +
                           view("q", "<y position='after'><z/></y>", "p"))}});
    EXPECT_EQ(story.shape("shop.v"), "form(a x g(b))");
    EXPECT_EQ(story.shape("shop.p"), "form(a x y z g(b))");
}

TEST(ViewComposition, ComposesTemplatesOfServerAndClient) {
    ViewStory story(
        {{"shop",
          {},
          "<odoo><template id='t'><div class='d'/></template><template id='u' inherit_id='t'>"
          "<xpath expr=\"//t[@t-name='shop.t']/div\" position='after'><p/></xpath></template>"
          "</odoo>"},
         {"web",
          {},
          "<templates><div t-name='web.A'><p t-ref='r'/></div><t t-name='web.B' "
          "t-inherit='web.A' t-inherit-mode='primary'><xpath expr='//p' position='after'><b/>"
          "</xpath></t><t t-inherit='web.A' t-inherit-mode='extension'><xpath expr=\"//p[@t-ref="
          "'r']\" position='before'><i/></xpath></t></templates>",
          "static/src/a.xml"}});
    EXPECT_EQ(story.shape("shop.t"), "t(div p)");
    EXPECT_EQ(story.shape("web.A", true), "div(i p)");
    EXPECT_EQ(story.shape("web.B", true), "div(i p b)");
}

TEST(ViewComposition, TellsWhatCouldNotBeAppliedAndWhoseANodeIs) {
    ViewStory story(
        {{"shop",
          {},
          data(base + view("w",
                           "<data><field name='none' position='after'/><xpath expr='//['/>"
                           "<xpath expr=\"//p[text()='a']\"/><field name='a' position='after'>"
                           "<x/></field></data>",
                           "v"))}});
    const ComposedView &view = story.compose("shop.v");
    EXPECT_EQ(story.failed, std::vector<LocateState>({LocateState::Missing, LocateState::Invalid,
                                                      LocateState::Undecidable}));
    Located added = locateXPath(view.root(), "//x");
    ASSERT_EQ(added.count, 1u);
    EXPECT_EQ(story.views().idOf(NodeOrigin::of(added.node).view), "shop.w");
    EXPECT_EQ(locateXPath(view.root(), "//field").count, 2u);
}

TEST(ViewComposition, LeavesOutWhatIsNotInstalledOrSwitchedOff) {
    std::vector<ModuleStory> modules = {
        {"shop",
         {},
         data(base + view("w", "<field name='a' position='after'><x/></field>", "v",
                          "<field name='active' eval='False'/>"))},
        {"more",
         {"shop"},
         data(view("w", "<field name='a' position='after'><y/></field>", "shop.v"))}};
    ViewStory story(modules);
    EXPECT_EQ(story.shape("shop.v"), "form(a y g(b))");
    story.leaveOut("more");
    EXPECT_EQ(story.shape("shop.v"), "form(a g(b))");
}

TEST(ViewComposition, EndsInRingsAndAtLimits) {
    ViewStory ring({{"shop",
                     {"more"},
                     data(view("a", "<form/>", "b") + view("b", "<form/>", "a") +
                          view("c", "<form/>", "c") + view("d", "<form/>", "none"))},
                    {"more", {"shop"}, data("")}});
    for (llvm::StringRef name : {"a", "b", "c", "d", "unknown"})
        EXPECT_EQ(ring.compose("shop." + name.str()).root(), nullptr) << name.str();
    ViewStory full(
        {{"shop", {}, data(base + view("w", "<field name='a'><x><y/></x></field>", "v"))}},
        {4, 250});
    EXPECT_EQ(full.shape("shop.v"), "form(a(x(y)) g(b))");
    ViewStory over({{"shop",
                     {},
                     data(base + view("w", "<field name='a'><x><y/></x></field>", "v") +
                          view("z", "<field name='b'><t/><u/></field>", "v"))}},
                   {4, 250});
    EXPECT_TRUE(full.compose("shop.v").whole);
    EXPECT_EQ(over.shape("shop.v"), "form(a(x(y)) g(b(t)))");
    EXPECT_FALSE(over.compose("shop.v").whole);
    std::string deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    for (int i = 0; i < 300; ++i)
        deep += "</a>";
    ViewStory tooDeep({{"shop", {}, data(view("v", deep))}});
    EXPECT_EQ(tooDeep.compose("shop.v").root(), nullptr);
    EXPECT_FALSE(tooDeep.compose("shop.v").whole);
}

} // namespace

} // namespace uplift
