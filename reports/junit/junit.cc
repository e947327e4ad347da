// JUnit's XML as Jenkins and GitLab read it: a suite a file, a case a finding, with one failure
// each (Jenkins keeps one); a file with nothing to change is a case that passes. Readers know a
// case by class and name, so these are unique and hold no line.
#include "reports/shared/places.h"
#include "reports/shared/selection.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/JSON.h"

namespace uplift {

namespace {

/// Text of an element or an attribute; what XML cannot hold becomes a question mark.
std::string xmlText(llvm::StringRef text) {
    std::string result, whole = llvm::json::fixUTF8(text);
    for (size_t i = 0; i < whole.size(); ++i) {
        char c = whole[i];
        llvm::StringRef rest = llvm::StringRef(whole).drop_front(i);
        if (rest.startswith("\xEF\xBF\xBE") || rest.startswith("\xEF\xBF\xBF")) {
            result += '?'; // U+FFFE and U+FFFF
            i += 2;
            continue;
        }
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (c == '\n')
            result += "&#10;";
        else
            result += static_cast<unsigned char>(c) < 0x20 && c != '\t' ? '?' : c;
    }
    return result;
}

/// The path without `.py`, as test runners name a class; of other files, with the ending after an
/// underscore, since `order.py` and `order.xml` may stand side by side.
std::string classNameOf(llvm::StringRef path) {
    if (path.consume_back(".py"))
        return path.str();
    std::string name = path.str();
    if (size_t dot = name.rfind('.'); dot != std::string::npos)
        name[dot] = '_';
    return name;
}

using FileFindings = std::vector<std::vector<const Finding *>>;

class JunitWriter {
  public:
    JunitWriter(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context)
        : out(out),
          report(report),
          context(context) {}

    void write();

  private:
    bool isClean(FileId file) const;
    void suite(FileId file, llvm::ArrayRef<const Finding *> findings);
    void failure(const Finding &finding, const std::string &name, const std::string &className);
    void nothing();

    llvm::raw_ostream &out;
    const ScanReport &report;
    const ReportContext &context;
    llvm::StringSet<> limited; ///< files that the coverage names
};

bool JunitWriter::isClean(FileId file) const {
    return !report.project->files[file].text.empty() &&
           !limited.contains(report.project->project.files[file].path);
}

void JunitWriter::failure(const Finding &finding, const std::string &name,
                          const std::string &className) {
    std::string path = pathOf(report, context, finding.file);
    std::string place =
        std::to_string(finding.begin.line) + ":" + std::to_string(finding.begin.column);
    std::string text = path + ":" + place + "\n" + finding.because + "\n" + finding.remedy;
    if (!finding.write.empty() && finding.remedy != "Write " + finding.write)
        text += "\n" + finding.write;
    out << "    <testcase name=\"" << xmlText(name) << "\" classname=\"" << xmlText(className)
        << "\" file=\"" << xmlText(path) << "\" line=\"" << finding.begin.line
        << "\" time=\"0\">\n      <failure type=\"" << laneName(finding.lane) << "\" message=\""
        << xmlText(finding.message) << "\">" << xmlText(text) << "</failure>\n    </testcase>\n";
}

void JunitWriter::suite(FileId file, llvm::ArrayRef<const Finding *> findings) {
    std::string path = pathOf(report, context, file);
    std::string className = classNameOf(path);
    out << "  <testsuite name=\"" << xmlText(path) << "\" package=\"uplift\" tests=\""
        << std::max<size_t>(findings.size(), 1) << "\" failures=\"" << findings.size()
        << "\" errors=\"0\" skipped=\"0\" time=\"0\">\n";
    llvm::StringMap<unsigned> names;
    for (const Finding *finding : findings) {
        std::string name = info(finding->check).code.str() + ": " + finding->message;
        if (unsigned before = names[name]++)
            name += " (" + std::to_string(before + 1) + ")";
        failure(*finding, name, className);
    }
    if (findings.empty())
        out << "    <testcase name=\"nothing to change\" classname=\"" << xmlText(className)
            << "\" file=\"" << xmlText(path) << "\" time=\"0\"/>\n";
    out << "  </testsuite>\n";
}

/// Some readers take a report without a case for a failure.
void JunitWriter::nothing() {
    out << "  <testsuite name=\"uplift\" package=\"uplift\" tests=\"1\" failures=\"0\" "
           "errors=\"0\" skipped=\"0\" time=\"0\">\n    <testcase name=\"no file to analyse\" "
           "classname=\"uplift\" time=\"0\"/>\n  </testsuite>\n";
}

void JunitWriter::write() {
    for (const CoverageItem &item : report.coverage.items)
        limited.insert(item.file);
    FileFindings byFile(report.project->files.size());
    for (const Finding *finding : shownFindings(report, context.text))
        byFile[finding->file].push_back(finding);
    size_t tests = 0, failures = 0;
    std::vector<FileId> suites;
    for (FileId file = 0; file < byFile.size(); ++file) {
        if (byFile[file].empty() && !isClean(file))
            continue;
        suites.push_back(file);
        tests += std::max<size_t>(byFile[file].size(), 1);
        failures += byFile[file].size();
    }
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"uplift "
        << report.from.str() << " to " << report.to.str() << "\" tests=\""
        << std::max<size_t>(tests, 1) << "\" failures=\"" << failures
        << "\" errors=\"0\" time=\"0\">\n";
    for (FileId file : suites)
        suite(file, byFile[file]);
    if (suites.empty())
        nothing();
    out << "</testsuites>\n";
}

} // namespace

void writeJunit(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    JunitWriter(out, report, context).write();
}

} // namespace uplift
