#pragma once

#include "analyzer/base/hash.h"
#include "analyzer/knowledge/knowledge.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace uplift {

/// One end of a hop: a pack, and what a record or an import sees of it.
class Side {
  public:
    explicit Side(PackImage image);

    Series series() const { return known.series(); }
    const PackView &pack() const { return *known.packs().front(); }
    llvm::StringRef text(PackStr cell) const { return pack().text(cell); }
    llvm::ArrayRef<PackStr> list(PackList cell) const { return pack().list(cell); }
    const Knowledge &knowledge() const { return known; }

    bool hasModule(llvm::StringRef name) const { return bool(known.module(hashText(name))); }
    /// True where installing `module` installs `needed`.
    bool needs(llvm::StringRef module, llvm::StringRef needed) const;

    /// True where some class makes the model; extensions of a model that no module defines do not.
    bool definesModel(llvm::StringRef model) const;
    /// Names of the models whose members a record of the model has: itself first.
    std::vector<llvm::StringRef> lineage(llvm::StringRef model) const;

    /// The member as a record of the model has it, from its lineage, from what it delegates to
    /// (fields), or from what every model has.
    bool hasField(llvm::StringRef model, llvm::StringRef field) const;
    bool hasMethod(llvm::StringRef model, llvm::StringRef method) const;

    llvm::ArrayRef<FieldRow> fieldRows(llvm::StringRef model) const;
    llvm::ArrayRef<FieldRow> fieldRows(llvm::StringRef model, llvm::StringRef field) const;
    llvm::ArrayRef<MethodRow> methodRows(llvm::StringRef model) const;
    llvm::ArrayRef<MethodRow> methodRows(llvm::StringRef model, llvm::StringRef method) const;
    llvm::ArrayRef<XmlIdRow> xmlidRows(llvm::StringRef module, llvm::StringRef name) const;
    llvm::ArrayRef<PythonRow> pythonRows(llvm::StringRef owner, llvm::StringRef name) const;

  private:
    Knowledge known;
};

/// Calls `visit` for each run of rows with the same key.
template <typename Row, typename Key>
void forEachGroup(llvm::ArrayRef<Row> rows, Key key,
                  llvm::function_ref<void(llvm::ArrayRef<Row>)> visit) {
    for (size_t begin = 0, end; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && key(rows[end]) == key(rows[begin]);)
            ++end;
        visit(rows.slice(begin, end - begin));
    }
}

} // namespace uplift
