#include "analyzer/discover/walk.h"

#include "analyzer/discover/classify.h"
#include "analyzer/load/load.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <numeric>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace uplift {

namespace {

std::string joined(llvm::StringRef folder, llvm::StringRef name) {
    std::string path;
    path.reserve(folder.size() + name.size() + 1);
    path.append(folder.data(), folder.size());
    if (!path.empty())
        path.push_back('/');
    path.append(name.data(), name.size());
    return path;
}

llvm::StringRef parentOf(llvm::StringRef path) {
    size_t slash = path.rfind('/');
    return slash == llvm::StringRef::npos ? llvm::StringRef() : path.take_front(slash);
}

bool isDots(const char *name) {
    return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
}

/// For file systems whose readdir does not say what an entry is.
unsigned char typeByStat(int folder, const char *name) {
    struct stat info;
    if (::fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
        return DT_UNKNOWN;
    return IFTODT(info.st_mode);
}

/// Everything in the folder but `.` and `..`; the errno of a failure, else 0. Straight from the
/// kernel: opendir costs two more calls and an allocation, a sixth of a walk.
template <typename Entries> int readEntries(int fd, Entries &entries) {
    alignas(dirent64) char buffer[1 << 15];
    while (true) {
        ssize_t got = ::getdents64(fd, buffer, sizeof buffer);
        if (got <= 0)
            return got < 0 ? errno : 0;
        for (const char *at = buffer; at < buffer + got;) {
            const auto *entry = reinterpret_cast<const dirent64 *>(at);
            at += entry->d_reclen;
            const char *name = entry->d_name;
            if (!isDots(name))
                entries.push_back(
                    {name, entry->d_type == DT_UNKNOWN ? typeByStat(fd, name) : entry->d_type});
        }
    }
}

std::string realPath(const std::string &path) {
    char buffer[PATH_MAX];
    return ::realpath(path.c_str(), buffer) ? std::string(buffer) : std::string();
}

bool isAtOrBelow(llvm::StringRef path, llvm::StringRef folder) {
    if (folder == "/")
        return true;
    return path.consume_front(folder) && (path.empty() || path.startswith("/"));
}

} // namespace

std::string Walk::fullPath(uint32_t root, llvm::StringRef path) const {
    const std::string &folder = project.roots[root].folder;
    return path.empty() ? folder : joined(folder, path);
}

std::string Walk::pathInModule(ModuleId module, llvm::StringRef path) const {
    const std::string &base = project.modules[module].path;
    return path.drop_front(base.empty() ? 0 : base.size() + 1).str();
}

void Walk::skip(const std::string &path, std::string reason) {
    project.skipped.push_back({path, std::move(reason)});
}

int Walk::addRoot(uint32_t root) {
    found.resize(std::max<size_t>(found.size(), root + 1));
    return walkFrom(Folder{"", root, noModule, true});
}

int Walk::walkFrom(Folder start) {
    Entries entries;
    if (int error = readFolder(start, entries))
        return error;
    visit(std::move(start), entries);
    while (!pending.empty()) {
        Folder folder = std::move(pending.back());
        pending.pop_back();
        if (int error = readFolder(folder, entries))
            skip(folder.path, fileErrorReason(error));
        visit(std::move(folder), entries);
    }
    return 0;
}

/// Leaves `entries` empty where the folder was read before.
int Walk::readFolder(const Folder &folder, Entries &entries) {
    entries.clear();
    int fd = ::open(fullPath(folder.root, folder.path).c_str(),
                    O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return errno;
    int error = 0;
    struct stat info;
    if (::fstat(fd, &info) != 0)
        error = errno;
    else if (visited.insert({info.st_dev, info.st_ino}).second)
        error = readEntries(fd, entries);
    else
        found[folder.root] = true;
    ::close(fd);
    return error;
}

void Walk::visit(Folder folder, const Entries &entries) {
    auto has = [&](llvm::StringRef name) {
        return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            return name == entry.name && isRegular(folder, entry);
        });
    };
    llvm::StringRef manifest;
    if (folder.modulesBelow)
        manifest = has(manifestName) ? manifestName : has(oldManifestName) ? oldManifestName : "";
    if (!manifest.empty())
        folder.module = addModule(folder);
    for (const Entry &entry : entries) {
        if (entry.type == DT_DIR || entry.type == DT_LNK)
            enter(folder, entry.name, entry.type);
        if (entry.type != DT_DIR && folder.module != noModule)
            addFile(folder, entry, manifest);
    }
}

ModuleId Walk::addModule(const Folder &folder) {
    Module module;
    module.path = folder.path;
    module.root = folder.root;
    module.name = folder.path.substr(folder.path.rfind('/') + 1); // npos + 1 is 0
    project.modules.push_back(std::move(module));
    found[folder.root] = true;
    return static_cast<ModuleId>(project.modules.size() - 1);
}

