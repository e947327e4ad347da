// Uses of what only modules define that the manifest does not lead to.
#include "analyzer/match/missing_depends.h"
#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

OdooStory odoo(int major) {
    OdooStory story(major);
    story.model("sale.order").field("sale.order", "amount", "Float").record("menu", "ir.ui.menu");
    story.module("crm", {"base"}).module("sale_crm", {"sale", "crm"}, true);
    return story;
}

/// Module `shop` with the dependencies and the file: "token lane confidence message" of findings.
struct Shop {
    explicit Shop(std::vector<std::string> depends) {
        project.module("shop", std::move(depends));
        project.project.project.modules[0].manifest.data = {"data.xml"};
    }

    std::vector<Finding> findings() {
        OdooStory before = odoo(16), after = odoo(17);
        before.knowledge(), after.knowledge();
        const World world(project.index(), &before.knowledge(), &after.knowledge());
        const ProjectTypes types = learnTypes(world, 1);
        const MissingDepends depends(world);
        std::vector<MissingUse> uses;
        for (FileId id = 0; id < project.project.files.size(); ++id)
            for (MissingUse &use : depends.usesIn(id, &types))
                uses.push_back(std::move(use));
        return depends.findings(uses);
    }

    Lines shown() {
        Lines lines;
        for (const Finding &f : findings())
            lines.push_back(project.project.project.files[f.file].path + ":" +
                            std::to_string(f.begin.line) + " " + laneName(f.lane).str() + " " +
                            confidenceName(f.confidence).str() + " " + f.change);
        return lines;
    }

    ProjectStory project;
};

Lines inPython(const std::string &code, std::vector<std::string> depends = {"base"}) {
    Shop shop(std::move(depends));
    shop.project.file("shop/a.py", "from odoo import fields, models\n" + code);
    return shop.shown();
}

const std::string extends = "class A(models.Model):\n    _inherit = 'sale.order'\n";
std::string method(const std::string &body) {
    return "class A(models.Model):\n    _name = 'a'\n    def act(self):\n" + body;
}

TEST(MissingDepends, AnExtendedModelStopsTheInstallation) {
    EXPECT_EQ(Lines{"shop/a.py:3 breaks-install certain depends-missing:sale@17.0"},
              inPython(extends));
}

TEST(MissingDepends, WhatADependencyLeadsToIsThere) {
    EXPECT_EQ(Lines{}, inPython(extends, {"sale"}));
    EXPECT_EQ(Lines{}, inPython(extends, {"sale_crm"}));
}

TEST(MissingDepends, OfUnknownDependenciesNothingIsSaid) {
    EXPECT_EQ(Lines{}, inPython(extends, {"base", "elsewhere"}));
}

TEST(MissingDepends, ACallFailsAsItRuns) {
    EXPECT_EQ(Lines{"shop/a.py:5 breaks-runtime likely depends-missing:sale@17.0"},
              inPython(method("        return self.env['sale.order'].search([])\n")));
}

TEST(MissingDepends, CodeThatLooksFirstGoesOnWithoutIt) {
    for (const char *body :
         {"        if 'sale.order' in self.env:\n            self.env['sale.order'].search([])\n",
          "        if 'sale.order' not in self.env:\n            return\n"
          "        self.env['sale.order'].search([])\n",
          "        try:\n            self.env['sale.order'].search([])\n"
          "        except KeyError:\n            pass\n",
          "        return self.env.get('sale.order')\n",
          "        return self.env.ref('sale.menu', raise_if_not_found=False)\n",
          "        return self.user_has_groups('sale.menu')\n"})
        EXPECT_EQ(Lines{}, inPython(method(body))) << body;
}

TEST(MissingDepends, ReferencesAreFollowed) {
    EXPECT_EQ(Lines{"shop/a.py:5 breaks-runtime likely depends-missing:sale@17.0"},
              inPython(method("        return self.env.ref('sale.menu')\n")));
    Shop shop({"base"});
    shop.project.file("shop/data.xml", "<odoo>\n<menuitem id=\"m\" parent=\"sale.menu\"/>\n"
                                       "<delete model=\"ir.ui.menu\" id=\"sale.menu\"/></odoo>");
    EXPECT_EQ(Lines{"shop/data.xml:2 breaks-install certain depends-missing:sale@17.0"},
              shop.shown());
}

TEST(MissingDepends, AViewShowsOnlyFieldsThatAreThere) {
    Shop shop({"sale"});
    shop.project.module("plus", {"sale"});
    shop.project.file("plus/a.py", "from odoo import fields, models\nclass A(models.Model):\n"
                                   "    _inherit = 'sale.order'\n    weight = fields.Float()\n");
    shop.project.file("shop/data.xml",
                      "<odoo><record id=\"v\" model=\"ir.ui.view\">\n"
                      "<field name=\"model\">sale.order</field>\n"
                      "<field name=\"arch\" type=\"xml\"><form>\n<field name=\"amount\"/>\n"
                      "<field name=\"weight\"/></form></field></record></odoo>");
    EXPECT_EQ(Lines{"shop/data.xml:5 breaks-install certain depends-missing:plus@17.0"},
              shop.shown());
}

TEST(MissingDepends, DataThatIsNotListedIsNotJudged) {
    Shop shop({"base"});
    shop.project.file("shop/other.xml", "<odoo><menuitem id=\"m\" parent=\"sale.menu\"/></odoo>");
    EXPECT_EQ(Lines{}, shop.shown());
}

TEST(MissingDepends, AFieldOfAnotherModuleIsNotThere) {
    Shop shop({"base"});
    shop.project.module("plus", {"sale"});
    shop.project.file("plus/a.py", "from odoo import fields, models\nclass A(models.Model):\n"
                                   "    _inherit = 'sale.order'\n    weight = fields.Float()\n");
    shop.project.module("user", {"sale"});
    shop.project.file("user/a.py", "from odoo import models\nclass A(models.Model):\n"
                                   "    _inherit = 'sale.order'\n    def act(self):\n"
                                   "        return self.weight + self.amount\n");
    EXPECT_EQ(Lines{"user/a.py:5 breaks-runtime likely depends-missing:plus@17.0"}, shop.shown());
}

TEST(MissingDepends, WhatStandsAboveTheModuleIsNotLacking) {
    Shop shop({"sale"});
    shop.project.module("plus", {"shop"});
    shop.project.file("plus/a.py", "from odoo import models\nclass B(models.Model):\n"
                                   "    _name = 'b'\n");
    shop.project.file("shop/a.py", method("        return self.env['b'].search([])\n"));
    EXPECT_EQ(Lines{}, shop.shown());
}

TEST(MissingDepends, OneFindingSaysAllUses) {
    Shop shop({"base"});
    shop.project.file("shop/a.py",
                      "from odoo import models\n" + extends +
                          "    def act(self):\n        return self.env['sale.order']\n");
    std::vector<Finding> found = shop.findings();
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("module 'sale' is used here, and no dependency leads to it", found[0].message);
    EXPECT_EQ("Add 'sale' to the depends of the manifest, or do without it.", found[0].remedy);
    EXPECT_EQ("Model 'sale.order' is defined in 'sale' alone, which no dependency leads to. "
              "1 more use in this module.",
              found[0].because);
}

} // namespace
