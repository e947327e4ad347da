#pragma once

#include "analyzer/knowledge/pack_image.h"

#include "llvm/ADT/DenseMap.h"

#include <memory>
#include <vector>

namespace uplift {

/// A row with the pack that its names are in.
template <typename Row> struct Known {
    const PackView *pack = nullptr;
    const Row *row = nullptr;

    explicit operator bool() const { return row != nullptr; }
    const Row *operator->() const { return row; }
    llvm::StringRef text(PackStr cell) const { return pack->text(cell); }
};

/// What one series defines, over all its packs (Odoo's own, then those a user added). Names come
/// in as their hashText(). Frozen once built; asked from several threads.
class Knowledge {
  public:
    Knowledge(Series series, std::vector<PackImage> images);

    Series series() const { return ofSeries; }
    bool empty() const { return images.empty(); }
    /// The packs, in their order.
    llvm::ArrayRef<const PackView *> packs() const { return views; }

    Known<ModuleRow> module(uint64_t name) const;
    /// Names of the modules that `name` needs, directly or not, itself included; sorted by hash.
    /// What no pack holds ends the chain there.
    std::vector<uint64_t> modulesBelow(uint64_t name) const;

    bool hasModel(uint64_t model) const { return parents.count(model); }
    /// Every class of the model, in the order of modules' names.
    std::vector<Known<ModelRow>> model(uint64_t model) const;
    /// The model itself, then what it inherits (_inherit), nearest first, each once. Delegation
    /// (_inherits) is not in it: see field().
    llvm::ArrayRef<uint64_t> lineage(uint64_t model) const;
    /// What the model itself delegates to.
    llvm::ArrayRef<uint64_t> delegates(uint64_t model) const;

    /// All definitions of the field on the model itself.
    std::vector<Known<FieldRow>> fieldRows(uint64_t model, uint64_t field) const;
    /// The field as a record of the model has it: from the model, what it inherits, or what it
    /// delegates to; the first definition with a type. Null where there is none.
    Known<FieldRow> field(uint64_t model, uint64_t field) const;
    /// Model whose records the field holds; "" for others.
    llvm::StringRef comodel(uint64_t model, uint64_t field) const;

    std::vector<Known<MethodRow>> methodRows(uint64_t model, uint64_t method) const;
    /// The method as a record of the model has it, from the model or what it inherits.
    Known<MethodRow> method(uint64_t model, uint64_t method) const;

    Known<XmlIdRow> xmlid(uint64_t module, uint64_t name) const;
    Known<ViewRow> view(uint64_t module, uint64_t name) const;
    Known<PythonRow> python(uint64_t owner, uint64_t name) const;
    /// Rows of a JavaScript module: a method's owner is its class, a class has none (0).
    std::vector<Known<JavaScriptRow>> javascript(uint64_t file, uint64_t owner,
                                                 uint64_t name) const;

  private:
    void readModels(const PackView &pack);
    void closeLineage();

    Series ofSeries;
    std::vector<PackImage> images;
    std::vector<const PackView *> views; ///< of the images
    llvm::DenseMap<uint64_t, std::vector<uint64_t>> parents;
    llvm::DenseMap<uint64_t, std::vector<uint64_t>> delegatesOf;
};

/// Rows of a table that is sorted by two names first.
template <typename Row, typename First, typename Second>
llvm::ArrayRef<Row> rowsOf(llvm::ArrayRef<Row> rows, First Row::*first, Second Row::*second,
                           PackStr a, PackStr b) {
    auto key = [&](const Row &row) { return std::pair(row.*first, row.*second); };
    std::pair wanted(a, b);
    auto below = [&](const Row &row) { return key(row) < wanted; };
    const Row *begin = std::partition_point(rows.begin(), rows.end(), below);
    const Row *end = begin;
    while (end != rows.end() && key(*end) == wanted)
        ++end;
    return {begin, end};
}

/// Rows of a table that is sorted by one name first.
template <typename Row, typename First>
llvm::ArrayRef<Row> rowsOf(llvm::ArrayRef<Row> rows, First Row::*first, PackStr a) {
    const Row *begin = std::partition_point(rows.begin(), rows.end(),
                                            [&](const Row &row) { return row.*first < a; });
    const Row *end =
        std::partition_point(begin, rows.end(), [&](const Row &row) { return !(a < row.*first); });
    return {begin, end};
}

} // namespace uplift
