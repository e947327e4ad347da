#pragma once

#include "analyzer/core/scan_report.h"
#include "analyzer/index/world.h"
#include "analyzer/pipeline/community_modules.h"
#include "analyzer/rules/ruleset.h"

namespace uplift {

/// Modules that may be deleted instead of migrated, each with what speaks for it: Odoo has a module
/// of that name, models or fields that it adds; what it depends on went into another module; a
/// community repository has it for the target series.
std::vector<Unneeded> findUnneeded(const World &world, const RuleSet &rules,
                                   const CommunityModules &community, Series from, Series to);

} // namespace uplift
