#include "report_story.h"

#include "llvm/Support/JSON.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

TEST(Text, MarksTheToken) {
    EXPECT_EQ(ReportStory("x = 1\ny = self.old\n", "old").frame(), "y = self.old\n"
                                                                   "         ^^^");
}

TEST(Text, ShowsNoControlCharacters) {
    EXPECT_EQ(ReportStory("\ty\t=\x1b self.old\r\n", "old").frame(), " y =  self.old\n"
                                                                     "           ^^^");
}

TEST(Text, CountsCharacters) {
    EXPECT_EQ(ReportStory("größe = self.old", "old").frame(), "größe = self.old\n"
                                                              "             ^^^");
}

TEST(Text, OfALongLineThePartAroundTheToken) {
    std::string line = std::string(5000, 'a') + " ö.old " + std::string(5000, 'b');
    std::string frame = ReportStory(line, "old").frame(60);
    auto [code, marks] = llvm::StringRef(frame).split('\n');
    EXPECT_LE(code.size(), 60u);
    EXPECT_TRUE(llvm::json::isUTF8(frame));
    size_t at = marks.find('^');
    EXPECT_EQ(marks.count('^'), 3u);
    // The ö before it is two bytes and one column.
    EXPECT_EQ(code.substr(at + 1, 3), "old");
}

TEST(Text, ATokenOverSeveralLinesIsMarkedOnTheFirst) {
    EXPECT_EQ(ReportStory("run('''a\nb''')\n", "'''a\nb'''").frame(), "run('''a\n"
                                                                      "    ^");
}

TEST(Text, HidesWhatIsPossibleOnly) {
    ReportStory story("y = self.old\n", "old");
    story.report.findings[0].confidence = Confidence::Possible;
    story.report.modules[0].counts = {};
    story.report.modules[0].counts[1][2] = 1;
    EXPECT_EQ(story.text().find("no longer exists"), std::string::npos);
    EXPECT_NE(story.text().find("1 more finding is possible only"), std::string::npos);
    TextOptions all;
    all.showPossible = true;
    EXPECT_NE(story.text(all).find("no longer exists"), std::string::npos);
}

/// One override: replaces Odoo's code of 24 nodes, which has 60 now.
ReportStory reviewStory() {
    ReportStory story("def old(self):\n", "old");
    Finding &finding = story.report.findings[0];
    finding.change = "method-rewritten:a.old@17.0";
    finding.confidence = Confidence::Possible;
    finding.review = Review{false, true, {{"sale", 24, 60}, {"stock", 3, 4}}};
    story.report.modules[0].counts = {};
    story.report.modules[0].reviews = 1;
    return story;
}

TEST(Text, ReviewsAreListedAndCountedApart) {
    std::string text = reviewStory().text();
    EXPECT_NE(text.find("shop/a.py:1: a.old, 24 → 60 in sale and 1 more, replaced without super()"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("16.0 to 17.0: 0 findings"), std::string::npos);
    EXPECT_NE(text.find("1 override to review, since what it overrides was rewritten"),
              std::string::npos);
    EXPECT_EQ(text.find("possible only"), std::string::npos);
    EXPECT_EQ(text.find("Next:"), std::string::npos);
}

TEST(Text, SmallReviewsThatCallSuperAreCountedOnly) {
    ReportStory story = reviewStory();
    story.report.findings[0].review->callsSuper = true;
    story.report.findings[0].review->isLarge = false;
    EXPECT_EQ(story.text().find("shop/a.py:1: a.old"), std::string::npos);
    TextOptions all;
    all.showPossible = true;
    EXPECT_NE(story.text(all).find("shop/a.py:1: a.old"), std::string::npos);
    EXPECT_EQ(story.text(all).find("because"), std::string::npos);
}

TEST(Text, QuietIsTheSummaryAlone) {
    ReportStory story("y = self.old\n", "old");
    TextOptions quiet;
    quiet.quiet = true;
    EXPECT_EQ(story.text(quiet).find("16.0 to 17.0: 1 finding in 1 module"), 0u);
}

TEST(Json, IsValidWhateverBytesThereAre) {
    ReportStory story("y = self.old\n", "old");
    story.report.findings[0].message = "field '\xff\xfe\x01' no longer exists";
    story.facts.project.files[0].path = "shop/\xe9.py";
    auto value = llvm::json::parse(story.written(Format::Json));
    ASSERT_TRUE(static_cast<bool>(value)) << llvm::toString(value.takeError());
    const llvm::json::Object *finding =
        (*value->getAsObject()->getArray("findings"))[0].getAsObject();
    EXPECT_EQ(*finding->getInteger("line"), 1);
    EXPECT_EQ(*finding->getInteger("column"), 10);
    EXPECT_EQ(*finding->getInteger("end_column"), 13);
    EXPECT_EQ(*finding->getString("root"), "addons");
}

TEST(Json, LinesEndInASummary) {
    std::string text = ReportStory("y = self.old\n", "old").written(Format::Jsonl);
    llvm::SmallVector<llvm::StringRef, 8> lines;
    llvm::StringRef(text).split(lines, '\n', -1, false);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_TRUE(lines[0].startswith("{\"type\":\"finding\""));
    EXPECT_TRUE(lines[3].startswith("{\"type\":\"summary\""));
}

TEST(Formats, AreFoundByName) {
    for (const FormatInfo &format : allFormats())
        EXPECT_EQ(formatByName(format.name), format.format);
    EXPECT_FALSE(formatByName("jsonp"));
}

} // namespace
