#include "reports/backlog/backlog_output.h"
#include "reports/shared/csv_rows.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

void writeBacklogCsv(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    constexpr int64_t parts = 10'000;
    std::vector<int64_t> means = wholeParts(backlog, parts);
    writeCsvRow(out, {"rank", "key", "wave", "module", "kind", "title", "symbol", "lane", "risk",
                      "hours", "p80", "share_p50", "share_p80", "critical", "depends_on", "files",
                      "todo", "tests"});
    for (PackageId id = 0; id < backlog.packages.size(); ++id) {
        const WorkPackage &package = backlog.packages[id];
        std::vector<std::string> before;
        for (PackageId other : package.dependsOn)
            before.push_back(backlog.packages[other].key);
        writeCsvRow(out,
                    {std::to_string(id + 1), package.key, std::to_string(package.wave),
                     backlog.module(package).name, info(package.kind).name.str(), package.title,
                     package.symbol, package.lane ? laneName(*package.lane).str() : "",
                     riskName(package.risk).str(), csvHours(static_cast<double>(means[id]) / parts),
                     csvHours(package.hours.p80), csvHours(package.shareP50),
                     csvHours(package.shareP80), package.critical ? "yes" : "no",
                     llvm::join(before, " "), llvm::join(package.files, "; "),
                     llvm::join(package.todo, "\n"), llvm::join(package.tests, "\n")});
    }
}

} // namespace uplift
