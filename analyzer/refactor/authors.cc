#include "analyzer/refactor/refactor.h"

#include "analyzer/git/process.h"
#include "analyzer/git/repository.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <algorithm>
#include <set>

namespace uplift {

namespace {

/// Commits looked at, the newest first: of a longer history the rest is said to be not seen.
constexpr llvm::StringLiteral mostCommits = "20000";

bool isAutomatic(llvm::StringRef author) {
    std::string lower = author.lower();
    return lower.find("bot") != std::string::npos || lower.find("weblate") != std::string::npos;
}

/// Folders of a root's modules below the top of the repository, with their modules.
llvm::StringMap<ModuleId> foldersOf(const Project &project, uint32_t root,
                                    llvm::StringRef rootBelowTop) {
    llvm::StringMap<ModuleId> folders;
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        if (project.modules[id].root != root)
            continue;
        std::string folder = rootBelowTop.str();
        if (!folder.empty() && !project.modules[id].path.empty())
            folder += "/";
        folders[folder + project.modules[id].path] = id;
    }
    return folders;
}

/// The module whose folder holds the file.
ModuleId moduleOf(const llvm::StringMap<ModuleId> &folders, llvm::StringRef path) {
    while (!path.empty()) {
        size_t slash = path.rfind('/');
        path = slash == llvm::StringRef::npos ? "" : path.take_front(slash);
        if (auto found = folders.find(path); found != folders.end())
            return found->second;
    }
    return noModule;
}

/// Who changed each module, by the log: a line "\x01AUTHOR" a commit, then its files.
void readLog(llvm::StringRef log, const llvm::StringMap<ModuleId> &folders,
             std::vector<std::set<std::string>> &authors) {
    llvm::StringRef author;
    while (!log.empty()) {
        auto [line, rest] = log.split('\n');
        log = rest;
        if (line.consume_front("\x01"))
            author = line;
        else if (!line.empty() && !isAutomatic(author))
            if (ModuleId module = moduleOf(folders, line); module != noModule)
                authors[module].insert(author.str());
    }
}

/// What was not seen, or "".
std::string readRoot(const Project &project, uint32_t root,
                     std::vector<std::set<std::string>> &authors) {
    const std::string &folder = project.roots[root].folder;
    std::string unseen = "authors not seen: no history of git for " + project.roots[root].typed;
    auto repository = GitRepository::holding(folder);
    if (!repository) {
        llvm::consumeError(repository.takeError());
        return unseen;
    }
    auto below = repository->pathOf(folder);
    if (!below) {
        llvm::consumeError(below.takeError());
        return unseen;
    }
    std::string limit = "--max-count=" + mostCommits.str();
    llvm::SmallVector<llvm::StringRef> arguments = {
        "-c",           "core.quotePath=false", "log",         limit, "--no-merges",
        "--no-renames", "--format=%x01%aN",     "--name-only", "HEAD"};
    auto log = runGit(repository->top(), arguments);
    if (!log || log->code != 0) {
        if (!log)
            llvm::consumeError(log.takeError());
        return unseen;
    }
    readLog(log->out, foldersOf(project, root, *below), authors);
    return "";
}

} // namespace

std::vector<std::string> soleAuthors(const Project &project, std::vector<std::string> &notes) {
    std::vector<std::set<std::string>> authors(project.modules.size());
    for (uint32_t root = 0; root < project.roots.size(); ++root)
        if (std::string unseen = readRoot(project, root, authors); !unseen.empty())
            notes.push_back(std::move(unseen));
    std::vector<std::string> sole(project.modules.size());
    for (ModuleId id = 0; id < sole.size(); ++id)
        if (authors[id].size() == 1)
            sole[id] = *authors[id].begin();
    return sole;
}

} // namespace uplift
