// A Code Quality report of GitLab: one array, without a byte order mark. GitLab knows a finding by
// its fingerprint and does not show the check's name, so the description begins with it.
#include "reports/json/values.h"
#include "reports/shared/places.h"
#include "reports/shared/selection.h"

namespace uplift {

namespace {

llvm::StringRef gitlabSeverity(Lane lane) {
    switch (lane) {
    case Lane::BreaksInstall:
        return "blocker";
    case Lane::BreaksRuntime:
        return "critical";
    case Lane::ChangesSilently:
        return "major";
    case Lane::Deprecated:
        return "minor";
    case Lane::Cosmetic:
        return "info";
    }
    return "info";
}

} // namespace

void writeGitlab(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    llvm::json::OStream json(out, 1);
    json.array([&] {
        for (const Finding *finding : shownFindings(report, context.text))
            json.object([&] {
                std::string code = info(finding->check).code.str();
                json.attribute("description",
                               jsonText(code + ": " + finding->message + ". " + finding->remedy));
                json.attribute("check_name", code);
                json.attribute("fingerprint", finding->identity);
                json.attribute("severity", gitlabSeverity(finding->lane));
                json.attributeObject("location", [&] {
                    json.attribute("path", jsonText(pathOf(report, context, finding->file)));
                    json.attributeObject("lines",
                                         [&] { json.attribute("begin", finding->begin.line); });
                });
            });
    });
    json.flush();
    out << '\n';
}

} // namespace uplift
