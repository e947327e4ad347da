#include "analyzer/impact/impact.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Names = std::vector<std::string>;

const char *const order = "from odoo import fields, models\n"
                          "class Order(models.Model):\n"
                          "    _name = 'shop.order'\n"
                          "    total = fields.Float(states={})\n"
                          "    def run(self):\n"
                          "        self.flush()\n"
                          "    def walk(self):\n"
                          "        pass\n";
const char *const overriding = "from odoo import models\n"
                               "class Order(models.Model):\n"
                               "    _inherit = 'shop.order'\n"
                               "    def run(self):\n"
                               "        return super().run()\n";

std::string view(const std::string &id, const std::string &model, const std::string &arch) {
    return "<odoo><record id='" + id + "' model='ir.ui.view'><field name='model'>" + model +
           "</field><field name='arch' type='xml'>" + arch + "</field></record></odoo>";
}

/// What hangs on a finding at the first place of `token` in the file.
Names impactAt(ProjectStory &story, llvm::StringRef path, llvm::StringRef token,
               Lane lane = Lane::BreaksRuntime) {
    std::vector<Finding> findings(1);
    story.index();
    findings[0].file = story.id(path);
    findings[0].module = story.project.project.files[findings[0].file].module;
    findings[0].lane = lane;
    uint32_t begin = static_cast<uint32_t>(story.text(path).find(token));
    findings[0].token = {begin, begin + static_cast<uint32_t>(token.size())};
    addImpact(story.index(), findings);
    return findings[0].depends;
}

ProjectStory shop() {
    ProjectStory story;
    story.module("shop").file("shop/order.py", order);
    return story;
}

TEST(Impact, AnOverrideInADependentModule) {
    ProjectStory story = shop();
    story.module("more", {"shop"}).file("more/order.py", overriding);
    EXPECT_EQ(impactAt(story, "shop/order.py", "flush"), Names{"override:more:shop.order.run"});
}

TEST(Impact, NotAnOverrideInAnUnrelatedModule) {
    ProjectStory story = shop();
    story.module("apart").file("apart/order.py", overriding);
    EXPECT_EQ(impactAt(story, "shop/order.py", "flush"), Names{});
}

TEST(Impact, NotAnOverrideOfAnotherMethod) {
    ProjectStory story = shop();
    story.module("more", {"shop"}).file("more/order.py", overriding);
    EXPECT_EQ(impactAt(story, "shop/order.py", "pass"), Names{});
}

TEST(Impact, AFieldShownInAView) {
    ProjectStory story = shop();
    story.file("shop/a.xml", view("form", "shop.order", "<form><field name='total'/></form>"));
    story.file("shop/b.xml", view("other", "res.partner", "<form><field name='total'/></form>"));
    story.file("shop/c.xml", view("bare", "shop.order", "<form><field name='name'/></form>"));
    EXPECT_EQ(impactAt(story, "shop/order.py", "states"), Names{"view:shop.form"});
}

TEST(Impact, AFieldPrintedInAReport) {
    ProjectStory story = shop();
    story.file("shop/a.xml", "<odoo><template id='page'><t t-foreach='docs' t-as='o'>"
                             "<span t-field='o.total'/></t></template></odoo>");
    EXPECT_EQ(impactAt(story, "shop/order.py", "states"), Names{"report:shop.page"});
}

TEST(Impact, ATemplateThatAnotherCalls) {
    ProjectStory story = shop();
    story.file("shop/a.xml", "<odoo><template id='row'><b t-raw='o.total'/></template>"
                             "<template id='page'><t t-call='shop.row'/></template></odoo>");
    EXPECT_EQ(impactAt(story, "shop/a.xml", "t-raw"), Names{"report:shop.page"});
}

TEST(Impact, AViewThatAnotherInherits) {
    ProjectStory story = shop();
    story.file("shop/a.xml", view("form", "shop.order", "<form><field name='total'/></form>"));
    story.module("more", {"shop"});
    story.file("more/a.xml",
               "<odoo><record id='form2' model='ir.ui.view'><field name='model'>shop.order</field>"
               "<field name='inherit_id' ref='shop.form'/>"
               "<field name='arch' type='xml'><field name='total' position='after'/></field>"
               "</record></odoo>");
    EXPECT_EQ(impactAt(story, "shop/a.xml", "total"), Names{"view:more.form2"});
}

TEST(Impact, WhatBreaksInstallationBreaksDependents) {
    ProjectStory story = shop();
    story.module("more", {"shop"}).module("most", {"more"}).module("apart");
    EXPECT_EQ(impactAt(story, "shop/order.py", "from", Lane::BreaksInstall),
              (Names{"module:more", "module:most"}));
    EXPECT_EQ(impactAt(story, "shop/order.py", "from", Lane::BreaksRuntime), Names{});
}

} // namespace
