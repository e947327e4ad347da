#pragma once

#include "analyzer/core/project.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

/// A file of a commit.
struct TreeFile {
    std::string path; ///< below the top of the repository
    std::string object;
    uint64_t size = 0;
};

/// What a commit holds. Links and submodules are `skipped`.
struct CommitTree {
    std::vector<TreeFile> files; ///< by path
    std::vector<CoverageItem> skipped;
};

/// What differs between a commit and the files on disk.
struct WorkTreeChanges {
    std::vector<std::string> changed; ///< written anew, or not in the commit and not ignored
    std::vector<std::string> removed;
};

/// True for the paths that are asked about.
using PathFilter = llvm::function_ref<bool(llvm::StringRef)>;

/// A repository of git, which is only read (see process.h). Paths are below its top, with forward
/// slashes. Errors are in words for the user.
class GitRepository {
  public:
    /// The repository that holds the folder or file: one with a work tree, or a bare one.
    static llvm::Expected<GitRepository> holding(llvm::StringRef path);

    /// Its folder: of the work tree, or of the bare repository itself.
    const std::string &top() const { return folder; }
    bool isBare() const { return bare; }
    /// Path of a file or folder on disk as the repository names it; "" for the top itself.
    llvm::Expected<std::string> pathOf(llvm::StringRef onDisk) const;

    /// The full id of what a branch, tag, id or the like names.
    llvm::Expected<std::string> commit(llvm::StringRef revision) const;
    /// The newest commit that both come from.
    llvm::Expected<std::string> mergeBase(llvm::StringRef one, llvm::StringRef other) const;
    /// What the branch is meant to go into: that of the remote, else main or master; the error says
    /// that there is none.
    llvm::Expected<std::string> defaultBranch() const;

    llvm::Expected<CommitTree> files(llvm::StringRef commit, llvm::StringRef below,
                                     PathFilter wanted) const;
    /// Of a repository with a work tree. Files are compared by their content, as the commit holds
    /// it or with its line ends changed; neither git's own record of times nor a filter is asked.
    llvm::Expected<WorkTreeChanges> changesSince(llvm::StringRef commit, PathFilter wanted) const;
    /// Writes the wanted files of the commit that lie below `below` (a folder, "" for all) into
    /// `into`, under their path below the top. What was left out goes to `skipped`.
    llvm::Error materialise(llvm::StringRef commit, llvm::StringRef below, PathFilter wanted,
                            const std::string &into, std::vector<CoverageItem> &skipped) const;

  private:
    llvm::Expected<std::string> ask(llvm::ArrayRef<llvm::StringRef> arguments,
                                    llvm::StringRef input = "") const;

    std::string folder;
    bool bare = false;
};

} // namespace uplift
