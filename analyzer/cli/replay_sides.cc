#include "analyzer/cli/replay_sides.h"

#include "analyzer/base/user_error.h"
#include "analyzer/cli/revision_files.h"

namespace uplift {

namespace {

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
    auto before = takeOut(*repository, arguments.get("old"), below, sides.temp);
    if (!before)
        return before.takeError();
    auto after = takeOut(*repository, arguments.get("new"), below, sides.temp);
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
