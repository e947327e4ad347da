#include "reports/meter/meter_output.h"
#include "reports/meter/meter_tables.h"
#include "reports/text/painter.h"

namespace uplift {

namespace {

void table(llvm::raw_ostream &out, const Rows &rows) {
    if (rows.empty())
        return;
    out << '\n';
    writeTable(out, rows, 1);
}

void findings(llvm::raw_ostream &out, llvm::StringRef title, const ScanReport *report,
              const std::vector<size_t> &which) {
    if (which.empty())
        return;
    out << '\n' << title << '\n';
    for (size_t i = 0; i < std::min(which.size(), mostMetered); ++i) {
        const Finding &finding = report->findings[which[i]];
        out << "  " << meteredPlace(*report, finding) << ": " << laneName(finding.lane) << ": "
            << finding.message << '\n';
    }
    if (which.size() > mostMetered)
        out << "  and " << which.size() - mostMetered << " more: --format json\n";
}

} // namespace

void writeMeterText(llvm::raw_ostream &out, const Meter &meter, unsigned width) {
    out << "Odoo " << meter.now->from.str() << " to " << meter.now->to.str() << ": what changed "
        << meterSince(meter) << "\n";
    table(out, meterFigures(meter));
    table(out, meterLanes(meter));
    table(out, meterModules(meter));
    findings(out, "New", meter.now, meter.fresh);
    findings(out, "Gone", meter.base, meter.gone);
    out << '\n';
    for (const std::string &note : meterNotes(meter))
        writeWrapped(out, "", "note: " + note, width);
}

} // namespace uplift
