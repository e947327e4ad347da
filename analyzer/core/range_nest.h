#pragma once

#include "analyzer/base/location.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// Ranges of which each two are apart or one within the other; says which one a byte stands in.
class RangeNest {
  public:
    static constexpr uint32_t none = ~0U;

    /// Empty ranges are left out.
    void add(Range range, uint32_t id);
    /// Once, after the last add.
    void freeze();

    /// Id of the innermost range around the byte, or none. Only after freeze().
    uint32_t around(uint32_t offset) const;

  private:
    struct Span {
        uint32_t begin;
        uint32_t end;
        uint32_t id;
        uint32_t outer; ///< index of the span around this one, none if there is none
    };
    std::vector<Span> spans; ///< by begin, the outer one first
};

} // namespace uplift
