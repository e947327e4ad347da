#pragma once

#include "analyzer/parse/xml.h"

#include <optional>

namespace uplift {

/// Builds the tree from the places where tags end: everything else is read from the bytes, as SAX
/// tells names and values but not where they are.
class XmlBuilder {
  public:
    XmlBuilder(llvm::StringRef text, StringTable &strings, const XmlLimits &limits)
        : text(text),
          strings(strings),
          limits(limits) {}

    /// A start tag was read up to its `>` or `/>` at `at`. False if a limit is reached: the
    /// element is not taken.
    bool open(uint32_t at, uint32_t namespaces);
    /// The innermost element ended before `at`.
    void close(uint32_t at);
    /// Ends whatever is still open at `at`.
    XmlTree finish(uint32_t at);

    /// Where a limit was reached.
    std::optional<uint32_t> stoppedAt() const { return stopped; }

  private:
    struct Open {
        XmlId id;
        uint32_t namespaces;
    };

    void addAttrs(XmlElement &element, uint32_t begin, uint32_t end);
    StrId valueOf(uint32_t begin, uint32_t end);
    void readText(XmlElement &element, uint32_t end);
    bool full(uint32_t namespaces) const;
    StrId intern(llvm::StringRef bytes);
    StrId internName(llvm::StringRef bytes);

    llvm::StringRef text;
    StringTable &strings;
    XmlLimits limits;
    XmlTree tree;
    std::vector<Open> path;   ///< the open elements
    std::vector<bool> isName; ///< by StrId
    uint32_t names = 0;
    uint32_t openNamespaces = 0;
    size_t textBytes = 0;
    std::optional<uint32_t> stopped;
};

} // namespace uplift
