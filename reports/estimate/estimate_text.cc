#include "reports/estimate/estimate_output.h"
#include "reports/text/columns.h"
#include "reports/text/painter.h"

#include <algorithm>
#include <map>
#include <set>

namespace uplift {

namespace {

std::string tenths(int64_t share) {
    return std::to_string(share / 10) + "." + std::to_string(share % 10);
}

class EstimateText {
  public:
    EstimateText(llvm::raw_ostream &out, const ScanReport &report, const EstimateLayout &layout)
        : out(out),
          report(report),
          layout(layout) {}

    void write();

  private:
    void head();
    void table();
    void terms();
    void drivers();
    void steps();
    void step(const MigrationStep &step, bool explained);
    void why();
    void addSteps(ModuleId module, Rows &rows) const;
    void wrapped(llvm::StringRef text) { writeWrapped(out, "", text, layout.width); }

    llvm::raw_ostream &out;
    const ScanReport &report;
    const EstimateLayout &layout;
};

void EstimateText::head() {
    out << "Odoo " << report.from.str() << " to " << report.to.str() << ", "
        << report.modules.size() << (report.modules.size() == 1 ? " module, " : " modules, ")
        << (report.cloc ? report.cloc->code : 0) << " lines\n";
    wrapped("Hours by model " + report.model +
            (report.calibrated
                 ? ", calibrated on your history: P50, P80 and P90; P10 is still a prior's."
                 : ": a prior, not your team, uncalibrated. Its numbers are " + report.effortBasis +
                       "."));
}

void EstimateText::table() {
    Rows rows = {
        {"Module", "Lines", "Mean", "P10", "P50", "P80", "P90", "of the P50", "of the P80"}};
    auto add = [&](const std::string &name, const std::optional<LineCount> &lines,
                   const Hours &hours, int64_t shareP50, int64_t shareP80) {
        rows.push_back({name, lines ? std::to_string(lines->code) : "-", formatted(hours.mean),
                        formatted(hours.p10), formatted(hours.p50), formatted(hours.p80),
                        formatted(hours.p90), tenths(shareP50), tenths(shareP80)});
    };
    int64_t p50 = 0, p80 = 0;
    for (const ModuleSummary &row : report.modules) {
        add(report.module(row).name, row.cloc, row.hours, row.shareP50, row.shareP80);
        p50 += row.shareP50;
        p80 += row.shareP80;
    }
    add("Project", report.cloc, report.hours, p50, p80);
    out << '\n';
    writeTable(out, rows, 1);
    wrapped("Means add. Quantiles are of the row they stand in and do not add: not all modules go "
            "badly at once. The last two columns are what a row adds to the project's P50 and P80, "
            "in the proportion of its own: these add.");
}

void EstimateText::terms() {
    out << "\nWhat the mean is the sum of\n";
    Rows rows;
    for (size_t term = 0; term < effortTermCount; ++term) {
        const EffortTermInfo &about = info(static_cast<EffortTerm>(term));
        rows.push_back({"  " + about.name.str(), formatted(report.terms[term]), ""});
        rows.back().back() = about.what.str();
    }
    size_t name = 0, hours = 0;
    for (const auto &row : rows) {
        name = std::max(name, displayWidth(row[0]));
        hours = std::max(hours, displayWidth(row[1]));
    }
    for (const auto &row : rows)
        out << padRight(row[0], name) << "  " << padLeft(row[1], hours) << "  " << row[2] << '\n';
}

void EstimateText::drivers() {
    out << "\nWhat drives the width: hours of the project where one part is at its P10, its P90\n";
    Rows rows;
    for (const EffortDriver &driver : report.drivers)
        rows.push_back({"  " + driver.part, formatted(driver.low), formatted(driver.high)});
    if (rows.empty())
        out << "  nothing: there is no work\n";
    else
        writeTable(out, rows, 1);
}

void EstimateText::step(const MigrationStep &step, bool explained) {
    const Project &project = report.project->project;
    out << "  " << project.modules[step.module].name << ", " << step.phase << ", "
        << formatted(step.hours.mean) << " h  " << project.files[step.file].path << ":"
        << step.place.line << '\n';
    writeWrapped(out, "    ", step.what, layout.width);
    if (!explained)
        writeWrapped(out, "    ", step.why, layout.width);
    for (llvm::StringRef call : {step.openupgrade, step.upgradeUtil})
        while (!call.empty()) {
            auto [line, rest] = call.split('\n');
            out << "      " << line << '\n';
            call = rest;
        }
}

/// Each step once; what happens to the data is said at the first of its kind.
void EstimateText::steps() {
    if (report.steps.empty())
        return;
    out << "\nData to migrate: scripts for what is stored, by openupgradelib, then by Odoo's "
           "upgrade-util\n";
    std::set<std::string> explained;
    for (const MigrationStep &of : report.steps)
        step(of, !explained.insert(of.step).second);
    wrapped(
        "What stands in a database only is not seen: filters, views and fields that users made, "
        "and modules that are not here.");
}

/// "2 x name of the step", and their hours.
void EstimateText::addSteps(ModuleId module, Rows &rows) const {
    std::map<std::string, std::pair<size_t, double>> byStep;
    for (const MigrationStep &step : report.steps)
        if (step.module == module) {
            auto &[count, mean] = byStep[step.step];
            ++count;
            mean += step.hours.mean;
        }
    for (const auto &[name, of] : byStep)
        rows.push_back(
            {"    " + std::to_string(of.first) + " x " + name, formatted(of.second, "%.2f")});
}

/// Each module's sum, to two places: its terms, and what the findings of each change add.
void EstimateText::why() {
    auto costs = costsByChange(report);
    for (const ModuleSummary &row : report.modules) {
        out << '\n'
            << report.module(row).name << ": " << formatted(row.hours.mean, "%.2f") << " h\n";
        Rows rows;
        for (size_t term = 0; term < effortTermCount; ++term) {
            auto which = static_cast<EffortTerm>(term);
            if (row.terms[term] > 0)
                rows.push_back({"  " + info(which).name.str(), formatted(row.terms[term], "%.2f")});
            if (which == EffortTerm::Migration)
                addSteps(row.module, rows);
            if (which != EffortTerm::Findings && which != EffortTerm::Cosmetic)
                continue;
            for (const ChangeCost &cost : costs[row.module])
                if (cost.cosmetic == (which == EffortTerm::Cosmetic))
                    rows.push_back({"    " + std::to_string(cost.findings) + " x " + cost.change,
                                    formatted(cost.mean, "%.2f")});
        }
        if (!rows.empty())
            writeTable(out, rows, 1);
    }
}

void EstimateText::write() {
    head();
    table();
    terms();
    drivers();
    steps();
    if (layout.why)
        why();
    out << '\n';
    for (const std::string &note : report.notes)
        out << "note: " << note << '\n';
}

} // namespace

void writeEstimateText(llvm::raw_ostream &out, const ScanReport &report,
                       const EstimateLayout &layout) {
    EstimateText(out, report, layout).write();
}

} // namespace uplift
