#include "analyzer/resolve/resolver.h"
#include "tests/unit/project_story.h"

#include "llvm/Support/JSON.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Lines = std::vector<std::string>;

const char *const kinds[] = {"unknown", "records", "super",  "list",   "dict", "env",
                             "pool",    "request", "cursor", "object", "value"};

std::string shown(const Type &type) {
    std::string text = kinds[static_cast<size_t>(type.kind)];
    if (!type.model.empty())
        text += " " + type.model.str();
    if (type.kind != TypeKind::Unknown && type.confidence != Confidence::Certain)
        text += " " + confidenceName(type.confidence).str();
    return text;
}

/// Types of the arguments of probe(…) in the file, in order.
Lines probes(ProjectStory &story, llvm::StringRef path) {
    World world(story.index());
    Resolver resolver(world, story.id(path));
    const FileFacts &facts = story.facts(path);
    const PyTree &tree = facts.py;
    Lines types;
    for (PyId node = 0; node < tree.nodes.size(); ++node) {
        if (tree[node].kind != PyKind::Call || facts.text(tree[node + 1].str) != "probe")
            continue;
        forEachChild(tree, tree.child(node, PyKind::Args),
                     [&](PyId argument) { types.push_back(shown(resolver.typeOf(argument))); });
    }
    return types;
}

/// The same for the body of a method of model shop.order, which has a many2one partner_id, a
/// one2many line_ids and a float total.
Lines inMethod(const std::string &body, const std::string &parameters = "self") {
    std::string text = "from odoo import api, fields, models\n"
                       "import requests\n"
                       "class Order(models.Model):\n"
                       "    _name = 'shop.order'\n"
                       "    partner_id = fields.Many2one('res.partner')\n"
                       "    line_ids = fields.One2many('shop.line', 'order_id')\n"
                       "    total = fields.Float()\n"
                       "    def run(" +
                       parameters + "):\n";
    llvm::SmallVector<llvm::StringRef, 8> lines;
    llvm::StringRef(body).split(lines, '\n');
    for (llvm::StringRef line : lines)
        text += "        " + line.str() + "\n";
    ProjectStory story;
    story.module("shop").file("shop/models.py", text);
    story.file("shop/line.py", "from odoo import fields, models\n"
                               "class Line(models.Model):\n"
                               "    _name = 'shop.line'\n"
                               "    product_id = fields.Many2one('product.product')\n");
    return probes(story, "shop/models.py");
}

Lines one(const std::string &expression) {
    return inMethod("probe(" + expression + ")");
}

TEST(Resolver, SelfIsTheModelOfItsClass) {
    EXPECT_EQ(one("self"), Lines{"records shop.order"});
    EXPECT_EQ(one("super()"), Lines{"super shop.order"});
    EXPECT_EQ(one("super(Order, self)"), Lines{"super shop.order"});
}

TEST(Resolver, TheFirstParameterIsARecordOnlyIfItIsSelf) {
    EXPECT_EQ(inMethod("probe(this)", "this"), Lines{"unknown"});
    EXPECT_EQ(inMethod("probe(other)", "self, other"), Lines{"unknown"});
}

TEST(Resolver, EnvironmentsGiveModels) {
    EXPECT_EQ(one("self.env"), Lines{"env"});
    EXPECT_EQ(one("self.env['res.partner']"), Lines{"records res.partner"});
    EXPECT_EQ(one("self.env[name]"), Lines{"records"});
    EXPECT_EQ(one("self.env.user"), Lines{"records res.users"});
    EXPECT_EQ(one("self.env.company"), Lines{"records res.company"});
    EXPECT_EQ(one("self.env.cr"), Lines{"cursor"});
    EXPECT_EQ(one("self.env.ref('a.b')"), Lines{"records likely"});
    EXPECT_EQ(inMethod("env = self.env\nprobe(env['res.partner'])"), Lines{"records res.partner"});
}

TEST(Resolver, ChainsFollowTheFieldsOfTheProject) {
    EXPECT_EQ(one("self.partner_id"), Lines{"records res.partner"});
    EXPECT_EQ(one("self.line_ids.product_id"), Lines{"records product.product"});
    EXPECT_EQ(one("self.total"), Lines{"value"});
    EXPECT_EQ(one("self['partner_id']"), Lines{"records res.partner"});
    EXPECT_EQ(one("self[0].line_ids[1:]"), Lines{"records shop.line"});
    EXPECT_EQ(one("self.mapped('line_ids.product_id')"), Lines{"records product.product"});
}

