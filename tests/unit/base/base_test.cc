#include "analyzer/base/location.h"
#include "analyzer/base/string_table.h"
#include "analyzer/base/text.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

TEST(StringTable, GivesEqualTextsOneIdAcrossGrowth) {
    StringTable table;
    std::vector<StrId> ids;
    for (int i = 0; i < 5000; ++i)
        ids.push_back(table.intern("s" + std::to_string(i)));
    for (int i = 0; i < 5000; ++i) {
        EXPECT_EQ(table.intern("s" + std::to_string(i)), ids[i]);
        EXPECT_EQ(table.text(ids[i]), "s" + std::to_string(i));
    }
    EXPECT_FALSE(table.find("absent"));
    EXPECT_TRUE(table.intern(""));
    EXPECT_EQ(table.hash(ids[7]), hashText("s7"));
    EXPECT_EQ(table.hash(StrId{}), 0u);
}

TEST(LineIndex, CountsCharactersAndTakesAnyLineEnd) {
    llvm::StringRef text = "a\r\n\xC3\xA9x\n\nlast";
    LineIndex index(text);
    EXPECT_EQ(index.lineCount(), 4u);
    LineColumn at = index.at(text, 5); // x, after the two bytes of é
    EXPECT_EQ(at.line, 2u);
    EXPECT_EQ(at.column, 2u);
    EXPECT_EQ(index.line(text, 1), "a");
    EXPECT_EQ(index.line(text, 4), "last");
    EXPECT_EQ(index.line(text, 9), "");
    EXPECT_EQ(index.at(text, 1000).line, 4u);
}

TEST(NearestName, SuggestsOnlyWhatIsNear) {
    EXPECT_EQ(didYouMean("field-renamd", {"field-removed", "field-renamed"}),
              "; did you mean 'field-renamed'?");
    EXPECT_EQ(didYouMean("zzz", {"field-removed"}), "");
}

} // namespace
