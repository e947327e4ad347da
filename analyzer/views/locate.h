#pragma once

#include "llvm/ADT/StringRef.h"

#include <libxml/tree.h>

namespace uplift {

enum class LocateState : uint8_t {
    Found,
    Missing,
    Undecidable, ///< it tests what packs do not hold, or takes too long
    Invalid,     ///< not an XPath expression
    NoView,      ///< nothing has the view that it is to change
};

struct Located {
    LocateState state = LocateState::Missing;
    unsigned count = 0;      ///< of nodes that match; Odoo takes the first
    xmlNode *node = nullptr; ///< the first
    unsigned long steps = 0; ///< what it took to find them
};

/// Evaluates an xpath, as a module writes it or as a pack holds it, from the root of the document.
Located locateXPath(xmlNode *root, llvm::StringRef expression);

/// Finds what <xpath expr=…>, <field name=…> or another element with a position means, as Odoo
/// does: a field by its name, others by all attributes that a pack holds.
Located locate(xmlNode *root, const xmlNode *spec);

} // namespace uplift
