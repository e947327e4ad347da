#include "reports/sarif/sarif.h"

#include "reports/shared/markdown_text.h"
#include "reports/shared/selection.h"

#include "llvm/ADT/StringExtras.h"

#include <array>

namespace uplift {

namespace {

constexpr size_t longestText = 1'024;
constexpr unsigned enough = 10; ///< findings on real upgrades, to speak of a precision

/// A template of a check in words: "field OLD is named NEW", as a sentence.
std::string sentence(llvm::StringRef pattern) {
    std::string text;
    for (llvm::StringRef rest = pattern; !rest.empty();) {
        if (rest.consume_front("{old}"))
            text += "OLD";
        else if (rest.consume_front("{new}"))
            text += "NEW";
        else {
            text += rest.front();
            rest = rest.drop_front();
        }
    }
    if (!text.empty())
        text.front() = llvm::toUpper(text.front());
    if (!llvm::StringRef(text).endswith("."))
        text += '.';
    return text;
}

/// "field-renamed" as "FieldRenamed".
std::string pascalCase(llvm::StringRef code) {
    std::string name;
    bool upper = true;
    for (char c : code) {
        if (c != '-')
            name += upper ? llvm::toUpper(c) : c;
        upper = c == '-';
    }
    return name;
}

CheckMeasure measureOf(const ReportContext &context, Check check) {
    auto index = static_cast<size_t>(check);
    return index < context.measures.size() ? context.measures[index] : CheckMeasure{};
}

/// By the share of findings that stand on a line that people changed in real upgrades: a lower
/// bound of precision.
llvm::StringRef precisionOf(const CheckMeasure &measure) {
    double share = measure.judged ? double(measure.changed) / measure.judged : 0;
    if (share >= 0.95)
        return "very-high";
    if (share >= 0.85)
        return "high";
    return share >= 0.6 ? "medium" : "low";
}

std::string measuredText(const CheckMeasure &measure) {
    if (!measure.judged)
        return "Not met in the upgrades that this was measured on.";
    return "Measured on upgrades that people made: " + plural(measure.judged, "finding") + ", " +
           std::to_string((100 * measure.changed + measure.judged / 2) / measure.judged) +
           " % on a line that they changed.";
}

using Worst = std::array<Lane, 256>; ///< by check

Worst worstLanes(const ScanReport &report, const ReportContext &context) {
    Worst worst;
    worst.fill(Lane::ChangesSilently);
    std::array<bool, 256> seen{};
    for (const Finding *finding : shownFindings(report, context.text)) {
        auto index = static_cast<size_t>(finding->check);
        if (!seen[index] || finding->lane < worst[index])
            worst[index] = finding->lane;
        seen[index] = true;
    }
    return worst;
}

class RuleWriter {
  public:
    RuleWriter(llvm::json::OStream &json, const ScanReport &report, const ReportContext &context)
        : json(json),
          context(context),
          worst(worstLanes(report, context)) {}

    void write(const CheckInfo &check);

  private:
    void text(llvm::StringRef key, llvm::StringRef value) {
        json.attributeObject(key, [&] { json.attribute("text", value.take_front(longestText)); });
    }
    void help(const CheckInfo &check);
    void properties(const CheckInfo &check);

    llvm::json::OStream &json;
    const ReportContext &context;
    Worst worst;
};

void RuleWriter::help(const CheckInfo &check) {
    const SubjectInfo &subject = info(check.subject);
    std::string remedy = sentence(check.remedy), code = check.code.str();
    std::string measured = measuredText(measureOf(context, check.check));
    json.attributeObject("help", [&] {
        json.attribute("text", sentence(check.message) + "\nWhat to do: " + remedy + "\nOLD is " +
                                   subject.form.str() + ", for example " + subject.example.str() +
                                   ".\n" + measured + "\nuplift explain " + code +
                                   " lists all changes of this kind.");
        json.attribute("markdown",
                       markdownText(sentence(check.message)) + "\n\n**What to do:** " +
                           markdownText(remedy) + "\n\n`OLD` is " + markdownText(subject.form) +
                           ", for example " + markdownCode(subject.example) + ".\n\n" +
                           markdownText(measured) + "\n\n`uplift explain " + code +
                           "` lists all changes of this kind; with a change's key, which each "
                           "alert names, it tells all about that one.");
    });
}

void RuleWriter::properties(const CheckInfo &check) {
    Severity severity = severityOf(worst[static_cast<size_t>(check.check)]);
    CheckMeasure measure = measureOf(context, check.check);
    json.attributeObject("properties", [&] {
        json.attributeArray("tags", [&] {
            for (llvm::StringRef tag :
                 {llvm::StringRef("odoo"), llvm::StringRef("upgrade"), info(check.subject).name})
                json.value(tag);
        });
        if (measure.judged >= enough)
            json.attribute("precision", precisionOf(measure));
        json.attribute("problem.severity",
                       severity == Severity::Note ? "recommendation" : severityName(severity));
    });
}

void RuleWriter::write(const CheckInfo &check) {
    json.object([&] {
        json.attribute("id", check.code);
        json.attribute("name", pascalCase(check.code));
        text("shortDescription", sentence(check.message));
        text("fullDescription", sentence(check.message) + " " + sentence(check.remedy) + " " +
                                    measuredText(measureOf(context, check.check)));
        help(check);
        json.attributeObject("defaultConfiguration", [&] {
            json.attribute("level",
                           severityName(severityOf(worst[static_cast<size_t>(check.check)])));
        });
        properties(check);
    });
}

} // namespace

void writeSarifRules(llvm::json::OStream &json, const ScanReport &report,
                     const ReportContext &context) {
    RuleWriter writer(json, report, context);
    json.attributeArray("rules", [&] {
        for (const CheckInfo &check : allChecks())
            writer.write(check);
    });
}

} // namespace uplift
