#include "reports/meter/meter_output.h"
#include "reports/meter/meter_tables.h"
#include "reports/shared/markdown_text.h"

#include <algorithm>

namespace uplift {

namespace {

void row(llvm::raw_ostream &out, const std::vector<std::string> &cells) {
    out << '|';
    for (const std::string &cell : cells)
        out << ' ' << markdownText(cell) << " |";
    out << '\n';
}

void table(llvm::raw_ostream &out, const Rows &rows) {
    if (rows.empty())
        return;
    out << '\n';
    row(out, rows.front());
    out << "| --- |";
    for (size_t i = 1; i < rows.front().size(); ++i)
        out << " ---: |";
    out << '\n';
    for (size_t i = 1; i < rows.size(); ++i)
        row(out, rows[i]);
}

void findings(llvm::raw_ostream &out, llvm::StringRef title, const ScanReport *report,
              const std::vector<size_t> &which) {
    if (which.empty())
        return;
    out << "\n<details><summary>" << title << ": " << which.size() << "</summary>\n\n";
    for (size_t i = 0; i < std::min(which.size(), mostMetered); ++i) {
        const Finding &finding = report->findings[which[i]];
        out << "- " << markdownCode(meteredPlace(*report, finding)) << ' ' << laneName(finding.lane)
            << ": " << markdownText(finding.message) << '\n';
    }
    if (which.size() > mostMetered)
        out << "- and " << which.size() - mostMetered << " more\n";
    out << "\n</details>\n";
}

} // namespace

void writeMeterMarkdown(llvm::raw_ostream &out, const Meter &meter, unsigned) {
    out << "### Upgrade meter: Odoo " << meter.now->from.str() << " to " << meter.now->to.str()
        << "\n\nWhat changed " << markdownText(meterSince(meter)) << ".\n";
    table(out, meterFigures(meter));
    table(out, meterLanes(meter));
    table(out, meterModules(meter));
    findings(out, "New findings", meter.now, meter.fresh);
    findings(out, "Findings that are gone", meter.base, meter.gone);
    out << '\n';
    for (const std::string &note : meterNotes(meter))
        out << "- " << markdownText(note) << '\n';
}

} // namespace uplift
