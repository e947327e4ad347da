#include "analyzer/facts/xpath.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

std::string shown(llvm::StringRef expression) {
    std::string all;
    for (const XPathPart &part : readXPath(expression).parts) {
        static constexpr llvm::StringLiteral kinds[] = {"", "?", "=", "."};
        all +=
            (all.empty() ? "" : " ") + kinds[static_cast<int>(part.kind)].str() + part.text.str();
        if (part.kind == XPathPart::Kind::Value)
            all += "(" + part.tag.str() + "@" + part.name.str() + ")";
        if (part.kind == XPathPart::Kind::Class)
            all += "(" + part.tag.str() + ")";
    }
    return all;
}

TEST(XPath, StepsAndTests) {
    EXPECT_EQ(shown("/form/sheet//field[@name='x']"), "form sheet field =x(field@name)");
    EXPECT_EQ(shown("//t[@t-name=\"a\"]/*[hasclass('b', 'c')]"), "t =a(t@t-name) .b(*) .c(*)");
    EXPECT_EQ(shown("//div[contains(@class, 'x') and not(@id = 'y')]"),
              "div =x(div@class) =y(div@id)");
    EXPECT_EQ(shown("(//group)[2]/field | //page"), "group field page");
    EXPECT_EQ(shown("//div[field[@name='a']][1]/span"), "div ?field =a(field@name) span");
    EXPECT_EQ(shown("//field[@name='a']/following-sibling::field[@name='b']"),
              "field =a(field@name) field =b(field@name)");
    EXPECT_EQ(shown("//div[position() mod 2 = 1]/text()"), "div");
}

TEST(XPath, OperatorNamesAreElementsWhereAnOperatorCannotStand) {
    EXPECT_EQ(shown("//div/and[div and mod]"), "div and ?div ?mod");
    EXPECT_EQ(shown("div"), "div");
}

TEST(XPath, WhereItEnds) {
    EXPECT_EQ(readXPath("//form/field[@name='x']").last, "field");
    EXPECT_EQ(readXPath("//form/*").last, "*");
    EXPECT_EQ(readXPath("//field[@name='x']/..").last, "*");
    EXPECT_TRUE(readXPath("//field[@name='x']/..").endsOutwards);
    EXPECT_TRUE(readXPath("//field/ancestor::group").endsOutwards);
    EXPECT_FALSE(readXPath("//field/child::group").endsOutwards);
    EXPECT_EQ(readXPath("").last, "*");
}

TEST(XPath, AnyBytes) {
    for (llvm::StringRef text : {"]]]", "[[[[", "'", "@", "//a['", "a::", "::", "..", "...",
                                 "a:", "$x", "\xFF\xFE", "@*", "a[b[c[@d='e'", ")("})
        readXPath(text);
    readXPath(std::string(100000, '['));
}

} // namespace
} // namespace uplift
