// Keys are only ever added; estimate.schema.json is the contract.
#include "reports/estimate/estimate_output.h"

#include "reports/json/values.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class EstimateJson {
  public:
    EstimateJson(OStream &json, const ScanReport &report) : json(json), report(report) {}
    void write();

  private:
    void number(llvm::StringRef key, double value, const char *format = "%.4f") {
        writeNumber(json, key, value, format);
    }
    void terms(const EffortTerms &terms);
    void step(const MigrationStep &step);
    void module(const ModuleSummary &row, const std::vector<ChangeCost> &costs);

    OStream &json;
    const ScanReport &report;
};

void EstimateJson::terms(const EffortTerms &terms) {
    json.attributeObject("terms", [&] {
        for (size_t term = 0; term < effortTermCount; ++term)
            number(info(static_cast<EffortTerm>(term)).name, terms[term]);
    });
}

void EstimateJson::module(const ModuleSummary &row, const std::vector<ChangeCost> &costs) {
    const Module &module = report.module(row);
    json.object([&] {
        json.attribute("module", jsonText(module.name));
        json.attribute("root", jsonText(report.project->project.roots[module.root].typed));
        json.attribute("path", jsonText(module.path));
        json.attribute("lines", row.cloc ? row.cloc->code : 0);
        writeHours(json, row.hours);
        number("share_p50", static_cast<double>(row.shareP50) / 10, "%.1f");
        number("share_p80", static_cast<double>(row.shareP80) / 10, "%.1f");
        terms(row.terms);
        json.attributeArray("changes", [&] {
            for (const ChangeCost &cost : costs)
                json.object([&] {
                    json.attribute("change", jsonText(cost.change));
                    json.attribute("findings", static_cast<int64_t>(cost.findings));
                    json.attribute("cosmetic", cost.cosmetic);
                    number("mean", cost.mean);
                });
        });
    });
}

void EstimateJson::step(const MigrationStep &step) {
    const Project &project = report.project->project;
    json.object([&] {
        json.attribute("module", jsonText(project.modules[step.module].name));
        json.attribute("step", jsonText(step.step));
        json.attribute("phase", step.phase);
        json.attribute("what", jsonText(step.what));
        json.attribute("why", jsonText(step.why));
        json.attribute("openupgrade", jsonText(step.openupgrade));
        json.attribute("upgrade_util", jsonText(step.upgradeUtil));
        json.attribute("file", jsonText(project.files[step.file].path));
        json.attribute("line", static_cast<int64_t>(step.place.line));
        json.attribute("change", jsonText(step.change));
        writeHours(json, step.hours);
    });
}

void EstimateJson::write() {
    auto costs = costsByChange(report);
    json.object([&] {
        json.attribute("type", "estimate");
        writeProvenance(json, report);
        json.attribute("lines", report.cloc ? report.cloc->code : 0);
        writeHours(json, report.hours);
        terms(report.terms);
        json.attributeArray("modules", [&] {
            for (const ModuleSummary &row : report.modules)
                module(row, costs[row.module]);
        });
        json.attributeArray("migration", [&] {
            for (const MigrationStep &of : report.steps)
                step(of);
        });
        json.attributeArray("drivers", [&] {
            for (const EffortDriver &driver : report.drivers)
                json.object([&] {
                    json.attribute("part", driver.part);
                    number("p10", driver.low);
                    number("p90", driver.high);
                });
        });
        writeTexts(json, "notes", report.notes);
    });
}

} // namespace

void writeEstimateJson(llvm::raw_ostream &out, const ScanReport &report) {
    OStream json(out, 1);
    EstimateJson(json, report).write();
    json.flush();
    out << '\n';
}

} // namespace uplift
