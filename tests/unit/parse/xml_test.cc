#include "analyzer/parse/xml.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

struct Parsed {
    std::string text;
    StringTable strings;
    std::vector<Gap> gaps;
    XmlTree tree;

    explicit Parsed(std::string bytes, const XmlLimits &limits = {}) : text(std::move(bytes)) {
        tree = parseXml(text, strings, gaps, limits);
    }
    std::string tag(XmlId id) const { return strings.text(tree[id].tag).str(); }
    std::string content(XmlId id) const { return strings.text(tree[id].text).str(); }
    std::string value(XmlId id, llvm::StringRef name) const {
        return tree.value(strings, id, name).str();
    }
    std::string bytes(Range range) const { return text.substr(range.begin, range.size()); }
    std::string rawValue(XmlId id, llvm::StringRef name) const {
        return bytes(XmlTree::valueToken(*tree.attr(strings, id, name)));
    }
    std::string rawName(XmlId id, llvm::StringRef name) const {
        return bytes(XmlTree::nameToken(strings, *tree.attr(strings, id, name)));
    }
    std::string whole(XmlId id) const { return bytes({tree[id].begin, tree[id].end}); }
    std::string tags() const {
        std::string all;
        for (XmlId id = 0; id < tree.elements.size(); ++id)
            all += (id ? " " : "") + tag(id);
        return all;
    }
    uint32_t lineOf(uint32_t offset) const { return LineIndex(text).at(text, offset).line; }
};

TEST(Xml, ReadsElementsInOrderOfTheFile) {
    Parsed p(
        "<odoo>\n  <record id=\"a\" model=\"res.partner\"><field name=\"x\">1</field></record>\n"
        "  <menuitem id='m'/>\n</odoo>");
    EXPECT_TRUE(p.gaps.empty());
    EXPECT_EQ(p.tags(), "odoo record field menuitem");
    EXPECT_EQ(p.tree[0].next, 4u);
    EXPECT_EQ(p.tree.firstChild(0), 1u);
    EXPECT_EQ(p.tree.nextSibling(1), 3u);
    EXPECT_EQ(p.tree.nextSibling(3), noElement);
    EXPECT_EQ(p.tree[2].parent, 1u);
    EXPECT_EQ(p.whole(1),
              "<record id=\"a\" model=\"res.partner\"><field name=\"x\">1</field></record>");
    EXPECT_EQ(p.whole(3), "<menuitem id='m'/>");
    EXPECT_EQ(p.bytes({p.tree[1].begin, p.tree[1].openEnd}),
              "<record id=\"a\" model=\"res.partner\">");
    EXPECT_EQ(p.bytes(p.tree.tagToken(p.strings, 3)), "menuitem");
    EXPECT_EQ(p.content(2), "1");
    EXPECT_EQ(p.text.substr(p.tree[2].textBegin, 1), "1");
}

TEST(Xml, FindsAttributesOverSeveralLinesInAnyQuotes) {
    Parsed p("<a>\r\n\t<field\r\n\t\tname = 'x'\r\n\t\tattrs=\"{'b': 1}\"\r\n\t/>\r\n</a>");
    EXPECT_TRUE(p.gaps.empty());
    EXPECT_EQ(p.tree[1].attrCount, 2);
    EXPECT_EQ(p.rawName(1, "attrs"), "attrs");
    EXPECT_EQ(p.rawValue(1, "attrs"), "{'b': 1}");
    EXPECT_EQ(p.rawValue(1, "name"), "x");
    EXPECT_EQ(p.whole(1).back(), '>');
    EXPECT_EQ(p.lineOf(p.tree.attr(p.strings, 1, "attrs")->nameBegin), 4u);
}

TEST(Xml, ReadsEntitiesInValuesAndKeepsTheirBytes) {
    Parsed p("<a d=\"[('x', '&lt;', 1), &quot;&#233;&#xE9;&quot;]\" e='p > q'/>");
    EXPECT_EQ(p.value(0, "d"), "[('x', '<', 1), \"\xC3\xA9\xC3\xA9\"]");
    EXPECT_EQ(p.rawValue(0, "d"), "[('x', '&lt;', 1), &quot;&#233;&#xE9;&quot;]");
    EXPECT_EQ(p.value(0, "e"), "p > q");
}

