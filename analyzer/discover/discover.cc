#include "analyzer/discover/discover.h"

#include "analyzer/base/text.h"
#include "analyzer/discover/classify.h"
#include "analyzer/discover/walk.h"
#include "analyzer/load/load.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace uplift {

namespace {

template <typename... Args>
llvm::Error userError(fmt::format_string<Args...> format, Args &&...args) {
    std::string message = fmt::format(format, std::forward<Args>(args)...);
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

llvm::StringRef withoutSlashes(llvm::StringRef path) {
    llvm::StringRef bare = path.rtrim('/');
    return bare.empty() && !path.empty() ? path.take_front(1) : bare;
}

llvm::StringRef parentOf(llvm::StringRef path) {
    size_t slash = path.rfind('/');
    if (slash == llvm::StringRef::npos)
        return ".";
    return slash == 0 ? "/" : path.take_front(slash);
}

llvm::StringRef baseName(llvm::StringRef path) {
    return path.substr(path.rfind('/') + 1);
}

llvm::Error missing(const std::string &typed) {
    llvm::StringRef path = withoutSlashes(typed);
    std::vector<std::string> names;
    if (DIR *folder = ::opendir(parentOf(path).str().c_str())) {
        while (const dirent *entry = ::readdir(folder))
            if (entry->d_name[0] != '.')
                names.emplace_back(entry->d_name);
        ::closedir(folder);
    }
    std::sort(names.begin(), names.end());
    std::vector<llvm::StringRef> known(names.begin(), names.end());
    return userError("'{}' does not exist{}", typed, didYouMean(baseName(path), known));
}

std::string realPath(const std::string &path) {
    char buffer[PATH_MAX];
    return ::realpath(path.c_str(), buffer) ? std::string(buffer) : path;
}

bool exists(const std::string &path) {
    struct stat info;
    return ::stat(path.c_str(), &info) == 0;
}

/// "; it is part of the module 'x'" where a folder above has a manifest.
std::string moduleAbove(const std::string &path) {
    std::string folder = realPath(path);
    while (folder.size() > 1) {
        folder = parentOf(folder).str();
        for (llvm::StringRef name : {manifestName, oldManifestName})
            if (exists(folder + "/" + name.str()))
                return fmt::format("; it is part of the module '{}'", baseName(folder).str());
    }
    return "";
}

class Discovery {
  public:
    explicit Discovery(const DiscoverOptions &options) : options(options), walk(result.project) {}

    llvm::Expected<DiscoverResult> run(llvm::ArrayRef<std::string> paths);

  private:
    llvm::Error addPath(const std::string &typed);
    llvm::Error addArchive(const std::string &typed);
    llvm::Error addFolder(const std::string &typed, const std::string &folder);
    llvm::Error checkFound();
    void nameRootModules();

    const DiscoverOptions &options;
    DiscoverResult result;
    Walk walk;
};

llvm::Expected<DiscoverResult> Discovery::run(llvm::ArrayRef<std::string> paths) {
    if (paths.empty())
        return userError("No PATH given: name a module, an addons folder, a repository or an "
                         "archive of one");
    for (const std::string &path : paths)
        if (llvm::Error error = addPath(path))
            return error;
    walk.followLinks();
    if (llvm::Error error = checkFound())
        return error;
    walk.finish();
    nameRootModules();
    return std::move(result);
}

llvm::Error Discovery::addPath(const std::string &typed) {
    if (typed.empty())
        return userError("PATH is empty: name a module, an addons folder, a repository or an "
                         "archive of one");
    if (typed.find('\0') != std::string::npos)
        return userError("PATH holds a NUL byte");
    struct stat info;
    if (::stat(typed.c_str(), &info) != 0) {
        int error = errno;
        if (error == ENOENT || error == ENOTDIR)
            return missing(typed);
        return userError("'{}': {}", typed, fileErrorReason(error));
    }
    if (S_ISDIR(info.st_mode))
        return addFolder(typed, withoutSlashes(typed).str());
    if (!archiveSuffix(typed).empty())
        return addArchive(typed);
    return userError("'{}' is neither a folder nor an archive (.zip, .tar, .tar.gz, .tar.xz, "
                     ".tar.bz2){}",
                     typed, moduleAbove(typed));
}

llvm::Error Discovery::addArchive(const std::string &typed) {
    llvm::Expected<TempFolder> temp = TempFolder::make(options.tempParent);
    if (!temp)
        return temp.takeError();
    std::string folder = temp->path();
    result.temp.push_back(std::move(*temp));
    if (llvm::Error error = unpackArchive(typed, folder, options.archive, result.project.skipped))
        return userError("'{}': {}", typed, llvm::toString(std::move(error)));
    return addFolder(typed, folder);
}

llvm::Error Discovery::addFolder(const std::string &typed, const std::string &folder) {
    auto root = static_cast<uint32_t>(result.project.roots.size());
    result.project.roots.push_back({typed, folder});
    if (int error = walk.addRoot(root))
        return userError("'{}': {}", typed, fileErrorReason(error));
    return llvm::Error::success();
}

llvm::Error Discovery::checkFound() {
    for (uint32_t id = 0; id < result.project.roots.size(); ++id) {
        if (walk.hasModules(id))
            continue;
        const Root &root = result.project.roots[id];
        bool archive = root.folder != withoutSlashes(root.typed);
        std::string hint = archive ? "" : moduleAbove(root.folder);
        if (hint.empty() && !result.project.skipped.empty()) {
            const CoverageItem &item = result.project.skipped.front();
            hint = fmt::format(" ('{}': {})", item.file, item.reason);
        }
        return userError("No module found in '{}': no folder with a {} or {}{}", root.typed,
                         manifestName.str(), oldManifestName.str(), hint);
    }
    return llvm::Error::success();
}

/// A module that is the root itself is called as its folder is, or as the archive.
void Discovery::nameRootModules() {
    for (Module &module : result.project.modules) {
        if (!module.path.empty())
            continue;
        const Root &root = result.project.roots[module.root];
        llvm::StringRef typed = root.typed;
        if (llvm::StringRef suffix = archiveSuffix(typed);
            !suffix.empty() && root.folder != withoutSlashes(typed))
            module.name = baseName(typed.drop_back(suffix.size())).str();
        else
            module.name = baseName(realPath(root.folder)).str();
    }
}

} // namespace

llvm::Expected<DiscoverResult> discover(llvm::ArrayRef<std::string> paths,
                                        const DiscoverOptions &options) {
    return Discovery(options).run(paths);
}

} // namespace uplift
