#include "tests/unit/facts/python_story.h"

using namespace uplift;

namespace {

TEST(PythonModels, NewOnesAndExtensions) {
    Story story("from odoo import models\n"
                "class A(models.Model):\n    _name = 'x.a'\n    _order = 'name desc, id'\n"
                "class B(models.TransientModel):\n    _inherit = ['x.b', 'mail.thread']\n"
                "class C(models.AbstractModel):\n    _name = 'x.c'\n    _inherit = 'x.b'\n"
                "class D(models.Model):\n    _name = 'x.d'\n    _inherits = {'res.partner': "
                "'partner_id'}\n");
    EXPECT_EQ(story.all(FactKind::Model),
              (Lines{"x.a|A|model", "x.b|B|transient", "x.c|C|abstract", "x.d|D|model"}));
    EXPECT_EQ(story.tokens(FactKind::Model), (Lines{"A", "B", "C", "D"}));
    EXPECT_EQ(story.all(FactKind::Inherit),
              (Lines{"x.b||", "mail.thread||", "x.b||", "res.partner||partner_id"}));
    EXPECT_EQ(story.tokens(FactKind::Inherit), (Lines{"x.b", "mail.thread", "x.b", "res.partner"}));
    EXPECT_EQ(story.all(FactKind::FieldPath), (Lines{"name|x.a|order", "id|x.a|order"}));
    EXPECT_EQ(story.tokens(FactKind::FieldPath), (Lines{"name", "id"}));
    std::vector<bool> extends;
    for (const Fact &fact : story.facts.facts)
        if (fact.kind == FactKind::Model)
            extends.push_back(fact.flags & FactExtends);
    EXPECT_EQ(extends, (std::vector<bool>{false, true, false, false}));
}

TEST(PythonModels, ClassesThatAreNone) {
    Story story("from odoo.http import Controller\nfrom . import base\n"
                "class A(Controller):\n    def f(self): pass\n"
                "class B(object):\n    _name = 5\n"
                "class C(base.Thing):\n    _inherit = 'x.c'\n");
    EXPECT_EQ(story.all(FactKind::Class), (Lines{"A||odoo.http.Controller", "B||object"}));
    EXPECT_EQ(story.all(FactKind::Model), (Lines{"x.c|C|model"}));
    EXPECT_EQ(story.all(FactKind::Function), (Lines{"f||self"}));
    EXPECT_EQ(story.first(FactKind::Function).parent, 2u);
}

TEST(PythonModels, ClassesOfOtherKindsHaveNamesToo) {
    const std::string body = "    _name = 'x.y'\n    _order = 'a'\n";
    auto isModel = [&](const std::string &import, const std::string &base) {
        Story story(import + "\nclass A(" + base + "):\n" + body);
        return !story.all(FactKind::Model).empty();
    };
    EXPECT_FALSE(isModel("from odoo.addons.component.core import Component", "Component"));
    EXPECT_TRUE(isModel("from odoo.addons.sale.models.sale import SaleOrder", "SaleOrder"));
    EXPECT_TRUE(isModel("from odoo.addons.sale.models import sale", "sale.SaleOrder"));
    EXPECT_TRUE(isModel("from .base import Base", "Base"));
}

TEST(PythonModels, FieldsWithTheirArguments) {
    Story story("from odoo import fields, models\n"
                "class A(models.Model):\n    _inherit = 'x.a'\n"
                "    partner_id = fields.Many2one(\n        'res.partner', string=\"Who\",\n"
                "        domain=[('customer', '=', True)], groups='base.group_user,x')\n"
                "    line_ids = fields.One2many('x.line', 'a_id')\n"
                "    total = fields.Float('Total', (16, 2), compute='_total', readonly=False)\n"
                "    city = fields.Char(related='partner_id.city')\n"
                "    other = 5\n");
    EXPECT_EQ(story.all(FactKind::Field), (Lines{"partner_id|x.a|Many2one", "line_ids|x.a|One2many",
                                                 "total|x.a|Float", "city|x.a|Char"}));
    EXPECT_EQ(
        story.all(FactKind::FieldArgument),
        (Lines{"comodel_name||res.partner", "string||Who", "domain||", "groups||base.group_user,x",
               "comodel_name||x.line", "inverse_name||a_id", "string||Total", "digits||",
               "compute||_total", "readonly||False", "related||partner_id.city"}));
    EXPECT_EQ(story.tokens(FactKind::FieldArgument)[1], "string");
    EXPECT_EQ(story.tokens(FactKind::FieldArgument)[4], "x.line");
    EXPECT_EQ(story.all(FactKind::DomainLeaf), (Lines{"customer|res.partner|="}));
    EXPECT_EQ(story.tokens(FactKind::DomainLeaf), (Lines{"="}));
    EXPECT_EQ(story.all(FactKind::XmlIdRef),
              (Lines{"base.group_user|shown-to|", "my_module.x|shown-to|"}));
    EXPECT_EQ(story.tokens(FactKind::XmlIdRef), (Lines{"base.group_user", "x"}));
    EXPECT_EQ(story.all(FactKind::FieldPath),
              (Lines{"customer|res.partner|domain", "a_id|x.line|inverse",
                     "partner_id.city|x.a|related"}));
    EXPECT_EQ(story.all(FactKind::ClassAttribute), (Lines{"_inherit|x.a|x.a", "other|x.a|5"}));
}

TEST(PythonModels, TheOldApi) {
    Story story("from openerp.osv import osv, fields\n"
                "class a(osv.osv):\n    _name = \"x.a\"\n    _columns = {\n"
                "        'name' : fields.char('Name', size=64),\n"
                "        'line': fields.one2many('x.line','a_id', 'Lines'),\n"
                "        'city': fields.related('partner_id', 'city', type='char'),\n    }\n"
                "    def f(self, cr, uid, ids, context=None):\n"
                "        self.pool.get('res.partner').write(cr, uid, ids, {'name': 'x'})\n"
                "        print \"done\"\n"
                "a()\n");
    EXPECT_EQ(story.all(FactKind::Model), (Lines{"x.a|a|old"}));
    EXPECT_EQ(story.all(FactKind::Field),
              (Lines{"name|x.a|char", "line|x.a|one2many", "city|x.a|related"}));
    EXPECT_EQ(story.tokens(FactKind::Field), (Lines{"name", "line", "city"}));
    EXPECT_EQ(story.all(FactKind::Method), (Lines{"f|x.a|self, cr, uid, ids, context="}));
    EXPECT_EQ(story.all(FactKind::FieldUse), (Lines{"name|res.partner|x"}));
    EXPECT_EQ(story.all(FactKind::OldSyntax), (Lines{"print-statement||"}));
    EXPECT_EQ(story.tokens(FactKind::OldSyntax), (Lines{"print"}));
    EXPECT_EQ(story.all(FactKind::ModelRef),
              (Lines{"x.a|name|", "x.line|comodel|", "res.partner|pool|"}));
}

TEST(PythonModels, MethodsDecoratorsAndSuper) {
    Story story("from odoo import api, models\n"
                "class A(models.Model):\n    _inherit = 'x.a'\n"
                "    @api.depends('line_ids.price',\n                 'tax')\n"
                "    def _total(self): pass\n"
                "    @api.model\n    def create(self, vals, *a, k=1, **kw):\n"
                "        return super(A, self).create(vals)\n");
    EXPECT_EQ(story.all(FactKind::Method),
              (Lines{"_total|x.a|self", "create|x.a|self, vals, *a, k=, **kw"}));
    EXPECT_EQ(story.tokens(FactKind::Method), (Lines{"_total", "create"}));
    EXPECT_EQ(story.all(FactKind::Decorator), (Lines{"odoo.api.depends||", "odoo.api.model||"}));
    EXPECT_EQ(story.tokens(FactKind::Decorator), (Lines{"depends", "model"}));
    EXPECT_EQ(story.all(FactKind::FieldPath),
              (Lines{"line_ids.price|x.a|depends", "tax|x.a|depends"}));
    EXPECT_EQ(story.all(FactKind::SuperCall), (Lines{"create|x.a|"}));
    const Fact &call = story.first(FactKind::SuperCall);
    EXPECT_EQ(story.line(story.facts.facts[call.parent]), "create|x.a|self, vals, *a, k=, **kw");
    EXPECT_TRUE(story.facts.facts[call.parent].flags & FactCallsSuper);
    EXPECT_FALSE(story.first(FactKind::Method).flags & FactCallsSuper);
}

TEST(PythonModels, Routes) {
    Story story("from odoo import http\nclass C(http.Controller):\n"
                "    @http.route(['/a', '/b/<int:x>'], type='json', auth='user')\n"
                "    def f(self): pass\n"
                "    @http.route('/c')\n    def g(self): pass\n"
                "    @http.route(PATH)\n    def h(self): pass\n");
    EXPECT_EQ(story.all(FactKind::Route), (Lines{"/a||json", "/b/<int:x>||json", "/c||http"}));
    EXPECT_EQ(story.tokens(FactKind::Route)[1], "/b/<int:x>");
    EXPECT_EQ(story.gaps(), (Lines{"route is not a constant"}));
}

} // namespace
