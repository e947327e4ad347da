#include "tests/unit/facts/javascript_story.h"

namespace uplift {
namespace {

TEST(JsClasses, BasesAreQualifiedThroughTheImports) {
    JsStory story("import { F } from '@web/f'; import M from 'web.m'; const { Component } = owl;\n"
                  "class A extends F {}\nclass B extends M.N {}\nconst C = class extends A {};\n"
                  "class D extends Component {}\nclass E extends mix(F, A) {}\n"
                  "export default class extends F {}");
    EXPECT_EQ((Lines{"A|@my_module/js/x|@web/f#F", "B|@my_module/js/x|web.m#N",
                     "C|@my_module/js/x|A", "D|@my_module/js/x|owl.Component",
                     "E|@my_module/js/x|@web/f#F,A", "default|@my_module/js/x|@web/f#F"}),
              story.all(FactKind::JsClass));
}

TEST(JsClasses, OldOnesExtendAnObject) {
    JsStory story("odoo.define('my.a', function (require) {\n"
                  "var W = require('web.W'), Mixin = { m: function () {} };\n"
                  "var A = W.extend(Mixin, { template: 'my.A', init: function (p, o) {\n"
                  "  _.extend({}, { no: function () {} }); this._super(p, function () {}); },\n"
                  "  go: p => 1 });\n"
                  "publicWidget.registry.P = W.extend({ start() {} });\nreturn A; });");
    EXPECT_EQ((Lines{"Mixin|my.a|{}", "A|my.a|web.W,Mixin", "P|my.a|web.W"}),
              story.all(FactKind::JsClass));
    EXPECT_EQ((Lines{"m|Mixin|", "init|A|p, o", "go|A|p", "start|P|"}),
              story.all(FactKind::JsMethod));
    EXPECT_TRUE(story.method("init").flags & FactCallsSuper);
    EXPECT_FALSE(story.method("go").flags & FactCallsSuper);
    EXPECT_EQ((Lines{"my.A|A|component"}), story.all(FactKind::JsTemplate));
    EXPECT_EQ((Lines{"P|publicWidget.registry|"}), story.all(FactKind::JsRegistry));
}

TEST(JsClasses, MethodsHaveParametersFlagsAndABody) {
    JsStory story("class A extends B {\n  m(a, b = 1, { c, d = 2, e: f }, [g], ...h) {}\n"
                  "  get p() { return super.p; }\n  set p(v) {}\n  static s() {}\n"
                  "  async q() { return () => super.q(); }\n  k = async (a) => a;\n"
                  "  ['computed']() {}\n}");
    EXPECT_EQ((Lines{"m|A|a, b=, {c, d=, e}, [g], ...h", "p|A|", "p|A|v", "s|A|", "q|A|", "k|A|a"}),
              story.all(FactKind::JsMethod));
    EXPECT_EQ(FactRead | FactCallsSuper, story.method("p").flags);
    EXPECT_EQ(FactStatic, story.method("s").flags);
    EXPECT_TRUE(story.method("q").flags & FactCallsSuper);
    const JsBody &body = story.body("s");
    EXPECT_EQ("static s() {}", story.text.substr(body.range.begin, body.range.size()));
    EXPECT_EQ(4u, body.size);
}

TEST(JsClasses, AMethodThatMovesToAClassKeepsItsBody) {
    JsStory story("var A = B.extend({ m: function (a) { return [a, 'b']; } });\n"
                  "class C { m2(a) {\n  return [a, \"b\",]\n} }\nfunction f(a) { return [a]; }");
    EXPECT_EQ(story.body("m").hash, story.body("m2").hash);
    EXPECT_NE(story.body("m").hash, story.body("f").hash);
}

TEST(JsClasses, FunctionsOfTheModuleOnly) {
    JsStory story("function a(x) { function inner() {} }\nconst b = () => 1;\n"
                  "export async function c({ y }) {}\nif (z) { const d = 1; }");
    EXPECT_EQ((Lines{"a|@my_module/js/x|x", "b|@my_module/js/x|", "c|@my_module/js/x|{y}"}),
              story.all(FactKind::JsFunction));
}

TEST(JsPatches, AllKindsNameTheirTarget) {
    JsStory story("import { patch } from '@web/core/utils/patch'; import { F } from '@web/f';\n"
                  "const W = require('web.W');\n"
                  "patch(F.prototype, { setup() { super.setup(); } });\n"
                  "patch(F.prototype, 'my.patch', { load() { this._super(); } });\n"
                  "patch(F, { make() {} });\nW.include({ start: function () {} });\n"
                  "F.patch('my.patch', (T) => class extends T { render() {} });\n"
                  "Registries.Component.extend(F, (F) => class G extends F { pos() {} });\n"
                  "db.patch(F, { no() {} });");
    EXPECT_EQ((Lines{"@web/f#F|@my_module/js/x|patch", "@web/f#F|@my_module/js/x|patch",
                     "@web/f#F|@my_module/js/x|patch-static", "web.W|@my_module/js/x|include",
                     "@web/f#F|@my_module/js/x|patch-static", "@web/f#F|@my_module/js/x|registry"}),
              story.all(FactKind::JsPatch));
    EXPECT_EQ((Lines{"setup|@web/f#F|", "load|@web/f#F|", "make|@web/f#F|", "start|web.W|",
                     "render|@web/f#F|", "pos|G|"}),
              story.all(FactKind::JsMethod));
    EXPECT_TRUE(story.method("load").flags & FactCallsSuper);
}

} // namespace
} // namespace uplift
