#include "analyzer/facts/manifest.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/knowledge/pack_dump.h"
#include "analyzer/knowledge/pack_image.h"
#include "analyzer/parse/python.h"
#include "analyzer/survey/odoo_tree.h"
#include "analyzer/survey/survey.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// What a Python file of an addon (or of Odoo's own packages, without one) gives, as dumped.
struct Surveyed {
    explicit Surveyed(std::string text, llvm::StringRef module = "shop",
                      llvm::StringRef path = "models/x.py", Language language = Language::Python,
                      const llvm::StringSet<> *modules = nullptr) {
        PackBuilder builder;
        FileFacts facts;
        facts.py = parsePython(text, facts.strings, facts.gaps);
        FileContext context{module, path, language, text, false, true};
        std::string importPath = importPathOf(module, path);
        SurveyedFile file{module, path, importPath, false, modules};
        if (language == Language::Manifest) {
            manifestFacts(facts, context);
            surveyManifest(builder, file, facts);
        } else {
            pythonFacts(facts, context);
            surveyPython(builder, file, facts);
        }
        PackImage image = PackImage::of(builder.finish(Series{17}, {}));
        llvm::raw_string_ostream out(dump);
        dumpPack(image.view(), out);
    }

    /// Values of the keys, joined by "|", of each line of the kind.
    std::vector<std::string> all(llvm::StringRef kind, std::vector<llvm::StringRef> keys) const {
        std::vector<std::string> found;
        llvm::SmallVector<llvm::StringRef, 32> lines;
        llvm::StringRef(dump).split(lines, '\n', -1, false);
        for (llvm::StringRef line : lines) {
            auto value = llvm::json::parse(line);
            const llvm::json::Object &object = *value->getAsObject();
            if (object.getString("k") != kind)
                continue;
            std::vector<std::string> cells;
            for (llvm::StringRef key : keys)
                cells.push_back(cell(*object.get(key)));
            found.push_back(llvm::join(cells, "|"));
        }
        return found;
    }
    static std::string cell(const llvm::json::Value &value) {
        if (auto text = value.getAsString())
            return text->str();
        std::string text;
        llvm::raw_string_ostream(text) << value;
        return text;
    }

    std::string dump;
};

using Lines = std::vector<std::string>;

const std::string head = "from odoo import api, fields, models\n";

TEST(PythonSurvey, ModelsThatAreMadeAndThatAreExtended) {
    Surveyed file(head +
                  "class A(models.Model):\n    _name = 'shop.a'\n    _inherit = ['mail.thread']\n"
                  "    _order = 'id desc'\n    _inherits = {'res.partner': 'partner_id'}\n"
                  "class B(models.TransientModel):\n    _inherit = 'res.users'\n");
    EXPECT_EQ(file.all("model", {"name", "inherit", "order", "delegates", "transient"}),
              Lines{R"(shop.a|mail.thread|id desc|["res.partner","partner_id"]|false)"});
    EXPECT_EQ(file.all("model-extension", {"name", "inherit", "transient"}),
              Lines{"res.users|res.users|true"});
}

TEST(PythonSurvey, FieldsWithWhatTheirArgumentsSay) {
    Surveyed file(head + "STATES = [('a', 'A'), ('b', 'B')]\nclass A(models.Model):\n"
                         "    _name = 'shop.a'\n"
                         "    p = fields.Many2one('res.partner', 'P', required=True)\n"
                         "    s = fields.Selection(STATES, default=lambda self: 'a')\n"
                         "    t = fields.Char(related='p.name', store=True)\n"
                         "    l = fields.One2many('shop.l', 'a_id', compute='_get')\n");
    EXPECT_EQ(
        file.all("field", {"name", "type", "comodel", "inverse", "related", "compute", "place"}),
        (Lines{"l|One2many|shop.l|a_id||_get|3", "p|Many2one|res.partner||||0",
               "s|Selection|null||||1", "t|Char|null||p.name||2"}));
    EXPECT_EQ(file.all("field", {"selection", "flags"}),
              (Lines{"[]|1", "[]|16", R"(["a","b"]|0)", "[]|6"}));
}

TEST(PythonSurvey, FieldsOfTheOldApi) {
    Surveyed file(
        "from openerp.osv import fields, osv\nclass A(osv.osv):\n    _name = 'shop.a'\n"
        "    _columns = {\n        'n': fields.char('Name', size=64),\n"
        "        'p': fields.related('q', 'p', type='many2one', relation='res.partner'),\n"
        "        'f': fields.function(_f, type='float', store=True),\n    }\n"
        "    _defaults = {'n': 'x'}\n");
    EXPECT_EQ(
        file.all("field", {"name", "type", "comodel", "related", "compute", "flags"}),
        (Lines{"f|float|null||_f|1029", "n|char|null|||1024", "p|many2one|res.partner|q.p||1026"}));
    EXPECT_EQ(file.all("field", {"name", "fallback"}).at(0), "f|0");
    EXPECT_NE(file.all("field", {"name", "fallback"}).at(1), "n|0");
}