TEST(Resolver, FieldsThatTheProjectDoesNotDefineGoByTheirNames) {
    EXPECT_EQ(one("self.warehouse_id"), Lines{"records likely"});
    EXPECT_EQ(one("self.name"), Lines{"unknown"});
    EXPECT_EQ(one("self.partner_id.name"), Lines{"unknown"});
}

TEST(Resolver, MethodsOfEveryRecordset) {
    EXPECT_EQ(one("self.env['a.b'].sudo().search([]).filtered('x')"), Lines{"records a.b"});
    EXPECT_EQ(one("self.with_context(a=1).create({})"), Lines{"records shop.order"});
    EXPECT_EQ(one("super().create({})"), Lines{"records shop.order"});
    EXPECT_EQ(one("self.read(['name'])"), Lines{"value"});
    EXPECT_EQ(one("self.compute_something()"), Lines{"unknown"});
}

TEST(Resolver, LoopsAndAssignments) {
    EXPECT_EQ(inMethod("for line in self.line_ids:\n    probe(line)"), Lines{"records shop.line"});
    EXPECT_EQ(inMethod("lines = self.line_ids\nprobe(lines)"), Lines{"records shop.line"});
    EXPECT_EQ(inMethod("a = b = self.line_ids\nprobe(a, b)"),
              (Lines{"records shop.line", "records shop.line"}));
    EXPECT_EQ(inMethod("if (found := self.partner_id):\n    probe(found)"),
              Lines{"records res.partner"});
    EXPECT_EQ(inMethod("for x in [1, 2]:\n    probe(x)"), Lines{"unknown"});
}

TEST(Resolver, ANameIsWhatItWasLastSetTo) {
    EXPECT_EQ(inMethod("x = self.line_ids\nx = self.partner_id\nprobe(x)"),
              Lines{"records res.partner"});
    EXPECT_EQ(inMethod("x = self.line_ids\nprobe(x)\nx = 1"), Lines{"records shop.line"});
}

TEST(Resolver, PartsAreBoundAndNotFollowed) {
    EXPECT_EQ(inMethod("x = self.line_ids\nfor i, x in y.items():\n    probe(x)"),
              Lines{"unknown"});
    EXPECT_EQ(inMethod("x = self.line_ids\n(a, [x]) = go()\nprobe(x)"), Lines{"unknown"});
    EXPECT_EQ(inMethod("x = self.line_ids\nx.a, y[x] = go()\nprobe(x)"),
              Lines{"records shop.line"});
    EXPECT_EQ(inMethod("x = self.line_ids\nwith open(y) as x:\n    probe(x)"), Lines{"value"});
    EXPECT_EQ(inMethod("x = self.line_ids\nwith y.go() as x:\n    probe(x)"), Lines{"unknown"});
}

TEST(Resolver, NoneAndFalseArePassedOver) {
    EXPECT_EQ(inMethod("try:\n    x = self.line_ids\nexcept KeyError:\n    x = None\nprobe(x)"),
              Lines{"records shop.line"});
    EXPECT_EQ(inMethod("x = False\nprobe(x)"), Lines{"value"});
}

TEST(Resolver, ANameInItsOwnNewValueIsWhatItWasBefore) {
    EXPECT_EQ(inMethod("x = self.line_ids\nx = x.filtered('a')\nprobe(x)"),
              Lines{"records shop.line"});
    EXPECT_EQ(inMethod("x = x.sudo()\nprobe(x)", "self, x"), Lines{"unknown"});
    EXPECT_EQ(inMethod("self = self.sudo()\nprobe(self)"), Lines{"records shop.order"});
    EXPECT_EQ(inMethod("x = self.line_ids\nfor x in x:\n    probe(x)"), Lines{"records shop.line"});
}

TEST(Resolver, EitherSideOfAnOperator) {
    EXPECT_EQ(one("self.line_ids | other"), Lines{"records shop.line"});
    EXPECT_EQ(one("self.partner_id or None"), Lines{"records res.partner"});
    EXPECT_EQ(one("self.partner_id if x else False"), Lines{"records res.partner"});
    EXPECT_EQ(one("None if self.line_ids else self.partner_id"), Lines{"records res.partner"});
    EXPECT_EQ(one("self.partner_id and self.line_ids"), Lines{"records shop.line"});
    EXPECT_EQ(one("self.line_ids and self.line_ids.go()"), Lines{"unknown"});
}

