#pragma once

#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// Fields that an element of a view shows, groups or orders by.
void xmlViewFields(XmlVisit &visit);

/// The use of a field by <field name="…"> of the given model.
FactId addFieldUse(XmlVisit &visit, StrId name, const XmlModel &model, Range token);

/// Field names in a list such as "date desc, id"; what follows the name or a colon is left out.
void addFieldList(XmlVisit &visit, llvm::StringRef list, uint32_t begin, const XmlModel &model,
                  llvm::StringRef how);

} // namespace uplift
