#pragma once

#include "analyzer/base/line_hunks.h"
#include "analyzer/core/facts.h"

#include <string>
#include <vector>

namespace uplift {

/// A text, and where its lines begin.
class LinedText {
  public:
    explicit LinedText(llvm::StringRef text);
    /// Lines [begin, end), counted from 1.
    llvm::StringRef lines(size_t begin, size_t end) const;
    size_t count() const { return starts.size() - 1; }

  private:
    llvm::StringRef text;
    std::vector<size_t> starts; ///< of each line, and the end
};

/// A changed stretch of a file, with its text on both sides.
struct Difference {
    LineHunk hunk;
    llvm::StringRef before, after;
    bool cosmetic = false;
};

/// How a file became another: stretches in order.
std::vector<Difference> differencesOf(llvm::StringRef before, llvm::StringRef after,
                                      Language language);

} // namespace uplift
