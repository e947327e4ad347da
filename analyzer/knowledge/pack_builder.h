#pragma once

#include "analyzer/base/string_table.h"
#include "analyzer/knowledge/pack.h"

#include "llvm/ADT/StringMap.h"

#include <map>

namespace uplift {

/// Collects rows in any order and makes them a pack: strings and rows sorted, equal rows once.
/// While rows are collected a PackStr is the order in which the builder first saw the text, and a
/// PackList that of the list.
class PackBuilder {
  public:
    PackBuilder();

    PackStr str(llvm::StringRef text);
    PackList list(llvm::ArrayRef<PackStr> items);
    PackList list(llvm::ArrayRef<llvm::StringRef> items);
    llvm::StringRef text(PackStr id) const { return strings.text({id.value}); }

#define TABLE(Row, container, kind)                                                                \
    void add(const Row &row) {                                                                     \
        data.container.push_back(row);                                                             \
    }
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    /// A view with its nodes; `first` and `count` of the row are set here.
    void add(ViewRow row, llvm::ArrayRef<NodeRow> nodes);

    /// Takes all rows of another builder, after its own.
    void merge(const PackBuilder &other);

    PackData finish(Series series, PackOrigin origin);

  private:
    StringTable strings;
    std::map<std::vector<uint32_t>, uint32_t> listIds;
    std::vector<std::vector<uint32_t>> listItems;
    PackData data;
};

} // namespace uplift
