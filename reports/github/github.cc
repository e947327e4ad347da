// Workflow commands of GitHub Actions. GitHub shows ten errors and ten warnings of a step and drops
// the rest without a word; so the worst are chosen here, and a notice says how many there are.
#include "reports/shared/places.h"
#include "reports/shared/selection.h"

#include "llvm/ADT/StringMap.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr size_t most = 10; ///< of each severity

std::string escaped(llvm::StringRef text, bool isProperty) {
    std::string result;
    for (char c : text) {
        if (c == '%')
            result += "%25";
        else if (c == '\r')
            result += "%0D";
        else if (c == '\n')
            result += "%0A";
        else if (isProperty && c == ':')
            result += "%3A";
        else if (isProperty && c == ',')
            result += "%2C";
        else
            result += c;
    }
    return result;
}

class GithubWriter {
  public:
    GithubWriter(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context)
        : out(out),
          report(report),
          context(context) {}

    void write();

  private:
    size_t annotate(llvm::ArrayRef<const Finding *> findings, Severity severity);
    void annotation(const Finding &finding, size_t others);
    void notice(size_t more);

    llvm::raw_ostream &out;
    const ScanReport &report;
    const ReportContext &context;
};

void GithubWriter::annotation(const Finding &finding, size_t others) {
    bool isError = severityOf(finding.lane) == Severity::Error;
    out << (isError ? "::error" : "::warning") << " title="
        << escaped(info(finding.check).code.str() + " (" + laneName(finding.lane).str() + ")", true)
        << ",file=" << escaped(pathOf(report, context, finding.file), true)
        << ",line=" << finding.begin.line << ",col=" << finding.begin.column
        << ",endLine=" << finding.end.line;
    // GitHub takes columns of one line only.
    if (finding.begin.line == finding.end.line)
        out << ",endColumn=" << finding.end.column;
    std::string text = finding.message + ".\n" + finding.because + "\n" + finding.remedy;
    if (others)
        text += "\nThe same change meets " + plural(others, "more place") + ".";
    out << "::" << escaped(text, false) << '\n';
}

/// A place of each change first, then others while there is room; returns how many have an
/// annotation.
size_t GithubWriter::annotate(llvm::ArrayRef<const Finding *> findings, Severity severity) {
    llvm::StringMap<size_t> places;
    std::vector<const Finding *> chosen, others;
    for (const Finding *finding : findings)
        if (severityOf(finding->lane) == severity)
            (++places[finding->change] == 1 ? chosen : others).push_back(finding);
    chosen.insert(chosen.end(), others.begin(), others.end());
    chosen.resize(std::min(chosen.size(), most));
    for (const Finding *finding : chosen)
        --places[finding->change];
    for (const Finding *finding : chosen)
        annotation(*finding, places[finding->change]);
    return chosen.size();
}

void GithubWriter::notice(size_t more) {
    std::string text = headline(report, context.text) + " " + totals(report);
    if (report.baseline)
        text += "\n" + baselineLine(*report.baseline);
    if (more)
        text += "\n" + plural(more, "more finding") + (more == 1 ? " is" : " are") +
                " not annotated: GitHub shows ten errors and ten warnings of a step.";
    out << "::notice title=uplift::" << escaped(text, false) << '\n';
}

void GithubWriter::write() {
    std::vector<const Finding *> findings = shownFindings(report, context.text);
    sortWorstFirst(findings);
    size_t annotated = annotate(findings, Severity::Error);
    annotated += annotate(findings, Severity::Warning);
    notice(findings.size() - annotated);
}

} // namespace

void writeGithub(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    GithubWriter(out, report, context).write();
}

} // namespace uplift
