#include "reports/estimate/estimate_output.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <tuple>

namespace uplift {

std::vector<std::vector<ChangeCost>> costsByChange(const ScanReport &report) {
    std::map<std::tuple<ModuleId, std::string, bool>, ChangeCost> byKey;
    for (const Finding &finding : report.findings) {
        bool cosmetic = finding.lane == Lane::Cosmetic;
        ChangeCost &cost = byKey[{finding.module, finding.change, cosmetic}];
        cost.change = finding.change;
        cost.cosmetic = cosmetic;
        ++cost.findings;
        cost.mean += finding.hours.mean;
    }
    std::vector<std::vector<ChangeCost>> modules(report.project->project.modules.size());
    for (auto &[key, cost] : byKey)
        modules[std::get<0>(key)].push_back(std::move(cost));
    for (std::vector<ChangeCost> &costs : modules)
        llvm::stable_sort(costs,
                          [](const ChangeCost &a, const ChangeCost &b) { return a.mean > b.mean; });
    return modules;
}

} // namespace uplift
