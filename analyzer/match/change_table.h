#pragma once

#include "analyzer/rules/compose.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <vector>

namespace uplift {

/// The changes of a span by the symbols they are about. A look-up costs one hash probe, however
/// many changes there are.
class ChangeTable {
  public:
    explicit ChangeTable(llvm::ArrayRef<ComposedChange> changes);

    llvm::ArrayRef<const ComposedChange *> find(SymbolId id) const;
    /// Changes about that member of any owner: for uses whose owner is not known.
    llvm::ArrayRef<const ComposedChange *> ofMember(Subject subject, uint64_t memberHash) const;
    /// True where some change is about a member of that name. Asked once per string of a file, it
    /// spares all other look-ups for nearly every node.
    bool names(uint64_t memberHash) const { return members.contains(memberHash); }
    bool has(Subject subject) const { return subjects & (1u << static_cast<unsigned>(subject)); }
    /// Hash of the model whose ir.model record is called `model_<text>`; 0 if no change is about
    /// it. Dots and underscores cannot be told apart in such a name.
    uint64_t modelOfRecordName(llvm::StringRef underscored) const;
    /// The name that a model has in the target series, by its name in the source.
    uint64_t targetModel(uint64_t model) const;

  private:
    llvm::DenseMap<SymbolId, std::vector<const ComposedChange *>> bySymbol, byMember;
    llvm::DenseSet<uint64_t> members;
    llvm::DenseMap<uint64_t, uint64_t> recordNames, renamedModels;
    uint32_t subjects = 0;
};

} // namespace uplift
