#include "analyzer/cli/report_context.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

namespace path = llvm::sys::path;

std::string realFolder(llvm::StringRef folder) {
    llvm::SmallString<256> real;
    if (llvm::sys::fs::real_path(folder, real))
        return "";
    return real.str().str();
}

/// The folder with a `.git` (a folder, or a file in a submodule or a worktree) at or above; "".
std::string repositoryOf(llvm::StringRef folder) {
    for (; !folder.empty(); folder = path::parent_path(folder))
        if (llvm::sys::fs::exists(folder + "/.git"))
            return folder.str();
    return "";
}

/// Where `folder` is below `top`, "" or with a slash at the end; none where it is not.
std::optional<std::string> below(llvm::StringRef top, llvm::StringRef folder) {
    if (top.empty() || !folder.consume_front(top))
        return std::nullopt;
    if (folder.empty())
        return "";
    if (!top.endswith("/") && !folder.consume_front("/"))
        return std::nullopt;
    return folder.str() + "/";
}

} // namespace

/// The repository of the working folder goes first: code of a submodule is named from the top of
/// what CI checked out.
std::vector<std::string> pathPrefixes(const Project &project) {
    const std::string working = realFolder("."), repository = repositoryOf(working);
    std::vector<std::string> prefixes;
    for (const Root &root : project.roots) {
        llvm::SmallString<256> typed(root.typed);
        bool isArchive = !llvm::sys::fs::is_directory(typed);
        std::string folder = isArchive ? "" : realFolder(root.folder);
        std::optional<std::string> prefix;
        for (const std::string &top : {repository, repositoryOf(folder), working})
            if (!prefix)
                prefix = below(top, folder);
        if (!prefix && !isArchive)
            prefix = path::filename(folder).str() + "/";
        prefixes.push_back(prefix.value_or(""));
    }
    return prefixes;
}

ReportContext reportContext(const Arguments &arguments, const ScanResult &scanned) {
    ReportContext context;
    context.text.showPossible = arguments.has("possible");
    context.text.quiet = arguments.has("quiet");
    context.prefixes = pathPrefixes(scanned.facts.project);
    for (const CheckInfo &check : allChecks()) {
        Measured measured = scanned.precision.of(check.check);
        context.measures.push_back({measured.findings - measured.neutral, measured.changed});
    }
    return context;
}

} // namespace uplift
