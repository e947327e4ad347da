#include "tests/unit/survey/data_story.h"

#include "analyzer/knowledge/view_attributes.h"

#include <gtest/gtest.h>

namespace uplift {

namespace {

std::string view(llvm::StringRef fields) {
    return ("<odoo><record id='v' model='ir.ui.view'>" + fields + "</record></odoo>").str();
}

TEST(Views, HaveTheTypeOfTheirRootAndTheUsualPriority) {
    DataStory story(view("<field name='model'>sale.order</field>"
                         "<field name='arch' type='xml'><form><field name='a'/></form></field>"));
    EXPECT_EQ(story.views(), (Lines{"shop.v: form sale.order <-   16 0"}));
    EXPECT_EQ(story.nodes(), (Lines{"form/2", "field/1 name=a"}));
}

TEST(Views, ThatExtendSayWhatAndHow) {
    DataStory story(
        view("<field name='model'>sale.order</field><field name='priority' eval='20'/>"
             "<field name='mode'>primary</field><field name='active' eval='False'/>"
             "<field name='inherit_id' ref='sale.form'/>"
             "<field name='arch' type='xml'><field name='a' position='after'/></field>"));
    EXPECT_EQ(story.views(), (Lines{"shop.v:  sale.order <- sale.form primary 20 1"}));
    EXPECT_EQ(story.nodes(), (Lines{"field/1 name=a position=after"}));
}

TEST(Views, WrittenAsTextAreReadAgain) {
    DataStory story(view("<field name='model'>m</field><field name='arch'><![CDATA[<?xml "
                         "version='1.0'?><tree><field name='a'/></tree>]]></field>"));
    EXPECT_EQ(story.views(), (Lines{"shop.v: tree m <-   16 0"}));
    EXPECT_EQ(story.nodes(), (Lines{"tree/2", "field/1 name=a"}));
}

TEST(Views, KeepNoTexts) {
    DataStory story(view("<field name='model'>m</field><field name='arch' type='xml'>"
                         "<form><page string='Secret words' help='Other words'>A sentence"
                         "</page></form></field>"));
    EXPECT_EQ(story.nodes(),
              (Lines{"form/2", "page/1 string=" + packedValue("string", "Secret words")}));
    for (uint32_t i = 0; i < story.pack.stringCount(); ++i)
        EXPECT_FALSE(story.pack.text({i}).contains("words")) << i;
}

TEST(Views, NameActionsOfTheirModuleInFull) {
    DataStory story(view("<field name='model'>m</field><field name='arch' type='xml'>"
                         "<form><button name='%(act)d'/><button name='%(base.act)d'/>"
                         "</form></field>"));
    EXPECT_EQ(story.nodes(),
              (Lines{"form/3", "button/1 name=%(shop.act)d", "button/1 name=%(base.act)d"}));
}

TEST(Views, KeepWhatAttributesAreSetToAndTheMarkOfWhatIsReplaced) {
    DataStory story(view("<field name='inherit_id' ref='b'/><field name='arch' type='xml'>"
                         "<xpath expr='//a' position='attributes'>"
                         "<attribute name='class'>red</attribute>"
                         "<attribute name='help'>words</attribute></xpath>"
                         "<xpath expr='//b' position='replace'><c>$0</c></xpath></field>"));
    EXPECT_EQ(story.nodes(), (Lines{"xpath/3 expr=//a position=attributes",
                                    "attribute/1 name=class #text=red", "attribute/1 name=help",
                                    "xpath/2 expr=//b position=replace", "c/1 #text=$0"}));
}

TEST(Templates, AreQwebViews) {
    DataStory story("<odoo><template id='t' inherit_id='sale.t' primary='True' priority='5'>"
                    "<div class='a b'/></template><template id='u' active='False'/></odoo>");
    EXPECT_EQ(story.views(),
              (Lines{"shop.t: qweb  <- sale.t primary 5 2", "shop.u: qweb  <-   16 3"}));
    EXPECT_EQ(story.nodes(), (Lines{"div/1 class=a b"}));
}

TEST(Templates, OfTheClientHaveTheNameTheyGiveThemselves) {
    DataStory story("<templates><t t-name='web.A' owl='1'><div t-ref='r'/></t>"
                    "<t t-inherit='web.A' t-inherit-mode='extension'><xpath expr='//div' "
                    "position='inside'/></t><t t-extend='Old'><t t-jquery='.x' "
                    "t-operation='append'/></t><div t-name='Old'/></templates>",
                    "static/src/xml/a.xml");
    EXPECT_EQ(story.views(), (Lines{".: owl  <- Old  0 0", ".: owl  <- web.A extension 0 0",
                                    ".Old: owl  <-   0 0", "web.A: owl  <-   0 0"}));
    EXPECT_EQ(story.nodes().back(), "div/1 t-ref=r");
    EXPECT_EQ(story.ids(), Lines{});
}

TEST(TemplateAssets, AreTheFilesThatATemplateAddsToABundle) {
    DataStory story(
        "<odoo><template id='x' inherit_id='web.assets'><xpath expr='.' position='inside'>"
        "<script src='/shop/static/a.js'/></xpath>"
        "<xpath expr=\"//script[@src='/web/static/b.js']\" position='after'>"
        "<link href='/shop/static/c.css'/></xpath>"
        "<xpath expr=\"//script[@src='/web/static/d.js']\" position='replace'/></template>"
        "<template id='bundle'><t t-call='web.helpers'/><script src='/shop/static/e.js'/>"
        "<script src='https://x/y.js'/></template>"
        "<template id='page'><div><script src='/shop/static/f.js'/></div></template></odoo>");
    EXPECT_EQ(story.assets(),
              (Lines{"shop.bundle 0 include web.helpers ", "shop.bundle 1  shop/static/e.js ",
                     "web.assets 0  shop/static/a.js ",
                     "web.assets 1 after shop/static/c.css web/static/b.js",
                     "web.assets 2 remove web/static/d.js "}));
}

TEST(PackedXPath, HashesWhatIsComparedWithHashedAttributes) {
    PackedXPath packed = packXPath("//page[@string='Words']/field[@name='a'][hasclass('b')]");
    EXPECT_EQ(packed.text, "//page[@string='" + packedValue("string", "Words") +
                               "']/field[@name='a'][hasclass('b')]");
    EXPECT_FALSE(packed.undecidable);
}

TEST(PackedXPath, SaysWhatCannotBeTested) {
    EXPECT_TRUE(packXPath("//span[text()='Words']").undecidable);
    EXPECT_TRUE(packXPath("//t[contains(@t-if, 'x == 1')]").undecidable);
    EXPECT_TRUE(packXPath("//t[contains(@t-if, 'add')]").undecidable); // as a hash may
    EXPECT_TRUE(packXPath("//t[contains(@string, 'price')]").undecidable);
    EXPECT_TRUE(packXPath("//t[@placeholder='a']").undecidable);
    EXPECT_FALSE(packXPath("//t[contains(@class, 'a')]").undecidable);
    EXPECT_EQ(packXPath("//span[text()='Words']").text.find("Words"), std::string::npos);
    EXPECT_EQ(packXPath("//a[@name='").text, "//a[@name=''");
}

TEST(PackedXPath, TestsNamesInCodeAndWordsOfFormats) {
    PackedXPath packed = packXPath("//t[contains(@t-if, 'o.price')][@t-esc='o.name']");
    EXPECT_EQ(packed.text, "//t[contains(@t-if, 'o.price')][@t-esc='o.name']");
    EXPECT_TRUE(packed.partial && !packed.undecidable);
    EXPECT_TRUE(packXPath("//t[contains(@t-attf-class, 'header')]").partial);
    EXPECT_FALSE(packXPath("//t[contains(@class, 'header')]").partial);
    EXPECT_TRUE(packXPath("//t[not(contains(@t-if, 'o.price'))]").undecidable);
}

TEST(PackedValue, HoldsNoCode) {
    EXPECT_EQ(packedValue("t-if", "o.price"), "o.price");
    EXPECT_EQ(packedValue("t-if", "o.price > 0").find("price"), std::string::npos);
    std::string format = packedValue("t-attf-class", "a {{b if c else 'd'}} e #{f} {{g");
    EXPECT_EQ(format.size(), std::string("a {{#123456}} e #{#123456} {{#123456").size());
    EXPECT_EQ(format.substr(0, 5), "a {{#");
    EXPECT_EQ(format.find("if"), std::string::npos);
    EXPECT_EQ(packedValue("t-attf-class", format), format);
    EXPECT_EQ(packedValue("t-attf-id", "plain"), "plain");
}

} // namespace

} // namespace uplift
