#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/core/series.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace uplift {

using FileId = uint32_t; ///< index in Project::files
using ModuleId = uint32_t;
inline constexpr ModuleId noModule = ~0U;

/// A file of a module that the analysis looks at or says it did not.
struct SourceFile {
    std::string path; ///< below the root, forward slashes
    ModuleId module = noModule;
    Language language = Language::Other;
    uint32_t root = 0;        ///< index in Project::roots
    bool isTest = false;      ///< below a `tests` folder of its module
    bool isMigration = false; ///< below `migrations` or `upgrades`: run once, for a version before
};

/// What a manifest says, read as a literal. Keys that hold something else are named in `problems`.
struct Manifest {
    std::string version;
    bool installable = true;
    std::vector<std::string> depends;
    std::vector<std::string> data;
    std::vector<std::string> demo;
};

/// A folder with a manifest.
struct Module {
    std::string name; ///< the folder's name
    std::string path; ///< below the root; "" where the root itself is the module
    uint32_t root = 0;
    FileId manifestFile = 0;
    Manifest manifest;
    Series series; ///< by the manifest's version; unknown where it does not say
    std::vector<std::string> problems;
    bool installed = true; ///< false where an export of the installed modules does not name it
};

/// A PATH as the user typed it: files are named below it.
struct Root {
    std::string typed;
    std::string folder; ///< where its files are read from (differs from `typed` for an archive)
};

/// A file or folder that was not looked at, and why. `file` is below its root.
struct CoverageItem {
    std::string file;
    std::string reason;
    friend auto operator<=>(const CoverageItem &, const CoverageItem &) = default;
};

/// Modules and files in a stable order: roots as typed, modules and files by path.
struct Project {
    std::vector<Root> roots;
    std::vector<Module> modules;
    std::vector<SourceFile> files;
    std::vector<CoverageItem> skipped; ///< found at discovery: unreadable folders, links, …
};

} // namespace uplift
