#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/core/range_nest.h"

namespace uplift {

/// The definitions of one file that code can stand in: methods, fields and records.
class Definitions {
  public:
    explicit Definitions(const FileFacts &facts);

    /// The innermost definition around the byte, or noFact.
    FactId around(uint32_t offset) const { return nest.around(offset); }

  private:
    RangeNest nest; ///< ids are facts
};

} // namespace uplift
