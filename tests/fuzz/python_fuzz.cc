// Changes Python texts at random, always the same way, and reads them: no input may end the
// program, break the tree or give a fact outside of the file.
#include "analyzer/facts/manifest.h"
#include "analyzer/facts/print.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/parse/python.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace uplift;

namespace {

const char *const seeds[] = {
    "from odoo import api, fields, models as m\nclass A(m.Model):\n    _name = 'x.a'\n"
    "    _columns = {'a': fields.char('A')}\n    b = fields.Many2one('r.p', domain=[('a','=',1)])\n"
    "    @api.depends('b.c')\n    def f(self, a, *b, k=1, **c):\n"
    "        self.env['r.p'].search([('x', 'in', [])], order='a, b').write({'c': 1})\n"
    "        return super(A, self).f(a)\n",
    "{'name': 'x' \"y\", 'depends': ['a'], 'assets': {'b': [('remove', 'c')]}, **d}\n",
    "try:\n    print >>f, `a` <> 0777L\nexcept A, e:\n    raise B, 'c'\nfinally: exec 'x' in y\n",
    "x = f'{a!r:>{w}}' u'\\x41' b'''\n'''; y: int = [i for i in (j, *k) if not i][::2]\n"
    "match z:\n    case a.b | [1, *_]: pass\nlambda q, r=1: (yield)\n"
    "self.env.cr.execute(\"\"\"SELECT a FROM b, c AS d JOIN e ON (f) WHERE x = %s\"\"\" % g)\n",
};
const char tokens[] = "()[]{}'\"`:,.=*@#\\\n\t ~%&|<>!;fbruxL0129_aé\0\r\xFF";

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

void checkTree(const PyTree &tree, const std::string &text) {
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        const PyNode &node = tree[id];
        require(node.next > id && node.next <= tree.nodes.size(), "extent", text);
        require(node.begin <= node.end && node.end <= text.size(), "range", text);
        bool inside =
            node.parent == noNode || (node.parent < id && node.next <= tree[node.parent].next);
        require(inside, "parent", text);
    }
}

void readAll(const std::string &text) {
    for (Language language : {Language::Python, Language::Manifest}) {
        FileFacts facts;
        facts.py = parsePython(text, facts.strings, facts.gaps);
        checkTree(facts.py, text);
        FileContext context{"module", "file.py", language, text, false};
        if (language == Language::Python)
            pythonFacts(facts, context);
        else
            manifestFacts(facts, context);
        for (const Fact &fact : facts.facts)
            require(fact.token.begin <= fact.token.end && fact.token.end <= text.size(), "token",
                    text);
        printFacts(facts, text);
    }
    for (bool statements : {false, true}) {
        StringTable strings;
        PyTree tree;
        std::vector<Gap> gaps;
        parsePythonFragment(text, OffsetMap(0), statements, strings, tree, gaps);
        checkTree(tree, text);
    }
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
