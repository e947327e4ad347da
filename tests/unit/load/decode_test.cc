#include "analyzer/load/declared.h"
#include "analyzer/load/load.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::string wide(llvm::StringRef ascii, bool bigEndian) {
    std::string bytes;
    for (char c : ascii) {
        bytes.push_back(bigEndian ? '\0' : c);
        bytes.push_back(bigEndian ? c : '\0');
    }
    return bytes;
}

TEST(Decode, RemovesTheByteOrderMark) {
    Source source = decode("\xEF\xBB\xBFx = 1", Language::Python);
    EXPECT_EQ(source.text, "x = 1");
    EXPECT_TRUE(source.bom);
    EXPECT_EQ(source.note, "");
}

TEST(Decode, FallsBackToLatin1WithANote) {
    Source source = decode("x = '\xE9'", Language::Python);
    EXPECT_EQ(source.text, "x = '\xC3\xA9'");
    EXPECT_EQ(source.encoding, Encoding::Latin1);
    EXPECT_EQ(source.note, "decoded as latin-1: not UTF-8");
}

TEST(Decode, FindsInvalidUtf8BehindLongAscii) {
    std::string ascii(1001, 'a');
    for (const char *tail : {"\xE9", "\xC3", "\xED\xA0\x80", "\xC0\x80", "\xF5\x80\x80\x80"})
        EXPECT_EQ(decode(ascii + tail, Language::Csv).encoding, Encoding::Latin1);
    Source good = decode(ascii + "\xF0\x9F\x98\x80\xE2\x82\xAC" + ascii, Language::Csv);
    EXPECT_EQ(good.encoding, Encoding::Utf8);
    EXPECT_EQ(good.text.size(), 2009u);
}

TEST(Decode, FollowsThePythonCookie) {
    struct {
        const char *bytes, *text;
    } cases[] = {
        {"# -*- coding: latin-1 -*-\n'\xE9'", "# -*- coding: latin-1 -*-\n'\xC3\xA9'"},
        {"#!/usr/bin/python\n# vim: set fileencoding=ISO-8859-15 :\n'\xA4'",
         "#!/usr/bin/python\n# vim: set fileencoding=ISO-8859-15 :\n'\xE2\x82\xAC'"},
        {"\r\n# coding: cp1252\r\n'\x80'", "\r\n# coding: cp1252\r\n'\xE2\x82\xAC'"},
        {"# coding: koi8-r\n'\xC1'", "# coding: koi8-r\n'\xD0\xB0'"},
    };
    for (const auto &row : cases) {
        Source source = decode(row.bytes, Language::Python);
        EXPECT_EQ(source.text, row.text);
        EXPECT_EQ(source.note, "") << row.bytes;
    }
}

TEST(Decode, KeepsWhatTheCookieGetsWrong) {
    Source utf8 = decode("# coding: ascii\n'\xC3\xA9'", Language::Python);
    EXPECT_EQ(utf8.text, "# coding: ascii\n'\xC3\xA9'");
    EXPECT_EQ(utf8.note, "read as UTF-8: not ascii, as it says");
    Source latin = decode("# coding: utf-8\n'\xE9'", Language::Python);
    EXPECT_EQ(latin.note, "decoded as latin-1: not UTF-8");
    Source undefined = decode("# coding: cp1252\n'\x81'", Language::Python);
    EXPECT_EQ(undefined.note, "decoded as latin-1: not cp1252, as it says");
    Source plain = decode("# coding: nonsense\nx", Language::Python);
    EXPECT_EQ(plain.note, "");
}

TEST(DeclaredEncoding, ReadsCookiesOnlyWhereTheyCount) {
    EXPECT_EQ(declaredEncoding("#\n#\n# coding: latin-1", Language::Python), "");
    EXPECT_EQ(declaredEncoding("x = 1\n# coding: latin-1", Language::Python), "");
    EXPECT_EQ(declaredEncoding("coding = 'latin-1'", Language::Python), "");
    EXPECT_EQ(declaredEncoding("# coding: latin-1", Language::Xml), "");
    EXPECT_EQ(declaredEncoding("# coding: UTF_8-unix", Language::Manifest), "utf-8");
    EXPECT_EQ(declaredEncoding("# encoding here coding:iso-8859-1", Language::Python), "latin-1");
    EXPECT_EQ(declaredEncoding("#", Language::Python), "");
    EXPECT_EQ(declaredEncoding("", Language::Python), "");
}

TEST(DeclaredEncoding, ReadsTheXmlDeclaration) {
    EXPECT_EQ(declaredEncoding("<?xml version='1.0' encoding = 'CP1252' ?>", Language::Xml),
              "cp1252");
    EXPECT_EQ(declaredEncoding("<?xml version='1.0'?><a encoding='cp1252'/>", Language::Xml), "");
    EXPECT_EQ(declaredEncoding("<?xml encoding=", Language::Xml), "");
}

TEST(Decode, FollowsTheXmlDeclaration) {
    Source source =
        decode("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>\xE9</a>", Language::Xml);
    EXPECT_NE(source.text.find("\xC3\xA9"), std::string::npos);
    EXPECT_EQ(source.encoding, Encoding::Latin1);
    EXPECT_EQ(source.note, "");
}

TEST(Decode, ReadsUtf16) {
    for (bool bigEndian : {false, true}) {
        std::string mark = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        Source csv = decode(mark + wide("id,name", bigEndian), Language::Csv);
        EXPECT_EQ(csv.text, "id,name");
        EXPECT_EQ(csv.note, "decoded as UTF-16");
        Source xml = decode(wide("<?xml version='1.0'?><a/>", bigEndian), Language::Xml);
        EXPECT_EQ(xml.text, "<?xml version='1.0'?><a/>");
        EXPECT_EQ(xml.encoding, bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le);
        EXPECT_FALSE(xml.bom);
    }
}

TEST(Decode, ReadsUtf16BeyondTheFirstPlaneAndSurvivesHalves) {
    std::string smile("\xFF\xFE\x3D\xD8\x00\xDE", 6);
    EXPECT_EQ(decode(smile, Language::Xml).text, "\xF0\x9F\x98\x80");
    Source alone = decode(std::string("\xFF\xFE\x3D\xD8", 4), Language::Xml);
    EXPECT_EQ(alone.text, "\xEF\xBF\xBD");
    EXPECT_EQ(alone.note, "decoded as UTF-16: not all of it is");
    Source cut = decode(std::string("\xFF\xFE"
                                    "a\0b",
                                    5),
                        Language::Xml);
    EXPECT_EQ(cut.text, "a");
    EXPECT_EQ(cut.note, "decoded as UTF-16: not all of it is");
}

TEST(Decode, KeepsNulBytesAndSaysSo) {
    Source source = decode(std::string("a\0b", 3), Language::Python);
    EXPECT_EQ(source.text.size(), 3u);
    EXPECT_EQ(source.note, "holds NUL bytes");
    Source both = decode(std::string("\xE9\0", 2), Language::Python);
    EXPECT_EQ(both.note, "decoded as latin-1: not UTF-8; holds NUL bytes");
}

TEST(Decode, KeepsLineEnds) {
    EXPECT_EQ(decode("a\r\nb\rc\n", Language::Xml).text, "a\r\nb\rc\n");
}

} // namespace
