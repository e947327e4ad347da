#include "analyzer/cli/scan_options.h"

#include "analyzer/base/parallel.h"
#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/entry_files.h"
#include "analyzer/cli/exports.h"
#include "analyzer/cli/odoo_sources.h"
#include "analyzer/cli/progress.h"

namespace uplift {

namespace {

llvm::Expected<std::optional<Series>> seriesOption(const Arguments &arguments,
                                                   llvm::StringRef name) {
    llvm::StringRef text = arguments.get(name);
    if (!arguments.has(name))
        return std::nullopt;
    auto parsed = parseSeries(text);
    if (!parsed)
        return userError("--" + name.str() + ": unknown series '" + text.str() + "' (" +
                         oldestSeries.str() + " to " + newestSeries.str() + ")");
    if (!parsed->note.empty())
        llvm::errs() << "note: " << parsed->note << "\n";
    return parsed->series;
}

llvm::Expected<std::optional<Stage>> stageOption(const Arguments &arguments, llvm::StringRef name) {
    if (!arguments.has(name))
        return std::nullopt;
    if (auto stage = stageByName(arguments.get(name)))
        return stage;
    std::vector<llvm::StringRef> known;
    for (const StageInfo &stage : allStages())
        known.push_back(stage.name);
    return userError("--" + name.str() + ": unknown stage '" + arguments.get(name).str() + "'" +
                     didYouMean(arguments.get(name), known));
}

llvm::Expected<unsigned> jobsOption(const Arguments &arguments) {
    unsigned jobs = defaultThreads();
    llvm::StringRef text = arguments.get("jobs");
    if (arguments.has("jobs") && (text.getAsInteger(10, jobs) || jobs < 1 || jobs > 1024))
        return userError("--jobs is a number of threads from 1 to 1024, not '" + text.str() + "'");
    return jobs;
}

llvm::Error takeInstalled(llvm::StringRef file, ScanOptions &options) {
    auto modules = readInstalledFile(file);
    if (!modules)
        return modules.takeError();
    options.installed = std::move(modules->installed);
    return llvm::Error::success();
}

/// All values of a repeatable option, each a list with commas between.
std::vector<std::string> listOption(const Arguments &arguments, llvm::StringRef name) {
    std::vector<std::string> all;
    auto found = arguments.values.find(name.str());
    if (found == arguments.values.end())
        return all;
    for (llvm::StringRef value : found->second) {
        llvm::SmallVector<llvm::StringRef, 8> parts;
        value.split(parts, ',', -1, false);
        for (llvm::StringRef part : parts)
            all.push_back(part.trim().str());
    }
    return all;
}

llvm::Error takeSelection(const Arguments &arguments, CheckSelection &selection) {
    if (arguments.has("select"))
        selection.select = listOption(arguments, "select");
    for (std::string &name : listOption(arguments, "extend-select"))
        selection.select.push_back(std::move(name));
    selection.ignore = listOption(arguments, "ignore");
    for (llvm::StringRef option : {"select", "extend-select", "ignore"})
        for (const std::string &name : listOption(arguments, option))
            if (llvm::Error error = CheckSelection::check(name, "--" + option.str()))
                return error;
    for (llvm::StringRef entry : listOption(arguments, "per-file-ignores")) {
        auto [glob, name] = entry.rsplit(':');
        if (name.empty())
            return userError("--per-file-ignores: GLOB:NAME, not '" + entry.str() + "'");
        if (llvm::Error error = CheckSelection::check(name, "--per-file-ignores"))
            return error;
        selection.perFile.emplace_back(glob.str(), name.str());
    }
    return llvm::Error::success();
}

llvm::Error takeSuppressions(const Arguments &arguments, SuppressionFiles &files) {
    auto found = arguments.values.find("suppressions");
    if (found == arguments.values.end())
        return llvm::Error::success();
    for (const std::string &path : found->second) {
        auto file = loadEntryFile(path, EntryFileKind::Suppressions);
        if (!file)
            return file.takeError();
        files.emplace_back(path, std::move(*file));
    }
    return llvm::Error::success();
}

} // namespace

llvm::Expected<ScanOptions> scanOptions(const Arguments &arguments) {
    ScanOptions options;
    options.paths = arguments.positional;
    if (options.paths.empty())
        options.paths = {"."};
    auto take = [](auto &&expected, auto &into) -> llvm::Error {
        if (!expected)
            return expected.takeError();
        into = std::move(*expected);
        return llvm::Error::success();
    };
    llvm::Error error = take(seriesOption(arguments, "from"), options.from);
    if (!error)
        error = take(seriesOption(arguments, "to"), options.to);
    if (!error)
        error = take(stageOption(arguments, "print"), options.print);
    if (!error)
        error = take(stageOption(arguments, "stop-after"), options.stopAfter);
    if (!error)
        error = take(jobsOption(arguments), options.threads);
    if (!error)
        error = take(rulesFolder(arguments.get("rules")), options.rulesFolder);
    if (!error && arguments.has("effort"))
        options.effortFile = arguments.get("effort").str();
    else if (!error)
        error = take(effortFile(options.rulesFolder), options.effortFile);
    if (!error)
        error = take(odooSources(arguments), options.checkouts);
    if (!error && arguments.has("installed"))
        error = takeInstalled(arguments.get("installed"), options);
    if (!error)
        error = takeSelection(arguments, options.selection);
    if (!error)
        error = takeSuppressions(arguments, options.suppressions);
    options.calibrationFile = arguments.get("calibration").str();
    if (error)
        return error;
    // The same places are refused before any work: from and to both given, in the wrong order.
    if (options.from && options.to && *options.from >= *options.to)
        return userError("--from " + options.from->str() + " is not older than --to " +
                         options.to->str());
    options.packs = packPlaces(arguments, options.rulesFolder);
    options.derivedFolder = derivedFolder(arguments);
    options.printTo = &llvm::outs();
    return options;
}

llvm::Expected<std::unique_ptr<ScanResult>> scanWithProgress(ScanOptions options) {
    Progress progress;
    options.progress = progress.callback();
    auto result = scan(options);
    progress.clear();
    return result;
}

} // namespace uplift
