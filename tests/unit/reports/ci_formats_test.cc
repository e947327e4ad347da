#include "report_story.h"

#include "reports/sarif/sarif.h"
#include "reports/shared/affected.h"
#include "reports/shared/places.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

ReportStory story() {
    return ReportStory("x = 1\ny = self.old\n", "old");
}

bool holds(const std::string &text, llvm::StringRef part) {
    return llvm::StringRef(text).contains(part);
}

/// `count` findings of as many changes, the last one the worst.
void addFindings(ReportStory &story, size_t count) {
    Finding first = story.report.findings[0];
    story.report.findings.clear();
    story.report.modules[0].counts = {};
    for (size_t i = 0; i < count; ++i) {
        Finding one = first;
        one.change = "field-removed:a.f" + std::to_string(i) + "@17.0";
        one.message = "field 'a.f" + std::to_string(i) + "' no longer exists";
        one.identity = std::to_string(i);
        one.lane = i + 1 == count ? Lane::BreaksInstall : Lane::BreaksRuntime;
        ++story.report.modules[0].counts[static_cast<size_t>(one.lane)][0];
        story.report.findings.push_back(std::move(one));
    }
}

TEST(Github, EscapesWhatItsCommandsMean) {
    ReportStory one = story();
    one.report.findings[0].message = "100 %: a, b\nc";
    one.facts.project.files[0].path = "shop/a,b:c%.py";
    std::string text = one.written(Format::Github);
    EXPECT_TRUE(holds(text, ",file=shop/a%2Cb%3Ac%25.py,line=2,")) << text;
    EXPECT_TRUE(holds(text, "::100 %25: a, b%0Ac.%0A")) << text;
}

TEST(Github, AnnotatesEachChangeOnceWhileThereAreOthers) {
    ReportStory one = story();
    addFindings(one, 12);
    one.report.findings[0].change = one.report.findings[1].change;
    std::string text = one.written(Format::Github);
    EXPECT_EQ(llvm::StringRef(text).count("::error "), 10u);
    EXPECT_TRUE(holds(text, "meets 1 more place."));
    EXPECT_TRUE(holds(text, "2 more findings are not annotated")) << text;
    EXPECT_TRUE(llvm::StringRef(text).startswith("::error title=field-removed (breaks-install)"));
}

TEST(Markdown, FitsIntoAComment) {
    ReportStory one = story();
    addFindings(one, 5000);
    std::string text = one.written(Format::Markdown);
    EXPECT_LE(text.size(), 65'536u);
    EXPECT_GT(text.size(), 40'000u);
    EXPECT_TRUE(holds(text, "did not fit into this comment."));
}

TEST(Markdown, ManyModulesFitToo) {
    ReportStory one = story();
    addFindings(one, 5000);
    std::string name(60, 'n');
    for (ModuleId id = 1; id < 3000; ++id) {
        Module module;
        module.name = module.path = name + std::to_string(id);
        one.facts.project.modules.push_back(module);
        one.report.modules.emplace_back();
        one.report.modules.back().module = id;
    }
    std::string text = one.written(Format::Markdown);
    EXPECT_LE(text.size(), 65'536u);
    EXPECT_TRUE(holds(text, "2900 more modules"));
}

TEST(Sarif, OfTooManyTheWorstAreKept) {
    ReportStory one = story();
    addFindings(one, 8);
    SarifLimits limits;
    limits.results = 3;
    limits.shownResults = 2;
    auto results = sarifResults(one.report, {}, limits);
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(results[0], &one.report.findings[0]);
    EXPECT_EQ(results[2], &one.report.findings[7]);
    std::string text;
    llvm::raw_string_ostream stream(text);
    llvm::json::OStream json(stream);
    json.object([&] { writeSarifInvocation(json, one.report, {}, limits); });
    json.flush();
    EXPECT_TRUE(holds(text, "8 findings, of which the worst 3 are in this file")) << text;
    EXPECT_TRUE(holds(text, "GitHub shows the 2 most severe results of a run; this one has 3."));
}

TEST(Sarif, SaysNothingOfLimitsThatAreKept) {
    std::string text = story().written(Format::Sarif);
    EXPECT_FALSE(holds(text, "results-left-out"));
    EXPECT_FALSE(holds(text, "results-not-shown"));
}

TEST(Sarif, LeavesTheHashOfOtherBytesToGithub) {
    ReportStory one = story();
    EXPECT_TRUE(holds(one.written(Format::Sarif), "primaryLocationLineHash"));
    one.facts.files[0].isUtf8 = false;
    EXPECT_FALSE(holds(one.written(Format::Sarif), "primaryLocationLineHash"));
}

TEST(Sarif, ATextIsNoLink) {
    ReportStory one = story();
    one.report.findings[0].because = "`env[\"a.b\"](1)` is one.";
    EXPECT_TRUE(holds(one.written(Format::Sarif), R"(env[\"a.b\"\\](1))"));
}

TEST(Sarif, PrecisionNeedsEnoughMeasurements) {
    ReportStory one = story();
    one.context.measures.assign(allChecks().size(), {});
    auto index = static_cast<size_t>(Check::FieldRemoved);
    one.context.measures[index] = {9, 9};
    EXPECT_FALSE(holds(one.written(Format::Sarif), "\"precision\""));
    one.context.measures[index] = {100, 94};
    EXPECT_TRUE(holds(one.written(Format::Sarif), "\"precision\": \"high\""));
}

TEST(Junit, HoldsWhatXmlCannot) {
    ReportStory one = story();
    one.report.findings[0].message = std::string("a\x01<b> & \"c\" \xEF\xBF\xBF") + "\n\xFF";
    std::string text = one.written(Format::Junit);
    EXPECT_TRUE(holds(text, "a?&lt;b&gt; &amp; &quot;c&quot; ?&#10;\xEF\xBF\xBD")) << text;
}

TEST(Junit, WithoutAFileThereIsACase) {
    ReportStory one = story();
    one.report.findings.clear();
    one.facts.files[0].text.clear();
    std::string text = one.written(Format::Junit);
    EXPECT_TRUE(holds(text, "tests=\"1\" failures=\"0\"")) << text;
    EXPECT_TRUE(holds(text, "<testcase name=\"no file to analyse\""));
}

TEST(Csv, ACellIsNoFormula) {
    ReportStory one = story();
    one.report.findings[0].write = "@api.model\nx = \"1\"";
    std::string text = one.written(Format::Csv);
    EXPECT_TRUE(holds(text, ",\"'@api.model\nx = \"\"1\"\"\",")) << text;
}

TEST(Places, PathsBecomeUris) {
    EXPECT_EQ(uriOf("my addons/ä%.py"), "my%20addons/%C3%A4%25.py");
    EXPECT_EQ(uriOf("a/b-c_d.py"), "a/b-c_d.py");
}

TEST(Affected, FindsWhatFindingsName) {
    ReportStory one = story();
    one.report.findings[0].depends = {"module:shop", "view:shop.form", "view:other.form"};
    FileFacts &facts = one.facts.files[0].facts;
    Fact view{};
    view.kind = FactKind::View;
    view.name = facts.strings.intern("shop.form");
    view.token = {3, 5};
    facts.add(view);
    AffectedPlaces places(one.report);
    ASSERT_TRUE(places.of("view:shop.form"));
    EXPECT_EQ(places.of("view:shop.form")->range, (Range{3, 5}));
    EXPECT_TRUE(places.of("module:shop"));
    EXPECT_FALSE(places.of("view:other.form"));
    EXPECT_FALSE(places.of("view:nobody.asked"));
}

} // namespace
