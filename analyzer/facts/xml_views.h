#pragma once

#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// The View of a <record> with an arch, or of a <template>; says what its arch will stand in.
void xmlViewOfRecord(XmlVisit &visit);

/// Hands the scope of an arch, or of other markup in a field, on to the children of <field>.
void xmlArchOfField(XmlVisit &visit, llvm::StringRef fieldName);

/// One element inside the arch of a view that is not QWeb.
void xmlViewElement(XmlVisit &visit);

/// One element of a QWeb template, of the server or the client.
void xmlQwebElement(XmlVisit &visit);

} // namespace uplift
