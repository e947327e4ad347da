#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/scan_options.h"
#include "reports/backlog/backlog_output.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

llvm::Expected<BacklogFormat> formatOption(const Arguments &arguments) {
    llvm::StringRef name = arguments.has("format") ? arguments.get("format") : "text";
    if (auto format = backlogFormatByName(name))
        return *format;
    std::vector<llvm::StringRef> known;
    for (const BacklogFormatInfo &entry : allBacklogFormats())
        known.push_back(entry.name);
    return userError("--format: unknown format '" + name.str() + "'" + didYouMean(name, known));
}

llvm::Expected<BacklogOptions> backlogOptions(const Arguments &arguments) {
    BacklogOptions options;
    llvm::StringRef team = arguments.get("team"), hours = arguments.get("hours-per-day");
    bool wrong = team.getAsInteger(10, options.team) || options.team < 1 || options.team > 1000;
    if (arguments.has("team") && wrong)
        return userError("--team is a number of people from 1 to 1000, not '" + team.str() + "'");
    wrong = hours.getAsDouble(options.hoursPerDay) ||
            !(options.hoursPerDay >= 1 && options.hoursPerDay <= 24);
    if (arguments.has("hours-per-day") && wrong)
        return userError("--hours-per-day is a number from 1 to 24, not '" + hours.str() + "'");
    return options;
}

} // namespace

llvm::Expected<int> runBacklog(const Arguments &arguments) {
    auto format = formatOption(arguments);
    if (!format)
        return format.takeError();
    std::string file = arguments.get("output-file").str();
    auto screen = terminal("never", arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto wanted = backlogOptions(arguments);
    if (!wanted)
        return wanted.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto textsFile = packageTextsFile(options->rulesFolder);
    if (!textsFile)
        return textsFile.takeError();
    auto texts = loadPackageTexts(*textsFile);
    if (!texts)
        return texts.takeError();
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    Backlog backlog = makeBacklog((*result)->report, *texts, *wanted);
    auto write = [&](llvm::raw_ostream &out) {
        writeBacklog(out, backlog, *format, {screen->width});
    };
    if (llvm::Error error = writeOutput(file, write))
        return error;
    return ExitClean;
}

} // namespace uplift
