#include "reports/backlog/backlog_output.h"
#include "reports/shared/csv_rows.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

constexpr int64_t parts = 10'000;

void writePackage(llvm::raw_ostream &out, const Backlog &backlog, const WorkPackage &package,
                  size_t rank, int64_t mean) {
    std::vector<std::string> before;
    for (PackageId other : package.dependsOn)
        before.push_back(backlog.packages[other].key);
    writeCsvRow(out, {std::to_string(rank), package.key, std::to_string(package.wave),
                      backlog.module(package).name, info(package.kind).name.str(), package.title,
                      package.symbol, package.lane ? laneName(*package.lane).str() : "",
                      riskName(package.risk).str(), csvHours(static_cast<double>(mean) / parts),
                      csvHours(package.hours.p80), csvHours(package.shareP50),
                      csvHours(package.shareP80), package.critical ? "yes" : "no",
                      llvm::join(before, " "), llvm::join(package.files, "; "),
                      llvm::join(package.todo, "\n"), llvm::join(package.tests, "\n")});
}

} // namespace

/// Rows of the kind `refactor` come last, and are no part of the upgrade.
void writeBacklogCsv(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    std::vector<int64_t> means = wholeParts(backlog, parts);
    writeCsvRow(out, {"rank", "key", "wave", "module", "kind", "title", "symbol", "lane", "risk",
                      "hours", "p80", "share_p50", "share_p80", "critical", "depends_on", "files",
                      "todo", "tests"});
    for (PackageId id = 0; id < backlog.packages.size(); ++id)
        writePackage(out, backlog, backlog.packages[id], id + 1, means[id]);
    size_t rank = backlog.packages.size();
    for (const WorkPackage &package : backlog.refactoring)
        writePackage(out, backlog, package, ++rank, ownParts(package, parts));
}

} // namespace uplift
