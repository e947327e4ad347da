#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/scan_options.h"
#include "reports/estimate/estimate_output.h"

namespace uplift {

llvm::Expected<int> runEstimate(const Arguments &arguments) {
    llvm::StringRef format = arguments.has("format") ? arguments.get("format") : "text";
    if (format != "text" && format != "json")
        return userError("--format: unknown format '" + format.str() + "'" +
                         didYouMean(format, {"text", "json"}));
    std::string file = arguments.get("output-file").str();
    auto screen = terminal("never", arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    Progress progress;
    options->progress = progress.callback();
    auto result = scan(*options);
    progress.clear();
    if (!result)
        return result.takeError();
    const ScanReport &report = (*result)->report;
    auto write = [&](llvm::raw_ostream &out) {
        if (format == "json")
            writeEstimateJson(out, report);
        else
            writeEstimateText(out, report, {screen->width, arguments.has("why")});
    };
    if (llvm::Error error = writeOutput(file, write))
        return error;
    return ExitClean;
}

} // namespace uplift
