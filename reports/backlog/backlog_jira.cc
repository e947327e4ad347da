// For Jira's import of external data: parents first; ids count within the file; times in seconds.
#include "reports/backlog/package_body.h"
#include "reports/shared/csv_rows.h"

#include <map>

namespace uplift {

namespace {

constexpr size_t longestSummary = 255, longestDescription = 32'000;
constexpr size_t labelColumns = 5;
constexpr int64_t minutesOfHour = 60;

using Row = std::vector<std::string>;

Row withLabels(Row cells, std::vector<std::string> labels) {
    labels.resize(labelColumns);
    cells.insert(cells.end(), labels.begin(), labels.end());
    return cells;
}

class JiraTasks {
  public:
    JiraTasks(llvm::raw_ostream &out, const Backlog &backlog) : out(out), backlog(backlog) {}
    void write();

  private:
    void parentRows();
    void packageRow(const WorkPackage &package, int64_t minutes);

    llvm::raw_ostream &out;
    const Backlog &backlog;
    std::map<std::string, size_t> parents; ///< ids of the rows of modules
    size_t number = 0;
};

void JiraTasks::parentRows() {
    for (const auto *packages : {&backlog.packages, &backlog.refactoring})
        for (const WorkPackage &package : *packages)
            parents.try_emplace(backlog.module(package).name, 0);
    for (auto &[module, id] : parents) {
        id = ++number;
        writeCsvRow(out, withLabels({std::to_string(id), "", "Task", module, "Medium", "0",
                                     "Packages of this module; the estimates are theirs."},
                                    {"upgrade", "uplift-module-" + module}));
    }
}

void JiraTasks::packageRow(const WorkPackage &package, int64_t minutes) {
    bool urgent = package.critical || package.lane == Lane::BreaksInstall;
    bool canWait = package.lane == Lane::Cosmetic || package.kind == PackageKind::Refactor;
    std::vector<std::string> labels = packageLabels(package);
    labels.push_back("uplift-" + package.key);
    std::string hours = hundredths((minutes * 100 + 30) / minutesOfHour);
    writeCsvRow(
        out,
        withLabels({std::to_string(++number), std::to_string(parents[backlog.module(package).name]),
                    "Sub-task", shortened(fullTitle(backlog, package), longestSummary),
                    urgent    ? "High"
                    : canWait ? "Low"
                              : "Medium",
                    std::to_string(minutes * 60),
                    bodyJira(packageBody(backlog, package, hours), longestDescription)},
                   labels));
}

void JiraTasks::write() {
    std::vector<int64_t> minutes = wholeParts(backlog, minutesOfHour);
    writeCsvRow(out, withLabels({"Issue Id", "Parent Id", "Issue Type", "Summary", "Priority",
                                 "Original Estimate", "Description"},
                                Row(labelColumns, "Labels")));
    parentRows();
    for (PackageId id = 0; id < backlog.packages.size(); ++id)
        packageRow(backlog.packages[id], minutes[id]);
    for (const WorkPackage &package : backlog.refactoring)
        packageRow(package, ownParts(package, minutesOfHour));
}

} // namespace

void writeBacklogJira(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    JiraTasks(out, backlog).write();
}

} // namespace uplift
