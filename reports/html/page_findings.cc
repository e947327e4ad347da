#include "reports/html/page_findings.h"

#include "reports/html/code_lines.h"
#include "reports/json/values.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class FindingColumns {
  public:
    FindingColumns(OStream &json, const ScanReport &report, StringPool &pool)
        : json(json),
          report(report),
          pool(pool) {}
    void write();

  private:
    template <typename Value> void column(llvm::StringRef name, Value value) {
        json.attributeArray(name, [&] {
            for (const Finding &finding : report.findings)
                json.value(value(finding));
        });
    }
    void hours(llvm::StringRef name, double Hours::*level);
    void places();
    void texts();
    void rare();
    void conversion(const Finding &finding);
    void changes();
    void files();

    OStream &json;
    const ScanReport &report;
    StringPool &pool;
    llvm::MapVector<llvm::StringRef, const Finding *> firstOfChange;
};

void FindingColumns::hours(llvm::StringRef name, double Hours::*level) {
    json.attributeArray(name, [&] {
        for (const Finding &finding : report.findings)
            json.rawValue(
                [&](llvm::raw_ostream &out) { out << llvm::format("%.4g", finding.hours.*level); });
    });
}

void FindingColumns::places() {
    column("file", [](const Finding &f) { return static_cast<int64_t>(f.file); });
    column("module", [](const Finding &f) { return static_cast<int64_t>(f.module); });
    column("line", [](const Finding &f) { return static_cast<int64_t>(f.begin.line); });
    column("column", [](const Finding &f) { return static_cast<int64_t>(f.begin.column); });
    column("endLine", [](const Finding &f) { return static_cast<int64_t>(f.end.line); });
    column("endColumn", [](const Finding &f) { return static_cast<int64_t>(f.end.column); });
}

void FindingColumns::texts() {
    column("identity", [](const Finding &f) { return jsonText(f.identity); });
    column("change", [&](const Finding &f) {
        auto entry = firstOfChange.insert({f.change, &f}).first;
        return static_cast<int64_t>(entry - firstOfChange.begin());
    });
    column("anchor", [&](const Finding &f) { return pool.number(f.anchor); });
    column("message", [&](const Finding &f) { return pool.number(f.message); });
    column("because", [&](const Finding &f) { return pool.number(f.because); });
    column("remedy", [&](const Finding &f) { return pool.number(f.remedy); });
    column("lane", [](const Finding &f) { return static_cast<int64_t>(f.lane); });
    column("confidence", [](const Finding &f) { return static_cast<int64_t>(f.confidence); });
    column("series", [](const Finding &f) { return static_cast<int64_t>(f.series.major); });
}

/// Lines of the file before and after the edit, or the token and what to write in its place.
void FindingColumns::conversion(const Finding &finding) {
    llvm::StringRef text = report.project->files[finding.file].text;
    json.attribute("write", pool.number(finding.write));
    if (!finding.fix) {
        json.attribute("before", pool.number(text.slice(finding.token.begin, finding.token.end)));
        return;
    }
    const Fix &fix = *finding.fix;
    size_t begin = text.take_front(fix.range.begin).rfind('\n') + 1;
    size_t end = std::min(text.find('\n', fix.range.end), text.size());
    if (fix.range.begin > text.size() || fix.range.end > text.size())
        return;
    json.attribute("before", pool.number(text.slice(begin, end)));
    json.attribute("after", pool.number(text.slice(begin, fix.range.begin).str() + fix.text +
                                        text.slice(fix.range.end, end).str()));
    json.attribute("safe", fix.safe);
}

/// What few findings have, by the number of the finding.
void FindingColumns::rare() {
    json.attributeObject("more", [&] {
        for (const auto &entry : llvm::enumerate(report.findings)) {
            const Finding &finding = entry.value();
            bool converts = !finding.write.empty() || finding.fix;
            if (!converts && !finding.review && finding.depends.empty())
                continue;
            json.attributeObject(std::to_string(entry.index()), [&] {
                if (converts)
                    conversion(finding);
                json.attributeArray("depends", [&] {
                    for (const std::string &name : finding.depends)
                        json.value(pool.number(name));
                });
                if (finding.isReview())
                    json.attribute("review", true);
            });
        }
    });
}

void FindingColumns::changes() {
    json.attributeArray("changes", [&] {
        for (const auto &[key, finding] : firstOfChange)
            json.object([&, &key = key, &finding = finding] {
                json.attribute("key", jsonText(key));
                json.attribute("check", info(finding->check).code);
                json.attributeArray("source", [&] {
                    for (const std::string &source : finding->sources)
                        json.value(pool.number(source));
                });
            });
    });
}

void FindingColumns::files() {
    const ProjectFacts &facts = *report.project;
    std::vector<std::vector<const Finding *>> byFile(facts.files.size());
    for (const Finding &finding : report.findings)
        byFile[finding.file].push_back(&finding);
    json.attributeArray("files", [&] {
        for (FileId id = 0; id < facts.files.size(); ++id) {
            const SourceFile &file = facts.project.files[id];
            llvm::StringRef text = facts.files[id].text;
            json.object([&] {
                json.attribute("path", jsonText(file.path));
                json.attribute("module", static_cast<int64_t>(file.module));
                json.attribute("lines", static_cast<int64_t>(text.count('\n')));
                if (byFile[id].empty())
                    return;
                json.attributeArray("code", [&] {
                    for (const CodeLine &line : codeLines(text, byFile[id]))
                        json.array([&] {
                            json.value(static_cast<int64_t>(line.number));
                            json.value(jsonText(line.text));
                            if (line.skipped)
                                json.value(static_cast<int64_t>(line.skipped));
                        });
                });
            });
        }
    });
}

void FindingColumns::write() {
    json.attributeObject("findings", [&] {
        places();
        texts();
        hours("mean", &Hours::mean);
        hours("p80", &Hours::p80);
        rare();
    });
    changes();
    files();
}

} // namespace

void writePageFindings(OStream &json, const ScanReport &report, StringPool &pool) {
    FindingColumns(json, report, pool).write();
}

} // namespace uplift
