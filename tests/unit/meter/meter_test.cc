#include "analyzer/meter/meter.h"

#include "analyzer/identity/identity.h"

#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// A scan of made-up modules.
struct Side {
    Side &module(const std::string &name, double mean, int64_t lines) {
        Module module;
        module.name = module.path = name;
        facts.project.modules.push_back(module);
        SourceFile file;
        file.path = name + "/a.py";
        file.module = static_cast<ModuleId>(facts.project.modules.size() - 1);
        facts.project.files.push_back(file);
        facts.files.push_back({{}, "x = 1\n", "", ""});
        report.modules.emplace_back();
        report.modules.back().module = file.module;
        report.modules.back().hours.mean = mean;
        report.modules.back().cloc = LineCount{lines, lines};
        report.hours.mean += mean;
        report.hours.p80 += 2 * mean;
        report.cloc = LineCount{(report.cloc ? report.cloc->code : 0) + lines, 0};
        return *this;
    }
    /// A finding in the module that came last; `place` is what it is known by.
    Side &says(uint64_t place, Lane lane = Lane::BreaksRuntime,
               Confidence confidence = Confidence::Certain) {
        Finding finding;
        finding.module = static_cast<ModuleId>(facts.project.modules.size() - 1);
        finding.file = static_cast<FileId>(facts.project.files.size() - 1);
        finding.lane = lane;
        finding.confidence = confidence;
        finding.begin = {1, 1};
        finding.identity = Identity{place, finding.module, 1}.hex();
        report.findings.push_back(finding);
        return *this;
    }
    const ScanReport &scanned() {
        report.project = &facts;
        return report;
    }
    ProjectFacts facts;
    ScanReport report;
};

RateCard card(const std::string &name) {
    std::string path = UPLIFT_SOURCE_DIR "/rulesets/rates/" + name + ".yaml";
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer)
        llvm::report_fatal_error("no card");
    return llvm::cantFail(readRateCard((*buffer)->getBuffer(), path));
}

} // namespace

TEST(Meter, TellsNewFromGoneByIdentity) {
    Side base, now;
    base.module("m", 3, 50).says(1).says(2, Lane::BreaksInstall);
    now.module("m", 4.5, 120).says(1).says(3, Lane::Deprecated).says(4, Lane::Deprecated);
    Meter meter = readMeter(&base.scanned(), now.scanned());
    EXPECT_EQ((std::vector<size_t>{1, 2}), meter.fresh);
    EXPECT_EQ((std::vector<size_t>{1}), meter.gone);
    EXPECT_EQ(2u, meter.lanes[size_t(Lane::Deprecated)].fresh);
    EXPECT_EQ(1u, meter.lanes[size_t(Lane::BreaksInstall)].gone);
    EXPECT_EQ(0u, meter.lanes[size_t(Lane::BreaksRuntime)].fresh);
    EXPECT_EQ(1.5, meter.mean.change());
    EXPECT_EQ(3, meter.p80.change());
    EXPECT_EQ(70, meter.lines.change());
    EXPECT_TRUE(meter.adds());
}

TEST(Meter, CountsPossibleFindingsApart) {
    Side base, now;
    base.module("m", 1, 1).says(1, Lane::Deprecated, Confidence::Possible);
    now.module("m", 1, 1).says(2, Lane::Deprecated, Confidence::Possible);
    Meter meter = readMeter(&base.scanned(), now.scanned());
    EXPECT_EQ(1u, meter.possible.fresh);
    EXPECT_EQ(1u, meter.possible.gone);
    EXPECT_TRUE(meter.fresh.empty());
    EXPECT_TRUE(meter.gone.empty());
    EXPECT_EQ(0u, meter.lanes[size_t(Lane::Deprecated)].fresh);
    EXPECT_FALSE(meter.adds());
}

TEST(Meter, NamesModulesThatMoved) {
    Side base, now;
    base.module("gone", 2, 10).module("still", 1, 5);
    now.module("added", 3, 20).module("still", 1.001, 5);
    Meter meter = readMeter(&base.scanned(), now.scanned());
    ASSERT_EQ(2u, meter.modules.size());
    EXPECT_EQ("added", meter.modules[0].module);
    EXPECT_EQ(3, meter.modules[0].hours.change());
    EXPECT_EQ(20, meter.modules[0].lines.change());
    EXPECT_EQ("gone", meter.modules[1].module);
    EXPECT_EQ(-2, meter.modules[1].hours.change());
}

TEST(Meter, TakesAllAsAddedWhereTheBaseHasNothing) {
    Side now;
    now.module("m", 2, 10).says(1);
    Meter meter = readMeter(nullptr, now.scanned());
    EXPECT_EQ(0, meter.mean.before);
    EXPECT_EQ(2, meter.mean.change());
    EXPECT_EQ((std::vector<size_t>{0}), meter.fresh);
    EXPECT_TRUE(meter.gone.empty());
}

TEST(Meter, CountsLinesToTheNextHundred) {
    EXPECT_EQ(0, linesLeftInHundred(0));
    EXPECT_EQ(99, linesLeftInHundred(1));
    EXPECT_EQ(1, linesLeftInHundred(199));
    EXPECT_EQ(0, linesLeftInHundred(200));
}

TEST(Meter, PricesStartedHundreds) {
    Side base, now;
    base.module("m", 1, 100);
    now.module("m", 1, 101).module("known", 1, 1);
    Meter meter = readMeter(&base.scanned(), now.scanned());
    RateCard fees = card("cloc-maintenance");
    priceMeter(fees, {{"known", "OCA/x"}}, meter);
    const Term &fee = *fees.find("lines-fee");
    ASSERT_TRUE(meter.price && meter.price->monthly);
    EXPECT_EQ(fee.number("customer"), meter.price->monthly->before);
    EXPECT_EQ(fee.number("customer") + fee.number("third-party"), meter.price->monthly->change());
}

TEST(Meter, PricesHoursThatTheCardCharges) {
    Side base, now;
    base.module("m", 1, 100);
    now.module("m", 3, 100);
    Meter meter = readMeter(&base.scanned(), now.scanned());
    RateCard hourly = card("on-demand");
    priceMeter(hourly, {}, meter);
    ASSERT_TRUE(meter.price && meter.price->work && meter.price->workP80);
    EXPECT_FALSE(meter.price->monthly);
    EXPECT_EQ(meter.price->work->before * 2, meter.price->work->change());
    EXPECT_EQ(meter.price->work->before * 4, meter.price->workP80->change());
    EXPECT_GT(meter.price->work->before, Decimal());
}
