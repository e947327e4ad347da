// JSON and JSON lines: the same objects. Keys are only ever added; scan.schema.json is the
// contract.
#include "reports/report.h"

#include "reports/json/values.h"
#include "reports/shared/places.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class JsonWriter {
  public:
    JsonWriter(OStream &json, const ScanReport &report, SpanFinder &spans)
        : json(json),
          report(report),
          spans(spans) {}

    void finding(const Finding &finding);
    void module(const ModuleSummary &row);
    void coverage();
    void summary();

  private:
    void suppressions();
    void entries(llvm::StringRef key, llvm::ArrayRef<BaselineComparison::Entry> all);
    void baseline(const BaselineComparison &baseline);
    void place(const Finding &finding);
    void cloc(const std::optional<LineCount> &count);
    void fix(const Finding &finding);
    void lines(const ReviewedBody &body);
    void review(const Finding &finding);

    OStream &json;
    const ScanReport &report;
    SpanFinder &spans;
};

void JsonWriter::cloc(const std::optional<LineCount> &count) {
    if (!count)
        return json.attribute("cloc", nullptr);
    json.attributeObject("cloc", [&] {
        json.attribute("code", count->code);
        json.attribute("total", count->total);
    });
}

void JsonWriter::fix(const Finding &finding) {
    if (!finding.fix)
        return json.attribute("fix", nullptr);
    json.attributeObject("fix", [&] {
        json.attribute("safe", finding.fix->safe);
        json.attribute("replacement", jsonText(finding.fix->text));
        Span place = spans.of(finding.file, finding.fix->range);
        json.attribute("line", place.begin.line);
        json.attribute("column", place.begin.column);
        json.attribute("end_line", place.end.line);
        json.attribute("end_column", place.end.column);
    });
}

void JsonWriter::lines(const ReviewedBody &body) {
    if (!body.lines)
        return;
    json.attributeObject("lines", [&] {
        json.attribute("before", jsonText(body.lines->before));
        json.attribute("after", jsonText(body.lines->after));
        json.attribute("removed", body.lines->removed);
        json.attribute("added", body.lines->added);
    });
}

void JsonWriter::review(const Finding &finding) {
    if (!finding.review)
        return;
    json.attributeObject("review", [&] {
        json.attribute("calls_super", finding.review->callsSuper);
        json.attribute("large", finding.review->isLarge);
        json.attributeArray("bodies", [&] {
            for (const ReviewedBody &body : finding.review->bodies)
                json.object([&] {
                    json.attribute("where", jsonText(body.where));
                    json.attribute("before", body.before);
                    json.attribute("after", body.after);
                    lines(body);
                });
        });
    });
}

void JsonWriter::place(const Finding &finding) {
    const SourceFile &file = report.file(finding);
    const Project &project = report.project->project;
    json.attribute("module", jsonText(project.modules[finding.module].name));
    json.attribute("root", jsonText(project.roots[file.root].typed));
    json.attribute("file", jsonText(file.path));
    json.attribute("line", finding.begin.line);
    json.attribute("column", finding.begin.column);
    json.attribute("end_line", finding.end.line);
    json.attribute("end_column", finding.end.column);
}

void JsonWriter::finding(const Finding &finding) {
    json.object([&] {
        json.attribute("type", "finding");
        json.attribute("identity", finding.identity);
        json.attribute("anchor", jsonText(finding.anchor));
        place(finding);
        json.attribute("check", info(finding.check).code);
        json.attribute("change", jsonText(finding.change));
        json.attribute("since", finding.series.str());
        json.attribute("lane", laneName(finding.lane));
        json.attribute("severity", severityName(severityOf(finding.lane)));
        json.attribute("confidence", confidenceName(finding.confidence));
        json.attribute("message", jsonText(finding.message));
        json.attribute("because", jsonText(finding.because));
        json.attribute("remedy", jsonText(finding.remedy));
        writeTexts(json, "source", finding.sources);
        writeHours(json, finding.hours);
        writeTexts(json, "depends", finding.depends);
        if (finding.write.empty())
            json.attribute("write", nullptr);
        else
            json.attribute("write", jsonText(finding.write));
        fix(finding);
        review(finding);
    });
}

void JsonWriter::module(const ModuleSummary &row) {
    const Module &module = report.module(row);
    json.object([&] {
        json.attribute("type", "module");
        json.attribute("module", jsonText(module.name));
        json.attribute("root", jsonText(report.project->project.roots[module.root].typed));
        json.attribute("path", jsonText(module.path));
        json.attribute("version", jsonText(module.manifest.version));
        cloc(row.cloc);
        writeHours(json, row.hours);
        writeCounts(json, row.counts);
        json.attribute("reviews", row.reviews);
    });
}

void JsonWriter::suppressions() {
    json.attributeArray("suppressed", [&] {
        for (const SuppressedFinding &each : report.suppressed)
            json.object([&] {
                json.attribute("identity", each.finding.identity);
                json.attribute("change", jsonText(each.finding.change));
                json.attribute("file", jsonText(report.file(each.finding).path));
                json.attribute("line", each.finding.begin.line);
                json.attribute("state", each.costs ? "accept" : "ignore");
                json.attribute("where", jsonText(each.where));
                json.attribute("reason", jsonText(each.reason));
            });
    });
    json.attributeArray("suppression_problems", [&] {
        for (const NotSeen &problem : report.suppressionProblems)
            json.object([&] {
                json.attribute("file", jsonText(problem.file));
                json.attribute("line", problem.line);
                json.attribute("reason", jsonText(problem.reason));
            });
    });
}

