#include "analyzer/knowledge/pack_builder.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace uplift {

namespace {

// cellsOf(row): all cells of a row, to sort by.
#define BEGIN(Table)                                                                               \
    auto cellsOf(const Table##Row &row) {                                                          \
        return std::tuple(
#define STR(cell) row.cell,
#define LIST(cell) row.cell,
#define NUM(cell) row.cell,
#define HASH(cell) row.cell,
#define END(Table)                                                                                 \
    0);                                                                                            \
    }
#include "analyzer/knowledge/pack_rows.def"
#undef BEGIN
#undef STR
#undef LIST
#undef NUM
#undef HASH
#undef END

template <typename Row> void sortRows(std::vector<Row> &rows) {
    llvm::sort(rows, [](const Row &a, const Row &b) { return cellsOf(a) < cellsOf(b); });
    auto same = [](const Row &a, const Row &b) { return cellsOf(a) == cellsOf(b); };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
}

/// Old number → new number, for strings and lists.
struct Renumbering {
    std::vector<uint32_t> strings;
    std::vector<uint32_t> lists;

    void operator()(llvm::StringRef, PackStr &cell) const { cell.value = strings[cell.value]; }
    void operator()(llvm::StringRef, PackList &cell) const { cell.at = lists[cell.at]; }
    void operator()(llvm::StringRef, uint32_t &) const {}
    void operator()(llvm::StringRef, HashCell) const {}
};

template <typename Row> void renumber(std::vector<Row> &rows, const Renumbering &numbers) {
    for (Row &row : rows)
        forEachCell(row, numbers);
}

/// Views in their order, and their nodes in the same.
void orderNodes(PackData &data) {
    std::vector<NodeRow> nodes;
    nodes.reserve(data.nodes.size());
    for (ViewRow &view : data.views) {
        auto begin = data.nodes.begin() + view.first;
        view.first = static_cast<uint32_t>(nodes.size());
        nodes.insert(nodes.end(), begin, begin + view.count);
    }
    data.nodes = std::move(nodes);
}

} // namespace

PackBuilder::PackBuilder() {
    strings.intern(""); // the texts of a pack begin with ""
    listItems.push_back({});
    listIds[{}] = 0;
}

PackStr PackBuilder::str(llvm::StringRef text) {
    return {text.empty() ? 0 : strings.intern(text).value};
}

PackList PackBuilder::list(llvm::ArrayRef<PackStr> items) {
    std::vector<uint32_t> key;
    for (PackStr item : items)
        key.push_back(item.value);
    auto [at, isNew] = listIds.try_emplace(key, static_cast<uint32_t>(listItems.size()));
    if (isNew)
        listItems.push_back(std::move(key));
    return {at->second};
}

PackList PackBuilder::list(llvm::ArrayRef<llvm::StringRef> items) {
    std::vector<PackStr> ids;
    for (llvm::StringRef item : items)
        ids.push_back(str(item));
    return list(ids);
}

void PackBuilder::add(ViewRow row, llvm::ArrayRef<NodeRow> nodes) {
    row.first = static_cast<uint32_t>(data.nodes.size());
    row.count = static_cast<uint32_t>(nodes.size());
    data.nodes.insert(data.nodes.end(), nodes.begin(), nodes.end());
    data.views.push_back(row);
}

void PackBuilder::merge(const PackBuilder &other) {
    Renumbering numbers;
    numbers.strings.push_back(0);
    for (uint32_t i = 1; i < other.strings.size(); ++i)
        numbers.strings.push_back(str(other.strings.text({i})).value);
    for (const std::vector<uint32_t> &items : other.listItems) {
        std::vector<PackStr> ids;
        for (uint32_t item : items)
            ids.push_back({numbers.strings[item]});
        numbers.lists.push_back(list(ids).at);
    }
    auto firstNode = static_cast<uint32_t>(data.nodes.size());
    auto firstView = data.views.size();
    auto take = [&](auto &to, auto rows) {
        renumber(rows, numbers);
        to.insert(to.end(), rows.begin(), rows.end());
    };
#define TABLE(Row, container, kind) take(data.container, other.data.container);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    for (size_t i = firstView; i < data.views.size(); ++i)
        data.views[i].first += firstNode;
}

PackData PackBuilder::finish(Series series, PackOrigin origin) {
    PackData out = std::move(data);
    data = {};
    out.series = series;
    out.origin = std::move(origin);
    Renumbering numbers;

    std::vector<uint32_t> order(strings.size() - 1);
    std::iota(order.begin(), order.end(), 1);
    llvm::sort(order,
               [&](uint32_t a, uint32_t b) { return strings.text({a}) < strings.text({b}); });
    numbers.strings.resize(strings.size());
    for (uint32_t i = 0; i < order.size(); ++i) {
        numbers.strings[order[i]] = i;
        out.strings.push_back(strings.text({order[i]}).str());
    }

    for (std::vector<uint32_t> &items : listItems)
        for (uint32_t &item : items)
            item = numbers.strings[item];
    std::vector<uint32_t> listOrder(listItems.size());
    std::iota(listOrder.begin(), listOrder.end(), 0);
    llvm::sort(listOrder, [&](uint32_t a, uint32_t b) { return listItems[a] < listItems[b]; });
    numbers.lists.resize(listItems.size());
    for (uint32_t id : listOrder) {
        numbers.lists[id] = static_cast<uint32_t>(out.lists.size());
        out.lists.push_back(static_cast<uint32_t>(listItems[id].size()));
        out.lists.insert(out.lists.end(), listItems[id].begin(), listItems[id].end());
    }

#define TABLE(Row, container, kind) renumber(out.container, numbers);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    std::vector<NodeRow> nodes = std::move(out.nodes);
    out.nodes.clear();
#define TABLE(Row, container, kind) sortRows(out.container);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    out.nodes = std::move(nodes);
    orderNodes(out);
    return out;
}

} // namespace uplift
