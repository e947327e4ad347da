// bench_index THREADS SERIES ODOO...: time and peak memory of reading an Odoo tree into a pack,
// beside what the parsers alone take on the same files in the same run.
#include "tests/bench/bench_parsers.h"
#include "tests/bench/measure.h"

#include "analyzer/discover/discover.h"
#include "analyzer/knowledge/pack_file.h"
#include "analyzer/survey/survey_tree.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

bool survey(const uplift::SurveyOptions &options) {
    auto result = uplift::surveyTree(options);
    if (!result) {
        std::fprintf(stderr, "%s\n", llvm::toString(result.takeError()).c_str());
        return false;
    }
    return !uplift::packFile(result->pack).empty();
}

/// The files that a survey reads, and no others.
bool parse(const uplift::SurveyOptions &options) {
    auto tree = uplift::findOdooTree(options.roots, options.series, {});
    if (!tree) {
        std::fprintf(stderr, "%s\n", llvm::toString(tree.takeError()).c_str());
        return false;
    }
    uplift::Project project;
    project.roots.push_back({"", ""});
    for (const uplift::OdooFile &file : tree->files) {
        uplift::SourceFile source;
        source.path = file.file;
        source.language = file.language;
        project.files.push_back(std::move(source));
    }
    parseOnly(project, options.threads);
    return true;
}

} // namespace

int main(int argc, char **argv) {
    auto series = argc < 4 ? std::nullopt : uplift::parseSeries(argv[2]);
    if (!series) {
        std::fprintf(stderr, "usage: bench_index THREADS SERIES ODOO...\n");
        return 2;
    }
    uplift::SurveyOptions options;
    options.threads = static_cast<unsigned>(std::max(1, std::atoi(argv[1])));
    options.series = series->series;
    options.roots.assign(argv + 3, argv + argc);
    return compareCosts(
        "parsers alone", [&] { return parse(options); }, "whole index",
        [&] { return survey(options); });
}
