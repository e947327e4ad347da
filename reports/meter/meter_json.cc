// Keys are only ever added; meter.schema.json is the contract.
#include "reports/json/values.h"
#include "reports/meter/meter_output.h"

namespace uplift {

namespace {

using llvm::json::OStream;

void hours(OStream &json, llvm::StringRef key, const Reading<double> &reading) {
    json.attributeObject(key, [&] {
        writeNumber(json, "before", reading.before, "%.4f");
        writeNumber(json, "now", reading.now, "%.4f");
        writeNumber(json, "change", reading.change(), "%.4f");
    });
}

void lines(OStream &json, const Reading<int64_t> &reading, bool left) {
    json.attributeObject("lines", [&] {
        json.attribute("before", reading.before);
        json.attribute("now", reading.now);
        json.attribute("change", reading.change());
        if (left)
            json.attribute("left_in_hundred", linesLeftInHundred(reading.now));
    });
}

void turnover(OStream &json, llvm::StringRef key, const FindingTurnover &findings) {
    json.attributeObject(key, [&] {
        json.attribute("new", static_cast<int64_t>(findings.fresh));
        json.attribute("gone", static_cast<int64_t>(findings.gone));
    });
}

void money(OStream &json, llvm::StringRef key, const std::optional<Reading<Decimal>> &amount,
           unsigned places) {
    if (!amount)
        return;
    json.attributeObject(key, [&] {
        json.attribute("before", amount->before.str(places));
        json.attribute("now", amount->now.str(places));
        json.attribute("change", amount->change().str(places));
    });
}

void price(OStream &json, const MeterPrice &price) {
    json.attributeObject("price", [&] {
        json.attribute("card", jsonText(price.card));
        json.attribute("currency", price.currency);
        money(json, "work", price.work, price.places);
        money(json, "work_p80", price.workP80, price.places);
        money(json, "monthly_fee", price.monthly, price.places);
    });
}

void findings(OStream &json, llvm::StringRef key, const ScanReport *report,
              const std::vector<size_t> &which) {
    json.attributeArray(key, [&] {
        for (size_t index : which) {
            const Finding &finding = report->findings[index];
            json.object([&] {
                json.attribute("identity", finding.identity);
                json.attribute("lane", laneName(finding.lane));
                json.attribute("file", jsonText(report->file(finding).path));
                json.attribute("line", static_cast<int64_t>(finding.begin.line));
                json.attribute("change", jsonText(finding.change));
                json.attribute("message", jsonText(finding.message));
            });
        }
    });
}

void modules(OStream &json, const std::vector<MeterRow> &rows) {
    json.attributeArray("modules", [&] {
        for (const MeterRow &row : rows)
            json.object([&] {
                json.attribute("module", jsonText(row.module));
                hours(json, "mean", row.hours);
                lines(json, row.lines, false);
                turnover(json, "findings", row.findings);
            });
    });
}

void head(OStream &json, const Meter &meter) {
    const ScanReport &now = *meter.now;
    json.attribute("type", "meter");
    json.attribute("from", now.from.str());
    json.attribute("to", now.to.str());
    json.attribute("since", jsonText(meter.since));
    json.attribute("commit", meter.commit);
    json.attribute("model", now.model);
    json.attribute("calibrated", now.calibrated);
    json.attribute("rules", now.rules);
    json.attribute("tool", now.tool);
}

} // namespace

void writeMeterJson(llvm::raw_ostream &out, const Meter &meter, unsigned) {
    OStream json(out, 1);
    json.object([&] {
        head(json, meter);
        hours(json, "mean", meter.mean);
        hours(json, "p80", meter.p80);
        lines(json, meter.lines, true);
        json.attributeObject("lanes", [&] {
            for (unsigned lane = 0; lane < laneCount; ++lane)
                turnover(json, laneName(static_cast<Lane>(lane)), meter.lanes[lane]);
        });
        turnover(json, "possible", meter.possible);
        modules(json, meter.modules);
        findings(json, "new", meter.now, meter.fresh);
        findings(json, "gone", meter.base, meter.gone);
        if (meter.price)
            price(json, *meter.price);
    });
    json.flush();
    out << '\n';
}

} // namespace uplift
