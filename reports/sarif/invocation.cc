#include "reports/sarif/sarif.h"

#include "reports/shared/selection.h"

#include <map>

namespace uplift {

namespace {

constexpr size_t named = 3; ///< files of each reason

class NotificationWriter {
  public:
    explicit NotificationWriter(llvm::json::OStream &json) : json(json) {}

    void write(llvm::StringRef id, llvm::StringRef level, llvm::StringRef text) {
        json.object([&] {
            json.attributeObject("descriptor", [&] { json.attribute("id", id); });
            json.attribute("level", level);
            json.attributeObject("message", [&] { json.attribute("text", jsonText(text)); });
        });
    }

  private:
    llvm::json::OStream &json;
};

/// What GitHub drops, or what was left out so that it takes the rest.
void writeDropped(NotificationWriter &writer, size_t all, const SarifLimits &limits) {
    if (all > limits.results)
        writer.write("results-left-out", "warning",
                     plural(all, "finding") + ", of which the worst " +
                         std::to_string(limits.results) +
                         " are in this file: GitHub takes no more in a run. Other formats have "
                         "them all.");
    if (all > limits.shownResults)
        writer.write("results-not-shown", "warning",
                     "GitHub shows the " + std::to_string(limits.shownResults) +
                         " most severe results of a run; this one has " +
                         std::to_string(std::min(all, limits.results)) + ".");
}

void writeCoverage(NotificationWriter &writer, const Coverage &coverage) {
    std::map<std::string, std::vector<std::string>> byReason;
    for (const CoverageItem &item : coverage.items)
        byReason[item.reason].push_back(item.file);
    for (const auto &[reason, files] : byReason) {
        std::string text = reason + ": ";
        for (size_t i = 0; i < std::min(named, files.size()); ++i)
            text += (i ? ", " : "") + files[i];
        if (files.size() > named)
            text += " and " + std::to_string(files.size() - named) + " more";
        writer.write("not-analysed", "note", text);
    }
    if (!coverage.notSeen.empty())
        writer.write("not-seen", "note",
                     plural(coverage.notSeen.size(), "place") +
                         " in analysed files could not be seen: names made at run time.");
}

} // namespace

void writeSarifInvocation(llvm::json::OStream &json, const ScanReport &report,
                          const ReportContext &context, const SarifLimits &limits) {
    json.attributeArray("invocations", [&] {
        json.object([&] {
            json.attribute("executionSuccessful", true);
            json.attributeArray("toolExecutionNotifications", [&] {
                NotificationWriter writer(json);
                writeDropped(writer, shownFindings(report, context.text).size(), limits);
                for (const std::string &line : notShown(report, context.text))
                    writer.write("not-shown", "note", line);
                if (report.baseline)
                    writer.write("baseline", "note", baselineLine(*report.baseline));
                for (const std::string &note : report.notes)
                    writer.write("note", "note", note);
                writeCoverage(writer, report.coverage);
            });
        });
    });
}

} // namespace uplift
