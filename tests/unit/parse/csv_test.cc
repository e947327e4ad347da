#include "analyzer/parse/csv.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

struct Table {
    std::string text;
    StringTable strings;
    std::vector<Gap> gaps;
    CsvTable table;

    explicit Table(std::string bytes) : text(std::move(bytes)) {
        table = parseCsv(text, strings, gaps);
    }
    std::string rows() const {
        std::string all;
        for (size_t i = 0; i < table.cells.size(); ++i) {
            all += strings.text(table.cells[i].text).str();
            all += (i + 1) % table.columns == 0 ? "/" : "|";
        }
        return all;
    }
    std::string raw(size_t cell) const {
        Range range = table.cells[cell].token;
        return text.substr(range.begin, range.size());
    }
};

TEST(Csv, ReadsCellsAndTheirPlaces) {
    Table t("id,name\na,\"b, c\"\n\"d\",e");
    EXPECT_EQ(t.rows(), "id|name/a|b, c/d|e/");
    EXPECT_EQ(t.raw(3), "b, c");
    EXPECT_EQ(t.raw(4), "d");
    EXPECT_TRUE(t.gaps.empty());
}

TEST(Csv, QuotesDoubledAndLineEndsInside) {
    Table t("a,b\r\n\"say \"\"x\"\"\",\"two\r\nlines\"\r\n");
    EXPECT_EQ(t.rows(), "a|b/say \"x\"|two\r\nlines/");
    EXPECT_EQ(t.raw(2), "say \"\"x\"\"");
}

TEST(Csv, QuotesInsideACellAreOrdinary) {
    EXPECT_EQ(Table("a,b\nx\"y\",\"p\"q\n").rows(), "a|b/x\"y\"|pq/");
}

TEST(Csv, ShortLongAndEmptyRows) {
    Table t("a,b,c\n1\n\n,,\n1,2,3,4\r9,8,7");
    EXPECT_EQ(t.rows(), "a|b|c/1||/1|2|3/9|8|7/");
    EXPECT_TRUE(t.table.cells[4].token.empty());
}

TEST(Csv, ByteOrderMarkIsNoPartOfTheHeader) {
    Table t("\xEF\xBB\xBFid\nx\n");
    EXPECT_EQ(t.rows(), "id/x/");
    EXPECT_EQ(t.raw(0), "id");
}

TEST(Csv, AnOpenQuoteRunsToTheEnd) {
    EXPECT_EQ(Table("a\n\"x\ny").rows(), "a/x\ny/");
}

TEST(Csv, StopsWherePythonStops) {
    Table nul(std::string("a\nb\nc\0d\ne\n", 10));
    EXPECT_EQ(nul.rows(), "a/b/");
    ASSERT_EQ(nul.gaps.size(), 1u);
    EXPECT_EQ(nul.gaps[0].reason, "line contains NUL");
    EXPECT_EQ(nul.gaps[0].range.begin, 5u);
    EXPECT_TRUE(nul.gaps[0].file);

    Table large("a\n" + std::string(131073, 'x') + "\nb\n");
    EXPECT_EQ(large.rows(), "a/");
    ASSERT_EQ(large.gaps.size(), 1u);
    EXPECT_EQ(large.gaps[0].reason, "field larger than field limit (131072)");
}

TEST(Csv, Nothing) {
    EXPECT_TRUE(Table("").table.cells.empty());
    EXPECT_TRUE(Table("\n\n").table.cells.empty());
    EXPECT_EQ(Table("a,b").rows(), "a|b/");
}

} // namespace
} // namespace uplift
