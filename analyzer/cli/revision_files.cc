#include "analyzer/cli/revision_files.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

/// What a scan reads or counts; translations and pictures are most of a repository.
bool isRead(llvm::StringRef path) {
    return llvm::StringSwitch<bool>(llvm::sys::path::extension(path))
        .Cases(".py", ".xml", ".csv", ".js", ".mjs", ".css", ".scss", true)
        .Default(false);
}

} // namespace

llvm::Expected<std::string> takeOut(const GitRepository &repository, llvm::StringRef revision,
                                    llvm::StringRef below, std::vector<TempFolder> &temp) {
    auto commit = repository.commit(revision);
    if (!commit)
        return commit.takeError();
    auto folder = TempFolder::make("");
    if (!folder)
        return folder.takeError();
    std::vector<CoverageItem> skipped;
    if (llvm::Error error = repository.materialise(*commit, below, isRead, folder->path(), skipped))
        return error;
    std::string path = folder->path() + (below.empty() ? "" : "/" + below.str());
    temp.push_back(std::move(*folder));
    return path;
}

} // namespace uplift
