#include "tests/unit/facts/javascript_story.h"

namespace uplift {
namespace {

TEST(JsRegistries, KeysOfAllKinds) {
    JsStory story("import { registry } from '@web/core/registry'; import { V } from '@web/v';\n"
                  "const fields = registry.category('fields');\n"
                  "fields.add('a', V).add(\"b\", { component: V });\n"
                  "registry.category('views').get('form');\n"
                  "const core = require('web.core'); core.action_registry.add('c', V);\n"
                  "require('web.field_registry').add('d', V.extend({}));\nset.add('e', V);");
    EXPECT_EQ((Lines{"b|fields|", "a|fields|@web/v#V", "form|views|",
                     "c|web.core#action_registry|@web/v#V", "d|web.field_registry|"}),
              story.all(FactKind::JsRegistry));
    EXPECT_EQ("b", story.tokens(FactKind::JsRegistry)[0]);
}

TEST(JsServices, UsedNeededAndCalled) {
    JsStory story("const s = { dependencies: ['rpc', x], start(env) {} };\n"
                  "class A { setup() { this.orm = useService('orm'); this.env.services.user.name;\n"
                  "  this.call('bus', 'trigger', 1); useService(name); } }");
    EXPECT_EQ((Lines{"rpc|dependency|", "orm|use|", "user|env|", "bus|call|trigger"}),
              story.all(FactKind::JsService));
}

TEST(JsTemplates, OfComponentsAndRendered) {
    JsStory story("class A { static template = 'm.A'; }\nclass B { static template = xml`<a/>`; }\n"
                  "A.template = 'm.A2';\nconst core = require('web.core');\n"
                  "core.qweb.render('m.C', {}); renderToElement('m.D'); this.render('m.E');");
    EXPECT_EQ(
        (Lines{"m.A|A|component", "|B|xml", "m.A2|A|component", "m.C||render", "m.D||render"}),
        story.all(FactKind::JsTemplate));
}

TEST(JsRequests, NameModelAndMethod) {
    JsStory story("this._rpc({ model: 'res.a', method: 'm', args: [] });\n"
                  "this._rpc({ model: this.model, method: 'n' });\n"
                  "this.orm.call('res.b', 'o', [1]);\norm.silent.searchRead('res.c', [], []);\n"
                  "rpc('/web/dataset/call_kw/res.d/p', {});\n"
                  "rpc('/web/dataset/call_kw', { model: 'res.e', method: 'q' });\n"
                  "new Model('res.f').call('r');\nother.call('res.g', 's');\n"
                  "ajax.jsonRpc('/my/route', 'call', {}); this._rpc({ route: '/my/other' });\n"
                  "x = { res_model: 'res.h' };");
    EXPECT_EQ((Lines{"m|res.a|rpc", "n||rpc", "o|res.b|rpc", "search_read|res.c|orm", "p|res.d|rpc",
                     "q|res.e|rpc", "r|res.f|rpc"}),
              story.all(FactKind::JsRpc));
    EXPECT_EQ((Lines{"m", "n", "o", "searchRead", "p", "q", "r"}), story.tokens(FactKind::JsRpc));
    EXPECT_EQ((Lines{"res.a", "res.b", "res.c", "res.d", "res.e", "res.f", "res.h"}),
              story.tokens(FactKind::ModelRef));
    EXPECT_EQ(
        (Lines{"/web/dataset/call_kw/res.d/p", "/web/dataset/call_kw", "/my/route", "/my/other"}),
        story.tokens(FactKind::JsRoute));
}

TEST(JsRequests, NameFieldsAndRecords) {
    JsStory story("orm.searchRead('res.a', [['b.c', '=', 1], '|', ['d', 'in', []]], ['e', f]);\n"
                  "orm.read('res.a', [1], ['g']); orm.write('res.a', [1], { h: 1, 'i': 2 });\n"
                  "orm.create('res.a', [{ j: 1 }]); doAction('sale.act'); hasGroup('base.grp');\n"
                  "doAction('not an id.'); ");
    EXPECT_EQ((Lines{"b.c|res.a|domain", "d|res.a|domain"}), story.all(FactKind::FieldPath));
    EXPECT_EQ((Lines{"=", "in"}), story.tokens(FactKind::DomainLeaf));
    EXPECT_EQ((Lines{"e", "g", "h", "i", "j"}), story.tokens(FactKind::FieldUse));
    EXPECT_EQ((Lines{"sale.act|call|", "base.grp|has_group|"}), story.all(FactKind::XmlIdRef));
}

TEST(JsFacts, ComputedNamesAreNoFactsAndNoGaps) {
    JsStory story("const m = require(name); odoo.define(n, function () {}); import(`./${x}`);\n"
                  "registry.category(c).add(key, V); orm.call(model, method); useService(s);\n"
                  "({ ...rest, [k]() {} });");
    EXPECT_TRUE(story.facts.gaps.empty());
    EXPECT_TRUE(story.all(FactKind::JsImport).empty());
    EXPECT_TRUE(story.all(FactKind::JsRpc).empty());
    EXPECT_TRUE(story.all(FactKind::JsRegistry).empty());
}

} // namespace
} // namespace uplift