TEST(Resolver, LambdasOfRecordsetsGetARecord) {
    EXPECT_EQ(one("self.line_ids.filtered(lambda l: probe(l))").back(), "records shop.line");
    EXPECT_EQ(inMethod("self.line_ids.sorted(key=lambda l: probe(l.product_id))"),
              Lines{"records product.product"});
    EXPECT_EQ(inMethod("self.line_ids.filtered(lambda l, k=1: probe(k))"), Lines{"unknown"});
    EXPECT_EQ(inMethod("sorted(self.line_ids, key=lambda l: probe(l))"),
              Lines{"records shop.line"});
    EXPECT_EQ(inMethod("go(self.line_ids, lambda l: probe(l))"), Lines{"unknown"});
}

TEST(Resolver, Comprehensions) {
    EXPECT_EQ(inMethod("[probe(line) for line in self.line_ids]"), Lines{"records shop.line"});
    EXPECT_EQ(inMethod("{l.id: probe(p) for l in self.line_ids for p in l.product_id}"),
              Lines{"records product.product"});
    EXPECT_EQ(one("[x for x in self]"), Lines{"list shop.order"});
    EXPECT_EQ(one("[x.total for x in self]"), Lines{"value"});
}

TEST(Resolver, ContainersHoldWhatIsPutIntoThem) {
    EXPECT_EQ(one("[self, self][0]"), Lines{"records shop.order"});
    EXPECT_EQ(inMethod("a = []\na.append(self.line_ids)\nfor x in a:\n    probe(x)"),
              Lines{"records shop.line"});
    EXPECT_EQ(inMethod("a = {}\na[1] = self.line_ids\nfor k, x in a.items():\n    probe(k, x)"),
              (Lines{"unknown", "records shop.line"}));
    EXPECT_EQ(inMethod("a = {l.id: l for l in self.line_ids}\nprobe(a.get(1), a)"),
              (Lines{"records shop.line", "dict shop.line"}));
    EXPECT_EQ(inMethod("a = {'o': self, 'l': self.line_ids}\nprobe(a['l'], a)"),
              (Lines{"unknown", "value"}));
    EXPECT_EQ(inMethod("a = {1: self.line_ids, 2: self.line_ids[:1]}\nprobe(a[1])"),
              Lines{"records shop.line"});
    EXPECT_EQ(inMethod("a = []\na.append(1)\nfor x in a:\n    probe(x)"), Lines{"unknown"});
    EXPECT_EQ(inMethod("from collections import defaultdict\n"
                       "a = defaultdict(lambda: self.env['shop.line'])\nprobe(a[1])"),
              Lines{"records shop.line"});
}

TEST(Resolver, FunctionsHandOnWhatTheyAreGiven) {
    EXPECT_EQ(one("max(self.line_ids, key=len)"), Lines{"records shop.line"});
    EXPECT_EQ(one("len(self.line_ids)"), Lines{"value"});
    EXPECT_EQ(one("self.mapped(lambda o: o.line_ids)"), Lines{"records shop.line"});
    EXPECT_EQ(inMethod("for k, group in groupby(self.line_ids, lambda l: l.id):\n"
                       "    probe(k, group)"),
              (Lines{"unknown", "list shop.line"}));
}

TEST(Resolver, AnotherBranchTellsWhereTheLastOneIsNotSeen) {
    EXPECT_EQ(inMethod("if self:\n    x = self.line_ids\nelse:\n    x = go()\nprobe(x)"),
              Lines{"records shop.line likely"});
    EXPECT_EQ(inMethod("x = self.line_ids\nx = go()\nprobe(x)"), Lines{"unknown"});
}

TEST(Resolver, AttributesWhoseNameIsMadeAtRunTimeAreNotSeen) {
    EXPECT_EQ(one("getattr(self, 'line_ids')"), Lines{"records shop.line"});
    EXPECT_EQ(one("getattr(self, 'line' + '_ids')"), Lines{"unknown"});
    EXPECT_EQ(one("self.env['a.' + self.total]"), Lines{"records"});
}

TEST(Resolver, ANestedFunctionHasASelfOfItsOwn) {
    EXPECT_EQ(inMethod("def inner(self):\n    probe(self)\n"), Lines{"unknown"});
    EXPECT_EQ(inMethod("def inner(x):\n    probe(self)\n"), Lines{"records shop.order"});
    EXPECT_EQ(inMethod("lines = self.line_ids\ndef inner():\n    probe(lines)"),
              Lines{"records shop.line"});
}

