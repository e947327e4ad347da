#include "tests/unit/facts/python_story.h"

using namespace uplift;

namespace {

/// A method of a model class around the statements.
std::string method(llvm::StringRef body) {
    std::string text = "from odoo import models\nclass A(models.Model):\n    _inherit = 'x.a'\n"
                       "    def f(self, rec):\n";
    for (llvm::StringRef rest = body; !rest.empty(); rest = rest.split('\n').second)
        text += "        " + rest.split('\n').first.str() + "\n";
    return text;
}

TEST(PythonUses, ImportsAndWhatIsMadeOfThem) {
    Story story("import odoo.tools.misc\nfrom odoo.tools import ustr as u, config\n"
                "from .x import y\nfrom odoo.http import *\n"
                "try:\n    from a import b\nexcept ImportError:\n    b = None\n"
                "odoo.tools.misc.f(u)\nconfig['x']\nb()\n"
                "class C(y.Z): pass\n");
    EXPECT_EQ(story.all(FactKind::Import),
              (Lines{"odoo.tools.misc|odoo|", "odoo.tools.ustr|u|", "odoo.tools.config|config|",
                     ".x.y|y|", "odoo.http.*||", "a.b|b|"}));
    EXPECT_EQ(story.tokens(FactKind::Import),
              (Lines{"odoo.tools.misc", "ustr", "config", "y", "odoo.http", "b"}));
    EXPECT_EQ(story.all(FactKind::Qualified),
              (Lines{"odoo.tools.misc.f|call|", "odoo.tools.ustr||", "odoo.tools.config||",
                     "a.b|call|", ".x.y.Z|base|"}));
    EXPECT_EQ(story.tokens(FactKind::Qualified),
              (Lines{"odoo.tools.misc.f", "u", "config", "b", "y.Z"}));
}

TEST(PythonUses, NamesThatHideAnImportAreNotIt) {
    Story story("from odoo import fields, tools\n"
                "def f(self, fields=None):\n    return fields.get('x')\n"
                "def g():\n    for tools in x: tools.y()\n"
                "def h():\n    from z import tools\n    tools.k\n"
                "l = [tools for tools in x]\n"
                "tools.v()\n");
    EXPECT_EQ(story.all(FactKind::Qualified), (Lines{"z.tools.k||", "odoo.tools.v|call|"}));
}

TEST(PythonUses, Models) {
    Story story(method("self.env['res.partner'].sudo()\nself.env.get('res.users')\n"
                       "self.env[rec._name]\nself.env[self._name]\nrec['res.partner']\n"
                       "return {'res_model': 'x.b', 'view_mode': 'form'}"));
    EXPECT_EQ(story.all(FactKind::ModelRef),
              (Lines{"x.a|inherit|", "res.partner|env|", "res.users|env|", "x.b|field|"}));
    EXPECT_EQ(story.tokens(FactKind::ModelRef)[1], "res.partner");
    EXPECT_EQ(story.gaps(), (Lines{"model name is not a constant"}));
}

TEST(PythonUses, ExternalIds) {
    Story story(method("self.env.ref('sale.action')\nself.env.ref('local')\n"
                       "rec.has_group('base.group_user')\n"
                       "rec.get_object_reference(cr, uid, 'stock', 'view_x')\n"
                       "self.env.ref(name)\nx = 'sale.thing'\ny = 'file.xml'\nz = 'A sentence.'"));
    EXPECT_EQ(story.all(FactKind::XmlIdRef),
              (Lines{"sale.action|ref|", "my_module.local|ref|", "base.group_user|has_group|",
                     "stock.view_x|call|", "sale.thing|string|"}));
    EXPECT_EQ(story.tokens(FactKind::XmlIdRef),
              (Lines{"sale.action", "local", "base.group_user", "view_x", "sale.thing"}));
    EXPECT_EQ(story.gaps(), (Lines{"external id is not a constant"}));
}

TEST(PythonUses, FieldsInValuesAndLists) {
    Story story(method("self.create({'name': 'x', 'n': 1})\n"
                       "self.env['res.partner'].sudo().create([{'ref': False}])\n"
                       "rec.write({'state': done,\n  'line': [(0, 0, {'qty': -1})]})\n"
                       "some_dict.update({'key': 1})\n"
                       "self.search_read([], ['name', 'city'])\n"
                       "self.read_group([], ['amount:sum'], groupby=['date:month'])"));
    EXPECT_EQ(story.all(FactKind::FieldUse),
              (Lines{"name|x.a|x", "n|x.a|1", "ref|res.partner|False", "state||", "line||",
                     "qty||-1", "name|x.a|", "city|x.a|", "amount|x.a|", "date|x.a|"}));
    Lines tokens = story.tokens(FactKind::FieldUse);
    EXPECT_EQ(tokens[0], "name");
    EXPECT_EQ(tokens[8], "amount");
    Story named(method("self.read_group([], ['total:sum(amount)'], [])"));
    EXPECT_EQ(named.all(FactKind::FieldUse), Lines{"amount|x.a|"});
    EXPECT_EQ(named.tokens(FactKind::FieldUse), Lines{"amount"});
    const Fact &use = story.first(FactKind::FieldUse);
    EXPECT_EQ(story.facts.py[use.node].kind, PyKind::String);
    EXPECT_TRUE(use.flags & FactWrite);
    EXPECT_TRUE(use.flags & FactConstant);
}

TEST(PythonUses, PathsAndOrders) {
    Story story(method("self.mapped('a.b')\nrec.filtered('c')\nself.sorted('d desc')\n"
                       "self.env['x.y'].search([], order='e desc,\\nf')"));
    EXPECT_EQ(story.all(FactKind::FieldPath),
              (Lines{"a.b|x.a|mapped", "c||mapped", "d|x.a|order", "e|x.y|order", "f|x.y|order"}));
    EXPECT_EQ(story.tokens(FactKind::FieldPath)[2], "d");
}

TEST(PythonUses, Domains) {
    Story story(method("self.search(['|', ('a.b', '=', 1), '&', (\"c\", \"in\",\n  []), "
                       "['d', '!=', 2]])\n"
                       "self.env['x.y'].search([('e', 'ilike', 'z')] + more)\n"
                       "dom = [('f', 'child_of', 1)]\n"
                       "no = [('Name', 'Text', 1), ('a', '=')]"));
    EXPECT_EQ(story.all(FactKind::DomainLeaf),
              (Lines{"a.b|x.a|=", "c|x.a|in", "d|x.a|!=", "e|x.y|ilike", "f||child_of"}));
    EXPECT_EQ(story.tokens(FactKind::DomainLeaf), (Lines{"=", "in", "!=", "ilike", "child_of"}));
    EXPECT_EQ(story.tokens(FactKind::FieldPath), (Lines{"a.b", "c", "d", "e", "f"}));
}

TEST(PythonUses, Contexts) {
    Story story(method("self.with_context(active_test=False, lang=l)\n"
                       "rec.with_context({'k': 1}).x\n"
                       "a = {'context': {'default_x': 5}}\n"
                       "self.env.context.get('seen')\nself._context['also']\nother.get('not')"));
    EXPECT_EQ(story.all(FactKind::ContextKey),
              (Lines{"active_test||False", "lang||", "k||1", "default_x||5", "seen||", "also||"}));
    EXPECT_EQ(story.tokens(FactKind::ContextKey)[0], "active_test");
    EXPECT_EQ(story.tokens(FactKind::ContextKey)[3], "default_x");
}

TEST(PythonUses, TablesInSql) {
    Story story(method("self.env.cr.execute(\"\"\"\n  select * from res_partner p, sale_order\n"
                       "  JOIN \"stock_move\" m ON (extract(year from m.date) = 1)\"\"\" % x)\n"
                       "q = \"UPDATE account_move SET x = 1\"\n"
                       "q = 'INSERT INTO a_b (c) VALUES (%s) ON CONFLICT DO UPDATE SET c = 1'\n"
                       "q = 'WITH t AS (SELECT 1 FROM u) SELECT * FROM t'\n"
                       "q = 'select something from the list'"));
    EXPECT_EQ(story.tokens(FactKind::SqlTable),
              (Lines{"res_partner", "sale_order", "stock_move", "date", "account_move", "x", "a_b",
                     "c", "c", "u"}));
}

std::vector<std::string> columns(const std::string &query) {
    Story story(method("self.env.cr.execute(" + query + ")"));
    std::vector<std::string> result;
    for (const Fact &fact : story.facts.facts)
        if (fact.kind == FactKind::SqlTable && fact.value)
            result.push_back(story.facts.text(fact.name).str() + "." +
                             story.text.substr(fact.token.begin, fact.token.size()) +
                             (fact.flags & FactPossible ? "?" : ""));
    return result;
}

TEST(PythonUses, ColumnsInSql) {
    EXPECT_EQ(columns("'SELECT p.name, s.id FROM res_partner p JOIN sale_order AS s ON s.x = p.y'"),
              (Lines{"res_partner.name", "sale_order.id", "sale_order.x", "res_partner.y"}));
    EXPECT_EQ(columns("'UPDATE sale_order SET state = %(state)s WHERE date::date > now()'"),
              (Lines{"sale_order.state?", "sale_order.date?"}));
    EXPECT_EQ(columns("'SELECT a.x FROM t1 a', 'b'"), Lines{"t1.x"});
}

TEST(PythonUses, ColumnsOfWhatIsNoTableAreNotGuessed) {
    EXPECT_EQ(columns("'SELECT a.x FROM t1 a UNION SELECT a.x FROM t2 a'"), Lines{});
    EXPECT_EQ(columns("'SELECT q.x FROM (SELECT 1 FROM t1 t) AS q'"), Lines{});
    EXPECT_EQ(columns("'SELECT x FROM t1, t2'"), Lines{});
    EXPECT_EQ(columns("'SELECT x FROM t1 ' + more"), Lines{});
}

TEST(PythonUses, PartsOfAQueryAreReadAsOne) {
    EXPECT_EQ(columns("'SELECT a.x ' 'FROM t1 a'"), Lines{"t1.x"});
    EXPECT_EQ(columns("'SELECT a.x ' + 'FROM t1 a ' + where + ' AND a.y = 1'"),
              (Lines{"t1.x", "t1.y"}));
}

TEST(PythonUses, OldSyntax) {
    Story story("try:\n    raise A, 'x'\nexcept (A, B), e:\n    if a <> 0777: print `a`\n"
                "exec \"x\" in y\n");
    EXPECT_EQ(story.all(FactKind::OldSyntax),
              (Lines{"raise-comma||", "except-comma||", "not-equal||", "octal-literal||",
                     "print-statement||", "backticks||", "exec-statement||"}));
    EXPECT_EQ(story.tokens(FactKind::OldSyntax),
              (Lines{"A, 'x'", "(A, B), e", "<>", "0777", "print", "`a`", "exec"}));
    EXPECT_TRUE(Story("try:\n    pass\nexcept (A, B) as e:\n    print(e)\n")
                    .all(FactKind::OldSyntax)
                    .empty());
}

TEST(PythonUses, PrintedOneALine) {
    Story story("import os\nx = env['a b']\n");
    EXPECT_EQ(printFacts(story.facts, story.text), "import os os - @1:8\n"
                                                   "model-ref a\\sb env - @2:10\n");
}

} // namespace
