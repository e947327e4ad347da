#include "analyzer/base/parallel.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/output.h"
#include "analyzer/knowledge/open_knowledge.h"
#include "analyzer/knowledge/pack_dump.h"
#include "analyzer/knowledge/pack_file.h"
#include "analyzer/survey/survey_tree.h"

#include <fmt/format.h>

namespace uplift {

namespace {

llvm::Expected<int> dump(const Arguments &arguments) {
    if (!arguments.positional.empty())
        return userError("index --dump takes no PATH besides its pack");
    auto pack = readPack(arguments.get("dump").str());
    if (!pack)
        return pack.takeError();
    PackImage image = PackImage::of(*pack);
    if (llvm::Error error =
            writeOutput(arguments.get("output-file").str(),
                        [&](llvm::raw_ostream &out) { dumpPack(image.view(), out); }))
        return error;
    return ExitClean;
}

/// Makes an image of each pack: what a scan maps instead of reading the pack.
llvm::Expected<int> expand(const Arguments &arguments) {
    if (arguments.positional.empty())
        return userError("index --expand takes packs: 'uplift index --expand DIR PACK...'");
    for (const std::string &file : arguments.positional)
        if (llvm::Error error = expandPack(file, arguments.get("expand").str()))
            return error;
    return ExitClean;
}

std::vector<std::string> valuesOf(const Arguments &arguments, const char *option) {
    auto found = arguments.values.find(option);
    return found == arguments.values.end() ? std::vector<std::string>() : found->second;
}

/// "2024-10"
bool isMonth(llvm::StringRef text) {
    unsigned year = 0, month = 0;
    auto [first, second] = text.split('-');
    return first.size() == 4 && second.size() == 2 && !first.getAsInteger(10, year) &&
           !second.getAsInteger(10, month) && month >= 1 && month <= 12;
}

llvm::Expected<SurveyOptions> readOptions(const Arguments &arguments) {
    SurveyOptions options;
    options.roots = arguments.positional;
    if (options.roots.empty())
        return userError("index takes the folder of a checkout of Odoo");
    auto series = parseSeries(arguments.get("series"));
    if (!series)
        return userError(arguments.has("series")
                             ? "'" + arguments.get("series").str() + "' is no series"
                             : "index needs --series: that of the checkout, such as 17.0");
    options.series = series->series;
    options.origin = {arguments.get("origin").str(), arguments.get("date").str()};
    if (!options.origin.date.empty() && !isMonth(options.origin.date))
        return userError("--date is a month such as 2024-10, not '" + options.origin.date + "'");
    options.exclude = valuesOf(arguments, "exclude");
    options.excludeAuthors = valuesOf(arguments, "exclude-author");
    options.threads = defaultThreads();
    if (arguments.has("jobs") &&
        (arguments.get("jobs").getAsInteger(10, options.threads) || options.threads == 0))
        return userError("--jobs is a number of threads, not '" + arguments.get("jobs").str() +
                         "'");
    return options;
}

llvm::Expected<int> make(const Arguments &arguments) {
    auto options = readOptions(arguments);
    if (!options)
        return options.takeError();
    std::string file = arguments.get("output-file").str();
    if (file.empty())
        return userError("index needs -o: the pack to write");
    auto result = surveyTree(*options);
    if (!result)
        return result.takeError();
    for (const std::string &problem : result->problems)
        llvm::errs() << "uplift: not read: " << problem << "\n";
    std::string bytes = packFile(result->pack);
    if (llvm::Error error = writeOutput(file, [&](llvm::raw_ostream &out) { out << bytes; }))
        return error;
    const PackData &pack = result->pack;
    llvm::outs() << fmt::format("{}: series {}, {} files: {} modules, {} models, {} fields, {} "
                                "methods, {} external ids, {} views; {} bytes\n",
                                file, options->series.str(), result->files, pack.modules.size(),
                                pack.models.size(), pack.fields.size(), pack.methods.size(),
                                pack.xmlids.size(), pack.views.size(), bytes.size());
    return ExitClean;
}

} // namespace

llvm::Expected<int> runIndex(const Arguments &arguments) {
    if (arguments.has("dump"))
        return dump(arguments);
    if (arguments.has("expand"))
        return expand(arguments);
    return make(arguments);
}

} // namespace uplift
