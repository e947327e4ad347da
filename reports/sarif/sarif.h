#pragma once

#include "reports/json/values.h"
#include "reports/report.h"

#include <string>
#include <vector>

namespace uplift {

/// What GitHub takes of one run.
struct SarifLimits {
    size_t results = 25'000;
    size_t shownResults = 5'000; ///< of those, by severity
    size_t related = 20;         ///< places that one result links to; GitHub takes 1,000
};

/// The findings that fit, in the order of the report; of more, the worst.
std::vector<const Finding *> sarifResults(const ScanReport &report, const ReportContext &context,
                                          const SarifLimits &limits = {});

/// "rules": every check, also those without a finding, in the order of `Check`.
void writeSarifRules(llvm::json::OStream &json, const ScanReport &report,
                     const ReportContext &context);

/// "invocations": what was not looked at, what did not fit and what people should know.
void writeSarifInvocation(llvm::json::OStream &json, const ScanReport &report,
                          const ReportContext &context, const SarifLimits &limits = {});

} // namespace uplift
