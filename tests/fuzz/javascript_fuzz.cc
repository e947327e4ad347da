// Changes JavaScript texts at random, always the same way, and reads them: no input may end the
// program, break the tree or give a fact outside of the file.
#include "analyzer/facts/javascript_facts.h"
#include "analyzer/facts/print.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace uplift;

namespace {

const char *const seeds[] = {
    "/** @odoo-module alias=a.b **/\nimport D, { a as b, default as c } from './x';\n"
    "import * as n from \"@web/y\"; export { q as r } from '../z'; export * from 'w';\n"
    "export default class extends n.M { static template = xml`<a t=${1}/>`;\n"
    "  get p() { return super.p; } m(a, b = 1, { c, d = 2, e: [f] }, ...g) {} k = (x) => x; }\n",
    "odoo.define('m.a', ['b'], function (require) {\n'use strict';\nvar core = "
    "require('web.core');\n"
    "var { A, B: C = 1 } = require('web.x').y;\nvar W = A.extend(C, { template: 'm.W',\n"
    "  init: function (p) { this._super.apply(this, arguments); core.qweb.render('m.T'); } });\n"
    "core.action_registry.add('k', W).add('l', A.extend({}));\nreturn { W, V: W, f() {} };\n});\n",
    "patch(F.prototype, 'x', { async a() { await this.orm.call('r.p', 'n', [[1, 2,]]); } });\n"
    "W.include({ s: function () {} }); T.patch('k', (T) => class extends T { z() {} });\n"
    "Registries.Component.extend(P, (P) => class Q extends P {});\n",
    "orm.silent.searchRead('s.o', [['a.b', '=', `c`]], ['d']); rpc('/web/dataset/call_kw/a/b');\n"
    "this._rpc({ model: 'a', method: 'b', route: '/c' }); new web.Model('m').call('n');\n"
    "registry.category('f').add('g', { component: H }); const s = { dependencies: ['rpc'] };\n"
    "env.services.user; a.registry.B = a.W.extend({}); for (const i of j) { k ||= /l[/]/g; }\n",
};
const char tokens[] = "()[]{}'\"`:,.=*@#\\\n\t $/&|<>!;?-+019_aé\0\r\xFF";

std::string mutate(std::string text, std::mt19937 &random) {
    unsigned changes = 1 + random() % 6;
    for (unsigned i = 0; i < changes && !text.empty(); ++i) {
        size_t at = random() % text.size();
        size_t size = random() % std::min<size_t>(20, text.size() - at + 1);
        switch (random() % 4) {
        case 0:
            text.erase(at, size);
            break;
        case 1:
            text.insert(at, 1, tokens[random() % (sizeof(tokens) - 1)]);
            break;
        case 2:
            text.insert(random() % text.size(), text.substr(at, size));
            break;
        default:
            text[at] = tokens[random() % (sizeof(tokens) - 1)];
        }
    }
    return text;
}

void require(bool holds, const char *what, const std::string &text) {
    if (holds)
        return;
    std::fprintf(stderr, "%s\n---\n%s\n", what, text.c_str());
    std::abort();
}

void checkTree(const JsTree &tree, const std::string &text) {
    for (JsId id = 0; id < tree.nodes.size(); ++id) {
        const JsNode &node = tree[id];
        require(node.next > id && node.next <= tree.nodes.size(), "extent", text);
        require(node.begin <= node.end && node.end <= text.size(), "range", text);
        bool inside =
            node.parent == noJs || (node.parent < id && node.next <= tree[node.parent].next);
        require(inside, "parent", text);
    }
}

void readAll(const std::string &text) {
    FileFacts facts;
    JsTree tree = parseJavaScript(text, facts.gaps);
    checkTree(tree, text);
    javascriptFacts(facts, tree,
                    {"module", "static/src/a/file.js", Language::JavaScript, text, false});
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        require(fact.token.begin <= fact.token.end && fact.token.end <= text.size(), "token", text);
        require(fact.parent == noFact || fact.parent < id, "parent", text);
        bool body = fact.kind == FactKind::JsMethod || fact.kind == FactKind::JsFunction;
        require(!body || fact.node < facts.bodies.size(), "body", text);
    }
    printFacts(facts, text);
}

} // namespace

int main(int count, char **arguments) {
    unsigned rounds = count > 1 ? static_cast<unsigned>(std::atoi(arguments[1])) : 3000;
    std::mt19937 random(1);
    for (unsigned i = 0; i < rounds; ++i)
        readAll(mutate(seeds[i % std::size(seeds)], random));
    std::printf("%u texts read\n", rounds);
    return 0;
}
