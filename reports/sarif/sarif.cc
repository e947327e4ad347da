// SARIF 2.1.0 within what GitHub's code scanning takes. What is more goes into properties.
#include "reports/sarif/sarif.h"

#include "reports/sarif/line_hash.h"
#include "reports/shared/affected.h"
#include "reports/shared/places.h"
#include "reports/shared/selection.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class SarifWriter {
  public:
    SarifWriter(OStream &json, const ScanReport &report, const ReportContext &context)
        : json(json),
          report(report),
          context(context),
          spans(report),
          affected(report) {}

    void write();

  private:
    using Related = std::vector<std::pair<std::string, AffectedPlaces::Place>>;

    void run();
    void driver();
    void properties();
    void result(const Finding &finding);
    void message(const Finding &finding, const Related &related);
    void physicalLocation(FileId file, const Span &span);
    void region(llvm::StringRef key, const Span &span);
    void artifact(FileId file);
    void fingerprints(const Finding &finding);
    void relatedLocations(const Related &related);
    void fixes(const Finding &finding);
    void resultProperties(const Finding &finding);
    Related relatedOf(const Finding &finding) const;

    OStream &json;
    const ScanReport &report;
    const ReportContext &context;
    const SarifLimits limits;
    SpanFinder spans;
    AffectedPlaces affected;
    std::optional<LineHashes> hashes; ///< of the file of the result before
    FileId hashed = 0;
};

/// Brackets before a parenthesis would be a link.
std::string plainText(llvm::StringRef text) {
    std::string result;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text.drop_front(i).startswith("]("))
            result += '\\';
        result += text[i];
    }
    return result;
}

SarifWriter::Related SarifWriter::relatedOf(const Finding &finding) const {
    Related related;
    for (const std::string &name : finding.depends)
        if (auto place = affected.of(name); place && related.size() < limits.related)
            related.emplace_back(name, *place);
    return related;
}

void SarifWriter::message(const Finding &finding, const Related &related) {
    std::string text = plainText(finding.message + ". " + finding.because + " " + finding.remedy);
    for (size_t i = 0; i < related.size(); ++i)
        text +=
            (i ? ", [" : "\nIt affects [") + related[i].first + "](" + std::to_string(i + 1) + ")";
    size_t more = finding.depends.size() - related.size();
    if (more && !related.empty())
        text += " and " + std::to_string(more) + " more";
    if (!related.empty())
        text += '.';
    json.attributeObject("message", [&] { json.attribute("text", jsonText(text)); });
}

void SarifWriter::artifact(FileId file) {
    json.attributeObject("artifactLocation", [&] {
        json.attribute("uri", uriOf(pathOf(report, context, file)));
        json.attribute("uriBaseId", "%SRCROOT%");
    });
}

void SarifWriter::region(llvm::StringRef key, const Span &span) {
    json.attributeObject(key, [&] {
        json.attribute("startLine", span.begin.line);
        json.attribute("startColumn", span.begin.column);
        json.attribute("endLine", span.end.line);
        json.attribute("endColumn", span.end.column);
    });
}

void SarifWriter::physicalLocation(FileId file, const Span &span) {
    json.attributeObject("physicalLocation", [&] {
        artifact(file);
        region("region", span);
    });
}

/// GitHub computes the hash of a line itself where there is none; of bytes that are not UTF-8 it
/// reads something else than we do.
void SarifWriter::fingerprints(const Finding &finding) {
    const AnalysedFile &file = report.project->files[finding.file];
    if (file.isUtf8 && (!hashes || hashed != finding.file)) {
        hashes.emplace(file.text, file.bom);
        hashed = finding.file;
    }
    std::string hash = file.isUtf8 ? hashes->of(finding.begin.line) : "";
    json.attributeObject("partialFingerprints", [&] {
        if (!hash.empty())
            json.attribute("primaryLocationLineHash", hash);
        json.attribute("odooFinding/v1", finding.identity);
    });
}

void SarifWriter::relatedLocations(const Related &related) {
    if (related.empty())
        return;
    json.attributeArray("relatedLocations", [&] {
        for (size_t i = 0; i < related.size(); ++i)
            json.object([&] {
                const auto &[name, place] = related[i];
                json.attribute("id", static_cast<int64_t>(i + 1));
                physicalLocation(place.file, spans.of(place.file, place.range));
                json.attributeObject("message", [&] { json.attribute("text", jsonText(name)); });
            });
    });
}

