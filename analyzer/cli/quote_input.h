#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/pipeline/pipeline.h"
#include "reports/quote/quote_report.h"

namespace uplift {

/// A priced scan, with what it takes to price it again.
struct PricedScan {
    Quote quote;
    QuoteOrigin origin;
    std::unique_ptr<ScanResult> scan;
    std::string rules; ///< folder of rulesets
};

/// Scans, counts and prices what the arguments of `quote` say.
llvm::Expected<PricedScan> priceScan(const Arguments &arguments);

} // namespace uplift