TEST(PythonSurvey, MethodsWithSignatureDecoratorsAndSuper) {
    Surveyed file(head + "class A(models.Model):\n    _inherit = 'shop.a'\n"
                         "    @api.depends('x')\n    def f(self, a, b=1, *c, d, **e):\n"
                         "        def inner(): pass\n        return super().f(a)\n");
    EXPECT_EQ(file.all("method", {"name", "decorators", "sig", "super"}),
              Lines{R"(f|["odoo.api.depends"]|{"args":["self","a","b"],"kw":"e","kwonly":["d"],)"
                    R"("ndef":1,"var":"c"}|true)"});
}

std::string hashOf(const std::string &function) {
    Surveyed file(head + "class A(models.Model):\n    _name = 'a'\n" + function);
    return file.all("method", {"body"}).at(0);
}

TEST(PythonSurvey, AHashOfABodyIsThatOfItsCode) {
    std::string before =
        hashOf("    def f(self):\n        \"Old words.\"\n        return self.f(1)\n");
    EXPECT_EQ(before, hashOf("    def g(self):\n\n        return self.g( 1 )  # why\n"));
    EXPECT_NE(before, hashOf("    def f(self):\n        return self.f(2)\n"));
    EXPECT_NE(before, hashOf("    def f(self):\n        return self.g(1)\n"));
}

TEST(PythonSurvey, NamesThatCanBeImported) {
    Surveyed file("from . import misc\nfrom .misc import *\nimport os.path as p\nA = B = 1\n"
                  "try:\n    import x\nexcept ImportError:\n    def late(a): pass\n"
                  "class C(object):\n    def m(self): pass\n",
                  "", "openerp/tools/__init__.py");
    EXPECT_EQ(file.all("python", {"owner", "name", "sort", "bases"}),
              (Lines{R"(odoo|tools|module|[])", R"(odoo.tools|*|star|["odoo.tools.misc"])",
                     R"(odoo.tools|A|variable|[])", R"(odoo.tools|B|variable|[])",
                     R"(odoo.tools|C|class|["object"])", R"(odoo.tools|late|function|[])",
                     R"(odoo.tools|misc|import|["odoo.tools.misc"])",
                     R"(odoo.tools|p|import|["os.path"])", R"(odoo.tools|x|import|["x"])",
                     R"(odoo.tools.C|m|method|[])"}));
}

TEST(PythonSurvey, ImportsOfANeighbourInPythonTwo) {
    llvm::StringSet<> modules;
    modules.insert("odoo.tools.misc");
    Surveyed file("from misc import *\n", "", "openerp/tools/__init__.py", Language::Python,
                  &modules);
    EXPECT_EQ(file.all("python", {"name", "bases"}).at(1), R"(*|["odoo.tools.misc"])");
}

TEST(PythonSurvey, RoutesOfControllers) {
    Surveyed file("from odoo import http\nclass Web(http.Controller):\n"
                  "    @http.route(['/a', '/b'], type='json', auth='user')\n"
                  "    def page(self, x=None): pass\n",
                  "shop", "controllers/main.py");
    EXPECT_EQ(file.all("route", {"path", "owner", "method", "type", "auth"}),
              (Lines{"/a|odoo.addons.shop.controllers.main.Web|page|json|user",
                     "/b|odoo.addons.shop.controllers.main.Web|page|json|user"}));
}

TEST(PythonSurvey, TheRootOfAllModels) {
    Surveyed file("class BaseModel(object):\n    LAST = '__last_update'\n"
                  "    def create(self, vals): pass\n    def _setup(self):\n"
                  "        add('create_uid', fields.Many2one('res.users', readonly=True))\n"
                  "        self._add_field(self.LAST, fields.Datetime())\n",
                  "", "odoo/models.py");
    EXPECT_EQ(file.all("method", {"model", "name"}),
              (Lines{"BaseModel|_setup", "BaseModel|create"}));
    EXPECT_EQ(file.all("field", {"model", "name", "type", "comodel"}),
              (Lines{"BaseModel|__last_update|Datetime|null",
                     "BaseModel|create_uid|Many2one|res.users"}));
}

TEST(ManifestSurvey, ModuleAndAssets) {
    Surveyed file("{'name': 'Shop', 'depends': ['sale', 'web'], 'auto_install': ['sale'],\n"
                  " 'installable': False, 'assets': {'web.b': ['shop/a.js',\n"
                  "   ('before', 'web/x.js', 'shop/y.js'), ('remove', 'web/z.js')]}}\n",
                  "shop", "__manifest__.py", Language::Manifest);
    EXPECT_EQ(file.all("module", {"name", "depends", "auto", "auto_install", "installable"}),
              Lines{R"(shop|["sale","web"]|true|["sale"]|false)"});
    EXPECT_EQ(file.all("asset", {"place", "directive", "path", "target"}),
              (Lines{"0||shop/a.js|", "1|before|shop/y.js|web/x.js", "2|remove|web/z.js|"}));
}

} // namespace
