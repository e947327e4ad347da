#pragma once

#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// One element of a data file: records in all their spellings, their fields, the models they name.
void xmlDataElement(XmlVisit &visit);

/// True for a text that can be the name of a model.
bool isModelName(llvm::StringRef text);

} // namespace uplift
