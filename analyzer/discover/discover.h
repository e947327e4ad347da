#pragma once

#include "analyzer/core/project.h"
#include "analyzer/discover/archive.h"
#include "analyzer/discover/temp_folder.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

struct DiscoverOptions {
    ArchiveLimits archive;
    std::string tempParent; ///< where archives are unpacked; empty: $TMPDIR, else /tmp
};

/// `temp` holds what was unpacked from archives: keep it while files are read.
struct DiscoverResult {
    Project project;
    std::vector<TempFolder> temp;
};

/// Finds the modules below each path and lists their files. A path is a module, an addons folder,
/// a repository or an archive of one. See walk.h for what is looked at and what is not.
///
/// An error is a fault of the invocation, in words for the user: a path that is empty, does not
/// exist, cannot be read, is neither folder nor archive, or has no module below it. A folder that
/// cannot be read further down goes to Project::skipped, and the rest is found.
/// Nothing is written outside the temporary folder.
llvm::Expected<DiscoverResult> discover(llvm::ArrayRef<std::string> paths,
                                        const DiscoverOptions &options = {});

} // namespace uplift
