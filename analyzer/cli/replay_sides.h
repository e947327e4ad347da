#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/discover/temp_folder.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// The modules before and after an upgrade, where they can be read. `temp` holds what was taken out
/// of a repository: keep it while files are read.
struct ReplaySides {
    std::string before, after;         ///< folders
    std::string beforeName, afterName; ///< as the user knows them
    std::vector<TempFolder> temp;
};

/// OLD and NEW, two paths; or two revisions of --repo, of all of it or of the one folder named.
llvm::Expected<ReplaySides> replaySides(const Arguments &arguments);

} // namespace uplift
