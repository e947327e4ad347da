// Keys are only ever added; backlog.schema.json is the contract.
#include "reports/backlog/backlog_output.h"

#include "reports/json/values.h"

namespace uplift {

namespace {

using llvm::json::OStream;

constexpr int64_t partsOfHour = 10'000;

class BacklogJson {
  public:
    BacklogJson(OStream &json, const Backlog &backlog)
        : json(json),
          backlog(backlog),
          means(wholeParts(backlog, partsOfHour)) {}
    void write();

  private:
    void number(llvm::StringRef key, double value, const char *format = "%.4f") {
        writeNumber(json, key, value, format);
    }
    void package(const WorkPackage &package, double mean);
    void order(const WorkPackage &package);
    void calendar();
    void wave(const Wave &wave, size_t number);

    OStream &json;
    const Backlog &backlog;
    std::vector<int64_t> means;
};

void BacklogJson::order(const WorkPackage &package) {
    json.attribute("wave", static_cast<int64_t>(package.wave));
    json.attribute("critical", package.critical);
    json.attributeArray("depends_on", [&] {
        for (PackageId id : package.dependsOn)
            json.value(backlog.packages[id].key);
    });
    json.attributeObject("plan", [&] {
        json.attribute("person", static_cast<int64_t>(package.slot.person));
        number("begin", package.slot.begin);
        number("end", package.slot.end);
    });
}

void BacklogJson::package(const WorkPackage &package, double mean) {
    const Module &module = backlog.module(package);
    json.object([&] {
        json.attribute("key", package.key);
        json.attribute("kind", info(package.kind).name);
        json.attribute("module", jsonText(module.name));
        json.attribute("root", jsonText(backlog.report->project->project.roots[module.root].typed));
        json.attribute("title", jsonText(package.title));
        json.attribute("part", static_cast<int64_t>(package.part));
        json.attribute("parts", static_cast<int64_t>(package.parts));
        json.attribute("symbol", jsonText(package.symbol));
        writeTexts(json, "changes", package.changes);
        json.attribute("lane", package.lane ? llvm::json::Value(laneName(*package.lane)) : nullptr);
        json.attribute("risk", riskName(package.risk));
        writeTexts(json, "risks", package.risks);
        Hours hours = package.hours;
        hours.mean = mean;
        writeHours(json, hours);
        number("share_p50", package.shareP50);
        number("share_p80", package.shareP80);
        order(package);
        writeTexts(json, "todo", package.todo);
        writeTexts(json, "tests", package.tests);
        writeTexts(json, "files", package.files);
        json.attributeArray("places", [&] {
            for (const PackagePlace &place : package.places)
                json.object([&] {
                    json.attribute("file", jsonText(place.file));
                    json.attribute("line", static_cast<int64_t>(place.line));
                    json.attribute("text", jsonText(place.text));
                });
        });
    });
}

void BacklogJson::wave(const Wave &wave, size_t number) {
    json.object([&] {
        json.attribute("wave", static_cast<int64_t>(number));
        json.attributeArray("modules", [&] {
            for (ModuleId id : wave.modules)
                json.value(jsonText(backlog.report->project->project.modules[id].name));
        });
        this->number("mean", wave.mean);
        this->number("share_p50", wave.shareP50);
        this->number("installed_p50", wave.installedP50, "%.2f");
        this->number("installed_p80", wave.installedP80, "%.2f");
        this->number("done_p50", wave.doneP50, "%.2f");
        this->number("done_p80", wave.doneP80, "%.2f");
    });
}

void BacklogJson::calendar() {
    const BacklogCalendar &calendar = backlog.calendar;
    json.attributeObject("calendar", [&] {
        json.attribute("team", static_cast<int64_t>(calendar.team));
        number("hours_per_day", calendar.hoursPerDay, "%.2f");
        number("planned_days", calendar.planned, "%.2f");
        number("p50_days", calendar.p50, "%.2f");
        number("p80_days", calendar.p80, "%.2f");
        number("longest_chain_days", calendar.chain, "%.2f");
    });
}

void BacklogJson::write() {
    const ScanReport &report = *backlog.report;
    json.object([&] {
        json.attribute("type", "backlog");
        writeProvenance(json, report);
        writeHours(json, report.hours);
        calendar();
        json.attributeArray("waves", [&] {
            for (size_t i = 0; i < backlog.waves.size(); ++i)
                wave(backlog.waves[i], i + 1);
        });
        json.attributeArray("critical_path", [&] {
            for (PackageId id : backlog.criticalPath)
                json.value(backlog.packages[id].key);
        });
        json.attributeArray("packages", [&] {
            for (PackageId id = 0; id < backlog.packages.size(); ++id)
                package(backlog.packages[id], static_cast<double>(means[id]) / partsOfHour);
        });
        json.attributeArray("refactoring", [&] {
            for (const WorkPackage &one : backlog.refactoring)
                package(one, one.hours.mean);
        });
        writeTexts(json, "notes", backlog.notes);
    });
}

} // namespace

void writeBacklogJson(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    OStream json(out, 1);
    BacklogJson(json, backlog).write();
    json.flush();
    out << '\n';
}

} // namespace uplift
