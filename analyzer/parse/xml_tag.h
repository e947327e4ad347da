#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace uplift {

/// One attribute of a start tag as it stands in the file.
struct RawXmlAttr {
    uint32_t nameBegin = 0;
    uint32_t nameEnd = 0;
    uint32_t valueBegin = 0; ///< after the opening quote
    uint32_t valueEnd = 0;   ///< before the closing quote
};

/// Reads the attributes of one start tag of `text`, one after the other. The tag must be
/// well-formed; of any other bytes it reads something, but never past `end`.
class XmlTagScanner {
  public:
    /// `begin` is after the tag's name, `end` at its `>` or `/>`.
    XmlTagScanner(llvm::StringRef text, uint32_t begin, uint32_t end)
        : text(text),
          at(begin),
          end(end) {}

    bool next(RawXmlAttr &attr);

  private:
    void skipBlanks();

    llvm::StringRef text;
    uint32_t at;
    uint32_t end;
};

/// Where the name that begins at `at` ends.
uint32_t xmlNameEnd(llvm::StringRef text, uint32_t at, uint32_t end);

inline bool isXmlBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace uplift
