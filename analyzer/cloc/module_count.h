#pragma once

#include "analyzer/cloc/count.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace uplift {

struct FileCount {
    std::string path; ///< below the module, forward slashes
    CountedLanguage language = CountedLanguage::None;
    Count count;
    Count python2;        ///< our own count of a file that is Python 2 (Odoo: Syntax Error)
    std::string excluded; ///< why it is in no total; "" for a file that is counted

    bool isPython2() const { return python2.total > 0; }
};

/// A folder to count and how it is named to the user.
struct CountedFolder {
    std::string folder;
    std::string shown;
};

/// The count of one folder, which is a module where it holds a manifest.
struct ModuleCount {
    std::string name;      ///< the folder's name
    std::string directory; ///< as shown to the user
    bool hasManifest = false;
    std::vector<FileCount> files;      ///< a folder's files, then those of its folders, by name
    std::vector<std::string> problems; ///< what would end Odoo's own count with a traceback
    int64_t code = 0;
    int64_t total = 0;
};

/// Folders below `path` that hold a manifest, `path` itself if it does, by path. Modules inside
/// modules belong to the outer one.
std::vector<std::string> findModules(llvm::StringRef path);

/// Counts the folders as `odoo-bin cloc --path` counts each, on up to `threads` threads.
std::vector<ModuleCount> countFolders(llvm::ArrayRef<CountedFolder> folders,
                                      const CountRules &rules, unsigned threads);

/// Sums the files that are counted into `code` and `total`, those in Python 2 only if asked.
void addUp(ModuleCount &module, bool countPython2 = false);

} // namespace uplift
