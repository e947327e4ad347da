#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// Bytes [begin, end) of a file, as it was read (after decoding to UTF-8, see load).
struct Range {
    uint32_t begin = 0;
    uint32_t end = 0;

    bool empty() const { return begin == end; }
    uint32_t size() const { return end - begin; }
    friend bool operator==(Range a, Range b) { return a.begin == b.begin && a.end == b.end; }
};

/// Position as printed: both 1-based; columns count characters (code points), as editors do.
struct LineColumn {
    uint32_t line = 1;
    uint32_t column = 1;
};

/// Where the lines of a text begin; answers line and column of a byte offset in O(log lines).
class LineIndex {
  public:
    explicit LineIndex(llvm::StringRef text);

    LineColumn at(llvm::StringRef text, uint32_t offset) const;
    uint32_t lineCount() const { return static_cast<uint32_t>(starts.size()); }
    /// Bytes of the 1-based line, without its line end.
    llvm::StringRef line(llvm::StringRef text, uint32_t number) const;

  private:
    std::vector<uint32_t> starts;
};

} // namespace uplift
