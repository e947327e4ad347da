#pragma once

#include "analyzer/core/project.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

struct ArchiveLimits {
    uint64_t maxBytes = 2'000'000'000; ///< unpacked, all members together
    uint32_t maxFiles = 200'000;       ///< members of any kind
    uint32_t maxRatio = 200;           ///< unpacked to packed; sources reach about 10
    uint64_t ratioFrom = 50'000'000;   ///< unpacked bytes from which the ratio counts
};

/// The end of the name that makes a file an archive for us (".tar.gz"), or "".
llvm::StringRef archiveSuffix(llvm::StringRef fileName);

/// Unpacks the files that languageOf knows below `folder`. No link is made and no name may leave
/// the folder; a member refused for that goes to `skipped`, archives in the archive stay closed.
/// The error says why the archive as a whole cannot be used: broken, encrypted, too large.
llvm::Error unpackArchive(const std::string &archive, const std::string &folder,
                          const ArchiveLimits &limits, std::vector<CoverageItem> &skipped);

} // namespace uplift
