#pragma once

#include "analyzer/backlog/backlog.h"
#include "analyzer/cli/arguments.h"

#include "llvm/Support/Error.h"

namespace uplift {

/// What a backlog is made from beside a scan.
struct BacklogInput {
    BacklogOptions options;
    PackageTexts texts;
};

/// From --team and --hours-per-day, and the texts in the folder of rulesets.
llvm::Expected<BacklogInput> backlogInput(const Arguments &arguments, llvm::StringRef rules);

} // namespace uplift
