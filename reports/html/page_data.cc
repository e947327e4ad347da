#include "reports/html/page_data.h"
#include "reports/backlog/backlog_output.h"
#include "reports/html/page_aside.h"
#include "reports/html/page_findings.h"
#include "reports/json/values.h"
#include "reports/quote/quote_report.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class PageData {
  public:
    PageData(OStream &json, const ScanReport &report, const ReportContext &context)
        : json(json),
          report(report),
          context(context) {}
    void write();

  private:
    void terms(const EffortTerms &terms);
    void cloc(const std::optional<LineCount> &count);
    void words();
    void summary();
    void modules();
    void module(const ModuleSummary &row, const llvm::StringMap<ModuleId> &byName);
    void coverage();
    void drivers();
    void unneeded();
    void steps();
    void measures();
    void whole(llvm::StringRef key, llvm::function_ref<void(llvm::raw_ostream &)> write);

    OStream &json;
    const ScanReport &report;
    const ReportContext &context;
    StringPool pool;
};

void PageData::terms(const EffortTerms &terms) {
    json.attributeObject("terms", [&] {
        for (size_t term = 0; term < effortTermCount; ++term)
            writeNumber(json, info(static_cast<EffortTerm>(term)).name, terms[term], "%.4f");
    });
}

void PageData::cloc(const std::optional<LineCount> &count) {
    json.attribute("code", count ? count->code : 0);
    json.attribute("total", count ? count->total : 0);
}

/// The vocabulary, in the order of the numbers that stand for it.
void PageData::words() {
    json.attributeArray("lanes", [&] {
        for (unsigned lane = 0; lane < laneCount; ++lane)
            json.value(laneName(static_cast<Lane>(lane)));
    });
    json.attributeArray("confidences", [&] {
        for (unsigned confidence = 0; confidence < confidenceCount; ++confidence)
            json.value(confidenceName(static_cast<Confidence>(confidence)));
    });
    json.attributeObject("terms", [&] {
        for (size_t term = 0; term < effortTermCount; ++term) {
            const EffortTermInfo &about = info(static_cast<EffortTerm>(term));
            json.attribute(about.name, about.what);
        }
    });
}

void PageData::summary() {
    json.attributeObject("summary", [&] {
        json.attribute("from", report.from.major);
        json.attribute("to", report.to.major);
        writeHours(json, report.hours);
        terms(report.terms);
        cloc(report.cloc);
        json.attribute("calibrated", report.calibrated);
        json.attribute("basis", jsonText(report.effortBasis));
        json.attribute("tool", report.tool);
        json.attribute("rules", report.rules);
        json.attribute("changes", static_cast<int64_t>(report.ruleCount));
        json.attribute("model", report.model);
        writeTexts(json, "notes", report.notes);
        json.attributeArray("roots", [&] {
            for (const Root &root : report.project->project.roots)
                json.value(jsonText(root.typed));
        });
    });
}

void PageData::module(const ModuleSummary &row, const llvm::StringMap<ModuleId> &byName) {
    const Module &module = report.module(row);
    json.object([&] {
        json.attribute("id", static_cast<int64_t>(row.module));
        json.attribute("name", jsonText(module.name));
        json.attribute("path", jsonText(module.path));
        json.attribute("version", jsonText(module.manifest.version));
        cloc(row.cloc);
        writeHours(json, row.hours);
        terms(row.terms);
        json.attribute("shareP80", row.shareP80);
        json.attributeArray("depends", [&] {
            for (const std::string &name : module.manifest.depends)
                if (auto found = byName.find(name); found != byName.end())
                    json.value(static_cast<int64_t>(found->second));
        });
    });
}

void PageData::modules() {
    const std::vector<Module> &all = report.project->project.modules;
    llvm::StringMap<ModuleId> byName;
    for (const ModuleSummary &row : report.modules)
        byName.try_emplace(all[row.module].name, row.module);
    json.attributeArray("modules", [&] {
        for (const ModuleSummary &row : report.modules)
            module(row, byName);
    });
}