void SarifWriter::fixes(const Finding &finding) {
    if (!finding.fix)
        return;
    auto replacement = [&] {
        json.object([&] {
            region("deletedRegion", spans.of(finding.file, finding.fix->range));
            json.attributeObject("insertedContent",
                                 [&] { json.attribute("text", jsonText(finding.fix->text)); });
        });
    };
    auto change = [&] {
        json.object([&] {
            artifact(finding.file);
            json.attributeArray("replacements", replacement);
        });
    };
    json.attributeArray("fixes", [&] {
        json.object([&] {
            json.attributeObject("description", [&] {
                json.attribute("text", finding.fix->safe
                                           ? "Keeps the meaning whatever stands around it."
                                           : "To be read before it is taken.");
            });
            json.attributeArray("artifactChanges", change);
        });
    });
}

void SarifWriter::resultProperties(const Finding &finding) {
    json.attributeObject("properties", [&] {
        json.attribute("module", jsonText(report.project->project.modules[finding.module].name));
        json.attribute("change", jsonText(finding.change));
        json.attribute("since", finding.series.str());
        json.attribute("lane", laneName(finding.lane));
        json.attribute("confidence", confidenceName(finding.confidence));
        writeHours(json, finding.hours);
    });
}

void SarifWriter::result(const Finding &finding) {
    Related related = relatedOf(finding);
    json.object([&] {
        json.attribute("ruleId", info(finding.check).code);
        json.attribute("ruleIndex", static_cast<int64_t>(finding.check));
        json.attribute("level", severityName(severityOf(finding.lane)));
        if (report.baseline)
            json.attribute("baselineState", "new"); // others are not listed
        message(finding, related);
        json.attributeArray("locations", [&] {
            json.object([&] { physicalLocation(finding.file, {finding.begin, finding.end}); });
        });
        fingerprints(finding);
        relatedLocations(related);
        fixes(finding);
        resultProperties(finding);
    });
}

void SarifWriter::driver() {
    json.attributeObject("driver", [&] {
        json.attribute("name", "uplift");
        json.attribute("version", report.tool);
        json.attribute("semanticVersion", report.tool);
        writeSarifRules(json, report, context);
    });
}

void SarifWriter::properties() {
    json.attributeObject("properties", [&] {
        json.attribute("from", report.from.str());
        json.attribute("to", report.to.str());
        writeCounts(json, report.counts());
        json.attribute("reviews", report.reviews());
        writeHours(json, report.hours);
        json.attribute("rules", report.rules);
        json.attribute("model", report.model);
    });
}

void SarifWriter::run() {
    json.attributeObject("tool", [&] { driver(); });
    writeSarifInvocation(json, report, context, limits);
    json.attributeObject("automationDetails", [&] {
        json.attribute("id", "uplift/" + report.from.str() + "-" + report.to.str() + "/");
    });
    json.attributeObject("originalUriBaseIds", [&] {
        json.attributeObject("%SRCROOT%", [&] {
            json.attributeObject("description", [&] {
                json.attribute("text", "The top of the repository, else the working folder.");
            });
        });
    });
    json.attribute("columnKind", "unicodeCodePoints");
    json.attributeArray("results", [&] {
        for (const Finding *finding : sarifResults(report, context, limits))
            result(*finding);
    });
    properties();
}

void SarifWriter::write() {
    json.object([&] {
        json.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.attribute("version", "2.1.0");
        json.attributeArray("runs", [&] { json.object([&] { run(); }); });
    });
}

} // namespace

std::vector<const Finding *> sarifResults(const ScanReport &report, const ReportContext &context,
                                          const SarifLimits &limits) {
    std::vector<const Finding *> results = shownFindings(report, context.text);
    if (results.size() <= limits.results)
        return results;
    sortWorstFirst(results);
    results.resize(limits.results);
    llvm::sort(results); // pointers into one vector: the order of the report
    return results;
}

void writeSarif(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    OStream json(out, 1);
    SarifWriter(json, report, context).write();
    json.flush();
    out << '\n';
}

} // namespace uplift
