#include "analyzer/pipeline/packs.h"

#include "analyzer/base/hash.h"
#include "analyzer/knowledge/pack_file.h"
#include "tests/unit/load/scratch.h"
#include "tests/unit/odoo_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

std::string packWith(int major, llvm::StringRef model) {
    OdooStory odoo(major);
    odoo.model(model);
    return packFile(odoo.pack());
}

bool has(const std::unique_ptr<Knowledge> &known, llvm::StringRef model) {
    return known && known->hasModel(hashText(model));
}

TEST(Packs, OfFoldersAndFilesOfThatSeriesOnly) {
    test::Scratch scratch;
    scratch.write("shipped/16.0.pack", packWith(16, "res.partner"));
    scratch.write("shipped/17.0.pack", packWith(17, "res.later"));
    scratch.write("own/16.0.pack", packWith(16, "our.model"));
    PackPlaces sources;
    sources.folders = {scratch.path("shipped"), scratch.path("nowhere"), scratch.path("own")};
    sources.files = {scratch.write("x.pack", packWith(16, "their.model")),
                     scratch.write("y.pack", packWith(15, "old.model"))};
    auto known = llvm::cantFail(openSeries(sources, Series{16}));
    EXPECT_TRUE(has(known, "res.partner"));
    EXPECT_TRUE(has(known, "our.model"));
    EXPECT_TRUE(has(known, "their.model"));
    EXPECT_FALSE(has(known, "res.later"));
    EXPECT_FALSE(has(known, "old.model"));
    EXPECT_EQ(llvm::cantFail(openSeries(sources, Series{12})), nullptr);
}

TEST(Packs, AFaultNamesTheFile) {
    test::Scratch scratch;
    PackPlaces sources;
    sources.files = {scratch.write("cut.pack", packWith(16, "res.partner").substr(0, 60))};
    auto known = openSeries(sources, Series{16});
    ASSERT_FALSE(bool(known));
    EXPECT_NE(llvm::toString(known.takeError()).find("cut.pack': "), std::string::npos);
}

TEST(Packs, NotesSayTheDatesAndWhatIsMissing) {
    SpanKnowledge known;
    EXPECT_EQ(knowledgeNotes(known, Series{16}, Series{17}),
              std::vector<std::string>{"no knowledge pack of Odoo 16.0 and 17.0: only the rulesets "
                                       "say what changed"});
}

} // namespace
