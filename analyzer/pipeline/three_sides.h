#pragma once

#include "analyzer/pipeline/odoo_checkout.h"
#include "analyzer/pipeline/packs.h"

namespace uplift {

/// What `uplift explain method:MODEL.NAME --odoo-src …` prints: Odoo's definitions in each
/// checkout, from one to the next as a difference by lines, then the overrides in `paths`. "" where
/// no checkout is given.
llvm::Expected<std::string> threeSides(const PackPlaces &packs,
                                       llvm::MutableArrayRef<OdooCheckout> checkouts,
                                       llvm::ArrayRef<std::string> paths, llvm::StringRef name);

} // namespace uplift
