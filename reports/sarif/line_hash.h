#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

/// What GitHub knows a line by (`primaryLocationLineHash`): its hash and the hundred characters
/// from its start on, blanks left out, as code scanning computes it when a report has none. A
/// report that says another one is warned about, so every bit counts.
class LineHashes {
  public:
    /// `text` is UTF-8; a byte order mark that was taken off is part of the first line.
    explicit LineHashes(llvm::StringRef text, bool bom = false);

    /// "a7f2ff13bc495cf2:6"; "" for a line that is not there. Lines count from 1; each of CR, LF
    /// and CR LF ends one.
    std::string of(uint32_t line) const;

  private:
    struct Line {
        uint64_t hash = 0;
        uint32_t occurrence = 0; ///< among the lines up to this one that have the hash
    };
    std::vector<Line> lines;
};

} // namespace uplift
