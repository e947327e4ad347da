#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/pipeline/odoo_checkout.h"

namespace uplift {

/// The checkouts that --odoo-src names, oldest first; each series once.
llvm::Expected<std::vector<OdooCheckout>> odooSources(const Arguments &arguments);

} // namespace uplift
