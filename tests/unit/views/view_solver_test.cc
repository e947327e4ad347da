#include "analyzer/views/view_solver.h"

#include "analyzer/base/hash.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/parse/xml.h"
#include "analyzer/survey/survey.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

struct ModuleStory {
    std::string name;
    std::vector<std::string> depends;
    std::string views;
    std::string path = "views/a.xml";
};

PackImage packOf(const std::vector<ModuleStory> &modules) {
    PackBuilder builder;
    for (const ModuleStory &module : modules) {
        ModuleRow row;
        row.name = builder.str(module.name);
        std::vector<PackStr> depends;
        for (const std::string &name : module.depends)
            depends.push_back(builder.str(name));
        row.depends = builder.list(depends);
        builder.add(row);
        FileFacts facts;
        FileContext context;
        context.module = module.name;
        context.path = module.path;
        context.text = module.views;
        facts.xml = parseXml(module.views, facts.strings, facts.gaps);
        xmlFacts(facts, context);
        SurveyedFile file;
        file.module = module.name;
        file.path = module.path;
        surveyXml(builder, file, facts);
    }
    return PackImage::of(builder.finish(Series{17}, {}));
}

/// Views of some modules, all installed.
struct SolverStory {
    Knowledge knowledge;
    ViewSolver solver;

    explicit SolverStory(const std::vector<ModuleStory> &modules, ArchLimits limits = {})
        : knowledge(Series{17}, images(modules)),
          solver(knowledge, namesOf(modules), limits) {}

    static std::vector<PackImage> images(const std::vector<ModuleStory> &modules) {
        std::vector<PackImage> images;
        images.push_back(packOf(modules));
        return images;
    }
    static std::vector<uint64_t> namesOf(const std::vector<ModuleStory> &modules) {
        std::vector<uint64_t> names;
        for (const ModuleStory &module : modules)
            names.push_back(hashText(module.name));
        return names;
    }
    const ComposedView &compose(llvm::StringRef module, llvm::StringRef name) {
        return solver.compose(hashText(module), hashText(name));
    }
    /// "form(sheet(a b))", each node by its name or else its tag.
    std::string shape(llvm::StringRef module, llvm::StringRef name) {
        const ComposedView &view = compose(module, name);
        return view.root() ? shape(view.root()) : "";
    }
    static std::string shape(const xmlNode *node) {
        const char *name = attributeOf(node, "name");
        std::string text = name ? name : reinterpret_cast<const char *>(node->name);
        std::string inner;
        for (const xmlNode *at = node->children; at; at = at->next)
            inner += (inner.empty() ? "" : " ") + shape(at);
        return inner.empty() ? text : text + "(" + inner + ")";
    }
};

std::string view(const std::string &id, const std::string &arch, const std::string &inherit = "",
                 const std::string &fields = "") {
    std::string text = "<record id='" + id + "' model='ir.ui.view'><field name='model'>m</field>";
    if (!inherit.empty())
        text += "<field name='inherit_id' ref='" + inherit + "'/>";
    return text + fields + "<field name='arch' type='xml'>" + arch + "</field></record>";
}
std::string data(const std::string &records) {
    return "<odoo>" + records + "</odoo>";
}
const std::string base =
    view("v", "<form><field name='a'/><group name='g' string='Words'><field name='b'/></group>"
              "</form>");

std::string extended(const std::string &arch) {
    SolverStory story({{"shop", {}, data(base + view("w", arch, "v"))}});
    EXPECT_TRUE(story.compose("shop", "v").failed.empty()) << arch;
    return story.shape("shop", "v");
}

