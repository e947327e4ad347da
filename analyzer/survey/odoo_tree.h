#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/core/series.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// A file of Odoo, or of addons beside it, that may define something.
struct OdooFile {
    std::string file;   ///< to be read from
    std::string path;   ///< below the addon; of Odoo's own packages below the folder of `odoo`
    uint32_t addon = 0; ///< index in OdooTree::addons
    Language language = Language::Python;
};

/// Addon 0 has no name: Odoo's own packages.
struct OdooAddon {
    std::string name;
    std::string manifest; ///< file
};

/// Sources to be surveyed, in a stable order: Odoo's own packages, then addons as discovered.
struct OdooTree {
    std::vector<OdooAddon> addons;
    std::vector<OdooFile> files;
};

/// Lists what a checkout of Odoo (the first root: `addons` and `odoo/addons` or `openerp/addons`,
/// with the packages around them) and further folders of addons hold. Left out: tests, migrations,
/// translations, style sheets, addons called in `exclude`.
///
/// An error is a fault of the invocation: no checkout, half of one, another series than `series`.
llvm::Expected<OdooTree> findOdooTree(llvm::ArrayRef<std::string> roots, Series series,
                                      llvm::ArrayRef<std::string> exclude);

/// "odoo.addons.sale.models.sale_order" for a Python file, "odoo.tools" for a package.
std::string importPathOf(llvm::StringRef addon, llvm::StringRef path);

} // namespace uplift
