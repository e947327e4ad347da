#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/entry_files.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/scan_options.h"

#include "llvm/Support/FileSystem.h"

namespace uplift {

namespace {

/// New findings that are named where they may not be taken in.
constexpr size_t mostNamed = 20;

std::string plural(size_t count, llvm::StringRef one, llvm::StringRef many) {
    return std::to_string(count) + " " + (count == 1 ? one : many).str();
}

llvm::Error save(const std::string &path, const EntryFile &file) {
    return writeOutput(path, [&](llvm::raw_ostream &out) { writeEntryFile(out, file); });
}

llvm::Expected<int> create(const std::string &path, const ScanReport &report) {
    EntryFile made = baselineOf(report);
    if (llvm::Error error = save(path, made))
        return error;
    llvm::errs() << path << ": " << plural(made.entries.size(), "finding", "findings") << " in "
                 << plural(report.modules.size(), "module", "modules") << "\n";
    return ExitClean;
}

void tellNew(const std::string &path, const ScanReport &report) {
    llvm::errs() << path << " is as it was: "
                 << plural(report.findings.size(), "finding is", "findings are")
                 << " new, and --allow-growth is not given\n";
    size_t named = 0;
    for (const Finding &finding : report.findings) {
        if (++named > mostNamed)
            break;
        llvm::errs() << "  " << report.file(finding).path << ":" << finding.begin.line << ":"
                     << finding.begin.column << ": " << finding.change << "\n";
    }
    if (report.findings.size() > mostNamed)
        llvm::errs() << "  and " << report.findings.size() - mostNamed << " more\n";
}

void tellComparison(const std::string &path, const BaselineComparison &comparison, size_t before,
                    size_t after) {
    llvm::errs() << path << ": " << before << " → " << plural(after, "finding", "findings") << " ("
                 << comparison.fixed.size() << " fixed, " << comparison.absent.size()
                 << " of modules that are not there any more, " << comparison.moved.size()
                 << " moved, " << comparison.fresh << " new)\n";
    for (const auto &[then, now] : comparison.renamed)
        llvm::errs() << "  module '" << then << "' is '" << now << "' now\n";
}

/// Brings the baseline up to the report: all of it, or, to prune, only what it loses.
llvm::Expected<int> bring(const std::string &path, const EntryFile &baseline, ScanReport &report,
                          bool prune, bool mayGrow) {
    EntryFile now = prune ? prunedBaseline(baseline, report) : baselineOf(report);
    applyBaseline(baseline, path, report);
    const BaselineComparison &comparison = *report.baseline;
    if (!prune && comparison.fresh && !mayGrow) {
        tellNew(path, report);
        return ExitFindings;
    }
    if (llvm::Error error = save(path, now))
        return error;
    tellComparison(path, comparison, baseline.entries.size(), now.entries.size());
    return ExitClean;
}

} // namespace

llvm::Expected<int> runBaseline(const Arguments &arguments) {
    if (arguments.positional.size() < 2)
        return userError("baseline needs an action and a file: baseline create FILE [PATH...]");
    const std::string action = arguments.positional[0], path = arguments.positional[1];
    const std::vector<llvm::StringRef> actions = {"create", "update", "prune"};
    if (!llvm::is_contained(actions, action))
        return userError("baseline: unknown action '" + action + "'" + didYouMean(action, actions));
    EntryFile baseline;
    if (action == "create") {
        if (path != "-" && llvm::sys::fs::exists(path))
            return userError("'" + path + "' is there already: update or prune it");
    } else {
        auto read = loadEntryFile(path, EntryFileKind::Baseline);
        if (!read)
            return read.takeError();
        baseline = std::move(*read);
    }
    Arguments rest = arguments;
    rest.positional.erase(rest.positional.begin(), rest.positional.begin() + 2);
    auto options = scanOptions(rest);
    if (!options)
        return options.takeError();
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    ScanReport &report = (*result)->report;
    if (action == "create")
        return create(path, report);
    return bring(path, baseline, report, action == "prune", arguments.has("allow-growth"));
}

} // namespace uplift
