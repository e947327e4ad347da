#include "reports/html/page_aside.h"

#include "reports/json/values.h"

namespace uplift {

namespace {

using llvm::json::OStream;

void writeSuppressed(OStream &json, const SuppressedFinding &of) {
    json.object([&] {
        json.attribute("message", jsonText(of.finding.message));
        json.attribute("change", jsonText(of.finding.change));
        json.attribute("file", static_cast<int64_t>(of.finding.file));
        json.attribute("line", static_cast<int64_t>(of.finding.begin.line));
        json.attribute("lane", static_cast<int64_t>(of.finding.lane));
        json.attribute("where", jsonText(of.where));
        json.attribute("reason", jsonText(of.reason));
        json.attribute("costs", of.costs);
        writeNumber(json, "mean", of.finding.hours.mean, "%.4f");
    });
}

void writeBaseline(OStream &json, const BaselineComparison &baseline) {
    json.attributeObject("baseline", [&] {
        json.attribute("file", jsonText(baseline.file));
        json.attribute("known", static_cast<int64_t>(baseline.known));
        json.attribute("fresh", static_cast<int64_t>(baseline.fresh));
        json.attribute("moved", static_cast<int64_t>(baseline.moved.size()));
        json.attribute("absent", static_cast<int64_t>(baseline.absent.size()));
        json.attributeArray("fixed", [&] {
            for (const BaselineComparison::Entry &entry : baseline.fixed)
                json.array([&] {
                    for (const std::string *text : {&entry.module, &entry.file, &entry.change})
                        json.value(jsonText(*text));
                });
        });
    });
}

} // namespace

void writePageAside(OStream &json, const ScanReport &report) {
    json.attributeArray("suppressed", [&] {
        for (const SuppressedFinding &of : report.suppressed)
            writeSuppressed(json, of);
    });
    json.attributeArray("suppressionProblems", [&] {
        for (const NotSeen &problem : report.suppressionProblems)
            json.array([&] {
                json.value(jsonText(problem.file));
                json.value(static_cast<int64_t>(problem.line));
                json.value(jsonText(problem.reason));
            });
    });
    if (report.baseline)
        writeBaseline(json, *report.baseline);
}

} // namespace uplift
