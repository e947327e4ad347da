#include "reports/text/text.h"

namespace uplift {

namespace {

void writeFindings(const Painter &paint, const ScanReport &report, const TextOptions &options) {
    ModuleId module = noModule;
    for (const Finding &finding : report.findings) {
        if (!shown(finding, options))
            continue;
        if (finding.module != module) {
            module = finding.module;
            paint.out << '\n'
                      << paint(Style::Bold, report.project->project.modules[module].name) << '\n';
        }
        writeFinding(paint, report, finding, options.width);
    }
}

} // namespace

void writeText(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    const TextOptions &options = context.text;
    Painter paint(out, options.color);
    if (!options.quiet) {
        writeModuleTable(paint, report);
        writeUnneeded(paint, report);
        writeFindings(paint, report, options);
        writeReviews(paint, report, options);
        writeCoverage(paint, report);
        writeSuppressions(paint, report);
        writeBaseline(paint, report);
    }
    writeSummary(paint, report, options);
}

} // namespace uplift
