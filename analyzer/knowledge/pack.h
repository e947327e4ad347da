#pragma once

#include "analyzer/core/series.h"
#include "analyzer/knowledge/pack_rows.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// Where a pack was read from. Reports show the date only.
struct PackOrigin {
    std::string source; ///< "odoo/odoo@1a2b3c4d"; "" where the user did not say
    std::string date;   ///< "2024-10"; "" likewise
    friend auto operator<=>(const PackOrigin &, const PackOrigin &) = default;
};

/// A pack in memory that owns its tables: what the builder makes and the file holds.
/// Strings are sorted by their bytes, the first is "". `lists` holds each list as its length and
/// its string numbers; the empty list stands at 0.
struct PackData {
    Series series;
    PackOrigin origin;
    std::vector<std::string> strings;
    std::vector<uint32_t> lists;
#define TABLE(Row, container, kind) std::vector<Row> container;
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
};

/// A pack to be read, in whatever memory it lies: a view of PackData or of a mapped file. Cheap to
/// copy.
class PackView {
  public:
    Series series;
    llvm::StringRef source; ///< see PackOrigin
    llvm::StringRef date;

    llvm::StringRef text(PackStr id) const {
        return llvm::StringRef(blob + offsets[id.value], offsets[id.value + 1] - offsets[id.value]);
    }
    uint32_t stringCount() const { return count; }
    /// Numbers of the strings of a list.
    llvm::ArrayRef<PackStr> list(PackList list) const {
        const uint32_t *at = pool + list.at;
        return {reinterpret_cast<const PackStr *>(at + 1), *at};
    }
    /// The string whose hashText() it is; "" (0) where the pack has no such string.
    PackStr find(uint64_t hash) const;
    PackStr find(llvm::StringRef text) const;

#define TABLE(Row, container, kind) llvm::ArrayRef<Row> container;
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE

    /// Strings by hash: sorted, so that facts and packs meet by hash without a common table.
    struct HashedString {
        uint64_t hash;
        uint32_t string;
        uint32_t unused = 0;
    };

  private:
    friend class PackImage;
    const char *blob = nullptr;
    const uint32_t *offsets = nullptr; ///< count + 1
    uint32_t count = 0;
    const uint32_t *pool = nullptr;
    llvm::ArrayRef<HashedString> byHash;
};

} // namespace uplift
