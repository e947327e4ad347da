#include "analyzer/git/repository.h"

#include "analyzer/base/user_error.h"
#include "analyzer/git/process.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

llvm::Expected<std::string> realPath(llvm::StringRef path) {
    llvm::SmallString<256> real;
    if (std::error_code code = llvm::sys::fs::real_path(path, real))
        return userError("cannot read '" + path.str() + "': " + code.message());
    return real.str().str();
}

/// Names that git reads as an option or as a range are refused before it sees them.
bool isPlainRevision(llvm::StringRef revision) {
    return !revision.empty() && revision.front() != '-' && !revision.contains("..") &&
           revision.find('\n') == llvm::StringRef::npos;
}

} // namespace

llvm::Expected<GitRepository> GitRepository::holding(llvm::StringRef path) {
    auto real = realPath(path);
    if (!real)
        return real.takeError();
    std::string start =
        llvm::sys::fs::is_directory(*real) ? *real : llvm::sys::path::parent_path(*real).str();
    auto kind = runGit(start, {"rev-parse", "--is-bare-repository"});
    if (!kind)
        return kind.takeError();
    if (kind->code != 0)
        return userError("'" + path.str() + "' is in no git repository" +
                         (llvm::StringRef(kind->problem).startswith("not a git repository")
                              ? ""
                              : " (" + kind->problem + ")"));
    GitRepository repository;
    repository.bare = llvm::StringRef(kind->out).startswith("true");
    auto top =
        runGit(start, {"rev-parse", repository.bare ? "--absolute-git-dir" : "--show-toplevel"});
    if (!top)
        return top.takeError();
    if (top->code != 0)
        return userError("'" + path.str() + "' is in no work tree of git (" + top->problem + ")");
    auto folder = realPath(llvm::StringRef(top->out).drop_back());
    if (!folder)
        return folder.takeError();
    repository.folder = std::move(*folder);
    return repository;
}

llvm::Expected<std::string> GitRepository::ask(llvm::ArrayRef<llvm::StringRef> arguments,
                                               llvm::StringRef input) const {
    auto answer = runGit(folder, arguments, input);
    if (!answer)
        return answer.takeError();
    if (answer->code != 0)
        return userError("git " + arguments.front().str() + " in '" + folder +
                         "': " + answer->problem);
    return std::move(answer->out);
}

llvm::Expected<std::string> GitRepository::pathOf(llvm::StringRef onDisk) const {
    auto real = realPath(onDisk);
    if (!real)
        return real;
    llvm::StringRef below = *real;
    if (!below.consume_front(folder) || (!below.empty() && !below.consume_front("/")))
        return userError("'" + onDisk.str() + "' is not in the repository '" + folder + "'");
    return below.str();
}

llvm::Expected<std::string> GitRepository::commit(llvm::StringRef revision) const {
    GitAnswer answer{1, "", ""};
    if (isPlainRevision(revision)) {
        std::string named = revision.str() + "^{commit}";
        auto asked =
            runGit(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", named});
        if (!asked)
            return asked.takeError();
        answer = std::move(*asked);
    }
    if (answer.code != 0)
        return userError("'" + revision.str() + "' names no commit of the repository '" + folder +
                         "'");
    return llvm::StringRef(answer.out).trim().str();
}

llvm::Expected<std::string> GitRepository::mergeBase(llvm::StringRef one,
                                                     llvm::StringRef other) const {
    auto first = commit(one);
    if (!first)
        return first;
    auto second = commit(other);
    if (!second)
        return second;
    auto answer = runGit(folder, {"merge-base", *first, *second});
    if (!answer)
        return answer.takeError();
    if (answer->code != 0)
        return userError("'" + one.str() + "' and '" + other.str() +
                         "' have no commit in common (of a shallow clone, fetch more)");
    return llvm::StringRef(answer->out).trim().str();
}

llvm::Expected<std::string> GitRepository::defaultBranch() const {
    auto remote = runGit(folder, {"symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"});
    if (!remote)
        return remote.takeError();
    if (remote->code == 0)
        return llvm::StringRef(remote->out).trim().str();
    for (llvm::StringRef name : {"refs/remotes/origin/main", "refs/remotes/origin/master",
                                 "refs/heads/main", "refs/heads/master"}) {
        auto found = commit(name);
        if (found)
            return name.str();
        llvm::consumeError(found.takeError());
    }
    return userError("'" + folder + "' has no default branch to compare with: say which (--since)");
}

} // namespace uplift
