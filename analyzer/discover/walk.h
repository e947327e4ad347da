#pragma once

#include "analyzer/core/project.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// Looks for modules at any depth and lists their files, reading each folder once.
///
/// Modules in modules: Odoo loads only what lies directly in an addons path, and a client may name
/// a module's folder as one, so a manifest below a module makes a module of its own; its files are
/// not the outer module's. Below `tests`, `static`, `data`, `templates` … of a module it is
/// material for that module and counts as a Python file (classify.h, mayHoldModules).
///
/// Links: a link to a file is that file. Links to folders are followed after every folder of every
/// root was read, sorted by path, if the folder was not read yet: a module reached twice counts
/// once. A link to a folder above itself is a loop. Within a module a link that leaves the root is
/// not followed.
class Walk {
  public:
    explicit Walk(Project &project) : project(project) {}

    /// Reads all below a root that was added to Project::roots. The errno if the root's own folder
    /// cannot be read, else 0.
    int addRoot(uint32_t root);
    /// Follows the links found so far, and those found behind them.
    void followLinks();
    /// True if a module was found below the root, or part of it had been read for another root.
    bool hasModules(uint32_t root) const { return found[root]; }
    /// Sorts modules and files, and connects them.
    void finish();

  private:
    struct Folder {
        std::string path; ///< below the root
        uint32_t root = 0;
        ModuleId module = noModule;
        bool modulesBelow = true;
    };
    struct Entry {
        std::string name;
        unsigned char type; ///< DT_REG, DT_DIR, DT_LNK or other, as readdir says
    };
    using Entries = std::vector<Entry>;

    int walkFrom(Folder start);
    int readFolder(const Folder &folder, Entries &entries);
    void visit(Folder folder, const Entries &entries);
    void enter(const Folder &folder, const std::string &name, unsigned char type);
    void addFile(const Folder &folder, const Entry &entry, llvm::StringRef manifest);
    bool isRegular(const Folder &folder, const Entry &entry);
    ModuleId addModule(const Folder &folder);
    void followLink(const Folder &link);
    void skip(const std::string &path, std::string reason);
    std::string fullPath(uint32_t root, llvm::StringRef path) const;
    std::string pathInModule(ModuleId module, llvm::StringRef path) const;

    Project &project;
    std::vector<bool> found; ///< by root
    std::vector<Folder> pending;
    std::vector<Folder> links;
    llvm::DenseSet<std::pair<uint64_t, uint64_t>> visited; ///< device and inode of folders
};

} // namespace uplift