void PageData::coverage() {
    const Coverage &coverage = report.coverage;
    json.attributeObject("coverage", [&] {
        json.attribute("files", static_cast<int64_t>(coverage.files));
        json.attribute("analysed", static_cast<int64_t>(coverage.analysed));
        json.attribute("partly", static_cast<int64_t>(coverage.partly));
        json.attribute("skipped", static_cast<int64_t>(coverage.skipped));
        json.attribute("references", static_cast<int64_t>(coverage.references));
        json.attribute("unjudged", static_cast<int64_t>(coverage.unjudged));
        writeTexts(json, "notIndexed", coverage.notIndexed);
        json.attributeArray("items", [&] {
            for (const CoverageItem &item : coverage.items)
                json.array([&] {
                    json.value(jsonText(item.file));
                    json.value(pool.number(item.reason));
                });
        });
        json.attributeArray("notSeen", [&] {
            for (const NotSeen &gap : coverage.notSeen)
                json.array([&] {
                    json.value(jsonText(gap.file));
                    json.value(static_cast<int64_t>(gap.line));
                    json.value(pool.number(gap.reason));
                });
        });
    });
}

void PageData::drivers() {
    json.attributeArray("drivers", [&] {
        for (const EffortDriver &driver : report.drivers)
            json.object([&] {
                json.attribute("part", jsonText(driver.part));
                writeNumber(json, "low", driver.low, "%.2f");
                writeNumber(json, "high", driver.high, "%.2f");
            });
    });
}

void PageData::unneeded() {
    json.attributeArray("unneeded", [&] {
        for (const Unneeded &entry : report.unneeded)
            json.object([&] {
                json.attribute("module", static_cast<int64_t>(entry.module));
                json.attribute("reason", jsonText(entry.reason));
                json.attribute("evidence", jsonText(entry.evidence));
            });
    });
}

/// Scripts for stored data.
void PageData::steps() {
    json.attributeArray("steps", [&] {
        for (const MigrationStep &step : report.steps)
            json.object([&] {
                json.attribute("module", static_cast<int64_t>(step.module));
                json.attribute("phase", step.phase);
                json.attribute("what", jsonText(step.what));
                json.attribute("why", jsonText(step.why));
                json.attribute("openupgrade", jsonText(step.openupgrade));
                json.attribute("upgradeUtil", jsonText(step.upgradeUtil));
                json.attribute("file", static_cast<int64_t>(step.file));
                json.attribute("line", static_cast<int64_t>(step.place.line));
                writeNumber(json, "mean", step.hours.mean, "%.4f");
            });
    });
}

/// By check: how many findings were judged on upgrades that people made, and how many of them
/// stood on a line that was changed.
void PageData::measures() {
    json.attributeObject("measures", [&] {
        for (const auto &[check, measure] : llvm::zip(allChecks(), context.measures))
            if (measure.judged)
                json.attributeArray(check.code, [&, &measure = measure] {
                    json.value(static_cast<int64_t>(measure.judged));
                    json.value(static_cast<int64_t>(measure.changed));
                });
    });
}

/// A document of another command, as that one writes it.
void PageData::whole(llvm::StringRef key, llvm::function_ref<void(llvm::raw_ostream &)> write) {
    json.attributeBegin(key);
    json.rawValue(write);
    json.attributeEnd();
}

void PageData::write() {
    json.object([&] {
        json.attribute("version", 1);
        json.attributeObject("words", [&] { words(); });
        summary();
        modules();
        writePageFindings(json, report, pool);
        coverage();
        drivers();
        unneeded();
        steps();
        measures();
        writePageAside(json, report);
        if (context.backlog)
            whole("backlog",
                  [&](llvm::raw_ostream &out) { writeBacklogJson(out, *context.backlog, {}); });
        if (context.quote)
            whole("quote", [&](llvm::raw_ostream &out) {
                writeQuoteJson(out, *context.quote, *context.quoteOrigin);
            });
        json.attributeArray("texts", [&] {
            for (llvm::StringRef text : pool.all())
                json.value(jsonText(text));
        });
    });
}

} // namespace

std::string pageData(const ScanReport &report, const ReportContext &context) {
    std::string text;
    llvm::raw_string_ostream out(text);
    OStream json(out);
    PageData(json, report, context).write();
    json.flush();
    return text;
}

} // namespace uplift
