#include "analyzer/cli/replay_sides.h"

#include "analyzer/base/user_error.h"
#include "analyzer/git/repository.h"

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

/// The files of a revision in a folder of their own, removed with `sides`.
llvm::Expected<std::string> takeOut(const GitRepository &repository, llvm::StringRef revision,
                                    llvm::StringRef below, ReplaySides &sides) {
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
    sides.temp.push_back(std::move(*folder));
    return path;
}

llvm::Expected<ReplaySides> ofRevisions(const Arguments &arguments) {
    if (!arguments.has("old") || !arguments.has("new") || arguments.positional.size() > 1)
        return userError("replay --repo takes --old and --new, two revisions, and at most one "
                         "folder of the repository");
    auto repository = GitRepository::holding(arguments.get("repo"));
    if (!repository)
        return repository.takeError();
    llvm::StringRef below =
        arguments.positional.empty() ? "" : llvm::StringRef(arguments.positional[0]).trim('/');
    ReplaySides sides;
    auto before = takeOut(*repository, arguments.get("old"), below, sides);
    if (!before)
        return before.takeError();
    auto after = takeOut(*repository, arguments.get("new"), below, sides);
    if (!after)
        return after.takeError();
    sides.before = *before;
    sides.after = *after;
    sides.beforeName = arguments.get("old").str();
    sides.afterName = arguments.get("new").str();
    return sides;
}

} // namespace

llvm::Expected<ReplaySides> replaySides(const Arguments &arguments) {
    if (arguments.has("repo"))
        return ofRevisions(arguments);
    if (arguments.has("old") || arguments.has("new"))
        return userError("--old and --new are revisions of --repo");
    const std::vector<std::string> &paths = arguments.positional;
    if (paths.size() != 2)
        return userError("replay takes OLD and NEW, the modules before and after an upgrade; or "
                         "--repo, --old and --new");
    return ReplaySides{paths[0], paths[1], paths[0], paths[1], {}};
}

} // namespace uplift
