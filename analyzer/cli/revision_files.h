#pragma once

#include "analyzer/discover/temp_folder.h"
#include "analyzer/git/repository.h"

namespace uplift {

/// Writes what a scan reads of a revision, below `below` ("" for all), into a new folder and
/// returns where that is; the folder is removed with `temp`.
llvm::Expected<std::string> takeOut(const GitRepository &repository, llvm::StringRef revision,
                                    llvm::StringRef below, std::vector<TempFolder> &temp);

} // namespace uplift
