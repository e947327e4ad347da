#include "analyzer/estimate/effort_model.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// An effort file in which every check but `without` costs 60 minutes.
std::string effortFile(llvm::StringRef without = "", llvm::StringRef more = "") {
    std::string text = "version: test\nrepetition: 0.7\nspread: 0.6\nshared: 0.3\n"
                       "certain: 1.0\nlikely: 0.8\npossible: 0.1\nminutes:\n";
    for (const CheckInfo &check : allChecks())
        if (check.code != without)
            text += "  " + check.code.str() + ": 60\n";
    return text + more.str();
}

llvm::Expected<EffortModel> load(const std::string &text) {
    llvm::SmallString<128> path;
    int file = -1;
    EXPECT_FALSE(llvm::sys::fs::createTemporaryFile("effort", "yaml", file, path));
    llvm::raw_fd_ostream(file, true) << text;
    llvm::Expected<EffortModel> model = loadEffortModel(path);
    (void)llvm::sys::fs::remove(path);
    return model;
}

std::string problemOf(const std::string &text) {
    llvm::Expected<EffortModel> model = load(text);
    if (model)
        return "";
    return llvm::StringRef(llvm::toString(model.takeError())).rsplit(".yaml: ").second.str();
}

EffortModel model() {
    return llvm::cantFail(load(effortFile()));
}

std::vector<Finding> repeated(size_t count, llvm::StringRef change = "field-removed:a.b@17.0",
                              Confidence confidence = Confidence::Certain) {
    std::vector<Finding> findings(count);
    for (Finding &finding : findings) {
        finding.change = change.str();
        finding.module = 0;
        finding.confidence = confidence;
    }
    return findings;
}

double meanOf(std::vector<Finding> findings) {
    estimateFindings(model(), findings);
    double sum = 0;
    for (const Finding &finding : findings)
        sum += finding.hours.mean;
    return sum;
}

TEST(Effort, TheShippedModelKnowsEveryCheck) {
    auto shipped = loadEffortModel(UPLIFT_SOURCE_DIR "/rulesets/effort/prior.yaml");
    ASSERT_TRUE(static_cast<bool>(shipped)) << llvm::toString(shipped.takeError());
    ASSERT_EQ(shipped->minutes.size(), allChecks().size());
    for (double minutes : shipped->minutes)
        EXPECT_GT(minutes, 0);
}

TEST(Effort, AMissingOrUnknownCheckIsAnError) {
    EXPECT_EQ(problemOf(effortFile()), "");
    EXPECT_EQ(problemOf(effortFile("field-removed")), "no minutes for check 'field-removed'");
    EXPECT_EQ(problemOf(effortFile("", "  no-such: 1\n")), "unknown check 'no-such'");
    EXPECT_EQ(problemOf(effortFile("field-removed", "  field-removed: -1\n")),
              "no minutes for check 'field-removed'");
}

TEST(Effort, AFileThatIsNoModelIsAnError) {
    EXPECT_NE(problemOf("version: x\n"), "");
    EXPECT_NE(problemOf("[]"), "");
    auto none = loadEffortModel("/no/such/file.yaml");
    ASSERT_FALSE(static_cast<bool>(none));
    EXPECT_EQ(llvm::toString(none.takeError()), "/no/such/file.yaml: No such file or directory");
}

TEST(Effort, OneFindingCostsItsMinutes) {
    EXPECT_NEAR(meanOf(repeated(1)), 1.0, 1e-9);
    EXPECT_NEAR(meanOf(repeated(1, "x", Confidence::Likely)), 0.8, 1e-9);
    EXPECT_NEAR(meanOf(repeated(1, "x", Confidence::Possible)), 0.1, 1e-9);
}

TEST(Effort, RepetitionCostsLessThanProportionally) {
    double one = meanOf(repeated(1)), ten = meanOf(repeated(10));
    EXPECT_GT(ten, one);
    EXPECT_NEAR(ten, std::pow(10, 0.7), 1e-9);
}

TEST(Effort, OtherChangesAndModulesDoNotRepeat) {
    std::vector<Finding> two = repeated(2);
    two[1].change = "field-removed:a.c@17.0";
    EXPECT_NEAR(meanOf(two), 2.0, 1e-9);
    two[1].change = two[0].change;
    two[1].module = 1;
    EXPECT_NEAR(meanOf(two), 2.0, 1e-9);
}

TEST(Effort, QuantilesAreInOrder) {
    std::vector<Finding> findings = repeated(3);
    estimateFindings(model(), findings);
    const Hours &hours = findings[0].hours;
    EXPECT_LT(hours.p50, hours.mean); // a lognormal leans to the right
    EXPECT_LT(hours.p50, hours.p80);
    EXPECT_LT(hours.p80, hours.p90);
}

TEST(Effort, MeansAddAndQuantilesDoNot) {
    EffortModel effort = model();
    std::vector<Finding> findings = repeated(1);
    estimateFindings(effort, findings);
    HoursSum sum(effort);
    for (int i = 0; i < 20; ++i)
        sum.add(findings[0].hours);
    Hours total = sum.total();
    EXPECT_NEAR(total.mean, 20 * findings[0].hours.mean, 1e-9);
    EXPECT_LT(total.p90, 20 * findings[0].hours.p90);
    EXPECT_GT(total.p90, total.mean);
}

TEST(Effort, WhatFindingsHaveInCommonDoesNotAverageOut) {
    EffortModel effort = model();
    std::vector<Finding> findings = repeated(1);
    estimateFindings(effort, findings);
    HoursSum sum(effort);
    for (int i = 0; i < 10'000; ++i)
        sum.add(findings[0].hours);
    Hours total = sum.total();
    double lone = std::exp(1.2815515655446004 * effort.shared - effort.shared * effort.shared / 2);
    EXPECT_NEAR(total.p90 / total.mean, lone, 0.01);
}

TEST(Effort, NothingCostsNothing) {
    EffortModel effort = model();
    Hours none = HoursSum(effort).total();
    EXPECT_EQ(none.mean, 0);
    EXPECT_EQ(none.p90, 0);
}

} // namespace
