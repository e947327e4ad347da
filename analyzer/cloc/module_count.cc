#include "analyzer/cloc/module_count.h"

#include "analyzer/base/parallel.h"
#include "analyzer/cloc/exclusions.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>

namespace uplift {
namespace {

namespace fs = llvm::sys::fs;

constexpr llvm::StringLiteral kManifest = "__manifest__.py";
constexpr llvm::StringLiteral kOldManifest = "__openerp__.py";

std::string joined(llvm::StringRef folder, llvm::StringRef name) {
    if (folder.empty())
        return name.str();
    return (folder.endswith("/") ? folder + name : folder + "/" + name).str();
}

std::optional<std::string> readIfThere(const std::string &path) {
    auto buffer = llvm::MemoryBuffer::getFile(path, false, false);
    if (!buffer || fs::is_directory(path))
        return std::nullopt;
    return (*buffer)->getBuffer().str();
}

struct Entry {
    std::string name;
    bool isFolder = false;
    bool isLink = false;
};

/// What a folder holds, by name; `problem` where it cannot be read.
std::vector<Entry> list(const std::string &folder, std::string &problem) {
    std::vector<Entry> entries;
    std::error_code error;
    for (fs::directory_iterator it(folder, error, false), end; it != end && !error;
         it.increment(error)) {
        bool isLink = it->type() == fs::file_type::symlink_file;
        bool isFolder =
            it->type() == fs::file_type::directory_file || (isLink && fs::is_directory(it->path()));
        entries.push_back({llvm::sys::path::filename(it->path()).str(), isFolder, isLink});
    }
    if (error)
        problem = error.message();
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return entries;
}

/// Paths of the files below a folder that have a counted extension, in the order of Python's
/// `os.walk` with names sorted: a folder's files come before its folders. Links to folders are not
/// followed; a folder that cannot be listed becomes a problem.
std::vector<std::string> filesBelow(const std::string &folder, ModuleCount &module) {
    std::vector<std::string> files;
    for (std::vector<std::string> open{""}; !open.empty();) {
        std::string below = std::move(open.back());
        open.pop_back();
        std::string problem;
        std::vector<std::string> folders;
        for (const Entry &entry : list(below.empty() ? folder : joined(folder, below), problem)) {
            std::string path = joined(below, entry.name);
            if (!entry.isFolder && countedLanguage(entry.name) != CountedLanguage::None)
                files.push_back(path);
            else if (entry.isFolder && !entry.isLink)
                folders.push_back(path);
        }
        open.insert(open.end(), folders.rbegin(), folders.rend());
        if (!problem.empty())
            module.problems.push_back(joined(folder, below) + ": " + problem);
    }
    return files;
}

Count unreadable(const std::string &why) {
    return {0, 0, "Unreadable: " + why};
}

/// Our own count of a source that CPython 3 refuses, if it is Python 2.
Count countPython2(llvm::StringRef bytes, const FileCount &file) {
    bool refused = file.language == CountedLanguage::Python && !file.count.error.empty();
    Count count = refused ? countPython(bytes, kPython2) : Count{};
    return count.error.empty() ? count : Count{};
}

void countFile(const std::string &path, FileCount &file, const CountRules &rules) {
    fs::file_status status;
    if (std::error_code error = fs::status(path, status)) {
        file.count = unreadable(error.message());
    } else if (status.type() != fs::file_type::regular_file) {
        file.count = unreadable("not a regular file");
    } else if (status.getSize() > kMaxCountedBytes) {
        file.count.error = "Max file size exceeded";
    } else if (auto buffer = llvm::MemoryBuffer::getFile(path, false, false)) {
        file.count = countBytes((*buffer)->getBuffer(), file.language, rules);
        file.python2 = countPython2((*buffer)->getBuffer(), file);
    } else {
        file.count = unreadable(buffer.getError().message());
    }
}

/// The folder's files, with the reason beside each that is not to be counted.
ModuleCount listFolder(const CountedFolder &counted, const CountRules &rules) {
    const std::string &folder = counted.folder;
    ModuleCount module;
    llvm::StringRef trimmed = llvm::StringRef(counted.shown).rtrim('/');
    module.directory = trimmed.str();
    module.name = llvm::sys::path::filename(trimmed).str();
    std::optional<std::string> manifest = readIfThere(joined(folder, kManifest));
    std::optional<std::string> oldManifest = readIfThere(joined(folder, kOldManifest));
    module.hasManifest = manifest || oldManifest;
    Exclusions exclusions(manifest, oldManifest, rules);
    module.problems = exclusions.problems();
    for (std::string &path : filesBelow(folder, module)) {
        CountedLanguage language = countedLanguage(path);
        bool isSheet = language == CountedLanguage::Css || language == CountedLanguage::Scss;
        if (isSheet && !rules.styleSheets)
            continue;
        std::string reason = exclusions.reasonFor(path);
        module.files.push_back({std::move(path), language, {}, {}, std::move(reason)});
    }
    return module;
}

} // namespace

void addUp(ModuleCount &module, bool countPython2) {
    module.code = module.total = 0;
    for (const FileCount &file : module.files)
        if (file.excluded.empty()) {
            module.code += file.count.code + (countPython2 ? file.python2.code : 0);
            module.total += file.count.total + (countPython2 ? file.python2.total : 0);
        }
}

std::vector<std::string> findModules(llvm::StringRef path) {
    std::vector<std::string> modules;
    for (std::vector<std::string> open{path.str()}; !open.empty();) {
        std::string folder = std::move(open.back());
        open.pop_back();
        if (fs::exists(joined(folder, kManifest)) || fs::exists(joined(folder, kOldManifest))) {
            modules.push_back(folder);
            continue;
        }
        std::string problem;
        for (const Entry &entry : list(folder, problem))
            if (entry.isFolder && !entry.isLink)
                open.push_back(joined(folder, entry.name));
    }
    std::sort(modules.begin(), modules.end());
    return modules;
}

std::vector<ModuleCount> countFolders(llvm::ArrayRef<CountedFolder> folders,
                                      const CountRules &rules, unsigned threads) {
    std::vector<ModuleCount> modules(folders.size());
    parallelFor(folders.size(), threads,
                [&](size_t i) { modules[i] = listFolder(folders[i], rules); });
    struct Job {
        const std::string *folder;
        FileCount *file;
    };
    std::vector<Job> jobs;
    for (size_t i = 0; i < modules.size(); ++i)
        for (FileCount &file : modules[i].files)
            if (file.excluded.empty())
                jobs.push_back({&folders[i].folder, &file});
    parallelFor(jobs.size(), threads, [&](size_t i) {
        FileCount &file = *jobs[i].file;
        countFile(joined(*jobs[i].folder, file.path), file, rules);
    });
    for (ModuleCount &module : modules)
        addUp(module);
    return modules;
}

} // namespace uplift
