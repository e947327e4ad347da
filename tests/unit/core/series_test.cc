#include "analyzer/core/series.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::string read(llvm::StringRef text) {
    auto parsed = parseSeries(text);
    return parsed ? parsed->series.str() + parsed->note : "no";
}

TEST(Series, ReadsTheFormsPeopleWrite) {
    for (const char *text : {"15", "15.0", "v15", "V15.0", " 15.0 "})
        EXPECT_EQ(read(text), "15.0") << text;
    EXPECT_EQ(read("saas-17.2"), "17.0saas-17.2 is read as 17.0");
    EXPECT_EQ(read("saas~17.4"), "17.0saas~17.4 is read as 17.0");
}

TEST(Series, RefusesWhatIsNoSeries) {
    for (const char *text :
         {"", "x", "7.0", "21", "15.1", "15.0.1", "v", "15.", "-15", "999999999999"})
        EXPECT_EQ(read(text), "no") << text;
}

TEST(Series, OfAManifestVersion) {
    EXPECT_EQ(seriesOfManifestVersion("15.0.1.0.0"), Series{15});
    EXPECT_EQ(seriesOfManifestVersion("15.0.1.0"), Series{15});
    EXPECT_EQ(seriesOfManifestVersion("12.0"), Series{12});
    EXPECT_FALSE(seriesOfManifestVersion("1.0"));
    EXPECT_FALSE(seriesOfManifestVersion("0.1.2.3.4"));
    EXPECT_FALSE(seriesOfManifestVersion("15.0.1"));
    EXPECT_FALSE(seriesOfManifestVersion(""));
}

} // namespace
