#include "analyzer/estimate/effort_model.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// An effort file in which every check but `without` costs 60 minutes.
std::string effortFile(llvm::StringRef without = "", llvm::StringRef more = "") {
    std::string text =
        "version: test\nbasis: made up\nrepetition: 0.7\nspread: 0.6\nmodule: 0.5\nshared: 0.3\n"
        "certain: 1.0\nlikely: 0.8\npossible: 0.1\nmechanical: 0.5\n"
        "in-tests: 0.7\ndependent: 0.1\nfixed: 30\ngrowth: 0.5\nunforeseen:\n";
    for (int major = oldestSeries.major + 1; major <= newestSeries.major; ++major)
        text += "  \"" + Series{major}.str() + "\": 60\n";
    text += "testing: 0.2\nrelease: 0.1\nminutes:\n";
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

/// A project of two modules: file 0 is code, file 1 a test, both of module 0.
Project project() {
    Project project;
    project.modules.resize(2);
    project.files.resize(2);
    project.files[1].isTest = true;
    return project;
}

double meanOf(std::vector<Finding> findings) {
    estimateFindings(model(), project(), findings);
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
    estimateFindings(model(), project(), findings);
    const Hours &hours = findings[0].hours;
    EXPECT_LT(hours.p50, hours.mean); // a lognormal leans to the right
    EXPECT_LT(hours.p50, hours.p80);
    EXPECT_LT(hours.p80, hours.p90);
}

TEST(Effort, WhereItStandsAndWhatIsKnownOfItCount) {
    std::vector<Finding> one = repeated(1);
    one[0].fix = Fix{{}, "x", true};
    EXPECT_NEAR(meanOf(one), 0.5, 1e-9);
    one[0].fix->safe = false;
    EXPECT_NEAR(meanOf(one), 1.0, 1e-9);
    one[0].file = 1;
    EXPECT_NEAR(meanOf(one), 0.7, 1e-9);
    one[0].depends = {"view:a.b", "view:a.c", "view:a.d"};
    EXPECT_NEAR(meanOf(one), 0.7 * 1.2, 1e-9);
}

TEST(Effort, UnforeseenWorkGrowsWithLinesAndSeriesEntered) {
    EffortModel effort = model();
    EXPECT_NEAR(effort.unforeseenMinutes(100, Series{16}, Series{17}), 60, 1e-9);
    EXPECT_NEAR(effort.unforeseenMinutes(400, Series{16}, Series{17}), 120, 1e-9);
    EXPECT_NEAR(effort.unforeseenMinutes(100, Series{14}, Series{17}), 180, 1e-9);
    EXPECT_EQ(effort.unforeseenMinutes(0, Series{14}, Series{17}), 0);
}

TEST(Effort, NumbersOutOfRangeAreErrors) {
    auto with = [](llvm::StringRef from, llvm::StringRef to) {
        std::string text = effortFile();
        return problemOf(text.replace(text.find(from.str()), from.size(), to.str()));
    };
    EXPECT_EQ(with("spread: 0.6", "spread: -1"), "spread is not from 0 to 3");
    EXPECT_EQ(with("growth: 0.5", "growth: 2"), "growth is not from 0 to 1");
    EXPECT_EQ(with("\"17.0\": 60", "\"17.0\": -2"), "no unforeseen minutes for series 17.0");
    EXPECT_EQ(with("\"17.0\": 60", "\"17.5\": 60"), "no unforeseen minutes for series 17.0");
}

TEST(Effort, TheSecondScriptOfAKindInAModuleCostsLess) {
    EffortModel model;
    model.repetition = 0.5;
    std::vector<MigrationStep> steps(3);
    for (MigrationStep &step : steps)
        step.minutes = 60;
    steps[0].module = steps[1].module = 1;
    steps[0].step = steps[1].step = steps[2].step = "a";
    estimateSteps(model, steps);
    EXPECT_NEAR(std::sqrt(2.0), steps[0].hours.mean + steps[1].hours.mean, 1e-9);
    EXPECT_NEAR(1.0, steps[2].hours.mean, 1e-9);
}

/// Hours of two findings of different changes in one file.
double twoChanges(Language language, const char *second) {
    EffortModel model;
    model.repetition = 0.5;
    model.minutes.assign(allChecks().size(), 60);
    Project project;
    project.files.resize(1);
    project.files[0].language = language;
    std::vector<Finding> findings(2);
    findings[0].change = "js-module-removed:a@17.0";
    findings[1].change = second;
    for (Finding &finding : findings)
        finding.confidence = Confidence::Certain;
    estimateFindings(model, project, findings);
    return findings[0].hours.mean + findings[1].hours.mean;
}

TEST(Effort, AScriptIsWrittenAnewOnceWhateverItNames) {
    EXPECT_NEAR(std::sqrt(2.0), twoChanges(Language::JavaScript, "js-module-removed:b@17.0"), 1e-9);
    EXPECT_NEAR(2.0, twoChanges(Language::Python, "js-module-removed:b@17.0"), 1e-9);
}

TEST(Effort, TheSameChangeTwiceIsNotReducedTwice) {
    EXPECT_NEAR(std::sqrt(2.0), twoChanges(Language::JavaScript, "js-module-removed:a@17.0"), 1e-9);
}

} // namespace
