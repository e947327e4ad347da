#pragma once

#include "analyzer/baseline/entry_file.h"

#include "llvm/ADT/ArrayRef.h"

#include <utility>

namespace uplift {

/// Which entry is which finding.
struct EntryMatching {
    static constexpr size_t none = ~size_t(0);
    std::vector<size_t> entryOf;   ///< by finding
    std::vector<size_t> findingOf; ///< by entry
    /// Modules known again under another name: (then, now).
    std::vector<std::pair<std::string, std::string>> renamed;
};

/// `entries` against those of the findings. What is alike (same check, symbol, anchor and module)
/// is paired by file and line first, so that of two that are alike the right one is new. What is
/// left of modules that are not in `modules` any more is looked for in the one module without
/// entries that holds at least half of it, most of all modules: the folder was renamed.
EntryMatching matchEntries(llvm::ArrayRef<FindingEntry> entries,
                           llvm::ArrayRef<FindingEntry> findings,
                           llvm::ArrayRef<std::string> modules);

} // namespace uplift
