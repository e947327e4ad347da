#pragma once

#include "analyzer/core/facts.h"

#include <vector>

namespace uplift {

/// The definitions of one file that code can stand in: methods, fields and records.
class Definitions {
  public:
    explicit Definitions(const FileFacts &facts);

    /// The innermost definition around the byte, or noFact.
    FactId around(uint32_t offset) const;

  private:
    struct Span {
        uint32_t begin;
        uint32_t end;
        FactId fact;
        uint32_t outer; ///< index of the span around this one, ~0 if none
    };
    std::vector<Span> spans; ///< by begin, the outer one first
};

} // namespace uplift
