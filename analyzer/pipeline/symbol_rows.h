#pragma once

#include "analyzer/core/symbol.h"
#include "analyzer/knowledge/knowledge.h"

#include <string>

namespace uplift {

/// What a series has of the symbol, in one line: "Many2one res.partner, required; module sale".
/// "" where it has none.
std::string describeSymbol(const Knowledge &odoo, const Symbol &symbol);

} // namespace uplift