TEST(Xml, TurnsLineEndsInValuesIntoSpaces) {
    Parsed p("<a d=\"one\r\n two\n\tthree\"/>");
    EXPECT_EQ(p.value(0, "d"), "one  two  three");
}

TEST(Xml, TextIsTrimmedAndOnlyOfElementsWithoutChildren) {
    Parsed p("<a>  word <b>\n inner \r\n</b><c>   </c></a>");
    EXPECT_FALSE(p.tree[0].text);
    EXPECT_EQ(p.content(1), "inner");
    EXPECT_TRUE(p.tree[1].rawText);
    EXPECT_FALSE(p.tree[2].text);
}

TEST(Xml, OpensCdataInPlace) {
    Parsed p("<f><![CDATA[\n  if a < b & c:\n    pass]]></f>");
    EXPECT_EQ(p.content(0), "if a < b & c:\n    pass");
    EXPECT_TRUE(p.tree[0].rawText);
    EXPECT_EQ(p.text.substr(p.tree[0].textBegin, 6), "if a <");
}

TEST(Xml, LeavesCommentsOutOfText) {
    Parsed p("<f> one<!-- <b/> & --> two &amp; <![CDATA[<3>]]><?pi x?></f>");
    EXPECT_EQ(p.tags(), "f");
    EXPECT_EQ(p.content(0), "one two & <3>");
    EXPECT_FALSE(p.tree[0].rawText);
    EXPECT_EQ(p.text.substr(p.tree[0].textBegin, 3), "one");
}

TEST(Xml, KeepsPrefixesAsWritten) {
    Parsed p("<x:a xmlns:x='urn:x' x:b='1'><x:c/></x:a>");
    EXPECT_EQ(p.tags(), "x:a x:c");
    EXPECT_EQ(p.value(0, "x:b"), "1");
    EXPECT_EQ(p.tree[0].attrCount, 2);
}

TEST(Xml, KnowsPlacesPastLine65535) {
    Parsed p("<a>" + std::string(70000, '\n') + "<b c='d'/></a>");
    EXPECT_EQ(p.lineOf(p.tree[1].begin), 70001u);
    EXPECT_EQ(p.rawValue(1, "c"), "d");
}

TEST(Xml, ByteOrderMarkAndDeclarationChangeNothing) {
    Parsed p("\xEF\xBB\xBF<?xml version='1.0' encoding='iso-8859-1'?><a b='\xC3\xA9'/>");
    EXPECT_TRUE(p.gaps.empty());
    EXPECT_EQ(p.value(0, "b"), "\xC3\xA9");
    EXPECT_EQ(p.rawName(0, "b"), "b");
}

TEST(Xml, KeepsWhatCameBeforeAnError) {
    Parsed p("<odoo>\n<record id='a'/>\n<record id='b'>\n<field name='x'></record>\n<c/></odoo>");
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason,
              "not well-formed: Opening and ending tag mismatch: field line 4 and record");
    EXPECT_TRUE(p.gaps[0].file);
    EXPECT_EQ(p.lineOf(p.gaps[0].range.begin), 4u);
    EXPECT_EQ(p.tags(), "odoo record record field");
    EXPECT_EQ(p.tree[0].next, 4u);
    EXPECT_EQ(p.tree[2].end, p.gaps[0].range.begin);
}

TEST(Xml, SaysThatAPrefixIsNotDeclaredAndGoesOn) {
    Parsed p("<a><t:b/><c/></a>");
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason, "not well-formed: Namespace prefix t on b is not defined");
    EXPECT_FALSE(p.gaps[0].file);
    EXPECT_EQ(p.tags(), "a t:b c");
}

TEST(Xml, EmptyAndForeignBytes) {
    for (std::string bytes : {std::string(""), std::string("  \n"), std::string("\0<a/>", 5),
                              std::string("<\0a/>", 5), std::string("\xFF\xFE<\0a\0", 6),
                              std::string("plain"), std::string("\x4C\x6F\xA7\x94")}) {
        Parsed p(bytes);
        EXPECT_TRUE(p.tree.empty());
        ASSERT_EQ(p.gaps.size(), 1u) << bytes;
        EXPECT_TRUE(p.gaps[0].file);
        EXPECT_TRUE(llvm::StringRef(p.gaps[0].reason).startswith("not well-formed: "));
    }
}

