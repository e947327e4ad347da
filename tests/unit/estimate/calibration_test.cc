#include "analyzer/estimate/calibration.h"
#include "analyzer/estimate/estimate_report.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace uplift;

namespace {

std::vector<double> upTo(size_t count) {
    std::vector<double> ratios(count);
    std::iota(ratios.begin(), ratios.end(), 1.0);
    return ratios;
}

std::string problemOf(llvm::StringRef text) {
    auto read = readCalibration(text, "team.yaml");
    return read ? "" : llvm::toString(read.takeError());
}

TEST(Calibrate, ALevelNeedsAsManyPiecesOfWorkAsItsRank) {
    EXPECT_FALSE(calibrate("m", {}).p50);
    EXPECT_EQ(calibrate("m", upTo(1)).p50, 1.0);
    EXPECT_FALSE(calibrate("m", upTo(3)).p80);
    EXPECT_EQ(calibrate("m", upTo(4)).p80, 4.0);
    EXPECT_FALSE(calibrate("m", upTo(8)).p90);
    EXPECT_EQ(calibrate("m", upTo(9)).p90, 9.0);
}

TEST(Calibrate, RanksAreExact) {
    Calibration of99 = calibrate("m", upTo(99));
    EXPECT_EQ(of99.p50, 50.0);
    EXPECT_EQ(of99.p80, 80.0);
    EXPECT_EQ(of99.p90, 90.0);
    EXPECT_EQ(of99.count, 99u);
}

TEST(Calibrate, TheOrderOfTheHistoryDoesNotMatter) {
    EXPECT_EQ(calibrate("m", {3, 1, 2, 5, 4}).p80, calibrate("m", {1, 2, 3, 4, 5}).p80);
}

TEST(Calibrate, ItsFileIsReadBack) {
    auto read = readCalibration(calibrationText(calibrate("m", upTo(5))), "team.yaml");
    ASSERT_TRUE(static_cast<bool>(read)) << llvm::toString(read.takeError());
    EXPECT_EQ(read->model, "m");
    EXPECT_EQ(read->count, 5u);
    EXPECT_EQ(read->p50, 3.0);
    EXPECT_EQ(read->p80, 5.0);
    EXPECT_FALSE(read->p90);
}

TEST(Calibrate, AFileThatIsWrongIsAnError) {
    EXPECT_EQ(problemOf("model: m\nhistory: 1\np50: 1\n"), "");
    EXPECT_NE(problemOf("[]"), "");
    EXPECT_EQ(problemOf("model: m\nhistory: 1\np50: -1\n"), "team.yaml: a factor is not above 0");
    EXPECT_EQ(problemOf("model: m\nhistory: 4\np50: 2\np80: 1\n"),
              "team.yaml: factors do not rise from p50 to p90");
}

EffortModel model() {
    EffortModel model;
    model.version = "m";
    model.fixed = 60;
    model.spread = 0.6;
    return model;
}

/// One module of no findings: an hour of fixed work.
Hours hoursOf(const EffortModel &model) {
    ProjectFacts facts;
    facts.project.modules.resize(1);
    facts.project.modules[0].manifest.installable = true;
    ScanReport report;
    report.project = &facts;
    report.modules.resize(1);
    report.modules[0].module = 0;
    estimateReport(model, report);
    return report.modules[0].hours;
}

TEST(Calibrate, HoursAreScaledByTheHistory) {
    EffortModel scaled = model();
    EXPECT_FALSE(static_cast<bool>(applyCalibration({"m", 9, 2.0, 3.0, 5.0}, "team.yaml", scaled)));
    Hours before = hoursOf(model()), after = hoursOf(scaled);
    EXPECT_NEAR(after.mean, 2 * before.mean, 1e-9);
    EXPECT_NEAR(after.p50, 2 * before.p50, 1e-9);
    EXPECT_NEAR(after.p80, 3 * before.p50, 1e-9);
    EXPECT_NEAR(after.p90, 5 * before.p50, 1e-9);
    EXPECT_TRUE(scaled.calibrated);
}

TEST(Calibrate, AShortHistoryLeavesTheModelUncalibrated) {
    EffortModel scaled = model();
    EXPECT_FALSE(static_cast<bool>(
        applyCalibration({"m", 1, 2.0, std::nullopt, std::nullopt}, "team.yaml", scaled)));
    EXPECT_FALSE(scaled.calibrated);
    EXPECT_NEAR(hoursOf(scaled).p80, 2 * hoursOf(model()).p80, 1e-9);
}

TEST(Calibrate, AnotherModelsHistoryIsRefused) {
    EffortModel other = model();
    llvm::Error error = applyCalibration({"n", 1, 2.0, {}, {}}, "team.yaml", other);
    EXPECT_EQ(llvm::toString(std::move(error)),
              "team.yaml: learnt with model n, not m: calibrate again");
}

TEST(Calibrate, PinballLossPunishesTheRarerSideMore) {
    EXPECT_NEAR(pinballLoss(12, 10, 0.9), 1.8, 1e-9);
    EXPECT_NEAR(pinballLoss(8, 10, 0.9), 0.2, 1e-9);
}

} // namespace
