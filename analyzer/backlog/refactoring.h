#pragma once

#include "analyzer/backlog/backlog.h"

namespace uplift {

/// The report's refactor items as packages, none above `limit` hours: beside the upgrade, in no
/// wave and no sum of it.
std::vector<WorkPackage> refactorPackages(const ScanReport &report, const PackageTexts &texts,
                                          double limit);

} // namespace uplift
