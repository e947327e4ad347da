#include "analyzer/cli/commands.h"

#include "analyzer/base/user_error.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/scan_options.h"

#include "llvm/Support/FileSystem.h"

#include <map>

namespace uplift {

namespace {

/// The series most modules are on; unknown where no manifest says one.
Series commonSeries(const Project &project) {
    std::map<int, size_t> count;
    for (const Module &module : project.modules)
        if (module.series)
            ++count[module.series.major];
    Series best;
    for (const auto &[major, modules] : count)
        if (!best || modules > count[best.major])
            best = Series{major};
    return best;
}

void write(llvm::raw_ostream &out, const Project &project) {
    Series series = commonSeries(project);
    out << "# Settings of uplift for these " << project.modules.size()
        << " modules; options on the command line win.\n"
           "# 'uplift scan --show-settings' prints what holds, and where it comes from.\n"
           "version: 1\n";
    if (series)
        out << "from: '" << series.str() << "'\n";
    else
        out << "# from: '16.0'  # no manifest says the series\n";
    out << "# to: '" << (series ? series.next() : newestSeries).str()
        << "'  # else the newest there are rules for\n"
           "fail-on: breaks-runtime\n"
           "# baseline: uplift-baseline.json  # made by 'uplift baseline create'\n"
           "# suppressions: [uplift-suppressions.json]\n"
           "# ignore: [cosmetic]\n"
           "# per-file-ignores: ['tests/**:deprecated']\n";
}

} // namespace

llvm::Expected<int> runInit(const Arguments &arguments) {
    std::string folder = arguments.positional.empty() ? "." : arguments.positional.front();
    std::string file = folder + "/uplift.yaml";
    if (llvm::sys::fs::exists(file))
        return userError("'" + file + "' is there already, and is left as it is");
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    options->stopAfter = Stage::Index;
    auto result = scanWithProgress(std::move(*options));
    if (!result)
        return result.takeError();
    const Project &project = (*result)->facts.project;
    if (llvm::Error error = writeOutput(file, [&](llvm::raw_ostream &out) { write(out, project); }))
        return error;
    llvm::errs() << file << ": written; next: uplift scan " << folder << "\n";
    return ExitClean;
}

} // namespace uplift
