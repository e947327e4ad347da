#include "analyzer/survey/odoo_tree.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/discover/classify.h"
#include "analyzer/discover/discover.h"
#include "analyzer/survey/odoo_release.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace uplift {

namespace {

namespace fs = llvm::sys::fs;

/// The package of Odoo's own code below a root, or "".
llvm::StringRef packageBelow(const std::string &root) {
    for (llvm::StringRef package : {"odoo", "openerp"})
        if (fs::is_directory(root + "/" + package))
            return package;
    return "";
}

bool isImportable(llvm::StringRef path) {
    if (!path.consume_back(".py"))
        return false;
    llvm::SmallVector<llvm::StringRef, 8> parts;
    path.split(parts, '/');
    return llvm::all_of(parts, isIdentifier);
}

/// Names of a folder, sorted.
std::vector<std::string> namesIn(const std::string &folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed, false), end; !failed && at != end;
         at.increment(failed))
        names.push_back(llvm::sys::path::filename(at->path()).str());
    llvm::sort(names);
    return names;
}

class TreeFinder {
  public:
    TreeFinder(OdooTree &tree, llvm::ArrayRef<std::string> exclude)
        : tree(tree),
          exclude(exclude) {}

    void packages(const std::string &root, llvm::StringRef package);
    llvm::Error addons(const std::string &folder);
    bool hasAddon(llvm::StringRef name) const {
        return llvm::any_of(tree.addons,
                            [&](const OdooAddon &addon) { return addon.name == name; });
    }

  private:
    bool takes(const SourceFile &file, llvm::StringRef path) const;
    void addAddon(const Project &project, const Module &module, llvm::ArrayRef<FileId> files);

    OdooTree &tree;
    llvm::ArrayRef<std::string> exclude;
};

/// Python files of Odoo's own packages; its addons have a list of their own.
void TreeFinder::packages(const std::string &root, llvm::StringRef package) {
    std::vector<std::string> pending = {package.str()};
    while (!pending.empty()) {
        std::string folder = std::move(pending.back());
        pending.pop_back();
        for (const std::string &name : namesIn(root + "/" + folder)) {
            std::string path = folder + "/" + name;
            bool isAddons = folder == package && name == "addons";
            if (fs::is_directory(root + "/" + path) && !isNeverEntered(name) && !isAddons)
                pending.push_back(path);
            else if (isImportable(path) && fs::is_regular_file(root + "/" + path))
                tree.files.push_back({root + "/" + path, path, 0, Language::Python});
        }
    }
    llvm::sort(tree.files, [](const OdooFile &a, const OdooFile &b) { return a.path < b.path; });
}

bool TreeFinder::takes(const SourceFile &file, llvm::StringRef path) const {
    bool isStatic = path.startswith("static/");
    if (file.isTest || file.isMigration || path.startswith("static/tests/"))
        return false;
    switch (file.language) {
    case Language::Python:
        return !isStatic && isImportable(path);
    case Language::Xml:
        return true;
    case Language::Csv:
        return !isStatic;
    case Language::JavaScript:
        return path.startswith("static/src/") && !path.contains("/lib/");
    default:
        return false;
    }
}

void TreeFinder::addAddon(const Project &project, const Module &module,
                          llvm::ArrayRef<FileId> files) {
    llvm::StringRef folder = project.roots[module.root].folder;
    auto id = static_cast<uint32_t>(tree.addons.size());
    const SourceFile &manifest = project.files[module.manifestFile];
    tree.addons.push_back({module.name, (folder + "/" + manifest.path).str()});
    for (FileId at : files) {
        const SourceFile &file = project.files[at];
        llvm::StringRef path = file.path;
        if (!module.path.empty() && path.consume_front(module.path))
            path.consume_front("/");
        if (takes(file, path))
            tree.files.push_back({(folder + "/" + file.path).str(), path.str(), id, file.language});
    }
}

/// Odoo loads what lies directly in an addons folder; a manifest further down is material.
llvm::Error TreeFinder::addons(const std::string &folder) {
    auto found = discover({folder});
    if (!found)
        return found.takeError();
    const Project &project = found->project;
    std::vector<std::vector<FileId>> filesOf(project.modules.size());
    for (FileId file = 0; file < project.files.size(); ++file)
        filesOf[project.files[file].module].push_back(file);
    for (const Module &module : project.modules) {
        bool direct = !llvm::StringRef(module.path).contains('/');
        if (direct && !llvm::is_contained(exclude, module.name) && !hasAddon(module.name))
            addAddon(project, module, filesOf[&module - project.modules.data()]);
    }
    return llvm::Error::success();
}

llvm::Error noTree(const std::string &root, const char *what) {
    return userError("'" + root + "' is not a checkout of Odoo: " + what);
}

} // namespace

std::string importPathOf(llvm::StringRef addon, llvm::StringRef path) {
    path.consume_back(".py");
    if (path != "__init__")
        path.consume_back("/__init__");
    std::string dotted = path.str();
    std::replace(dotted.begin(), dotted.end(), '/', '.');
    if (!addon.empty())
        return "odoo.addons." + addon.str() + (dotted == "__init__" ? "" : "." + dotted);
    llvm::StringRef below = dotted;
    if (below.consume_front("openerp"))
        return "odoo" + below.str();
    return dotted;
}

llvm::Expected<OdooTree> findOdooTree(llvm::ArrayRef<std::string> roots, Series series,
                                      llvm::ArrayRef<std::string> exclude) {
    const std::string &root = roots.front();
    if (!fs::is_directory(root))
        return noTree(root, fs::exists(root) ? "not a folder" : "no such folder");
    llvm::StringRef package = packageBelow(root);
    if (package.empty())
        return noTree(root, "it has neither odoo/ nor openerp/");
    if (llvm::Error error = checkRelease(root + "/" + package.str() + "/release.py", series))
        return error;
    OdooTree tree;
    tree.addons.emplace_back();
    TreeFinder finder(tree, exclude);
    finder.packages(root, package);
    std::vector<std::string> folders = {root + "/" + package.str() + "/addons"};
    if (fs::is_directory(root + "/addons"))
        folders.push_back(root + "/addons");
    for (const std::string &folder : folders)
        if (!fs::is_directory(folder))
            return noTree(root, "half of it is missing (odoo/addons)");
        else if (llvm::Error error = finder.addons(folder))
            return error;
    if (!finder.hasAddon("base"))
        return noTree(root, "half of it is missing (the addon base)");
    for (const std::string &folder : roots.drop_front())
        if (llvm::Error error = finder.addons(folder))
            return error;
    return tree;
}

} // namespace uplift