/// Puts a folder off until its turn; links until every folder was read.
void Walk::enter(const Folder &folder, const std::string &name, unsigned char type) {
    if (isNeverEntered(name))
        return;
    Folder next{joined(folder.path, name), folder.root, folder.module, folder.modulesBelow};
    if (next.module == noModule) {
        if (isBuildOutput(name))
            return;
    } else {
        FolderKind kind = folderKind(pathInModule(next.module, next.path));
        if (kind == FolderKind::ThirdParty && type == DT_DIR)
            skip(next.path, "third-party library");
        if (kind != FolderKind::Source)
            return;
        next.modulesBelow = next.modulesBelow && mayHoldModules(name);
    }
    (type == DT_LNK ? links : pending).push_back(std::move(next));
}

bool Walk::isRegular(const Folder &folder, const Entry &entry) {
    if (entry.type != DT_LNK)
        return entry.type == DT_REG;
    struct stat info;
    std::string path = fullPath(folder.root, joined(folder.path, entry.name));
    return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

void Walk::addFile(const Folder &folder, const Entry &entry, llvm::StringRef manifest) {
    std::optional<Language> language = languageOf(entry.name);
    if (!language || entry.name[0] == '.') // ._x.py of macOS, .#x.py of Emacs
        return;
    std::string path = joined(folder.path, entry.name);
    if (entry.type == DT_LNK && !isRegular(folder, entry))
        return; // followLink says what it is
    if (entry.type != DT_LNK && entry.type != DT_REG)
        return skip(path, notRegularReason.str());
    if (isMinified(entry.name))
        return skip(path, "minified");
    SourceFile file;
    file.module = folder.module;
    file.root = folder.root;
    file.language = entry.name == manifest ? Language::Manifest : *language;
    file.isTest = isTestPath(pathInModule(folder.module, path));
    file.isMigration = isMigrationPath(pathInModule(folder.module, path));
    file.path = std::move(path);
    project.files.push_back(std::move(file));
}

void Walk::followLinks() {
    while (!links.empty()) {
        std::vector<Folder> round = std::move(links);
        links.clear();
        std::sort(round.begin(), round.end(), [](const Folder &a, const Folder &b) {
            return std::tie(a.root, a.path) < std::tie(b.root, b.path);
        });
        for (const Folder &link : round)
            followLink(link);
    }
}

void Walk::followLink(const Folder &link) {
    std::string path = fullPath(link.root, link.path);
    struct stat info;
    if (::stat(path.c_str(), &info) != 0) {
        bool matters = errno == ELOOP || languageOf(link.path) || link.module == noModule;
        if (matters)
            skip(link.path, errno == ENOENT ? "dangling symbolic link" : fileErrorReason(errno));
        return;
    }
    if (!S_ISDIR(info.st_mode)) {
        if (!S_ISREG(info.st_mode) && link.module != noModule && languageOf(link.path))
            skip(link.path, notRegularReason.str());
        return;
    }
    std::string target = realPath(path);
    if (isAtOrBelow(realPath(fullPath(link.root, parentOf(link.path))), target))
        return skip(link.path, "symbolic link loop");
    if (visited.contains({info.st_dev, info.st_ino})) {
        if (link.module == noModule)
            found[link.root] = true;
        return;
    }
    std::string root = realPath(project.roots[link.root].folder);
    if (link.module != noModule && !isAtOrBelow(target, root))
        return skip(link.path, "symbolic link to a folder outside");
    if (int error = walkFrom(link))
        skip(link.path, fileErrorReason(error));
}

void Walk::finish() {
    auto byPath = [](const auto &a, const auto &b) {
        return std::tie(a.root, a.path) < std::tie(b.root, b.path);
    };
    std::vector<ModuleId> order(project.modules.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](ModuleId a, ModuleId b) {
        return byPath(project.modules[a], project.modules[b]);
    });
    std::vector<ModuleId> newId(order.size());
    std::vector<Module> modules;
    for (ModuleId id : order) {
        newId[id] = static_cast<ModuleId>(modules.size());
        modules.push_back(std::move(project.modules[id]));
    }
    project.modules = std::move(modules);
    std::sort(project.files.begin(), project.files.end(), byPath);
    for (FileId id = 0; id < project.files.size(); ++id) {
        SourceFile &file = project.files[id];
        file.module = newId[file.module];
        if (file.language == Language::Manifest)
            project.modules[file.module].manifestFile = id;
    }
    std::sort(project.skipped.begin(), project.skipped.end());
}

} // namespace uplift
