#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// Name of the native module that a file is: "static/src/core/utils/hooks.js" of `web` is
/// "@web/core/utils/hooks"; files of static/tests and static/lib are "@web/../tests/…". Empty for
/// files elsewhere.
std::string nativeModuleName(llvm::StringRef addon, llvm::StringRef pathInModule);

/// The module that `written` names in an import of that file: relative paths are completed,
/// ".js" and "/index" at the end do not count.
std::string importedModule(llvm::StringRef written, llvm::StringRef addon,
                           llvm::StringRef pathInModule);

/// The comment that declares a native module, `/** @odoo-module alias=web.bus **/`.
struct ModuleHeader {
    bool present = false;
    bool ignored = false;    ///< `ignore`: the file is no module
    llvm::StringRef keyword; ///< "@odoo-module" where it stands; empty if not present
    llvm::StringRef alias;
};
ModuleHeader readModuleHeader(llvm::StringRef text);

} // namespace uplift
