// Keys are only ever added; replay.schema.json is the contract.
#include "reports/replay/replay_output.h"

#include "reports/json/values.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class ReplayJson {
  public:
    ReplayJson(OStream &json, const Replay &replay)
        : json(json),
          replay(replay),
          report(*replay.report) {}
    void write();

  private:
    void count(llvm::StringRef key, size_t value) {
        json.attribute(key, static_cast<int64_t>(value));
    }
    void counts(const ReplayRow &row);
    void row(const ReplayRow &row);
    void place(const ChangedPlace &place);
    void needless(const NeedlessFinding &needless);
    void groups(llvm::StringRef key, const std::vector<ReplayGroup> &groups);

    OStream &json;
    const Replay &replay;
    const ScanReport &report;
};

void ReplayJson::counts(const ReplayRow &row) {
    json.attribute("lines", row.code);
    count("foreseen", row.foreseen);
    count("hinted", row.hinted);
    count("missed", row.missed);
    count("cosmetic", row.cosmetic);
    count("changed_lines", row.changedLines);
    count("foreseen_lines", row.foreseenLines);
    count("findings", row.findings);
    count("needless", row.needless);
    if (row.before)
        writeHours(json, row.hours);
    if (row.actual)
        writeNumber(json, "actual", *row.actual, "%.2f");
}

void ReplayJson::row(const ReplayRow &row) {
    json.object([&] {
        json.attribute("module", jsonText(row.module));
        json.attribute("after", jsonText(row.after));
        json.attribute("before", row.before);
        counts(row);
    });
}

void ReplayJson::place(const ChangedPlace &place) {
    json.object([&] {
        json.attribute("module", jsonText(replay.rows[place.row].module));
        json.attribute("file", jsonText(place.file));
        count("line", place.line);
        count("end_line", place.end);
        count("removed", place.removed);
        count("added", place.added);
        json.attribute("foresight", foresightName(place.foresight));
        if (!place.group.empty())
            json.attribute("group", jsonText(place.group));
    });
}

void ReplayJson::needless(const NeedlessFinding &needless) {
    const Finding &finding = report.findings[needless.finding];
    json.object([&] {
        json.attribute("module", jsonText(replay.rows[needless.row].module));
        json.attribute("file", jsonText(report.file(finding).path));
        count("line", finding.begin.line);
        json.attribute("change", jsonText(finding.change));
        json.attribute("message", jsonText(finding.message));
    });
}

void ReplayJson::groups(llvm::StringRef key, const std::vector<ReplayGroup> &groups) {
    json.attributeArray(key, [&] {
        for (const ReplayGroup &group : groups)
            json.object([&] {
                json.attribute("what", jsonText(group.what));
                count("count", group.count);
                count("lines", group.lines);
                json.attribute("example", jsonText(group.example));
            });
    });
}

void ReplayJson::write() {
    json.object([&] {
        json.attribute("type", "replay");
        writeProvenance(json, report);
        json.attributeObject("total", [&] { counts(replay.total); });
        json.attributeArray("modules", [&] {
            for (const ReplayRow &of : replay.rows)
                row(of);
        });
        groups("missed_groups", replay.missedGroups);
        groups("needless_groups", replay.needlessGroups);
        json.attributeArray("places", [&] {
            for (const ChangedPlace &of : replay.places)
                place(of);
        });
        json.attributeArray("needless", [&] {
            for (const NeedlessFinding &of : replay.needless)
                needless(of);
        });
        count("not_compared", replay.notCompared);
        writeTexts(json, "notes", report.notes);
    });
}

} // namespace

void writeReplayJson(llvm::raw_ostream &out, const Replay &replay) {
    OStream json(out, 1);
    ReplayJson(json, replay).write();
    json.flush();
    out << '\n';
}

} // namespace uplift
