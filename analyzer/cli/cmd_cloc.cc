#include "analyzer/cli/commands.h"

#include "analyzer/cli/exports.h"

#include "analyzer/base/parallel.h"
#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/output.h"
#include "analyzer/cloc/community.h"
#include "analyzer/cloc/print.h"
#include "analyzer/discover/discover.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <optional>

namespace uplift {

namespace {

struct ClocOptions {
    CountRules rules;
    std::string countedAs = "15.0 to 19.0";
    ClocFormat format = ClocFormat::Text;
    unsigned threads = 1;
    int columns = 80;
    std::vector<TempFolder> unpacked; ///< archives, for as long as they are read
};

llvm::Error pythonOption(const Arguments &arguments, ClocOptions &options) {
    if (!arguments.has("python"))
        return llvm::Error::success();
    auto version = parsePythonVersion(arguments.get("python"));
    if (!version)
        return userError("--python is 3." + std::to_string(kOldestPythonMinor) + " to 3." +
                         std::to_string(kNewestPythonMinor) + ", not '" +
                         arguments.get("python").str() + "'");
    options.rules.python = *version;
    return llvm::Error::success();
}

/// Odoo's count changed once, between 14.0 and 15.0.
llvm::Error seriesOption(const Arguments &arguments, ClocOptions &options) {
    if (!arguments.has("as"))
        return llvm::Error::success();
    auto parsed = parseSeries(arguments.get("as"));
    Series oldest = parseSeries("14.0")->series;
    if (!parsed || parsed->series < oldest)
        return userError("--as is a series from 14.0 to " + newestSeries.str() + ", not '" +
                         arguments.get("as").str() + "'");
    if (parsed->series == oldest) {
        options.countedAs = "14.0";
        options.rules.styleSheets = options.rules.lineLimit = false;
        options.rules.emptyPatterns = true;
    }
    return llvm::Error::success();
}

llvm::Error formatOption(const Arguments &arguments, ClocOptions &options) {
    constexpr std::pair<llvm::StringLiteral, ClocFormat> kFormats[] = {
        {"text", ClocFormat::Text},
        {"json", ClocFormat::Json},
        {"jsonl", ClocFormat::JsonLines},
        {"csv", ClocFormat::Csv}};
    llvm::StringRef name = arguments.has("format") ? arguments.get("format") : "text";
    for (const auto &[known, format] : kFormats)
        if (known == name) {
            options.format = format;
            return llvm::Error::success();
        }
    return userError("--format: unknown format '" + name.str() + "'" +
                     didYouMean(name, {"text", "json", "jsonl", "csv"}));
}

llvm::Error numberOptions(const Arguments &arguments, ClocOptions &options) {
    options.threads = defaultThreads();
    llvm::StringRef jobs = arguments.get("jobs");
    if (arguments.has("jobs") &&
        (jobs.getAsInteger(10, options.threads) || options.threads < 1 || options.threads > 1024))
        return userError("--jobs is a number of threads from 1 to 1024, not '" + jobs.str() + "'");
    auto screen = terminal("never", arguments.get("width"), false);
    if (!screen)
        return screen.takeError();
    // Odoo falls back to 80 columns where there is no terminal.
    bool known = arguments.has("width") || std::getenv("COLUMNS") || isTerminal();
    options.columns = known ? static_cast<int>(screen->width) : 80;
    return llvm::Error::success();
}

llvm::Expected<ClocOptions> readOptions(const Arguments &arguments) {
    ClocOptions options;
    for (auto *read : {pythonOption, seriesOption, formatOption, numberOptions})
        if (llvm::Error error = read(arguments, options))
            return error;
    return options;
}
/// The folders to count below a PATH: itself where it is a module or is to be counted as one, else
/// the modules below it. An archive is unpacked first.
llvm::Expected<std::vector<CountedFolder>> foldersOf(const std::string &path, bool asOne,
                                                     ClocOptions &options) {
    std::string folder = path;
    if (!llvm::sys::fs::is_directory(path)) {
        auto found = discover({path});
        if (!found)
            return found.takeError();
        folder = found->project.roots.front().folder;
        for (TempFolder &temp : found->temp)
            options.unpacked.push_back(std::move(temp));
    }
    std::vector<CountedFolder> folders;
    if (!asOne)
        for (const std::string &module : findModules(folder))
            folders.push_back({module, path + module.substr(folder.size())});
    if (folders.empty())
        folders.push_back({folder, path});
    return folders;
}

llvm::Expected<std::vector<ModuleCount>>
countPaths(llvm::ArrayRef<std::string> paths, const Arguments &arguments, ClocOptions &options) {
    std::vector<CountedFolder> folders;
    for (const std::string &path : paths) {
        auto below = foldersOf(path, arguments.has("as-one"), options);
        if (!below)
            return below.takeError();
        folders.insert(folders.end(), below->begin(), below->end());
    }
    return countFolders(folders, options.rules, options.threads);
}

/// Leaves out modules that are not installed; code of imported ones is in the database.
void keepInstalled(ClocReport &report, const InstalledModules &modules) {
    std::vector<ModuleCount> kept;
    for (ModuleCount &module : report.modules) {
        if (modules.installed.count(module.name))
            kept.push_back(std::move(module));
        else
            report.notInstalled.push_back(module.name);
    }
    report.modules = std::move(kept);
}

llvm::Error readExports(const Arguments &arguments, const ClocOptions &options,
                        ClocReport &report) {
    std::optional<InstalledModules> modules;
    report.installedKnown = arguments.has("installed");
    report.databaseKnown = arguments.has("db-code");
    auto named = [](llvm::Error error, llvm::StringRef file) {
        return userError(file.str() + ": " + llvm::toString(std::move(error)));
    };
    if (report.installedKnown) {
        auto read = readInstalledFile(arguments.get("installed"));
        if (!read)
            return read.takeError();
        modules = std::move(*read);
        keepInstalled(report, *modules);
    }
    if (report.databaseKnown) {
        auto text = readText(arguments.get("db-code"));
        if (!text)
            return text.takeError();
        auto read = readDatabaseCode(*text, modules ? &*modules : nullptr, options.rules);
        if (!read)
            return named(read.takeError(), arguments.get("db-code"));
        report.database = std::move(*read);
    }
    return llvm::Error::success();
}

void printReport(llvm::raw_ostream &out, const ClocReport &report, const ClocOptions &options,
                 bool verbose) {
    switch (options.format) {
    case ClocFormat::Text:
        return printClocText(out, report, verbose, options.columns);
    case ClocFormat::Csv:
        return printClocCsv(out, report);
    default:
        return printClocJson(out, report, options.format == ClocFormat::JsonLines);
    }
}

llvm::Expected<int> runExplained(const Arguments &arguments, const ClocOptions &options) {
    llvm::StringRef path = arguments.get("explain");
    CountedLanguage language = countedLanguage(path);
    if (language == CountedLanguage::None)
        return userError("'" + path.str() +
                         "' has no extension that is counted (.py, .js, .xml, "
                         ".css, .scss)");
    auto text = readText(path);
    if (!text)
        return text.takeError();
    printExplained(llvm::outs(), *text, language, options.rules);
    return ExitClean;
}

llvm::Expected<int> runDiff(const Arguments &arguments, ClocOptions &options) {
    if (arguments.positional.size() != 2)
        return userError("cloc --diff takes two paths: OLD NEW");
    auto before = countPaths(arguments.positional[0], arguments, options);
    if (!before)
        return before.takeError();
    auto after = countPaths(arguments.positional[1], arguments, options);
    if (!after)
        return after.takeError();
    ClocDiff diff = diffCounts(*before, *after);
    auto write = [&](llvm::raw_ostream &out) {
        if (options.format == ClocFormat::Text)
            printDiffText(out, diff, options.columns);
        else if (options.format == ClocFormat::Csv)
            printDiffCsv(out, diff);
        else
            printDiffJson(out, diff, options.format == ClocFormat::JsonLines);
    };
    if (llvm::Error error = writeOutput(arguments.get("output-file").str(), write))
        return error;
    return ExitClean;
}

llvm::Error completeReport(const Arguments &arguments, const ClocOptions &options,
                           ClocReport &report) {
    report.rules = options.rules;
    report.countedAs = options.countedAs;
    report.countsPython2 = arguments.has("count-py2");
    if (report.countsPython2)
        for (ModuleCount &module : report.modules)
            addUp(module, true);
    auto folder = dataFolder();
    if (!folder)
        return folder.takeError();
    auto community = readCommunity(*folder + "/rulesets/community/modules.tsv");
    if (!community)
        return community.takeError();
    report.community = std::move(*community);
    return readExports(arguments, options, report);
}

} // namespace

llvm::Expected<int> runCloc(const Arguments &arguments) {
    auto options = readOptions(arguments);
    if (!options)
        return options.takeError();
    if (arguments.has("explain"))
        return runExplained(arguments, *options);
    if (arguments.has("diff"))
        return runDiff(arguments, *options);
    std::vector<std::string> paths = arguments.positional;
    if (paths.empty())
        paths = {"."};
    auto modules = countPaths(paths, arguments, *options);
    if (!modules)
        return modules.takeError();
    ClocReport report;
    report.modules = std::move(*modules);
    if (llvm::Error error = completeReport(arguments, *options, report))
        return error;
    auto write = [&](llvm::raw_ostream &out) {
        printReport(out, report, *options, arguments.has("verbose"));
    };
    if (llvm::Error error = writeOutput(arguments.get("output-file").str(), write))
        return error;
    return ExitClean;
}

} // namespace uplift
