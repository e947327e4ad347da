#include "analyzer/core/scan_report.h"

namespace uplift {

void countFindings(ScanReport &report) {
    std::vector<ModuleSummary *> rowOf(report.project->project.modules.size());
    for (ModuleSummary &row : report.modules) {
        row.counts = {};
        row.reviews = 0;
        rowOf[row.module] = &row;
    }
    for (const Finding &finding : report.findings) {
        ModuleSummary *row = rowOf[finding.module];
        if (row && finding.isReview())
            ++row->reviews;
        else if (row)
            ++row->counts[static_cast<size_t>(finding.lane)]
                         [static_cast<size_t>(finding.confidence)];
    }
}

} // namespace uplift
