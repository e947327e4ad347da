#include "analyzer/cli/entry_files.h"

#include "analyzer/cli/exports.h"

namespace uplift {

llvm::Expected<EntryFile> loadEntryFile(const std::string &path, EntryFileKind kind) {
    auto text = readText(path);
    if (!text)
        return text.takeError();
    std::vector<std::string> warnings;
    auto file = readEntryFile(*text, path, kind, warnings);
    for (const std::string &warning : warnings)
        llvm::errs() << "warning: " << warning << "\n";
    return file;
}

llvm::Error applyBaselineOption(const Arguments &arguments, ScanReport &report) {
    if (!arguments.has("baseline"))
        return llvm::Error::success();
    std::string path = arguments.get("baseline").str();
    auto baseline = loadEntryFile(path, EntryFileKind::Baseline);
    if (!baseline)
        return baseline.takeError();
    applyBaseline(*baseline, path, report);
    return llvm::Error::success();
}

} // namespace uplift
