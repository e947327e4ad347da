#include "analyzer/cli/report_outputs.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

#include <cstdlib>

namespace uplift {

namespace {

llvm::Expected<Format> formatOf(llvm::StringRef option, llvm::StringRef name) {
    if (auto format = formatByName(name))
        return *format;
    std::vector<llvm::StringRef> known;
    for (const FormatInfo &format : allFormats())
        known.push_back(format.name);
    return userError(option.str() + ": unknown format '" + name.str() + "'" +
                     didYouMean(name, known));
}

llvm::Expected<ReportOutput> outputOf(llvm::StringRef value) {
    auto [name, file] = value.split('=');
    if (file.empty())
        return userError("--output takes a format and a file, such as sarif=report.sarif, not '" +
                         value.str() + "'");
    auto format = formatOf("--output", name);
    if (!format)
        return format.takeError();
    return ReportOutput{*format, file == "-" ? "" : file.str(), {}};
}

/// What --format and --output-file say; none where neither is given.
llvm::Expected<std::optional<ReportOutput>> mainOutput(const Arguments &arguments) {
    if (!arguments.has("format") && !arguments.has("output-file"))
        return std::nullopt;
    ReportOutput output;
    output.file = arguments.get("output-file").str();
    if (output.file == "-")
        output.file.clear();
    auto format = formatOf("--format", arguments.has("format") ? arguments.get("format") : "text");
    if (!format)
        return format.takeError();
    output.format = *format;
    return output;
}

llvm::Error distinct(llvm::ArrayRef<ReportOutput> outputs) {
    std::vector<std::string> seen;
    for (const ReportOutput &output : outputs) {
        std::string place = output.file.empty() ? "" : realPlace(output.file);
        if (llvm::is_contained(seen, place))
            return userError(output.file.empty() ? "two reports would go to standard output"
                                                 : "two reports would go to '" + output.file + "'");
        seen.push_back(std::move(place));
    }
    return llvm::Error::success();
}

llvm::Error prepare(ReportOutput &output, const Arguments &arguments) {
    auto screen = terminal(arguments.has("no-color") ? "never" : arguments.get("color"),
                           arguments.get("width"), !output.file.empty());
    if (!screen)
        return screen.takeError();
    output.screen = *screen;
    return output.file.empty() ? llvm::Error::success() : canWrite(output.file);
}

/// GitHub shows what is appended to this file beside the run.
llvm::Error appendStepSummary(const ScanReport &report, const ReportContext &context) {
    const char *file = std::getenv("GITHUB_STEP_SUMMARY");
    if (!file || !*file)
        return llvm::Error::success();
    return appendOutput(file, [&](llvm::raw_ostream &out) { writeMarkdown(out, report, context); });
}

} // namespace

llvm::Expected<std::vector<ReportOutput>> reportOutputs(const Arguments &arguments) {
    std::vector<ReportOutput> outputs;
    auto main = mainOutput(arguments);
    if (!main)
        return main.takeError();
    if (*main)
        outputs.push_back(**main);
    auto typed = arguments.values.find("output");
    if (typed != arguments.values.end())
        for (const std::string &value : typed->second) {
            auto output = outputOf(value);
            if (!output)
                return output.takeError();
            outputs.push_back(*output);
        }
    auto isScreen = [](const ReportOutput &output) { return output.file.empty(); };
    if (!*main && llvm::none_of(outputs, isScreen))
        outputs.insert(outputs.begin(), ReportOutput{Format::Text, "", {}});
    if (llvm::Error error = distinct(outputs))
        return error;
    for (ReportOutput &output : outputs)
        if (llvm::Error error = prepare(output, arguments))
            return error;
    return outputs;
}

llvm::Error writeReports(llvm::ArrayRef<ReportOutput> outputs, const ScanReport &report,
                         const ReportContext &context) {
    OutputFiles files;
    auto add = [&](const ReportOutput &output) {
        ReportContext own = context;
        own.text.color = output.screen.color;
        own.text.width = output.screen.width;
        return files.add(output.file, [&](llvm::raw_ostream &out) {
            writeReport(out, report, output.format, own);
        });
    };
    // Standard output last: it cannot be taken back.
    for (bool toScreen : {false, true})
        for (const ReportOutput &output : outputs)
            if (output.file.empty() == toScreen)
                if (llvm::Error error = add(output))
                    return error;
    if (llvm::Error error = files.keep())
        return error;
    auto isGithub = [](const ReportOutput &output) { return output.format == Format::Github; };
    return llvm::any_of(outputs, isGithub) ? appendStepSummary(report, context)
                                           : llvm::Error::success();
}

} // namespace uplift
