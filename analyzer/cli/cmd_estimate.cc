#include "analyzer/cli/commands.h"

#include "analyzer/cli/output.h"
#include "analyzer/cli/scan_options.h"
#include "reports/estimate/estimate_output.h"

namespace uplift {

llvm::Expected<int> runEstimate(const Arguments &arguments) {
    auto json = wantsJson(arguments);
    if (!json)
        return json.takeError();
    std::string file = arguments.get("output-file").str();
    auto screen = terminal("never", arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    const ScanReport &report = (*result)->report;
    auto write = [&](llvm::raw_ostream &out) {
        if (*json)
            writeEstimateJson(out, report);
        else
            writeEstimateText(out, report, {screen->width, arguments.has("why")});
    };
    if (llvm::Error error = writeOutput(file, write))
        return error;
    return ExitClean;
}

} // namespace uplift
