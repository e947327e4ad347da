// Damages data files in a fixed sequence of ways and checks what must hold of any bytes: nothing
// crashes, every position is inside the file, every parent comes first. Usage: fuzz_xml ROUNDS.
#include "analyzer/base/enforce.h"
#include "analyzer/facts/csv_facts.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/parse/csv.h"
#include "analyzer/parse/xml.h"

#include <fmt/format.h>

#include <cstdlib>
#include <iterator>
#include <random>

using namespace uplift;

namespace {

constexpr llvm::StringLiteral xmlSeeds[] = {
    R"(<?xml version="1.0" encoding="utf-8"?>
<odoo><data noupdate="1"><record id="v" model="ir.ui.view"><field name="model">sale.order</field>
<field name="inherit_id" ref="sale.form"/><field name="arch" type="xml">
<xpath expr="//field[@name='order_line']/tree/field[@name=&quot;x&quot;]/.." position="attributes">
<attribute name="attrs">{'invisible': [('state', '&lt;=', 'a')]}</attribute></xpath>
<field name='x' position="after" groups="a.b,!c"><button name="%(sale.act)d"/></field>
</field></record></data></odoo>)",
    R"(<odoo><template id="t" inherit_id="web.l"><xpath expr="//div[hasclass('a')]">
<t t-foreach="docs" t-as="d" t-attf-href="/#{d.x}/{{ y }}"><t t-call="m.u" t-esc="[i for i in d]"/>
</t></xpath></template><!-- c --><record model="ir.actions.server" id="s"><field name="code">
<![CDATA[
if env['a.b'].search([('c', '=', 1)]):
    action = env.ref('x.y')
]]></field></record><menuitem id="m"><menuitem id="n" action="a"/></menuitem></odoo>)",
    R"(<!DOCTYPE odoo [<!ENTITY a "b"><!ENTITY % p SYSTEM "file:///dev/null">]>
<templates xmlns:t="urn:t"><t t-name="a.b" t-inherit="c.d"><xpath expr="." position="move"/>
<t:x>&a;&#65;&#x1F600;</t:x></t></templates>)",
};
constexpr llvm::StringLiteral csvSeeds[] = {
    "id,name,model_id:id,group_id/id,perm_read\na,\"x, \"\"y\"\"\",m.model_b,g.h,1\r\n\n,,\n",
    "\xEF\xBB\xBFid,line_ids/product_id/id\n\"b\nc\",\"d, e\"f\n",
};
constexpr llvm::StringLiteral pieces[] = {
    "<",
    ">",
    "</",
    "/>",
    "\"",
    "'",
    "&",
    "&amp;",
    "&#0;",
    "<!--",
    "-->",
    "]]>",
    "<?",
    "?>",
    "<![CDATA[",
    "[",
    "]",
    "(",
    ")",
    "{{",
    "}}",
    "#{",
    "%(",
    ")d",
    "\r\n",
    "\t",
    ",",
    "..",
    "::",
    "@",
    "\xFF",
    "\xC3",
    "eval=",
    "ref(",
    "<odoo>",
    "<field name='arch'>",
    "position='inside'",
    "lambda",
};

/// The standard's generator gives the same numbers everywhere; its distributions do not.
class Mutator {
  public:
    explicit Mutator(uint32_t seed) : random(seed) {}

    std::string damage(llvm::StringRef seed) {
        std::string text = seed.str();
        for (uint32_t times = 1 + below(6); times > 0; --times)
            damageOnce(text);
        return text;
    }

  private:
    uint32_t below(size_t limit) { return static_cast<uint32_t>(random() % limit); }

    void damageOnce(std::string &text) {
        size_t at = below(text.size() + 1);
        size_t size = std::min<size_t>(below(20), text.size() - at);
        switch (below(6)) {
        case 0:
            text.erase(at, size);
            break;
        case 1:
            text.insert(at, pieces[below(std::size(pieces))].str());
            break;
        case 2:
            text.insert(below(text.size() + 1), text.substr(at, size * 8));
            break;
        case 3:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        case 4:
            text.resize(at);
            break;
        default:
            text.replace(at, size, pieces[below(std::size(pieces))].str());
        }
    }

    std::mt19937 random;
};

void checkRange(Range range, size_t size, const char *what) {
    ENFORCE(range.begin <= range.end && range.end <= size, what);
}

void checkTree(const XmlTree &tree, const StringTable &strings, llvm::StringRef text) {
    for (XmlId id = 0; id < tree.elements.size(); ++id) {
        const XmlElement &element = tree[id];
        checkRange({element.begin, element.openEnd}, text.size(), "start tag");
        checkRange({element.openEnd, element.end}, text.size(), "element");
        ENFORCE(element.next > id && element.next <= tree.elements.size(), "next");
        ENFORCE(element.parent == noElement || element.parent < id, "parent");
        Range tag = tree.tagToken(strings, id);
        ENFORCE(text.slice(tag.begin, tag.end) == strings.text(element.tag), "tag");
        llvm::StringRef content = strings.text(element.text);
        ENFORCE(!element.rawText || text.substr(element.textBegin, content.size()) == content,
                "text");
    }
    for (const XmlAttr &attr : tree.attrs)
        checkRange(XmlTree::valueToken(attr), text.size(), "value");
}

void checkFacts(const FileFacts &facts, size_t size) {
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        checkRange(facts.facts[id].token, size, "token");
        ENFORCE(facts.facts[id].parent == noFact || facts.facts[id].parent < id,
                "parent of a fact");
    }
    for (const PyNode &node : facts.py.nodes)
        checkRange({node.begin, node.end}, size, "node");
    for (const Gap &gap : facts.gaps)
        checkRange(gap.range, size, "gap");
}

void run(const std::string &text, bool csv) {
    FileFacts facts;
    FileContext context;
    context.module = "m";
    context.path = csv ? "ir.model.access.csv" : "views/v.xml";
    context.text = text;
    if (csv) {
        facts.csv = parseCsv(text, facts.strings, facts.gaps);
        for (const CsvCell &cell : facts.csv.cells)
            checkRange(cell.token, text.size(), "cell");
        csvFacts(facts, context);
    } else {
        facts.xml = parseXml(text, facts.strings, facts.gaps);
        checkTree(facts.xml, facts.strings, text);
        xmlFacts(facts, context);
    }
    checkFacts(facts, text.size());
}

} // namespace

int main(int argc, char **argv) {
    uint32_t rounds = argc > 1 ? static_cast<uint32_t>(std::strtoul(argv[1], nullptr, 10)) : 1000;
    Mutator mutator(1);
    for (uint32_t i = 0; i < rounds; ++i) {
        run(mutator.damage(xmlSeeds[i % std::size(xmlSeeds)]), false);
        run(mutator.damage(csvSeeds[i % std::size(csvSeeds)]), true);
    }
    fmt::print("{} damaged files of each language\n", rounds);
}
