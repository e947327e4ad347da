#include "analyzer/parse/xml_text.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

/// The bytes of the file at which each character of the result is said to be.
std::string placed(llvm::StringRef file, const XmlText &read) {
    std::string bytes;
    for (size_t i = 0; i < read.text.size(); ++i)
        bytes += file[read.map.toFile(static_cast<uint32_t>(i))];
    return bytes;
}

TEST(XmlText, ValuesMapToTheFile) {
    llvm::StringRef file = "__a &lt; b\r\nand &amp;&amp; c";
    XmlText read = readXmlValue(file.drop_front(2), 2);
    EXPECT_EQ(read.text, "a < b and && c");
    EXPECT_EQ(placed(file, read), "a & b\rand && c");
    EXPECT_EQ(file.substr(read.map.toFile(11)).str(), "&amp; c");
}

TEST(XmlText, ContentIsTrimmedAfterReading) {
    llvm::StringRef file = "<f>\n <!-- c --> <![CDATA[ a<b ]]>&gt; c \n</f>";
    XmlText read = readXmlContent(file.slice(3, file.size() - 4), 3);
    EXPECT_EQ(read.text, "a<b > c");
    EXPECT_EQ(placed(file, read), "a<b & c");
}

TEST(XmlText, UnknownAndBrokenReferencesStay) {
    EXPECT_EQ(readXmlValue("&nbsp; & &; &#xFFFFFFFF; &#zz;", 0).text,
              "&nbsp; & &; &#xFFFFFFFF; &#zz;");
}

TEST(XmlText, PlainContentIsTheBytesThemselves) {
    llvm::StringRef raw = "  <![CDATA[ x < y ]]> ";
    EXPECT_EQ(plainXmlContent(raw), "x < y");
    EXPECT_EQ(plainXmlContent(raw).data(), raw.data() + raw.find('x'));
    EXPECT_EQ(plainXmlContent("<![CDATA[a]]><![CDATA[b]]>").data(), nullptr);
    EXPECT_EQ(plainXmlContent("a &amp; b").data(), nullptr);
    EXPECT_NE(plainXmlContent("  ").data(), nullptr);
    EXPECT_FALSE(isPlainXmlValue("a\nb"));
    EXPECT_TRUE(isPlainXmlValue("a b"));
}

} // namespace
} // namespace uplift
