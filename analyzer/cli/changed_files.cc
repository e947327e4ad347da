#include "analyzer/cli/changed_files.h"

#include "analyzer/base/user_error.h"
#include "analyzer/discover/classify.h"
#include "analyzer/git/repository.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

#include <map>

namespace uplift {

namespace {

bool isSource(llvm::StringRef path) {
    return languageOf(path).has_value();
}

/// Files of a root that changed, by their path below it.
llvm::Expected<llvm::StringSet<>> changedBelow(const Root &root, llvm::StringRef revision) {
    auto repository = GitRepository::holding(root.folder);
    if (!repository)
        return repository.takeError();
    auto commit = repository->commit(revision);
    auto below = repository->pathOf(root.folder);
    if (!commit || !below)
        return llvm::joinErrors(commit.takeError(), below.takeError());
    auto changes = repository->changesSince(*commit, isSource);
    if (!changes)
        return changes.takeError();
    llvm::StringSet<> changed;
    for (llvm::StringRef path : changes->changed)
        if (below->empty() || (path.consume_front(*below) && path.consume_front("/")))
            changed.insert(path);
    return changed;
}

} // namespace

llvm::Error applyChangedOption(const Arguments &arguments, ScanReport &report) {
    if (!arguments.has("changed-only") && !arguments.has("since"))
        return llvm::Error::success();
    std::string revision = arguments.has("since") ? arguments.get("since").str() : "HEAD";
    std::vector<llvm::StringSet<>> changed;
    size_t files = 0;
    for (const Root &root : report.project->project.roots) {
        auto below = changedBelow(root, revision);
        if (!below)
            return below.takeError();
        files += below->size();
        changed.push_back(std::move(*below));
    }
    size_t before = report.findings.size();
    llvm::erase_if(report.findings, [&](const Finding &finding) {
        const SourceFile &file = report.file(finding);
        return !changed[file.root].count(file.path);
    });
    countFindings(report);
    report.notes.push_back(std::to_string(files) + (files == 1 ? " file" : " files") +
                           " changed since " + revision + ": " +
                           std::to_string(before - report.findings.size()) +
                           " findings in others are left out; hours are of all");
    return llvm::Error::success();
}

} // namespace uplift
