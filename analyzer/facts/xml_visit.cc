#include "analyzer/facts/xml_visit.h"

namespace uplift {

Range XmlVisit::textToken() const {
    const XmlElement &e = element();
    if (!e.text || !e.rawText)
        return {e.textBegin, e.textBegin};
    return {e.textBegin, e.textBegin + static_cast<uint32_t>(text().size())};
}

} // namespace uplift
