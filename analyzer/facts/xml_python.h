#pragma once

#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// The Python that stands in the attributes and the text of an element: parsed into `facts.py`,
/// with the facts of each expression. Nothing in a static template, where it is JavaScript.
void xmlPython(XmlVisit &visit);

} // namespace uplift
