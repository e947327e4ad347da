// For Jira's import of external data: parents first; ids count within the file; times in seconds.
#include "reports/backlog/package_body.h"
#include "reports/shared/csv_rows.h"

#include <map>

namespace uplift {

namespace {

constexpr size_t longestSummary = 255, longestDescription = 32'000;
constexpr size_t labelColumns = 5;

using Row = std::vector<std::string>;

Row withLabels(Row cells, std::vector<std::string> labels) {
    labels.resize(labelColumns);
    cells.insert(cells.end(), labels.begin(), labels.end());
    return cells;
}

} // namespace

void writeBacklogJira(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    constexpr int64_t minutesOfHour = 60;
    std::vector<int64_t> minutes = wholeParts(backlog, minutesOfHour);
    writeCsvRow(out, withLabels({"Issue Id", "Parent Id", "Issue Type", "Summary", "Priority",
                                 "Original Estimate", "Description"},
                                Row(labelColumns, "Labels")));
    std::map<std::string, size_t> parents;
    for (const WorkPackage &package : backlog.packages)
        parents.try_emplace(backlog.module(package).name, 0);
    size_t number = 0;
    for (auto &[module, id] : parents) {
        id = ++number;
        writeCsvRow(out, withLabels({std::to_string(id), "", "Task", module, "Medium", "0",
                                     "Packages of this module; the estimates are theirs."},
                                    {"upgrade", "uplift-module-" + module}));
    }
    for (PackageId id = 0; id < backlog.packages.size(); ++id) {
        const WorkPackage &package = backlog.packages[id];
        bool urgent = package.critical || package.lane == Lane::BreaksInstall;
        std::vector<std::string> labels = packageLabels(package);
        labels.push_back("uplift-" + package.key);
        std::string hours = hundredths((minutes[id] * 100 + 30) / minutesOfHour);
        writeCsvRow(out,
                    withLabels({std::to_string(++number),
                                std::to_string(parents[backlog.module(package).name]), "Sub-task",
                                shortened(fullTitle(backlog, package), longestSummary),
                                urgent                           ? "High"
                                : package.lane == Lane::Cosmetic ? "Low"
                                                                 : "Medium",
                                std::to_string(minutes[id] * 60),
                                bodyJira(packageBody(backlog, package, hours), longestDescription)},
                               labels));
    }
}

} // namespace uplift
