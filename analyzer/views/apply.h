#pragma once

#include "analyzer/views/locate.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace uplift {

/// Finds the node that a locator means, as locate() does, or says why not.
using Finder = llvm::function_ref<Located(xmlNode *root, const xmlNode *spec)>;

/// Applies the locators below `spec` (a <data>, or one locator) to the document of `arch`, as Odoo
/// does; where one fails the rest is applied still, and what it brings is added to the root if
/// `keepsLost`. The specification may be changed by it. `budget` is the number of nodes that may be
/// added yet.
void applySpecification(xmlDoc *arch, xmlNode *spec, Finder find, uint32_t &budget,
                        bool keepsLost = false);

} // namespace uplift
