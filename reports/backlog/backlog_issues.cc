// Issues as the interfaces of GitHub and GitLab take them, an array of one object each. The body
// holds a marker that a later run has, too: who finds it in an issue updates that one.
#include "reports/backlog/package_body.h"
#include "reports/json/values.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

constexpr size_t longestTitle = 255, longestBody = 60'000;

std::string marker(const WorkPackage &package) {
    return "<!-- uplift:" + package.key + " -->";
}

/// Calls `rest` with each package's body after what both have.
template <typename Rest>
void writeIssues(llvm::raw_ostream &out, const Backlog &backlog, Rest rest) {
    constexpr int64_t minutesOfHour = 60;
    std::vector<int64_t> shares = wholeParts(backlog, minutesOfHour);
    llvm::json::OStream json(out, 1);
    auto write = [&](const WorkPackage &package, int64_t minutes) {
        std::string hours = hundredths((minutes * 100 + 30) / minutesOfHour);
        std::string body = marker(package) + "\n" +
                           bodyMarkdown(packageBody(backlog, package, hours), longestBody);
        json.object([&] {
            json.attribute("marker", marker(package));
            json.attribute("title", jsonText(shortened(fullTitle(backlog, package), longestTitle)));
            json.attribute("minutes", minutes);
            rest(json, package, minutes, body);
        });
    };
    json.array([&] {
        for (PackageId id = 0; id < backlog.packages.size(); ++id)
            write(backlog.packages[id], shares[id]);
        for (const WorkPackage &package : backlog.refactoring)
            write(package, ownParts(package, minutesOfHour));
    });
    json.flush();
    out << '\n';
}

} // namespace

void writeBacklogGithub(llvm::raw_ostream &out, const Backlog &backlog,
                        const BacklogLayout &layout) {
    writeIssues(out, backlog,
                [](llvm::json::OStream &json, const WorkPackage &package, int64_t,
                   const std::string &body) {
                    json.attribute("body", jsonText(body));
                    json.attributeArray("labels", [&] {
                        for (const std::string &label : packageLabels(package))
                            json.value(label);
                    });
                });
}

void writeBacklogGitlab(llvm::raw_ostream &out, const Backlog &backlog,
                        const BacklogLayout &layout) {
    writeIssues(out, backlog,
                [](llvm::json::OStream &json, const WorkPackage &package, int64_t minutes,
                   const std::string &body) {
                    // A quick action sets the estimate, which the interface has no key for.
                    json.attribute("description", jsonText(body + "\n/estimate " +
                                                           std::to_string(minutes) + "m\n"));
                    json.attribute("labels", llvm::join(packageLabels(package), ","));
                });
}

} // namespace uplift
