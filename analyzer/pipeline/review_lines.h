#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/pipeline/odoo_checkout.h"

namespace uplift {

/// Adds to each review what became of the lines of Odoo's definitions, and where both stand. Does
/// nothing without checkouts; the error says that one of the two series has none.
llvm::Error addReviewLines(llvm::MutableArrayRef<OdooCheckout> checkouts, Series from, Series to,
                           std::vector<Finding> &findings);

} // namespace uplift
