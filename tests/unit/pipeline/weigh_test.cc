#include "analyzer/pipeline/weigh.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

struct Weighed {
    Precision precision;
    Finding finding;

    Weighed(unsigned findings, unsigned changed, unsigned neutral) {
        precision.rows = {{Series{17}, Check::FieldChanged, Lane::ChangesSilently, findings - 4,
                           changed, neutral},
                          {Series{16}, Check::FieldChanged, Lane::ChangesSilently, 4, 0, 0},
                          {Series{17}, Check::FieldChanged, Lane::BreaksInstall, 900, 900, 0}};
        finding.check = Check::FieldChanged;
        finding.lane = Lane::ChangesSilently;
        finding.because = "Since 17.0.";
    }
    Confidence confidence() {
        std::vector<Finding> findings = {finding};
        weighByPrecision(precision, findings);
        finding.because = findings[0].because;
        return findings[0].confidence;
    }
};

} // namespace

TEST(Weigh, CallsAKindThatDidBadlyLikelyAndSaysWhy) {
    Weighed story(34, 20, 2);
    EXPECT_EQ(story.confidence(), Confidence::Likely);
    EXPECT_EQ(
        story.finding.because,
        "Since 17.0. Not called certain: of its kind, 32 findings in upgrades that people made, "
        "62 % on a line that they changed.");
}

TEST(Weigh, KeepsWhatDidWell) {
    EXPECT_EQ(Weighed(34, 28, 2).confidence(), Confidence::Certain);
}

TEST(Weigh, NeedsEnoughToJudgeBy) {
    EXPECT_EQ(Weighed(20, 0, 2).confidence(), Confidence::Certain);
}

TEST(Weigh, JudgesByTheLane) {
    Weighed story(34, 20, 2);
    story.finding.lane = Lane::BreaksInstall;
    EXPECT_EQ(story.confidence(), Confidence::Certain);
}

TEST(Weigh, LeavesWhatStillWorksAndWhatWasNotCertain) {
    Weighed deprecated(34, 0, 2);
    for (Measured &row : deprecated.precision.rows)
        row.lane = Lane::Deprecated;
    deprecated.finding.lane = Lane::Deprecated;
    EXPECT_EQ(deprecated.confidence(), Confidence::Certain);
    Weighed possible(34, 0, 2);
    possible.finding.confidence = Confidence::Possible;
    EXPECT_EQ(possible.confidence(), Confidence::Possible);
}