TEST(Resolver, OtherLibrariesHoldNoRecords) {
    EXPECT_EQ(one("requests"), Lines{"value"});
    EXPECT_EQ(inMethod("requests = self.line_ids\nprobe(requests)"), Lines{"records shop.line"});
}

TEST(Resolver, CyclesEndAsUnknown) {
    EXPECT_EQ(inMethod("a = b\nb = a\nprobe(a, b)"), (Lines{"unknown", "unknown"}));
    EXPECT_EQ(inMethod("a = a\nprobe(a)"), Lines{"unknown"});
}

TEST(Resolver, AVeryLongChainEnds) {
    std::string chain = "self";
    for (int i = 0; i < 5000; ++i)
        chain += ".parent_id";
    EXPECT_EQ(one(chain), Lines{"unknown"}); // deeper than it looks
}

TEST(Resolver, OutsideOfModelsSelfIsNoRecordset) {
    ProjectStory story;
    story.module("shop").file("shop/tool.py", "class Tool:\n"
                                              "    def run(self):\n"
                                              "        probe(self, self.env['a.b'])\n"
                                              "def free(self, env, cr):\n"
                                              "    probe(self, env['a.b'], cr)\n");
    EXPECT_EQ(probes(story, "shop/tool.py"), (Lines{"object", "records a.b likely", "unknown",
                                                    "records a.b likely", "cursor likely"}));
}

TEST(Resolver, TheOldRegistry) {
    EXPECT_EQ(one("self.pool.get('a.b')"), Lines{"records a.b"});
    EXPECT_EQ(one("self.pool['a.b']"), Lines{"records a.b"});
}

TEST(Resolver, AttributesOfSelfAreWhatTheClassSets) {
    ProjectStory story;
    story.module("shop").file("shop/tests/test_a.py",
                              "from odoo.tests import TransactionCase\n"
                              "class TestA(TransactionCase):\n"
                              "    def setUp(self):\n"
                              "        self.order = self.env['shop.order'].create({})\n"
                              "    def test_a(self):\n"
                              "        probe(self.order)\n");
    EXPECT_EQ(probes(story, "shop/tests/test_a.py"), Lines{"records shop.order likely"});
}

/// What because() says of the receiver of `.go`, in a method of model shop.order.
std::string reason(const std::string &receiver, const std::string &before = "") {
    ProjectStory story;
    story.module("shop").file("shop/models.py", "from odoo import models\n"
                                                "class Order(models.Model):\n"
                                                "    _name = 'shop.order'\n"
                                                "    def run(self, x):\n"
                                                "        " +
                                                    before + receiver + ".go\n");
    World world(story.index());
    Resolver resolver(world, story.id("shop/models.py"));
    const FileFacts &facts = story.facts("shop/models.py");
    for (PyId node = 0; node < facts.py.nodes.size(); ++node)
        if (facts.py[node].kind == PyKind::Attr && facts.text(facts.py[node].str) == "go")
            return resolver.because(node + 1, story.text("shop/models.py"));
    return "";
}

TEST(Resolver, SaysHowItKnows) {
    EXPECT_EQ(reason("self"), "`self` is a recordset of 'shop.order'");
    EXPECT_EQ(reason("super()"), "`super()` of model 'shop.order'");
    EXPECT_EQ(reason("self.env[x]"), "`self.env[x]` is a recordset, by its name or how it is made");
    EXPECT_EQ(reason("x"),
              "What `x` is could not be seen (parameter of a function): matched by name");
    EXPECT_EQ(reason("y", "y = self.search([]); "),
              "`y` is a recordset of 'shop.order', set to `self.search([])`");
    EXPECT_EQ(reason("y", "for y in self: "),
              "`y` is a recordset of 'shop.order', taken from `self`");
    EXPECT_EQ(reason("self.search(\n [])"), "`self.search(  [])` is a recordset of 'shop.order'");
}

TEST(Resolver, ShortensLongCodeBetweenCharacters) {
    for (size_t blanks : {0, 1, 2}) {
        std::string text = reason("self.search(" + std::string(blanks, ' ') + "[('name', '=', '" +
                                  "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġ" + "')])");
        EXPECT_TRUE(llvm::json::isUTF8(text)) << text;
        EXPECT_NE(text.find("…"), std::string::npos);
    }
}

} // namespace
