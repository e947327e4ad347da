#pragma once

#include "analyzer/core/scan_report.h"

#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace uplift {

/// The findings of one change in one module, as `estimate --why` shows them.
struct ChangeCost {
    std::string change;
    size_t findings = 0;
    double mean = 0; ///< hours
    bool cosmetic = false;
};

/// By module of the project, the dearest first.
std::vector<std::vector<ChangeCost>> costsByChange(const ScanReport &report);

struct EstimateLayout {
    unsigned width = 100;
    bool why = false; ///< each module's terms and changes
};

void writeEstimateText(llvm::raw_ostream &out, const ScanReport &report,
                       const EstimateLayout &layout);
/// reports/estimate/estimate.schema.json describes it.
void writeEstimateJson(llvm::raw_ostream &out, const ScanReport &report);

} // namespace uplift
