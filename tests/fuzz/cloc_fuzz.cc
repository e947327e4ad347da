// Changes source texts at random, always the same way, and counts them as every Python does: no
// input may end the program, and what must hold of any count does.
#include "analyzer/cloc/count.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace uplift;

namespace {

const char *const seeds[] = {
    "class A(m.Model):\n    _name = 'x.a'\n    @api.depends('b.c')\n    def f(self, a, *b, k=1):\n"
    "        return self.env['r.p'].search([('x', 'in', [])], order='a, b')\n",
    "try:\n    print >>f, `a` <> 0777L\nexcept A, e:\n    raise B, 'c'\nfinally: exec 'x' in y\n",
    "x = f'{a!r:>{w}}' u'\\x41'; y: int = [i for i in (j, *k) if not i][::2]\n"
    "match z:\n    case a.b | [1, *_]: pass\nlambda q, /, r=1: (yield)\nwith (a as b, c): pass\n",
    "x = f'''a\n{b}{{c}} {d:{e}\nf}''' 'g'\nasync def f(*, a): await b\ntype A[T] = b[*T]\n",
    "// a\nvar b = 'c // d'; /* e\n f */ g = \"h\\\"\";\n\n/**/ i\n",
    "<a>\n<!-- b\n\n -->c<!-- -->\n</a>\n",
};
const char tokens[] = "()[]{}'\"`:,.=*@#\\\n\t ~%&|<>!;/-fbruxL0129_a\xE9\r\xFF\x85\xA0\f\0";

std::string mutate(std::string text, std::mt19937 &random) {
    unsigned changes = random() % 6;
    for (unsigned i = 0; i < changes && !text.empty(); ++i) {
        size_t at = random() % text.size();
        size_t size = random() % std::min<size_t>(20, text.size() - at + 1);
        switch (random() % 3) {
        case 0:
            text.erase(at, size);
            break;
        case 1:
            text.insert(at, 1, tokens[random() % (sizeof(tokens) - 1)]);
            break;
        default:
            text.insert(random() % text.size(), text.substr(at, size));
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

void check(const std::string &text, CountedLanguage language, const CountRules &rules,
           const char *comment) {
    LineMarks marks;
    Count count = countBytes(text, language, rules, &marks);
    // A carriage return begins a line for Python's parser and none for the total.
    bool sameLines = text.find('\r') == std::string::npos;
    require(count.code <= count.total || !sameLines, "more code than lines", text);
    Count padded = countBytes("\n \n" + text + "\n\t\n\n", language, rules);
    require(padded == count, "a blank line around the text changes the count", text);
    if (!count.error.empty())
        return;
    require(static_cast<int64_t>(marks.size()) == count.code, "marks and count differ", text);
    if (!sameLines || language != CountedLanguage::Python)
        return;
    std::string stripped = stripPythonSpace(text).str();
    // A comment behind a complete Python source is a line and no code.
    Count commented = countBytes(stripped + "\n" + comment, language, rules);
    require(commented.code == count.code, "a comment adds code", text);
    require(commented.total == count.total + !stripped.empty(), "a comment adds no line", text);
}

} // namespace

int main() {
    constexpr int kRounds = 100000;
    std::mt19937 random(1);
    for (int round = 0; round < kRounds; ++round) {
        std::string text = mutate(seeds[random() % std::size(seeds)], random);
        for (int minor : {0, 8, 9, 10, 11, 12, 13}) {
            CountRules rules;
            rules.python = {minor};
            check(text, CountedLanguage::Python, rules, "# c");
        }
        for (CountedLanguage language : {CountedLanguage::JavaScript, CountedLanguage::Scss,
                                         CountedLanguage::Css, CountedLanguage::Xml})
            check(text, language, {}, "");
    }
    std::printf("%d texts\n", kRounds);
}
