#pragma once

#include "analyzer/facts/xml_python_words.h"
#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// One piece of Python in an XML file, already in `facts.py`.
struct XmlExpression {
    PyId root; ///< its Fragment
    PythonUse use;
    StrId owner;    ///< "view:domain": scope and attribute
    XmlModel model; ///< of the field names in its domains
};

/// Free names, domains, context keys, external ids and models in the expression.
void xmlExpressionFacts(XmlVisit &visit, const XmlExpression &expression);

} // namespace uplift