void JsonWriter::coverage() {
    const Coverage &coverage = report.coverage;
    json.object([&] {
        json.attribute("type", "coverage");
        json.attribute("files", static_cast<int64_t>(coverage.files));
        json.attribute("analysed", static_cast<int64_t>(coverage.analysed));
        json.attribute("partly", static_cast<int64_t>(coverage.partly));
        json.attribute("skipped", static_cast<int64_t>(coverage.skipped));
        writeTexts(json, "not_indexed", coverage.notIndexed);
        json.attribute("references", static_cast<int64_t>(coverage.references));
        json.attribute("unjudged", static_cast<int64_t>(coverage.unjudged));
        json.attributeArray("items", [&] {
            for (const CoverageItem &item : coverage.items)
                json.object([&] {
                    json.attribute("file", jsonText(item.file));
                    json.attribute("reason", jsonText(item.reason));
                });
        });
        suppressions();
        json.attributeArray("not_seen", [&] {
            for (const NotSeen &gap : coverage.notSeen)
                json.object([&] {
                    json.attribute("file", jsonText(gap.file));
                    json.attribute("line", gap.line);
                    json.attribute("reason", jsonText(gap.reason));
                });
        });
    });
}

void JsonWriter::entries(llvm::StringRef key, llvm::ArrayRef<BaselineComparison::Entry> all) {
    json.attributeArray(key, [&] {
        for (const BaselineComparison::Entry &entry : all)
            json.object([&] {
                json.attribute("change", jsonText(entry.change));
                json.attribute("module", jsonText(entry.module));
                json.attribute("file", jsonText(entry.file));
                json.attribute("anchor", jsonText(entry.anchor));
            });
    });
}

void JsonWriter::baseline(const BaselineComparison &baseline) {
    json.attributeObject("baseline", [&] {
        json.attribute("file", jsonText(baseline.file));
        json.attribute("known", static_cast<int64_t>(baseline.known));
        json.attribute("new", static_cast<int64_t>(baseline.fresh));
        entries("fixed", baseline.fixed);
        json.attributeArray("moved", [&] {
            for (const BaselineComparison::Moved &moved : baseline.moved)
                json.object([&] {
                    json.attribute("change", jsonText(moved.change));
                    json.attribute("before", jsonText(moved.before));
                    json.attribute("after", jsonText(moved.after));
                });
        });
        entries("absent", baseline.absent);
        json.attributeObject("renamed", [&] {
            for (const auto &[then, now] : baseline.renamed)
                json.attribute(then, jsonText(now));
        });
    });
}

void JsonWriter::summary() {
    json.object([&] {
        json.attribute("type", "summary");
        json.attribute("from", report.from.str());
        json.attribute("to", report.to.str());
        writeCounts(json, report.counts());
        json.attribute("reviews", report.reviews());
        writeHours(json, report.hours);
        cloc(report.cloc);
        json.attribute("tool", report.tool);
        json.attribute("rules", report.rules);
        json.attribute("model", report.model);
        json.attribute("seed", 0);
        writeTexts(json, "notes", report.notes);
        if (report.baseline)
            baseline(*report.baseline);
        json.attributeArray("unneeded", [&] {
            for (const Unneeded &entry : report.unneeded)
                json.object([&] {
                    json.attribute("module",
                                   jsonText(report.project->project.modules[entry.module].name));
                    json.attribute("reason", jsonText(entry.reason));
                    json.attribute("evidence", jsonText(entry.evidence));
                });
        });
    });
}

} // namespace

void writeJsonLines(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &) {
    SpanFinder spans(report);
    auto line = [&](llvm::function_ref<void(JsonWriter &)> write) {
        OStream json(out);
        JsonWriter writer(json, report, spans);
        write(writer);
        json.flush();
        out << '\n';
    };
    for (const Finding &finding : report.findings)
        line([&](JsonWriter &writer) { writer.finding(finding); });
    for (const ModuleSummary &row : report.modules)
        line([&](JsonWriter &writer) { writer.module(row); });
    line([](JsonWriter &writer) { writer.coverage(); });
    line([](JsonWriter &writer) { writer.summary(); });
}

void writeJson(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &) {
    SpanFinder spans(report);
    OStream json(out, 1);
    JsonWriter writer(json, report, spans);
    json.object([&] {
        json.attributeArray("findings", [&] {
            for (const Finding &finding : report.findings)
                writer.finding(finding);
        });
        json.attributeArray("modules", [&] {
            for (const ModuleSummary &row : report.modules)
                writer.module(row);
        });
        json.attributeBegin("coverage");
        writer.coverage();
        json.attributeEnd();
        json.attributeBegin("summary");
        writer.summary();
        json.attributeEnd();
    });
    json.flush();
    out << '\n';
}

} // namespace uplift
