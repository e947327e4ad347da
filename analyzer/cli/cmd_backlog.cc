#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/backlog_input.h"
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

} // namespace

llvm::Expected<int> runBacklog(const Arguments &arguments) {
    auto format = formatOption(arguments);
    if (!format)
        return format.takeError();
    std::string file = arguments.get("output-file").str();
    auto screen = terminal("never", arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto input = backlogInput(arguments, options->rulesFolder);
    if (!input)
        return input.takeError();
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    Backlog backlog = makeBacklog((*result)->report, input->texts, input->options);
    auto write = [&](llvm::raw_ostream &out) {
        writeBacklog(out, backlog, *format, {screen->width});
    };
    if (llvm::Error error = writeOutput(file, write))
        return error;
    return ExitClean;
}

} // namespace uplift
