#pragma once

#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// If the element locates a node of the view that is extended (an <xpath>, or an element that is
/// looked for by its tag and attributes): the Locator and what it names. True if it was one.
bool xmlLocator(XmlVisit &visit);

/// If the element is the <attribute> of a locator: the AttributeOverride. True if it was one.
bool xmlAttributeOverride(XmlVisit &visit);

} // namespace uplift
