#include "analyzer/estimate/estimate_report.h"
#include "analyzer/estimate/shares.h"
#include "analyzer/estimate/simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace uplift;

namespace {

EffortModel model() {
    EffortModel model;
    model.spread = 0.6;
    model.module = 0.5;
    model.shared = 0.3;
    model.fixed = 30;
    model.growth = 0.5;
    model.unforeseen = {{"17.0", 60}};
    model.testing = 0.2;
    model.release = 0.1;
    return model;
}

/// Modules of 100 lines from 16.0 to 17.0, each with one finding of an hour.
struct Story {
    explicit Story(size_t modules, Lane lane = Lane::BreaksRuntime) {
        facts.project.modules.resize(modules);
        report.project = &facts;
        report.from = Series{16};
        report.to = Series{17};
        for (ModuleId id = 0; id < modules; ++id) {
            facts.project.modules[id].manifest.installable = true;
            ModuleSummary row;
            row.module = id;
            row.cloc = LineCount{100, 120};
            report.modules.push_back(row);
            Finding finding;
            finding.module = id;
            finding.lane = lane;
            finding.hours.mean = 1;
            report.findings.push_back(finding);
        }
    }
    const ScanReport &estimated() {
        estimateReport(model(), report);
        return report;
    }
    ProjectFacts facts;
    ScanReport report;
};

double term(const EffortTerms &terms, EffortTerm which) {
    return terms[static_cast<size_t>(which)];
}

MigrationStep step(ModuleId module, double hours) {
    MigrationStep step;
    step.module = module;
    step.hours.mean = hours;
    return step;
}

TEST(EstimateReport, ScriptsForDataAreATermThatIsTestedAndReleased) {
    Story plain(1), story(1);
    story.report.steps = {step(0, 0.5), step(0, 0.25)};
    const ScanReport &report = story.estimated();
    EXPECT_DOUBLE_EQ(0.75, term(report.terms, EffortTerm::Migration));
    EXPECT_NEAR(0.75 * 1.3, report.hours.mean - plain.estimated().hours.mean, 1e-9);
}

TEST(EstimateReport, AModuleIsTheSumOfItsTerms) {
    Story story(1);
    const ModuleSummary &row = story.estimated().modules[0];
    EXPECT_NEAR(term(row.terms, EffortTerm::Findings), 1.0, 1e-9);
    EXPECT_NEAR(term(row.terms, EffortTerm::Unforeseen), 1.0, 1e-9);
    EXPECT_NEAR(term(row.terms, EffortTerm::Fixed), 0.5, 1e-9);
    EXPECT_NEAR(term(row.terms, EffortTerm::Testing), 0.5, 1e-9);
    EXPECT_NEAR(term(row.terms, EffortTerm::Release), 0.25, 1e-9);
    EXPECT_NEAR(row.hours.mean, 3.25, 1e-9);
}

TEST(EstimateReport, CosmeticWorkStandsApartAndIsNotTested) {
    Story story(1, Lane::Cosmetic);
    const ModuleSummary &row = story.estimated().modules[0];
    EXPECT_EQ(term(row.terms, EffortTerm::Findings), 0);
    EXPECT_NEAR(term(row.terms, EffortTerm::Cosmetic), 1.0, 1e-9);
    EXPECT_NEAR(term(row.terms, EffortTerm::Testing), 0.3, 1e-9);
}

TEST(EstimateReport, AModuleThatCannotBeInstalledCostsItsFindingsOnly) {
    Story story(1);
    story.facts.project.modules[0].manifest.installable = false;
    EXPECT_NEAR(story.estimated().hours.mean, 1.0, 1e-9);
}

TEST(EstimateReport, MeansAddAndQuantilesDoNot) {
    Story story(40);
    const ScanReport &report = story.estimated();
    double mean = 0, p90 = 0;
    for (const ModuleSummary &row : report.modules) {
        mean += row.hours.mean;
        p90 += row.hours.p90;
    }
    EXPECT_NEAR(report.hours.mean, mean, 1e-6);
    EXPECT_NEAR(std::accumulate(report.terms.begin(), report.terms.end(), 0.0), mean, 1e-6);
    EXPECT_LT(report.hours.p90, 0.9 * p90);
    EXPECT_GT(report.hours.p90, mean);
}

TEST(EstimateReport, SharesAddToTheProjectsQuantiles) {
    Story story(7);
    const ScanReport &report = story.estimated();
    int64_t p50 = 0, p80 = 0;
    for (const ModuleSummary &row : report.modules) {
        p50 += row.shareP50;
        p80 += row.shareP80;
    }
    EXPECT_EQ(p50, std::llround(report.hours.p50 * 10));
    EXPECT_EQ(p80, std::llround(report.hours.p80 * 10));
}

TEST(EstimateReport, DriversAreSortedByTheirWidth) {
    Story story(5);
    const ScanReport &report = story.estimated();
    ASSERT_GE(report.drivers.size(), 2u);
    for (size_t i = 1; i < report.drivers.size(); ++i)
        EXPECT_GE(report.drivers[i - 1].high - report.drivers[i - 1].low,
                  report.drivers[i].high - report.drivers[i].low);
}

TEST(Simulation, IsTheSameEachTimeAndNotForAnotherSeed) {
    std::vector<Lognormal> rows(20, {2, 0.7});
    EXPECT_EQ(simulateSum(rows, 0.3, 0).p90, simulateSum(rows, 0.3, 0).p90);
    EXPECT_NE(simulateSum(rows, 0.3, 0).p90, simulateSum(rows, 0.3, 1).p90);
}

TEST(Simulation, OneRowHasItsOwnQuantiles) {
    Hours exact = Lognormal{3, std::hypot(0.8, 0.3)}.hours();
    Hours drawn = simulateSum(Lognormal{3, 0.8}, 0.3, 0);
    EXPECT_NEAR(drawn.p10 / exact.p10, 1, 0.05);
    EXPECT_NEAR(drawn.p50 / exact.p50, 1, 0.05);
    EXPECT_NEAR(drawn.p80 / exact.p80, 1, 0.05);
    EXPECT_NEAR(drawn.p90 / exact.p90, 1, 0.05);
}

TEST(Simulation, WhatRowsHaveInCommonDoesNotAverageOut) {
    std::vector<Lognormal> rows(400, {1, 0.6});
    Hours sum = simulateSum(rows, 0.3, 0);
    Hours lone = Lognormal{400, 0.3}.hours();
    EXPECT_NEAR(sum.p90 / lone.p90, 1, 0.02);
}

TEST(Simulation, NothingCostsNothing) {
    EXPECT_EQ(simulateSum({}, 0.3, 0).p90, 0);
}

TEST(Shares, GoToTheLargestRemainders) {
    using Parts = std::vector<int64_t>;
    const std::vector<double> equal = {1, 1, 1}, uneven = {0.5, 2.5, 7}, nothing = {0, 0};
    EXPECT_EQ(largestRemainder(equal, 10), Parts({4, 3, 3}));
    EXPECT_EQ(largestRemainder(uneven, 11), Parts({0, 3, 8}));
    EXPECT_EQ(largestRemainder(nothing, 5), Parts({0, 0}));
    EXPECT_TRUE(largestRemainder({}, 5).empty());
}

TEST(Simulation, DrawsOneByOneAddToItsQuantiles) {
    std::vector<Lognormal> rows = {{5, 0.6}, {1, 1.2}, {3, 0}, {1, 0.2}};
    Hours sum = simulateSum(rows, 0.3, 7);
    Draws draws(rows, 0.3, 7);
    std::vector<double> hours, totals;
    for (size_t draw = 0; draw < draws.count(); ++draw) {
        draws.take(draw, hours);
        totals.push_back(std::accumulate(hours.begin(), hours.end(), 0.0));
    }
    std::sort(totals.begin(), totals.end());
    EXPECT_NEAR(totals[draws.count() / 2], sum.p50, 1e-6);
    EXPECT_NEAR(totals[static_cast<size_t>(0.8 * draws.count())], sum.p80, 1e-6);
}

TEST(EstimateReport, AProjectOfOneModuleIsThatModule) {
    Story story(1);
    const ScanReport &report = story.estimated();
    EXPECT_EQ(report.modules[0].hours.p10, report.hours.p10);
    EXPECT_EQ(report.modules[0].hours.p90, report.hours.p90);
    EXPECT_EQ(report.modules[0].shareP80, std::llround(report.hours.p80 * 10));
}

TEST(EstimateReport, EqualModulesHaveEqualHours) {
    Story story(3);
    const ScanReport &report = story.estimated();
    EXPECT_EQ(report.modules[0].hours.p80, report.modules[2].hours.p80);
}

TEST(EstimateReport, ARowIsSimulatedFromItsTerms) {
    // One part: a lognormal times a lognormal, of which the quantiles are known.
    Hours hours = RowSimulation(1, 0).run({{2, 0.6}}, 0.8);
    Hours known = Lognormal{2, 1}.hours();
    EXPECT_EQ(2, hours.mean);
    EXPECT_NEAR(known.p10, hours.p10, 0.04 * known.p10);
    EXPECT_NEAR(known.p50, hours.p50, 0.04 * known.p50);
    EXPECT_NEAR(known.p80, hours.p80, 0.04 * known.p80);
    EXPECT_NEAR(known.p90, hours.p90, 0.04 * known.p90);
    // Many small parts: what they do by themselves cancels out, and the factor is left.
    std::vector<Lognormal> many(200, Lognormal{0.01, 0.6});
    Hours sum = RowSimulation(200, 0).run(many, 0.8), factor = Lognormal{2, 0.8}.hours();
    EXPECT_NEAR(factor.p50, sum.p50, 0.03 * factor.p50);
    EXPECT_NEAR(factor.p90, sum.p90, 0.03 * factor.p90);
    EXPECT_EQ(0, RowSimulation(0, 0).run({}, 0.8).p90);
}

} // namespace
