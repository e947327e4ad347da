#pragma once

#include "llvm/ADT/StringRef.h"

namespace uplift {

/// True for a comparison operator of a domain of any series (odoo/osv/expression.py TERM_OPERATORS,
/// from 19.0 odoo/orm/domains.py), in any case.
bool isDomainOperator(llvm::StringRef text);

} // namespace uplift
