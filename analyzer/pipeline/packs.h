#pragma once

#include "analyzer/knowledge/open_knowledge.h"

#include "llvm/Support/Error.h"

#include <memory>
#include <string>
#include <vector>

namespace uplift {

/// What is known of both ends of a span; null where no pack is of that series.
struct SpanKnowledge {
    std::unique_ptr<Knowledge> source;
    std::unique_ptr<Knowledge> target;
};

/// All packs of the series; null where there is none. The error names the file that is at fault.
llvm::Expected<std::unique_ptr<Knowledge>> openSeries(const PackPlaces &places, Series series);

llvm::Expected<SpanKnowledge> openSpan(const PackPlaces &places, Series from, Series to);

/// For people: "Odoo 15.0 (2024-01) and 18.0 (2024-10)", or that nothing is known of an end.
std::vector<std::string> knowledgeNotes(const SpanKnowledge &known, Series from, Series to);

} // namespace uplift