TEST(ViewSolver, AppliesEachPosition) {
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

TEST(ViewSolver, FindsElementsWithAPrefixByTheirLocalName) {
    SolverStory story(
        {{"shop",
          {},
          "<odoo><template id='t'><t xmlns:c='urn:c'><c:ID/></t></template><template id='u' "
          "inherit_id='t'><xpath expr=\"//*[local-name()='ID']\" position='after'><c:Name "
          "xmlns:c='urn:c'/></xpath></template></odoo>"}});
    EXPECT_TRUE(story.compose("shop", "t").failed.empty());
    EXPECT_EQ(story.shape("shop", "t"), "t(t(ID Name))");
    EXPECT_EQ(locateXPath(story.compose("shop", "t").root(), "//c:Name").count, 1u);
}

TEST(ViewSolver, ChangesWordsOfAnAttribute) {
    SolverStory story(
        {{"shop",
          {},
          data(view("v", "<form class='a b'/>") +
               view("w",
                    "<xpath expr=\"//form[hasclass('a', 'b')]\" position='attributes'>"
                    "<attribute name='class' add='c' remove='a' separator=' '/></xpath>",
                    "v"))}});
    EXPECT_STREQ(attributeOf(story.compose("shop", "v").root(), "class"), "b c");
}

TEST(ViewSolver, AppliesByPriorityThenLoadOrderDepthFirst) {
    auto adds = [](const std::string &tag) {
        return "<xpath expr='.' position='inside'><" + tag + "/></xpath>";
    };
    auto priority = [](const std::string &text) {
        return "<field name='priority'>" + text + "</field>";
    };
    SolverStory story({
        {"a_last", {"shop"}, data(view("w", adds("last"), "shop.v"))},
        {"shop", {}, data(base + view("own", adds("own"), "v") + view("x", adds("below"), "own"))},
        {"z_first", {"a_last"}, data(view("w", adds("first"), "shop.v", priority("1")))},
    });
    EXPECT_EQ(story.shape("shop", "v"), "form(a g(b) first own below last)");
    EXPECT_EQ(story.shape("a_last", "w"), story.shape("shop", "v"));
}

TEST(ViewSolver, TakesOverWhatAPrimaryViewInherits) {
    SolverStory story(
        {{"shop",
          {},
          data(
              base + view("w", "<field name='a' position='after'><x/></field>", "v") +
              view("p", "<x position='after'><y/></x>", "v", "<field name='mode'>primary</field>") +
              view("q", "<y position='after'><z/></y>", "p"))}});
    EXPECT_EQ(story.shape("shop", "v"), "form(a x g(b))");
    EXPECT_EQ(story.shape("shop", "p"), "form(a x y z g(b))");
}

TEST(ViewSolver, ComposesTemplatesOfServerAndClient) {
    SolverStory story(
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
    EXPECT_EQ(story.shape("shop", "t"), "t(div p)");
    EXPECT_EQ(story.shape("web", "A"), "div(i p)");
    EXPECT_EQ(story.shape("web", "B"), "div(i p b)");
}

TEST(ViewSolver, TellsWhatCouldNotBeAppliedAndWhoseANodeIs) {
    SolverStory story(
        {{"shop",
          {},
          data(base + view("w",
                           "<data><field name='none' position='after'/><xpath expr='//['/>"
                           "<xpath expr=\"//p[text()='a']\"/><field name='a' position='after'>"
                           "<x/></field></data>",
                           "v"))}});
    const ComposedView &view = story.compose("shop", "v");
    ASSERT_EQ(view.failed.size(), 3u);
    EXPECT_EQ(view.failed[0].state, LocateState::Missing);
    EXPECT_EQ(view.failed[1].state, LocateState::Invalid);
    EXPECT_EQ(view.failed[2].state, LocateState::Undecidable);
    Located added = locateXPath(view.root(), "//x");
    ASSERT_EQ(added.count, 1u);
    EXPECT_EQ(view.viewOf(added.node)->text((*view.viewOf(added.node))->name), "w");
    EXPECT_EQ(locateXPath(view.root(), "//field").count, 2u);
}

TEST(ViewSolver, LeavesOutWhatIsNotInstalledOrSwitchedOff) {
    std::vector<ModuleStory> modules = {
        {"shop",
         {},
         data(base + view("w", "<field name='a' position='after'><x/></field>", "v",
                          "<field name='active' eval='False'/>"))},
        {"more",
         {"shop"},
         data(view("w", "<field name='a' position='after'><y/></field>", "shop.v"))}};
    SolverStory story(modules);
    ViewSolver without(story.knowledge, {hashText("shop")});
    EXPECT_EQ(story.shape("shop", "v"), "form(a y g(b))");
    EXPECT_EQ(SolverStory::shape(without.compose(hashText("shop"), hashText("v")).root()),
              "form(a g(b))");
}

TEST(ViewSolver, EndsInRingsAndAtLimits) {
    SolverStory ring({{"shop",
                       {"more"},
                       data(view("a", "<form/>", "b") + view("b", "<form/>", "a") +
                            view("c", "<form/>", "c") + view("d", "<form/>", "none"))},
                      {"more", {"shop"}, data("")}});
    for (llvm::StringRef name : {"a", "b", "c", "d", "unknown"})
        EXPECT_EQ(ring.compose("shop", name).root(), nullptr) << name.str();
    SolverStory full(
        {{"shop", {}, data(base + view("w", "<field name='a'><x><y/></x></field>", "v"))}},
        {4, 250});
    EXPECT_EQ(full.shape("shop", "v"), "form(a(x(y)) g(b))");
    SolverStory over({{"shop",
                       {},
                       data(base + view("w", "<field name='a'><x><y/></x></field>", "v") +
                            view("z", "<field name='b'><t/><u/></field>", "v"))}},
                     {4, 250});
    EXPECT_TRUE(full.compose("shop", "v").whole);
    EXPECT_EQ(over.shape("shop", "v"), "form(a(x(y)) g(b(t)))");
    EXPECT_FALSE(over.compose("shop", "v").whole);
    std::string deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    for (int i = 0; i < 300; ++i)
        deep += "</a>";
    SolverStory tooDeep({{"shop", {}, data(view("v", deep))}});
    EXPECT_EQ(tooDeep.compose("shop", "v").root(), nullptr);
    EXPECT_FALSE(tooDeep.compose("shop", "v").whole);
}

} // namespace

} // namespace uplift
