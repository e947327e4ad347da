#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

Rewritten assets(const std::string &content) {
    return rewrittenAt(rewriteAssets, "a.xml",
                       "<odoo><template id=\"a\" inherit_id=\"web.assets_backend\">" + content +
                           "</template></odoo>",
                       "web.assets_backend");
}

TEST(AssetsToManifest, FilesBecomeTheListOfTheBundle) {
    EXPECT_EQ(assets("<xpath expr=\".\" position=\"inside\">"
                     "<link rel=\"stylesheet\" href=\"/shop/static/src/a.scss\"/>"
                     "<script type=\"text/javascript\" src=\"/shop/static/src/a.js\"/></xpath>")
                  .write,
              "'assets': {\n"
              "    'web.assets_backend': [\n"
              "        'shop/static/src/a.scss',\n"
              "        'shop/static/src/a.js',\n"
              "    ],\n"
              "},");
}

TEST(AssetsToManifest, WhatIsNotExact) {
    std::string script = "<script src=\"/shop/static/a.js\"/>";
    EXPECT_EQ(
        assets("<xpath expr=\"//script[1]\" position=\"before\">" + script + "</xpath>").whyNot,
        "it places files beside others of the bundle");
    EXPECT_EQ(assets("<xpath expr=\".\" position=\"inside\"><script t-if=\"x\" src=\"/a.js\"/>"
                     "</xpath>")
                  .whyNot,
              "it is decided at run time which files it loads");
    EXPECT_EQ(assets("<xpath expr=\".\" position=\"inside\"><script "
                     "src=\"https://example.com/a.js\"/></xpath>")
                  .whyNot,
              "it loads something that is no file of a module");
    EXPECT_EQ(assets("<xpath expr=\".\" position=\"inside\"><script>go()</script></xpath>").whyNot,
              "it has JavaScript of its own");
    EXPECT_EQ(assets("").whyNot, "it adds no files");
}

} // namespace
