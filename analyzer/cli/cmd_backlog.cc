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

llvm::Expected<BacklogLayout> layoutOf(const Arguments &arguments, unsigned width) {
    BacklogLayout layout;
    layout.width = width;
    layout.project = arguments.get("project").str();
    if (!arguments.has("odoo-series"))
        return layout;
    auto series = parseSeries(arguments.get("odoo-series"));
    if (!series)
        return userError("--odoo-series: unknown series '" + arguments.get("odoo-series").str() +
                         "' (" + oldestSeries.str() + " to " + newestSeries.str() + ")");
    layout.odooSeries = series->series;
    return layout;
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
    auto layout = layoutOf(arguments, screen->width);
    if (!layout)
        return layout.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto input = backlogInput(arguments, options->rulesFolder);
    if (!input)
        return input.takeError();
    options->refactors = true;
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    const ScanReport &report = (*result)->report;
    if (!layout->odooSeries)
        layout->odooSeries = report.to;
    if (layout->project.empty())
        layout->project = "Upgrade to Odoo " + report.to.str();
    Backlog backlog = makeBacklog(report, input->texts, input->options);
    auto write = [&](llvm::raw_ostream &out) { writeBacklog(out, backlog, *format, *layout); };
    if (llvm::Error error = writeOutput(file, write))
        return error;
    return ExitClean;
}

} // namespace uplift