TEST(Xml, DoesNotExpandEntities) {
    std::string bomb = "<!DOCTYPE a [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 30; ++i) {
        std::string inner = "&l" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY l" + std::to_string(i) + " '" + inner + inner + inner + "'>";
    }
    Parsed p(bomb + "]><a b='&l29;'><c>x&l29;y</c><d/></a>");
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason, "entities are not expanded");
    EXPECT_TRUE(p.gaps[0].file);
    EXPECT_EQ(p.tags(), "a c d");
    EXPECT_EQ(p.content(1), "x&l29;y");
    EXPECT_EQ(p.value(0, "b"), "&l29;");
}

TEST(Xml, DoesNotExpandParameterEntities) {
    Parsed p("<!DOCTYPE a [<!ENTITY % p '<!ENTITY x \"y\">'> %p;]><a>&x;</a>");
    EXPECT_EQ(p.tags(), "a");
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason, "entities are not expanded");
}

TEST(Xml, LoadsNothingFromOutside) {
    std::string passwd = "<!DOCTYPE a SYSTEM 'file:///etc/passwd' [<!ENTITY x SYSTEM "
                         "'file:///etc/passwd'>]><a>&x;</a>";
    Parsed p(passwd);
    EXPECT_EQ(p.content(0), "&x;");
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason, "entities are not expanded");
}

TEST(Xml, TenThousandNestedElements) {
    std::string deep;
    for (int i = 0; i < 10000; ++i)
        deep += "<a>";
    for (int i = 0; i < 10000; ++i)
        deep += "</a>";
    Parsed p(deep);
    EXPECT_TRUE(p.gaps.empty());
    EXPECT_EQ(p.tree.elements.size(), 10000u);
    EXPECT_EQ(p.tree[9999].parent, 9998u);
    EXPECT_EQ(p.tree[0].next, 10000u);
}

TEST(Xml, StopsAtEachLimitAndNamesTheLine) {
    XmlLimits limits;
    limits.elements = 3;
    Parsed p("<a>\n<b/>\n<c/>\n<d/>\n<e/></a>", limits);
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason, "too large to parse whole: analysed up to line 4");
    EXPECT_TRUE(p.gaps[0].file);
    EXPECT_EQ(p.tags(), "a b c");
    EXPECT_EQ(p.tree[0].next, 3u);

    limits = {};
    limits.depth = 2;
    EXPECT_EQ(Parsed("<a><b>\n<c/></b></a>", limits).tags(), "a b");
    limits = {};
    limits.attrs = 2;
    EXPECT_EQ(Parsed("<a x='1' y='2'>\n<c/></a>", limits).tags(), "a");
    limits = {};
    limits.names = 2;
    EXPECT_EQ(Parsed("<a><b/><a c='a'/><b/></a>", limits).tags(), "a b a");
    limits = {};
    limits.textBytes = 4;
    EXPECT_EQ(Parsed("<a><b>long</b><c/></a>", limits).tags(), "a b");
}

TEST(Xml, ATagWithTooManyAttributesEndsTheFile) {
    std::string text = "<a>\n<b/>\n<c";
    for (int i = 0; i < 10001; ++i)
        text += " a" + std::to_string(i) + "=''";
    Parsed p(text + "/></a>");
    EXPECT_EQ(p.tags(), "a b");
    ASSERT_EQ(p.gaps.size(), 1u);
    EXPECT_EQ(p.gaps[0].reason, "too large to parse whole: analysed up to line 3");
}

TEST(Xml, OneLineOfTenMegabytes) {
    Parsed p("<a b='" + std::string(5'000'000, 'x') + "'>" + std::string(5'000'000, 'y') + "</a>");
    EXPECT_TRUE(p.gaps.empty());
    EXPECT_EQ(p.content(0).size(), 5'000'000u);
    EXPECT_EQ(p.value(0, "b").size(), 5'000'000u);
}

TEST(Xml, TheSameThreadReadsFileAfterFile) {
    EXPECT_EQ(Parsed("<a><b>").tags(), "a b");
    EXPECT_EQ(Parsed("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").gaps.size(), 1u);
    Parsed clean("<c><d/></c>");
    EXPECT_EQ(clean.tags(), "c d");
    EXPECT_TRUE(clean.gaps.empty());
    EXPECT_EQ(Parsed("<c>&x;</c>").gaps.size(), 1u);
}

} // namespace
} // namespace uplift
