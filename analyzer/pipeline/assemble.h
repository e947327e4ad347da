#pragma once

#include "analyzer/core/scan_report.h"
#include "analyzer/estimate/effort_model.h"
#include "analyzer/index/world.h"
#include "analyzer/pipeline/span.h"
#include "analyzer/rules/ruleset.h"

namespace uplift {

/// Completes the report around its findings: rows, totals, coverage, notes. `lines` are those of
/// each module.
void assembleReport(ScanReport &report, const World &world, const Span &span,
                    const EffortModel &model, const RuleSet &rules,
                    llvm::ArrayRef<LineCount> lines);

} // namespace uplift
