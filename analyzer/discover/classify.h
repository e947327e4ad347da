#pragma once

#include "analyzer/core/facts.h"

#include <optional>

namespace uplift {

inline constexpr llvm::StringLiteral manifestName = "__manifest__.py";
inline constexpr llvm::StringLiteral oldManifestName = "__openerp__.py"; ///< up to 9.0

/// What a module says not to care about, see suppress/directives.h.
inline constexpr llvm::StringLiteral ignoreListName = "uplift-ignore.txt";

/// By the end of the name, in any case; nothing for files that are not analysed (images, .po, …).
/// Never Manifest: which file is the manifest depends on the folder.
std::optional<Language> languageOf(llvm::StringRef fileName);

/// True for jquery.min.js and the like: somebody else's code, packed.
bool isMinified(llvm::StringRef fileName);

/// Folders that hold no source of a module wherever they are: .git and all hidden ones,
/// node_modules, __pycache__, virtual environments.
bool isNeverEntered(llvm::StringRef folderName);

/// Folders that hold copies made by a build, if they are outside a module.
bool isBuildOutput(llvm::StringRef folderName);

/// What to do with a folder of a module, by its path below the module.
enum class FolderKind : uint8_t { Source, Silent, ThirdParty };
FolderKind folderKind(llvm::StringRef pathInModule);

/// False for folders of a module whose manifests are material (fixtures, templates), not modules.
bool mayHoldModules(llvm::StringRef folderName);

/// True if a folder of the path is called `tests`.
bool isTestPath(llvm::StringRef pathInModule);
/// True below `migrations` and `upgrades`: scripts that Odoo runs once, before or after the update
/// to the version they are named after.
bool isMigrationPath(llvm::StringRef pathInModule);

} // namespace uplift
